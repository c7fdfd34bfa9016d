// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketservice.h"

#include "services/attachmentservice.h"
#include "services/draftservice.h"
#include "services/settingservice.h"
#include "support/testdesk.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Helpdesk;
using namespace Helpdesk::Test;
using Domain::Queue;

class TestTicketService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreGivenByPagesAndRows();
    void keysOfTellsWhereTicketsStandNow();
    void countsFollowEachChange();
    void ticketThatDoesNotExistIsNotFound();
    void otherTicketsOfTheRequesterAreGiven();
    void similarTicketsShareTellingWords();
    void mailsAreGivenByMessage();
    void mergedTicketsAreTold();
    void draftsAreOnDiskAndComeBack();
    void draftOfAReadOnlyDeskIsRefused();
    void pictureIsDecodedWithinBounds();
    void damagedPictureIsThereWithItsProblem();
    void samePictureIsGivenOnce();
    void fileIsAttachedAndSavedAgain();
};

void TestTicketService::listsAreGivenByPagesAndRows()
{
    TestDesk desk;
    for (int i = 0; i < 5; ++i) {
        (void)desk.openTicket(QStringLiteral("sujet %1").arg(i));
        desk.clock().advance(1000);
    }
    Domain::ListQuery query;
    query.sort = Domain::SortKey::Created;
    const auto first = valueOf(desk->tickets().keys(query, {}, 3));
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.constFirst().id, 5);
    const auto second = valueOf(desk->tickets().keys(query, first.constLast(), 3));
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.constLast().id, 1);
    QCOMPARE(valueOf(desk->tickets().slice(query, 1, 2)).constFirst().id, 4);
    QCOMPARE(valueOf(desk->tickets().count(query)), 5);
    const auto rows = valueOf(desk->tickets().rows({2, 99, 1}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.constFirst().subject, QStringLiteral("sujet 1"));
}

void TestTicketService::keysOfTellsWhereTicketsStandNow()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    (void)desk.openTicket();
    Domain::ListQuery mine;
    mine.queue = Queue::Mine;
    mine.login = QStringLiteral("camille");
    QVERIFY(!valueOf(desk->tickets().keysOf(mine, {1, 2})).value(1));
    valueOf(desk->tickets().submit(ticket.uid, Domain::Op::Assign{QStringLiteral("camille")}));
    const auto keys = valueOf(desk->tickets().keysOf(mine, {1, 2}));
    QVERIFY(keys.value(1));
    QCOMPARE(keys.value(1)->id, 1);
    QVERIFY(!keys.value(2));
}

void TestTicketService::countsFollowEachChange()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    QCOMPARE(valueOf(desk->tickets().counts()).queues.value(Queue::ToQualify), 1);
    Domain::Op::Qualify qualify;
    qualify.nature = Domain::Nature::Evolution;
    qualify.owner = QStringLiteral("camille");
    valueOf(desk->tickets().submit(ticket.uid, qualify));
    const auto counts = valueOf(desk->tickets().counts());
    QCOMPARE(counts.queues.value(Queue::ToQualify), 0);
    QCOMPARE(counts.queues.value(Queue::Evolution), 1);
    QCOMPARE(counts.queues.value(Queue::Mine), 1);
    desk.reply(ticket.uid);
    QCOMPARE(valueOf(desk->tickets().counts()).waitingMail, 1);
}

void TestTicketService::ticketThatDoesNotExistIsNotFound()
{
    TestDesk desk;
    const auto byNumber = desk->tickets().ticket(77).result();
    QVERIFY(!byNumber);
    QCOMPARE(byNumber.error().code, ErrorCode::NotFound);
    const auto byUid = desk->tickets().ticket(desk->uids().next()).result();
    QVERIFY(!byUid);
    QVERIFY(!desk->tickets().similar(desk->uids().next()).result());
}

void TestTicketService::otherTicketsOfTheRequesterAreGiven()
{
    TestDesk desk;
    (void)desk.openTicket(QStringLiteral("un"));
    (void)desk.openTicket(QStringLiteral("deux"));
    const auto rows = valueOf(desk->tickets().ofRequester(QStringLiteral("Girard@gt.example.fr")));
    QCOMPARE(rows.size(), 2);
    QVERIFY(valueOf(desk->tickets().ofRequester(QStringLiteral("autre@gt.example.fr"))).isEmpty());
}

void TestTicketService::similarTicketsShareTellingWords()
{
    TestDesk desk;
    const Domain::Ticket first = desk.openTicket(QStringLiteral("problème sur l'impression de l'attestation"));
    (void)desk.openTicket(QStringLiteral("question sur le dispatching"));
    const Domain::Ticket third = desk.openTicket(QStringLiteral("question sur une Attestation imprimée"));
    const auto similar = valueOf(desk->tickets().similar(third.uid));
    QCOMPARE(similar.size(), 1);
    QCOMPARE(similar.constFirst().row.number, first.number);
    QCOMPARE(similar.constFirst().sharedWords, QStringList{QStringLiteral("attestation")});
}

