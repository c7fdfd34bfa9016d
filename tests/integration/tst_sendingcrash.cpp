// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outgoingmail.h"
#include "mail/mimeparser.h"
#include "services/outboxservice.h"
#include "services/sendingworker.h"
#include "services/settingservice.h"
#include "support/killedprocess.h"
#include "support/smtpsink.h"
#include "support/testdesk.h"

#include <QSet>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using Domain::DeliveryState;

namespace {

constexpr int mailCount = 100;

/// What the killed program does: sends what is queued.
int sendAll(const QString &folder)
{
    Services::DeskOptions options;
    options.profileDir = folder + QStringLiteral("/profile");
    options.login = QStringLiteral("camille");
    const auto desk = Services::Desk::open(options);
    if (!desk)
        return 2;
    Services::SendingWorker worker((*desk)->database(), (*desk)->settings(), (*desk)->secrets(), (*desk)->clock(),
                                   (*desk)->uids(), (*desk)->login());
    return worker.run() ? 0 : 3;
}

} // namespace

class TestSendingCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMailLeavesTwiceWheneverTheProgramIsKilled();

private:
    void checkRound(TestDesk &desk, const SmtpSink &sink, int kills);
};

void TestSendingCrash::checkRound(TestDesk &desk, const SmtpSink &sink, int kills)
{
    QSet<QString> received;
    const auto kept = sink.kept();
    for (const SmtpSink::Kept &one : kept)
        received.insert(Mail::parseMail(one.mail).messageId);
    QCOMPARE(received.size(), kept.size()); // none twice
    int sent = 0, uncertain = 0;
    const auto mails = valueOf(desk->outbox().list());
    for (const Domain::OutgoingMail &mail : mails) {
        QVERIFY2(mail.state == DeliveryState::Sent || mail.state == DeliveryState::Uncertain,
                 qPrintable(Domain::key(mail.state)));
        ++(mail.state == DeliveryState::Sent ? sent : uncertain);
        if (mail.state == DeliveryState::Sent)
            QVERIFY(received.contains(mail.messageId));
    }
    QCOMPARE(sent + uncertain, mailCount);
    QVERIFY(uncertain <= kills); // at most the one that was under way
}

void TestSendingCrash::noMailLeavesTwiceWheneverTheProgramIsKilled()
{
    int kills = 0;
    for (int round = 0; kills < wantedKills(); ++round) {
        TestDesk desk;
        SmtpSink sink(desk.path(QStringLiteral("sink")));
        QCOMPARE(sink.start({}), QString());
        desk.set("relay.host", sink.settings().host);
        desk.set("relay.port", sink.settings().port);
        desk.set("relay.security", QStringLiteral("none"));
        desk.set("desk.undo_seconds", 0);
        for (int i = 0; i < mailCount; ++i)
            desk.reply(desk.openTicket().uid);
        desk.close();
        KilledProcess process({QStringLiteral("--send"), desk.path()});
        auto end = KilledProcess::End::Killed;
        while (end == KilledProcess::End::Killed)
            end = process.run(200);
        QCOMPARE(end, KilledProcess::End::Done);
        kills += process.kills();
        desk.reopen();
        checkRound(desk, sink, process.kills());
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--send") == 0)
        return sendAll(QString::fromLocal8Bit(argv[2]));
    TestSendingCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sendingcrash.moc"
