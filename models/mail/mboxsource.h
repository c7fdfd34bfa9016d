// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailsource.h"
#include "mail/mailstreamwait.h"

#include <memory>

namespace Helpdesk::Mail {

class MboxReader;

/// An mbox file. It is never written: what is processed is known by the register alone, so done() does nothing.
class MboxSource : public MailSource
{
public:
    MboxSource(QString path, SourceOptions options, std::shared_ptr<CancelSignal> signal = {});
    ~MboxSource() override;
    [[nodiscard]] QString name() const override { return m_path; }
    void rewind(SourceScope scope = SourceScope::Incoming) override;
    /// At the end of the file it begins again at the next call, and gives what came since.
    [[nodiscard]] Result<SourceBatch> nextBatch(const KnownMails &known, int limit = 200) override;
    [[nodiscard]] Outcome done(const QStringList &keys) override;
    [[nodiscard]] Result<WaitEnd> waitForMore(std::chrono::milliseconds most) override;

private:
    [[nodiscard]] qint64 stamp() const;

    QString m_path;
    SourceOptions m_options;
    std::shared_ptr<CancelSignal> m_signal;
    std::unique_ptr<MboxReader> m_reader;
    QSet<QString> m_given;
    qint64 m_stamp = -1;
    bool m_atEnd = false;
};

} // namespace Helpdesk::Mail
