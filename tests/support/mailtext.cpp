// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mailtext.h"

#include <QDir>
#include <QFile>

namespace Helpdesk::Test {

QByteArray MailText::bytes() const
{
    QByteArray mail;
    mail += "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nDate: " + date + '\n';
    if (!messageId.isEmpty())
        mail += "Message-ID: <" + messageId + ">\n";
    if (!references.isEmpty())
        mail += "In-Reply-To: " + references.split(' ').constLast() + "\nReferences: " + references + '\n';
    for (const QByteArray &line : headers)
        mail += line + '\n';
    return mail + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + body;
}

QByteArray bounceOf(const QByteArray &messageId, const QByteArray &recipient, const QByteArray &ownMessageId)
{
    return "From: Mail Delivery System <MAILER-DAEMON@relay.example.fr>\nTo: pnd@example.fr\nSubject: Undelivered Mail "
           "Returned to "
           "Sender\nDate: Wed, 12 Jun 2013 10:43:00 +0200\nMessage-ID: <"
        + ownMessageId
        + ">\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: multipart/report; "
          "report-type=delivery-status; "
          "boundary=\"b1\"\n\n--b1\nContent-Type: text/plain\n\nYour message could not be "
          "delivered.\n\n--b1\nContent-Type: "
          "message/delivery-status\n\nReporting-MTA: dns; relay.example.fr\n\nFinal-Recipient: rfc822; "
        + recipient
        + "\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n\n--b1\nContent-Type: "
          "text/rfc822-headers\n\nMessage-ID: <"
        + messageId + ">\nSubject: reponse\n\n--b1--\n";
}

MaildirFolder::MaildirFolder(QString path)
    : m_path(std::move(path))
{
    for (const QString &part : {QStringLiteral("cur"), QStringLiteral("new"), QStringLiteral("tmp")})
        QDir().mkpath(m_path + u'/' + part);
}

void MaildirFolder::deliver(const QByteArray &bytes)
{
    const QString name
        = QStringLiteral("%1.M%2P1.host").arg(1371026520 + m_count, 10).arg(m_count, 6, 10, QLatin1Char('0'));
    ++m_count;
    QFile file(m_path + QStringLiteral("/new/") + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot deliver a test mail");
}

int MaildirFolder::waiting() const
{
    return int(QDir(m_path + QStringLiteral("/new")).entryList(QDir::Files).size());
}

} // namespace Helpdesk::Test
