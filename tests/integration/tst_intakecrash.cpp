// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/maildirsource.h"
#include "services/intakeworker.h"
#include "services/ledgerservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "store/check.h"
#include "support/killedprocess.h"
#include "support/mailtext.h"
#include "support/testdesk.h"

#include <QSet>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;

namespace {

constexpr int mailCount = 300;
constexpr int duplicates = 20, strangers = 30, broken = 10;

/// What the killed program does: one intake of the Maildir beside the profile.
int takeIn(const QString &folder)
{
    Services::DeskOptions options;
    options.profileDir = folder + QStringLiteral("/profile");
    const auto desk = Services::Desk::open(options);
    if (!desk)
        return 2;
    Mail::SourceOptions marks;
    marks.mark = {Mail::ProcessedMark::Kind::Move, folder + QStringLiteral("/done")};
    Mail::MaildirSource source(folder + QStringLiteral("/inbox"), marks);
    Services::IntakeWorker worker((*desk)->database(), (*desk)->settings(), (*desk)->clock(), (*desk)->uids(),
                                  (*desk)->login());
    return worker.run(source, {}) ? 0 : 3;
}

void fill(MaildirFolder &inbox)
{
    for (int i = 0; i < mailCount - duplicates - strangers - broken; ++i) {
        MailText mail;
        mail.messageId = QByteArray::number(i) + "@gt.example.fr";
        if (i % 50 == 0)
            mail.body += QByteArray(150'000, 'x'); // a blob of its own
        inbox.deliver(mail);
        if (i < duplicates)
            inbox.deliver(mail);
    }
    for (int i = 0; i < strangers; ++i) {
        MailText mail;
        mail.from = "inconnu@example.org";
        mail.messageId = QByteArray::number(i) + "@example.org";
        inbox.deliver(mail);
    }
    for (int i = 0; i < broken; ++i)
        inbox.deliver(QByteArray(1, '\0') + QByteArray::number(i));
}

} // namespace

class TestIntakeCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMailIsFiledExactlyOnceWheneverTheProgramIsKilled();

private:
    void killUntilDone(const TestDesk &desk, int &kills);
    void checkRound(TestDesk &desk);
};

void TestIntakeCrash::killUntilDone(const TestDesk &desk, int &kills)
{
    KilledProcess process({QStringLiteral("--take-in"), desk.path()});
    for (;;) {
        const auto end = process.run(160);
        QVERIFY(end != KilledProcess::End::Failed);
        if (end == KilledProcess::End::Done)
            break;
        auto look = desk.options();
        look.mode = Store::Database::Mode::ReadOnly;
        const auto reader = Services::Desk::open(look);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text()));
        Services::LedgerFilter all;
        all.limit = 2 * mailCount;
        QCOMPARE(valueOf((*reader)->ledger().entries(all)).size(), valueOf((*reader)->ledger().sum()).received());
    }
    kills += process.kills();
}

void TestIntakeCrash::checkRound(TestDesk &desk)
{
    const Domain::LedgerSum sum = valueOf(desk->ledger().sum());
    QCOMPARE(sum.received(), mailCount);
    QCOMPARE(sum.pending, 0);
    QCOMPARE(sum.opened, mailCount - duplicates - strangers - broken);
    QCOMPARE(sum.duplicate, duplicates);
    QCOMPARE(sum.quarantine, strangers);
    QCOMPARE(sum.setAside, broken);
    Domain::ListQuery all;
    const auto tickets = valueOf(desk->tickets().keys(all, {}, 2 * mailCount));
    QCOMPARE(tickets.size(), sum.opened);
    QSet<QString> filed;
    for (const Domain::ListKey &ticket : tickets) {
        const auto stored = valueOf(desk->tickets().ticket(ticket.id));
        QCOMPARE(stored.messages.size(), 1);
        filed.insert(stored.messages.constFirst().messageId);
    }
    QCOMPARE(filed.size(), sum.opened);
    QCOMPARE(valueOf(desk->database().maintainNow([&](Store::Connection &connection) {
                 return Store::verifyStore(connection, desk->database().blobs());
             })),
             QStringList());
}

void TestIntakeCrash::everyMailIsFiledExactlyOnceWheneverTheProgramIsKilled()
{
    int kills = 0;
    for (int round = 0; kills < wantedKills(); ++round) {
        TestDesk desk;
        MaildirFolder inbox(desk.path(QStringLiteral("inbox")));
        fill(inbox);
        desk.close();
        killUntilDone(desk, kills);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(inbox.waiting(), 0);
        desk.reopen();
        checkRound(desk);
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--take-in") == 0)
        return takeIn(QString::fromLocal8Bit(argv[2]));
    TestIntakeCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_intakecrash.moc"
