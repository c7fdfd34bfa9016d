// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "store/countertable.h"
#include "store/ledgertable.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

namespace Helpdesk::Store {

namespace {

Outcome checkPages(Connection &connection, QStringList &differences)
{
    for (const char *const schema : {"main", "outbox"}) {
        Statement rows = connection.prepare(std::string("PRAGMA ") + schema + ".integrity_check(20)");
        for (;;) {
            const Result<bool> row = rows.step();
            if (!row && row.error().code != ErrorCode::StoreDamaged)
                return fail(row.error());
            if (!row)
                differences += row.error().text();
            if (!row || !*row)
                break;
            if (rows.text(0) != QStringLiteral("ok"))
                differences += rows.text(0);
        }
    }
    HELPDESK_TRY_ASSIGN(const qint64 dangling, connection.integer("SELECT count(*) FROM pragma_foreign_key_check"));
    if (dangling > 0)
        differences
            += tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "%1 rows refer to rows that are not there")).arg(dangling);
    return {};
}

Outcome checkReferences(Connection &connection, QStringList &differences)
{
    const auto expectNone = [&](const QString &text, std::string_view sql) -> Outcome {
        HELPDESK_TRY_ASSIGN(const qint64 count, connection.integer(sql));
        if (count > 0)
            differences += text.arg(count);
        return {};
    };
    HELPDESK_TRY(expectNone(tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "%1 links lead to tickets that are not there")),
                            "SELECT count(*) FROM link WHERE from_ticket NOT IN (SELECT uid FROM ticket) "
                            "OR to_ticket NOT IN (SELECT uid FROM ticket)"));
    HELPDESK_TRY(expectNone(tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "%1 filed mails have no ticket")),
                            "SELECT count(*) FROM ledger WHERE outcome IN (1, 2) AND (ticket IS NULL OR ticket NOT IN "
                            "(SELECT uid FROM ticket))"));
    HELPDESK_TRY(expectNone(
        tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "%1 tickets have another attachment count than attachments")),
        "SELECT count(*) FROM (SELECT 1 FROM ticket LEFT JOIN attachment ON attachment.ticket=ticket.number "
        "GROUP BY ticket.number HAVING count(attachment.id) <> ticket.attachment_count)"));
    return expectNone(
        tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "%1 ticket numbers are above the counter")),
        "SELECT count(*) FROM ticket WHERE number > (SELECT value FROM counter WHERE name='ticket_number')");
}

Outcome checkBlobs(Connection &connection, const BlobStore &blobs, const std::function<bool(qint64, qint64)> &progress,
                   QStringList &differences)
{
    HELPDESK_TRY_ASSIGN(const auto damages, blobs.verify(connection, progress));
    for (const BlobStore::Damage &damage : damages) {
        differences += (damage.missing ? tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The file %1 is missing"))
                                       : tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The file %1 is damaged")))
                           .arg(damage.sha.toHex());
    }
    return {};
}

} // namespace

Result<QStringList> verifyStore(Connection &connection, const BlobStore &blobs,
                                const std::function<bool(qint64, qint64)> &progress)
{
    QStringList differences;
    HELPDESK_TRY(checkPages(connection, differences));
    HELPDESK_TRY(checkReferences(connection, differences));
    HELPDESK_TRY_ASSIGN(const QStringList counters, CounterTable(connection).verify());
    HELPDESK_TRY_ASSIGN(const QStringList text, SearchIndex(connection).verify());
    differences += counters;
    differences += text;
    HELPDESK_TRY(checkBlobs(connection, blobs, progress, differences));
    HELPDESK_TRY_ASSIGN(const Domain::LedgerSum sum, LedgerTable(connection).sum());
    HELPDESK_TRY_ASSIGN(const qint64 mails, connection.integer("SELECT count(*) FROM ledger"));
    if (sum.received() != mails)
        differences += tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The register counts %1 mails and holds %2"))
                           .arg(QString::number(sum.received()), QString::number(mails));
    return differences;
}

} // namespace Helpdesk::Store
