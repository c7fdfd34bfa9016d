// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"

#include <QByteArrayView>

#include <optional>

namespace Helpdesk::Mail {

/// What a mail may cost. One over a cap is read as far as its headers go, and set aside.
struct MailCaps
{
    qsizetype bytes = qsizetype(60) * 1024 * 1024; ///< the whole mail
    qsizetype headerBytes = qsizetype(512) * 1024; ///< one block of headers, at any level
    int parts = 1000; ///< leaves and containers, as the boundary lines show them
    int depth = 60; ///< containers and mails within mails
    int groupMarks = 400; ///< colons within one address header (groups of groups overflow the stack below)
    qsizetype textLength = qsizetype(4) * 1024 * 1024; ///< UTF-16 units of readable text
    qsizetype htmlBytes = qsizetype(4) * 1024 * 1024; ///< HTML that is turned into text
    qsizetype tnefBytes = qsizetype(40) * 1024 * 1024; ///< winmail.dat that is looked into
};

/// What of the raw bytes is over a cap; looks at lines only, allocates next to nothing.
[[nodiscard]] std::optional<Domain::MailProblem> overCaps(QByteArrayView raw, const MailCaps &caps);
/// The top block of headers without what is over a cap: safe to parse whatever `overCaps` said.
[[nodiscard]] QByteArray harmlessHeaders(QByteArrayView raw, const MailCaps &caps);
/// The problem with its text.
[[nodiscard]] Domain::MailProblem mailProblem(const QString &code);

} // namespace Helpdesk::Mail
