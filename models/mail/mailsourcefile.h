// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailsource.h"
#include "mail/mailstreamwait.h"

#include <QFile>

namespace Helpdesk::Mail {

/// How much of a mail over the cap is kept: its header, at most this.
inline constexpr qint64 HeaderKept = 256LL * 1024;

/// Reads the file into the mail: raw, or the header and `tooLarge`, or `problem`.
void readMailFile(QFile &file, qint64 cap, SourcedMail &mail);
/// The header, with the empty line that ends it where it stands within the bytes.
[[nodiscard]] QByteArray headerOf(const QByteArray &bytes);
/// Looks again and again; Cancelled when the signal says so.
[[nodiscard]] Result<WaitEnd> waitForChange(CancelSignal &signal, std::chrono::milliseconds most,
                                            std::chrono::milliseconds lookEvery, const std::function<bool()> &changed);

} // namespace Helpdesk::Mail