void TestTicketService::mailsAreGivenByMessage()
{
    TestDesk desk;
    const Domain::Ticket ticket = desk.openTicket();
    const Uid mail = desk.reply(ticket.uid);
    const auto mails = valueOf(desk->tickets().mailsOf(ticket.uid));
    const auto stored = valueOf(desk->tickets().ticket(ticket.uid));
    QCOMPARE(mails.value(stored.messages.constLast().uid).order.uid, mail);
}

void TestTicketService::mergedTicketsAreTold()
{
    TestDesk desk;
    const Domain::Ticket merged = desk.openTicket();
    const Domain::Ticket survivor = desk.openTicket();
    const auto submission = valueOf(desk->tickets().submit(merged.uid, Domain::Op::Merge{survivor.uid}));
    QCOMPARE(submission.ticket.state, Domain::State::Merged);
    QCOMPARE(valueOf(desk->tickets().ticket(survivor.uid)).merged.size(), 1);
    valueOf(desk->tickets().submit(merged.uid, Domain::Op::Unmerge{}));
    QCOMPARE(valueOf(desk->tickets().ticket(merged.uid)).head.state, merged.state);
}

void TestTicketService::draftsAreOnDiskAndComeBack()
{
    TestDesk desk;
    const QString context = QStringLiteral("new");
    QVERIFY(!valueOf(desk->drafts().load(context)));
    const QJsonObject content{{QStringLiteral("text"), QStringLiteral("début…")},
                              {QStringLiteral("template"), QStringLiteral("t")}};
    QCOMPARE(valueOf(desk->drafts().save(context, content)), desk.clock().now());
    desk.reopen();
    QCOMPARE(valueOf(desk->drafts().load(context))->content, content);
    QCOMPARE(valueOf(desk->drafts().all()).size(), 1);
    valueOf(desk->drafts().remove(context));
    QVERIFY(!valueOf(desk->drafts().load(context)));
}

void TestTicketService::draftOfAReadOnlyDeskIsRefused()
{
    TestDesk desk;
    desk.reopen(Store::Database::Mode::ReadOnly);
    const auto saved = desk->drafts().save(QStringLiteral("new"), {}).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::ReadOnly);
}

namespace {

QByteArray png(int width, int height, Qt::GlobalColor colour = Qt::blue)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Domain::Attachment attach(const TestDesk &desk, const QString &name, const QByteArray &bytes)
{
    Domain::Attachment attachment = valueOf(desk->attachments().addBytes(name, bytes));
    attachment.uid = desk->uids().next();
    return attachment;
}

} // namespace

void TestTicketService::pictureIsDecodedWithinBounds()
{
    TestDesk desk;
    const auto pictures
        = valueOf(desk->attachments().pictures({attach(desk, QStringLiteral("capture.png"), png(800, 400))}));
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures.constFirst().pixels, QSize(800, 400));
    QCOMPARE(pictures.constFirst().type, QStringLiteral("image/png"));
    QCOMPARE(valueOf(desk->attachments().image(pictures.constFirst())).size(), QSize(800, 400));
    QCOMPARE(valueOf(desk->attachments().thumbnail(pictures.constFirst(), QSize(100, 100))).size(), QSize(100, 50));
    QCOMPARE(valueOf(desk->attachments().thumbnail(pictures.constFirst(), QSize(100, 100))).size(), QSize(100, 50));
    QCOMPARE(valueOf(desk->attachments().bytes(pictures.constFirst())), png(800, 400));
}

void TestTicketService::damagedPictureIsThereWithItsProblem()
{
    TestDesk desk;
    const QByteArray whole = png(300, 300);
    const auto pictures
        = valueOf(desk->attachments().pictures({attach(desk, QStringLiteral("coupée.png"), whole.left(20)),
                                                attach(desk, QStringLiteral("notes.txt"), "du texte")}));
    QCOMPARE(pictures.size(), 1);
    QVERIFY(pictures.constFirst().problem);
    QVERIFY(!desk->attachments().image(pictures.constFirst()).result());
}

void TestTicketService::samePictureIsGivenOnce()
{
    TestDesk desk;
    const auto pictures = valueOf(desk->attachments().pictures(
        {attach(desk, QStringLiteral("logo.png"), png(20, 20)), attach(desk, QStringLiteral("encore.png"), png(20, 20)),
         attach(desk, QStringLiteral("autre.png"), png(20, 20, Qt::red))}));
    QCOMPARE(pictures.size(), 2);
}

void TestTicketService::fileIsAttachedAndSavedAgain()
{
    TestDesk desk;
    const QString path = desk.path(QStringLiteral("à joindre.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("contenu");
    file.close();
    const auto attachment = valueOf(desk->attachments().addFile(path));
    QCOMPARE(attachment.type, QStringLiteral("text/plain"));
    QCOMPARE(attachment.size, 7);
    QCOMPARE(valueOf(desk->attachments().content(attachment.blob)), QByteArray("contenu"));
    const QString copy = desk.path(QStringLiteral("copie.txt"));
    valueOf(desk->attachments().saveAs(attachment.blob, copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("contenu"));
    const auto absent = desk->attachments().addFile(desk.path(QStringLiteral("absent"))).result();
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    QVERIFY(!desk->attachments().saveAs(attachment.blob, desk.path(QStringLiteral("nulle/part"))).result());
}

QTEST_GUILESS_MAIN(TestTicketService)
#include "tst_ticketservice.moc"
