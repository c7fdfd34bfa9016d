// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/address.h"

#include <QDateTime>

#include <optional>

namespace Helpdesk::Domain {

/// What a mail is, seen by its headers and, where there are none, by its shape.
enum class MailClass { Message, AutoReply, Bounce, Challenge, FeedbackReport, Bulk, ReadReceipt };

/// Why a mail could not be read whole (keys of `parse`: code and text).
struct MailProblem
{
    QString code; ///< not-a-mail, too-large, too-many-parts, too-deep, header-too-large, timed-out
    QString text;
    bool operator==(const MailProblem &) const = default;
};

/// One file of a mail, decoded. `name` is safe for every system; `declaredName` is what the mail said.
struct MailAttachment
{
    QString name;
    QString declaredName;
    QString type; ///< MIME type as declared, lower-case; `message/rfc822` for a forwarded mail
    QString detectedType; ///< MIME type by content
    QByteArray content;
    Sha256 sha256;
    bool inlinePart = false;
    QString contentId; ///< without <>
    bool operator==(const MailAttachment &) const = default;
};

/// What a bounce says of one recipient.
struct BounceRecord
{
    QString recipient;
    QString status; ///< enhanced status "5.1.1", or empty
    QString replyCode; ///< "550", or empty
    QString action; ///< failed, delayed, delivered, relayed, expanded
    bool hard = false;
    bool operator==(const BounceRecord &) const = default;
};

/// One result of the topmost Authentication-Results of the configured authserv-id.
struct AuthenticationResults
{
    QString spf, dkim, dmarc; ///< "pass", "fail", "none" ...; empty: not said
    QString spfDomain, dkimDomain; ///< the domains they speak of
    QString by; ///< authserv-id
    bool trusted = false; ///< `by` is the configured one
    bool dkimAligned = false; ///< a passing DKIM domain that is (or is a parent of) the From domain
    bool operator==(const AuthenticationResults &) const = default;
};

/// A mail, read: values only, no pointer into the parser. Texts are valid Unicode, line ends are \n.
struct IncomingMail
{
    std::optional<MailProblem> problem; ///< set: what could be read is filled in all the same
    QString messageId; ///< without <>
    QStringList inReplyTo; ///< without <>
    QStringList references; ///< without <>, oldest first
    QDateTime date; ///< UTC; invalid where absent or unreadable
    QString subject;
    MailAddresses from, to, cc, replyTo;
    MailAddresses sender;
    QString text; ///< what a person reads: text/plain, else the text of the HTML part
    QString html; ///< the HTML body as it came (never shown without sanitizing), or empty
    QString replyText; ///< `text` without quotation and signature
    bool hasHtml = false;
    QList<MailAttachment> attachments;
    MailClass mailClass = MailClass::Message;
    QList<BounceRecord> bounce;
    QStringList bouncedMessageIds; ///< Message-IDs that a bounce quotes, without <>
    AuthenticationResults authentication;
    QStringList deliveredTo; ///< X-Original-To / Delivered-To, for own copies
    QString xMailer;
    QByteArray contentHash; ///< SHA-256 over the decoded parts, subject, From: equal for the same mail through two
                            ///< mailboxes (trace headers ignored)
    bool operator==(const IncomingMail &) const = default;
};

} // namespace Helpdesk::Domain
