// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/address.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Helpdesk::Mail {

struct OutgoingFile
{
    QString name;
    QString type; ///< MIME type; empty: by content
    QByteArray content;
};

/// A mail to be built. Texts are what a person reads; nothing is encoded yet.
struct OutgoingDraft
{
    Domain::MailAddress from;
    Domain::MailAddresses to;
    Domain::MailAddresses cc;
    Domain::MailAddresses bcc; ///< for the envelope only: never written into the mail
    QString subject;
    QString text;
    QString messageId; ///< without <>
    QString inReplyTo; ///< without <>, or empty
    QStringList references; ///< without <>, oldest first
    QDateTime date;
    QString autoSubmitted; ///< "auto-generated", "auto-replied", or empty
    QList<OutgoingFile> files;
    QList<std::pair<QString, QString>> headers; ///< further ones; those that the draft has a field for are refused
};

/// The mail's bytes, lines ended by CRLF: the same for the same draft, always. Line breaks in a text that goes into a
/// header become blanks; in an address, a Message-ID or a header's name they are refused (InvalidInput), as are a draft
/// without sender, recipient, Message-ID or date, and an address that is none. References beyond 20 lose those in the
/// middle.
[[nodiscard]] Result<QByteArray> composeMail(const OutgoingDraft &draft);

/// Text as `format=flowed` (RFC 3676) wants it: wrapped at 72 with soft breaks, lines that begin with a blank, ">" or
/// "From " stuffed.
[[nodiscard]] QString flowed(const QString &text);

} // namespace Helpdesk::Mail
