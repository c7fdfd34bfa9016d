// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mboxsource.h"

#include "mail/mailsourcefile.h"
#include "mail/mboxreader.h"

#include <QFileInfo>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr std::chrono::milliseconds LookEvery{1000};

}

MboxSource::MboxSource(QString path, SourceOptions options, std::shared_ptr<CancelSignal> signal)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_signal(signal ? std::move(signal) : std::make_shared<CancelSignal>())
{
}

MboxSource::~MboxSource() = default;

void MboxSource::rewind(SourceScope)
{
    m_reader.reset();
    m_given.clear();
    m_stamp = -1;
    m_atEnd = false;
}

Result<SourceBatch> MboxSource::nextBatch(const KnownMails &known, int limit)
{
    SourceBatch batch;
    if (m_atEnd) {
        if (stamp() == m_stamp)
            return batch;
        m_reader.reset();
        m_atEnd = false;
    }
    if (!m_reader) {
        auto reader = std::make_unique<MboxReader>(m_path);
        m_stamp = stamp();
        HELPDESK_TRY(reader->open());
        m_reader = std::move(reader);
    }
    qint64 bytes = 0;
    while (batch.mails.size() < std::max(1, limit) && bytes < m_options.maxBatch) {
        Result<std::optional<MboxReader::Mail>> next = m_reader->next(m_options.maxMail);
        if (!next) {
            m_reader.reset();
            return fail(std::move(next).error());
        }
        if (!*next) {
            m_reader.reset();
            m_atEnd = true;
            return batch;
        }
        MboxReader::Mail &found = **next;
        const bool old = m_options.since.isValid() && found.arrived.isValid() && found.arrived.date() < m_options.since;
        const QString key = found.mail.key;
        if (old || m_given.contains(key) || (known.byKey && known.byKey(key)))
            continue;
        m_given.insert(key);
        bytes += found.mail.raw.size();
        batch.mails.append(std::move(found.mail));
    }
    batch.more = true;
    return batch;
}

Outcome MboxSource::done(const QStringList &)
{
    return {};
}

qint64 MboxSource::stamp() const
{
    const QFileInfo info(m_path);
    return info.lastModified().toMSecsSinceEpoch() * 31 + info.size();
}

Result<WaitEnd> MboxSource::waitForMore(std::chrono::milliseconds most)
{
    return waitForChange(*m_signal, most, LookEvery, [this] { return stamp() != m_stamp; });
}

} // namespace Helpdesk::Mail
