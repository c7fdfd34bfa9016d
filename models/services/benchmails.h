// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "mail/mailsource.h"
#include "services/desk.h"

/// What benchmarks work on: synthetic mails of the protocol's shape, of ten senders, a tenth of them replies in HTML.
namespace Helpdesk::Services {

/// A Maildir with `count` mails, the same at every run.
[[nodiscard]] Outcome writeBenchMaildir(const QString &folder, int count);
[[nodiscard]] Result<std::unique_ptr<Mail::MailSource>> benchSource(const QString &folder);
/// The senders of those mails on the white list.
[[nodiscard]] Outcome listBenchSenders(const Desk &desk);
/// How long `notmuch new` takes on that Maildir, its index in `folder`. NotFound where it is not installed.
[[nodiscard]] Result<double> notmuchSeconds(const QString &maildir, const QString &folder);
[[nodiscard]] Domain::Op::Open benchTicket();
[[nodiscard]] Domain::Writing benchNote(int index);

} // namespace Helpdesk::Services
