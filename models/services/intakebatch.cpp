// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakebatch.h"

#include "intake/arrivalmaker.h"
#include "store/ledgertable.h"

#include <QDeadlineTimer>

namespace Helpdesk::Services {

namespace {

constexpr qint64 transactionMsecs = 250;
constexpr auto uidMark = ";UID=";

} // namespace

QString IntakeBatch::registerKey(const QString &sourceKey)
{
    const qsizetype mark = sourceKey.lastIndexOf(QLatin1StringView(uidMark));
    if (mark < 0 || !sourceKey.contains(QLatin1StringView(";UIDVALIDITY=")))
        return sourceKey;
    QString folder = sourceKey.left(mark);
    folder.replace(u':', QStringLiteral("%3A"));
    return folder % u':' % QStringView(sourceKey).sliced(mark + qsizetype(std::strlen(uidMark)));
}

Outcome IntakeBatch::keep(QList<Mail::SourcedMail> mails, const QString &source)
{
    std::vector<Item> items(static_cast<size_t>(mails.size()));
    std::vector<bool> isTaken(items.size(), false);
    const QDateTime now = m_context.clock.now();
    const auto work = [&](Store::Connection &connection) -> Outcome {
        for (size_t i = 0; i < items.size(); ++i) {
            const Mail::SourcedMail &mail = mails.at(qsizetype(i));
            items[i].entry.origin = {source, registerKey(mail.key)};
            items[i].entry.receivedAt = now;
            HELPDESK_TRY_ASSIGN(const bool taken, keepOne(connection, items[i], mail));
            isTaken[i] = taken;
        }
        return {};
    };
    HELPDESK_TRY(m_context.database.writeNow(work));
    for (size_t i = 0; i < items.size(); ++i) {
        m_keys += mails.at(qsizetype(i)).key;
        if (isTaken[i])
            m_mails.push_back(std::move(items[i]));
    }
    return {};
}

/// False: the register has it already.
Result<bool> IntakeBatch::keepOne(Store::Connection &connection, Item &item, const Mail::SourcedMail &mail)
{
    Store::LedgerTable ledger(connection);
    Domain::LedgerEntry &entry = item.entry;
    if (mail.uidValidity != 0 && !mail.tooLarge && !mail.problem) {
        HELPDESK_TRY_ASSIGN(const auto known, ledger.relink(entry.origin, Sha256::of(mail.raw)));
        if (known)
            return false;
    }
    HELPDESK_TRY_ASSIGN(entry.raw, m_context.database.blobs().put(connection, mail.raw));
    entry.size = mail.tooLarge ? std::max<qint64>(mail.size, mail.raw.size() + 1) : mail.raw.size();
    HELPDESK_TRY_ASSIGN(const auto kept, ledger.keep(entry.origin, entry.raw, entry.size, entry.receivedAt));
    entry.id = kept.id;
    item.raw = mail.raw;
    item.problem = mail.problem;
    return !kept.already;
}

Outcome IntakeBatch::load(const QList<qint64> &ids)
{
    HELPDESK_TRY_ASSIGN(m_mails,
                        m_context.database.readNow([&](Store::Connection &connection) -> Result<std::vector<Item>> {
                            std::vector<Item> items;
                            for (const qint64 id : ids) {
                                HELPDESK_TRY_ASSIGN(const auto entry, Store::LedgerTable(connection).entry(id));
                                if (!entry)
                                    continue;
                                Item item{*entry, {}, {}, {}};
                                Result<QByteArray> raw = m_context.database.blobs().read(connection, entry->raw);
                                if (raw)
                                    item.raw = std::move(*raw);
                                else
                                    item.problem = raw.error();
                                items.push_back(std::move(item));
                            }
                            return items;
                        }));
    return {};
}

/// Mails and their forms: both take time, so neither is read within the transaction.
void IntakeBatch::read()
{
    const QDate today = m_context.clock.now().toLocalTime().date();
    const QString desk = m_context.settings.intake.deskAddress.address;
    for (Item &item : m_mails) {
        item.read = readMail(item.raw, item.entry.size, m_context.caps, m_context.settings.intake.authservId);
        item.raw.clear();
        const ReadMail &read = item.read;
        if (read.mail.mailClass == Domain::MailClass::Message && !read.mail.problem)
            item.read.form = Intake::readFormOf(read.mail, read.folded, item.entry, m_context.topics, desk, today);
    }
}

QFuture<Result<FiledMails>> IntakeBatch::file()
{
    return m_context.database.write([this](Store::Connection &connection) { return fileSome(connection); });
}

Result<FiledMails> IntakeBatch::fileSome(Store::Connection &connection)
{
    MailFiling filing(connection, m_context.database.blobs(), m_context.settings, m_context.clock, m_context.uids);
    FiledMails filed;
    size_t next = m_next;
    for (const QDeadlineTimer deadline(transactionMsecs); next < m_mails.size(); ++next) {
        if (next > m_next && deadline.hasExpired())
            break;
        const Item &item = m_mails[next];
        const auto one = item.problem
            ? filing.setAside(item.entry, item.read, QStringLiteral("unreadable"), item.problem->text())
            : filing.fileOrSetAside(item.entry, item.read);
        if (!one)
            return fail(one.error());
        ++filed.sum.of(one->entry.outcome);
    }
    m_next = next; // if the commit fails now, the run ends and the mails are pending
    filed.isDone = next == m_mails.size();
    return filed;
}

} // namespace Helpdesk::Services
