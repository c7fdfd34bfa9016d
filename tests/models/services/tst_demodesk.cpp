// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demodesk.h"

#include "services/attachmentservice.h"
#include "services/ledgerservice.h"
#include "services/outboxservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "store/check.h"
#include "support/temporaryfolder.h"
#include "support/testdesk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using Domain::Queue;

class TestDemoDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfMailIsThere();
    void everyQueueHasSomethingToShow();
    void repliesFoundTheirTickets();
    void bounceShowsOnItsTicket();
    void nothingWaitsToLeave();
    void timesEndBeforeNow();
    void picturesAreSeenAlsoInDocuments();
    void storeIsSound();
    void sameDeskAgainFromTheSameFiles();
    void profileThatIsThereIsLeftAlone();

private:
    [[nodiscard]] Services::DeskOptions options(const QString &name) const;
    TemporaryFolder m_folder;
    QDateTime m_now{QDate(2013, 6, 12), QTime(9, 0), Qt::UTC};
    Services::DemoReport m_report;
    std::unique_ptr<Services::Desk> m_desk;
};

Services::DeskOptions TestDemoDesk::options(const QString &name) const
{
    Services::DeskOptions options;
    options.profileDir = m_folder.path(name);
    options.login = QStringLiteral("camille");
    options.clock = std::make_shared<ManualClock>(m_now);
    options.readerProgram = QStringLiteral(HELPDESK_BIN_DIR "/pnd-helpdesk-reader");
    return options;
}

void TestDemoDesk::initTestCase()
{
    m_report = valueOf(Services::makeDemoDesk(options(QStringLiteral("demo")), m_now));
    auto opened = Services::Desk::open(options(QStringLiteral("demo")));
    QVERIFY(opened);
    m_desk = std::move(*opened);
}

void TestDemoDesk::everyKindOfMailIsThere()
{
    const Domain::LedgerSum &sum = m_report.sum;
    QCOMPARE(sum.received(), 61);
    QCOMPARE(sum.pending, 0);
    QVERIFY(sum.opened >= 35);
    QVERIFY(sum.followUp >= 5);
    QCOMPARE(sum.duplicate, 1);
    QCOMPARE(sum.bounce, 1);
    QCOMPARE(sum.autoReply, 1);
    QVERIFY(sum.other >= 1);
    QVERIFY(sum.quarantine >= 2);
    Services::LedgerFilter failed;
    failed.outcomes = {Domain::MailOutcome::SetAside};
    const auto entries = valueOf(m_desk->ledger().entries(failed));
    for (const Domain::LedgerEntry &entry : entries)
        QVERIFY2(entry.reason != u"failed", qPrintable(entry.reasonText));
}

void TestDemoDesk::everyQueueHasSomethingToShow()
{
    const auto counts = valueOf(m_desk->tickets().counts());
    for (const Queue queue : {Queue::ToQualify, Queue::Mine, Queue::Replies, Queue::Information, Queue::Evolution,
                              Queue::Incident, Queue::Moa, Queue::Moe, Queue::Expert, Queue::Level3, Queue::Waiting,
                              Queue::Returned, Queue::Resolved, Queue::Closed, Queue::All})
        QVERIFY2(counts.queues.value(queue) > 0, qPrintable(Domain::key(queue)));
    QVERIFY(counts.quarantine > 0);
}

void TestDemoDesk::repliesFoundTheirTickets()
{
    Services::LedgerFilter replies;
    replies.outcomes = {Domain::MailOutcome::FollowUp};
    const auto entries = valueOf(m_desk->ledger().entries(replies));
    int byId = 0;
    for (const Domain::LedgerEntry &entry : entries)
        byId += entry.reason == u"reply_by_message_id" ? 1 : 0;
    QVERIFY(byId >= 5);
}

void TestDemoDesk::bounceShowsOnItsTicket()
{
    Services::LedgerFilter bounces;
    bounces.outcomes = {Domain::MailOutcome::Bounce};
    const auto entries = valueOf(m_desk->ledger().entries(bounces));
    QCOMPARE(entries.size(), 1);
    const auto ticket = valueOf(m_desk->tickets().ticket(entries.constFirst().ticket));
    const auto isReport
        = [](const Domain::Message &message) { return message.kind == Domain::MessageKind::DeliveryReport; };
    QVERIFY(std::any_of(ticket.messages.cbegin(), ticket.messages.cend(), isReport));
}

void TestDemoDesk::nothingWaitsToLeave()
{
    const auto mails = valueOf(m_desk->outbox().list());
    QVERIFY(mails.size() >= 20);
    for (const Domain::OutgoingMail &mail : mails)
        QCOMPARE(mail.state, Domain::DeliveryState::Sent);
    QVERIFY(m_desk->settings().relay().server.host.isEmpty());
}

void TestDemoDesk::timesEndBeforeNow()
{
    const auto keys = valueOf(m_desk->tickets().keys({}, {}, 1000));
    for (const Domain::ListKey &key : keys) {
        const auto ticket = valueOf(m_desk->tickets().ticket(key.id)).head;
        QVERIFY(ticket.updatedAt <= m_now);
        QVERIFY(ticket.createdAt.daysTo(m_now) < 30);
    }
}

void TestDemoDesk::picturesAreSeenAlsoInDocuments()
{
    int pictures = 0, inDocuments = 0, large = 0;
    const auto keys = valueOf(m_desk->tickets().keys({}, {}, 1000));
    for (const Domain::ListKey &key : keys) {
        const auto ticket = valueOf(m_desk->tickets().ticket(key.id));
        const auto found = valueOf(m_desk->attachments().pictures(ticket.attachments));
        for (const Services::Picture &picture : found) {
            if (picture.problem && picture.problem->code == ErrorCode::NotFound)
                continue; // without the reader program no document is looked into
            QVERIFY2(!picture.problem, picture.problem ? qPrintable(picture.problem->text()) : "");
            ++pictures;
            inDocuments += picture.index >= 0 ? 1 : 0;
            large += picture.pixels.width() >= 3840 ? 1 : 0;
            const QImage thumbnail = valueOf(m_desk->attachments().thumbnail(picture, QSize(160, 120)));
            QVERIFY(!thumbnail.isNull());
            QVERIFY(thumbnail.width() <= 160 && thumbnail.height() <= 120);
        }
    }
    QVERIFY(pictures >= 15);
    QCOMPARE(large, 1);
    if (QFile::exists(m_desk->readerProgram()))
        QVERIFY(inDocuments >= 2);
}

void TestDemoDesk::storeIsSound()
{
    QCOMPARE(valueOf(m_desk->database().maintainNow([this](Store::Connection &connection) {
                 return Store::verifyStore(connection, m_desk->database().blobs());
             })),
             QStringList());
}

void TestDemoDesk::sameDeskAgainFromTheSameFiles()
{
    const auto again = valueOf(Services::makeDemoDesk(options(QStringLiteral("again")), m_now));
    QCOMPARE(again.sum, m_report.sum);
    const auto other = Services::Desk::open(options(QStringLiteral("again")));
    QVERIFY(other);
    const auto first = valueOf(m_desk->tickets().ticket(1)), second = valueOf((*other)->tickets().ticket(1));
    QCOMPARE(first.head, second.head);
    QCOMPARE(first.messages, second.messages);
}

void TestDemoDesk::profileThatIsThereIsLeftAlone()
{
    const auto refused = Services::makeDemoDesk(options(QStringLiteral("demo")), m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demodesk.moc"
