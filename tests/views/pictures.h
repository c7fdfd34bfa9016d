// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/maildesk.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace Helpdesk::Test {

/// Each corner in another colour, so that a test sees where a picture lies and how it is turned.
inline QImage cornerPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QSize quarter = size / 4;
    painter.fillRect(QRect(QPoint(), quarter), Qt::red);
    painter.fillRect(QRect(QPoint(size.width() - quarter.width(), 0), quarter), Qt::green);
    painter.fillRect(QRect(QPoint(0, size.height() - quarter.height()), quarter), Qt::blue);
    return image;
}

inline QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A mail with files, as a mail program writes it.
inline QByteArray mailWithFiles(const MailText &text, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray mail = "From: " + text.from + "\nTo: " + text.to + "\nSubject: " + text.subject + "\nDate: " + text.date
        + "\nMessage-ID: <" + text.messageId + ">\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n"
        + "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text.body;
    for (const auto &[name, bytes] : files)
        mail += "\n--b\nContent-Type: image/png; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\""
            + name + "\"\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64(QByteArray::Base64Encoding) + '\n';
    return mail + "\n--b--\n";
}

} // namespace Helpdesk::Test
