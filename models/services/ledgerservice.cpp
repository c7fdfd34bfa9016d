// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledgerservice.h"

#include "services/mailfiling.h"
#include "services/text.h"
#include "store/ledgertable.h"
#include "store/tickettable.h"

namespace Helpdesk::Services {

namespace {

using Domain::LedgerEntry;
using Domain::MailOutcome;

bool isApart(MailOutcome outcome)
{
    return outcome == MailOutcome::Pending || outcome == MailOutcome::SetAside || outcome == MailOutcome::Quarantine;
}

Result<LedgerEntry> knownEntry(Store::Connection &connection, qint64 id)
{
    HELPDESK_TRY_ASSIGN(const auto entry, Store::LedgerTable(connection).entry(id));
    if (!entry)
        return fail(ErrorCode::NotFound, Text::tr("There is no mail %1 in the register").arg(id));
    return *entry;
}

Result<LedgerEntry> entryApart(Store::Connection &connection, qint64 id)
{
    HELPDESK_TRY_ASSIGN(const LedgerEntry entry, knownEntry(connection, id));
    if (!isApart(entry.outcome)) {
        return fail(ErrorCode::Refused, Text::tr("Nothing was changed"),
                    Text::tr("the mail %1 is filed already (%2)").arg(id).arg(Domain::label(entry.outcome)));
    }
    return entry;
}

} // namespace

LedgerService::LedgerService(Store::Database &database, SettingService &settings, Clock &clock, UidSource &uids,
                             QString login)
    : m_database(database)
    , m_settings(settings)
    , m_clock(clock)
    , m_uids(uids)
    , m_login(std::move(login))
{
}

QFuture<Result<QList<LedgerEntry>>> LedgerService::entries(const LedgerFilter &filter)
{
    return m_database.read([filter](Store::Connection &connection) {
        Store::LedgerFilter narrowed;
        narrowed.outcomes = filter.outcomes;
        narrowed.text = filter.text;
        return Store::LedgerTable(connection).list(narrowed, filter.beforeId, filter.limit);
    });
}

QFuture<Result<LedgerEntry>> LedgerService::entry(qint64 id)
{
    return m_database.read([id](Store::Connection &connection) { return knownEntry(connection, id); });
}

QFuture<Result<Domain::LedgerSum>> LedgerService::sum()
{
    return m_database.read([](Store::Connection &connection) { return Store::LedgerTable(connection).sum(); });
}

QFuture<Result<QByteArray>> LedgerService::raw(qint64 id)
{
    return m_database.read([this, id](Store::Connection &connection) -> Result<QByteArray> {
        HELPDESK_TRY_ASSIGN(const LedgerEntry entry, knownEntry(connection, id));
        return m_database.blobs().read(connection, entry.raw);
    });
}

/// Reads the mail on a reader thread, then files it on the writer thread, where the register is looked at again.
template <typename T, typename F> QFuture<Result<T>> LedgerService::handle(qint64 id, F act)
{
    const auto load = [this, id](Store::Connection &connection) -> Result<std::shared_ptr<ReadMail>> {
        HELPDESK_TRY_ASSIGN(const LedgerEntry entry, entryApart(connection, id));
        HELPDESK_TRY_ASSIGN(const QByteArray raw, m_database.blobs().read(connection, entry.raw));
        return std::make_shared<ReadMail>(readMail(raw, entry.size, m_settings.caps(), m_settings.intake().authservId));
    };
    const auto write = [this, id, act = std::move(act)](Result<std::shared_ptr<ReadMail>> read) {
        if (!read)
            return QtFuture::makeReadyFuture(Result<T>(fail(read.error())));
        return m_database.write([this, id, act, read = *read](Store::Connection &connection) -> Result<T> {
            HELPDESK_TRY_ASSIGN(const LedgerEntry entry, entryApart(connection, id));
            const FilingSettings settings = filingSettings(m_settings, m_login);
            MailFiling filing(connection, m_database.blobs(), settings, m_clock, m_uids);
            return act(connection, filing, entry, *read);
        });
    };
    return m_database.read(load).then(write).unwrap();
}

QFuture<Result<Submission>> LedgerService::release(qint64 id)
{
    return handle<Submission>(id,
                              [login = m_login](Store::Connection &, MailFiling &filing, const LedgerEntry &entry,
                                                const ReadMail &read) -> Result<Submission> {
                                  if (entry.outcome != MailOutcome::Quarantine) {
                                      return fail(ErrorCode::Refused, Text::tr("Nothing was changed"),
                                                  Text::tr("the mail is not in quarantine"),
                                                  Text::tr("Retry it, or file it by hand"));
                                  }
                                  HELPDESK_TRY_ASSIGN(MailFiling::Filed filed, filing.release(entry, read, login));
                                  return filed.submission.value_or(Submission());
                              });
}

QFuture<Result<LedgerEntry>> LedgerService::retry(qint64 id)
{
    return handle<LedgerEntry>(id,
                               [](Store::Connection &, MailFiling &filing, const LedgerEntry &entry,
                                  const ReadMail &read) -> Result<LedgerEntry> {
                                   HELPDESK_TRY_ASSIGN(MailFiling::Filed filed, filing.fileOrSetAside(entry, read));
                                   return filed.entry;
                               });
}

QFuture<Result<Submission>> LedgerService::file(qint64 id, qint64 ticketNumber)
{
    return handle<Submission>(
        id,
        [ticketNumber, login = m_login](Store::Connection &connection, MailFiling &filing, const LedgerEntry &entry,
                                        const ReadMail &read) -> Result<Submission> {
            Store::TicketTable tickets(connection);
            HELPDESK_TRY_ASSIGN(const auto named, tickets.head(ticketNumber));
            if (!named)
                return fail(ErrorCode::NotFound, Text::tr("There is no ticket %1").arg(ticketNumber));
            HELPDESK_TRY_ASSIGN(const auto ticket, tickets.survivor(named->uid));
            HELPDESK_TRY_ASSIGN(MailFiling::Filed filed,
                                filing.fileInto(ticket ? ticket->uid : named->uid, entry, read, login));
            return filed.submission.value_or(Submission());
        });
}

} // namespace Helpdesk::Services
