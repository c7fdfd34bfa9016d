// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "services/draftservice.h"
#include "views/composer/attachmentstrip.h"
#include "views/composer/composer.h"
#include "views/composer/draftkeeper.h"
#include "views/composer/quietcombobox.h"
#include "views/composer/writingedit.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"
#include "views/widgets/keyhintbutton.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Views;
using Test::valueOf;

namespace {

/// A desk with two tickets, and the composer on the first.
struct Bench
{
    Test::MailDesk desk;
    QList<Domain::TicketAggregate> tickets;
    std::unique_ptr<Composer> composer;

    Bench()
    {
        desk.clock().advance(2 * 3'600'000); // after the mails' own dates
        tickets.append(desk.takeInTicket(Test::incompleteIncident()));
        Test::MailText other = Test::completeIncident();
        other.messageId = "b1@gt.example.fr";
        tickets.append(desk.takeInTicket(other));
        open();
    }
    void open()
    {
        composer = std::make_unique<Composer>(desk.desk());
        composer->resize(700, 260);
        composer->setTicket(tickets.constFirst());
        composer->show();
        QVERIFY(QTest::qWaitForWindowActive(composer.get()));
        QTRY_VERIFY(parts().replyTemplate->count() > 1);
    }
    [[nodiscard]] const ComposerParts &parts() const { return composer->parts(); }
    void type(const QString &text) const
    {
        parts().edit->setFocus();
        QTest::keyClicks(parts().edit, text);
    }
    void send() const { QTest::keyClick(parts().edit, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString context(const char *mode) const
    {
        return QString::fromLatin1(mode) + u':' + tickets.constFirst().head.uid.toString();
    }
    [[nodiscard]] QString draft(const char *mode) const
    {
        const auto kept = valueOf(desk->drafts().load(context(mode)));
        return kept ? kept->content[QStringLiteral("text")].toString() : QString();
    }
    [[nodiscard]] Domain::TicketAggregate now() const { return desk.ticket(1); }
};

} // namespace

class TestComposerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReplyNamesWhoGetsIt();
    void aNoteSaysInternalAndSendsNoMail();
    void controlEnterSendsOnce();
    void aBadRecipientIsNamed();
    void severalRecipientsAreRead();
    void whatIsTypedIsOnDiskWithinASecondAndBack();
    void nothingFromOutsideReplacesTheText();
    void textTypedBeforeItsDraftCameIsKeptWithIt();
    void aRefusalKeepsTheTextAndSaysWhy();
    void aMessageThatCameMeanwhileHoldsTheReply();
    void anotherChangeDoesNotHoldTheReply();
    void anotherTicketShownMeanwhileLosesNothing();
    void aTemplateIsInsertedWithItsVariables();
    void arrowsOpenTheTemplatesInsteadOfInserting();
    void theComplementAsksForWhatIsMissing();
    void aPastedPictureComesWithTheMail();
    void aDroppedFileComesWithTheMailAndCanBeRemoved();
    void aFileOfAnotherTextIsNotAttached();
    void tabLeavesTheEditor();
    void iconsFollowTheTheme();
};

void TestComposerView::initTestCase()
{
    applyTextScale(1);
    applyTheme(ThemeChoice::Light, QApplication::palette());
}

void TestComposerView::aReplyNamesWhoGetsIt()
{
    const Bench bench;
    QVERIFY2(bench.parts().send->text().contains(u"Mme Girard"), qPrintable(bench.parts().send->text()));
    QVERIFY(bench.parts().send->accessibleName().contains(u"Mme Girard"));
    QVERIFY(bench.parts().recipients->isVisible());
    bench.parts().to->setFocus();
    bench.parts().to->selectAll();
    QTest::keyClicks(bench.parts().to, QStringLiteral("Luc Petit <luc@example.fr>; ana@example.fr"));
    QVERIFY2(bench.parts().send->text().contains(u"Luc Petit"), qPrintable(bench.parts().send->text()));
    QVERIFY(!bench.parts().send->text().contains(u"Girard")); // it goes where the line says
    QVERIFY(bench.parts().edit->accessibleName().contains(u"Luc Petit"));
}

void TestComposerView::aNoteSaysInternalAndSendsNoMail()
{
    const Bench bench;
    bench.composer->startNote();
    QVERIFY(!bench.parts().recipients->isVisible());
    QVERIFY(!bench.parts().send->text().contains(u"Girard"));
    QVERIFY(bench.parts().send->text().contains(u"note"));
    QVERIFY(bench.parts().edit->placeholderText().contains(u"never sees"));
    QVERIFY(bench.parts().edit->accessibleName().contains(u"internal"));
    bench.type(QStringLiteral("seen with the MOE"));
    QSignalSpy submitted(bench.composer.get(), &Composer::submitted);
    bench.send();
    QTRY_COMPARE(submitted.size(), 1);
    QCOMPARE(submitted.constFirst().at(1).value<WritingMode>(), WritingMode::Note);
    QCOMPARE(bench.now().messages.constLast().kind, Domain::MessageKind::Note);
    QCOMPARE(bench.now().messages.constLast().audience, Domain::Audience::Internal);
    QVERIFY(bench.desk.outgoing().isEmpty());
    QCOMPARE(bench.composer->text(), QString());
}

void TestComposerView::controlEnterSendsOnce()
{
    const Bench bench;
    bench.type(QStringLiteral("Voici la suite."));
    QSignalSpy submitted(bench.composer.get(), &Composer::submitted);
    bench.send();
    bench.send();
    QTRY_COMPARE(submitted.size(), 1);
    QTRY_COMPARE(bench.composer->text(), QString());
    QCOMPARE(bench.desk.outgoing().size(), 1);
    const Domain::MailOrder order = bench.desk.outgoing().constFirst().order;
    QCOMPARE(order.to, (Domain::MailAddresses{{QStringLiteral("Mme Girard"), QStringLiteral("girard@gt.example.fr")}}));
    QCOMPARE(order.text.trimmed(), QStringLiteral("Voici la suite."));
    QCOMPARE(bench.draft("reply"), QString());
}

void TestComposerView::aBadRecipientIsNamed()
{
    const Bench bench;
    bench.type(QStringLiteral("text"));
    bench.parts().cc->setFocus();
    QTest::keyClicks(bench.parts().cc, QStringLiteral("ana@example.fr; pas une adresse"));
    bench.send();
    QVERIFY2(bench.composer->status().contains(u"« pas une adresse »"), qPrintable(bench.composer->status()));
    QVERIFY(bench.desk.outgoing().isEmpty());
    QCOMPARE(bench.composer->text(), QStringLiteral("text"));
    QTRY_COMPARE(bench.draft("reply"), QStringLiteral("text"));
    QVERIFY(bench.composer->status().contains(u"« pas une adresse »")); // keeping the draft does not hide it
}

void TestComposerView::severalRecipientsAreRead()
{
    const auto read = addressesFromText(QStringLiteral(" \"Ana L.\" <ana@example.fr>;luc@example.fr , "));
    QVERIFY(read);
    QCOMPARE(*read,
             (Domain::MailAddresses{{QStringLiteral("Ana L."), QStringLiteral("ana@example.fr")},
                                    {QString(), QStringLiteral("luc@example.fr")}}));
    QCOMPARE(*addressesFromText(addressesToText(*read)), *read);
    QVERIFY(!addressesFromText(QStringLiteral("a@example.fr\r\nBcc: b@example.fr")));
    QCOMPARE(addressesFromText(QStringLiteral("ana@")).error().code, ErrorCode::InvalidInput);
}

void TestComposerView::whatIsTypedIsOnDiskWithinASecondAndBack()
{
    Bench bench;
    QElapsedTimer clock;
    clock.start();
    bench.type(QStringLiteral("Bonjour, voici"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.draft("reply"), QStringLiteral("Bonjour, voici"), 5000);
    QVERIFY(DraftKeeper::delay < 1000);
    QTRY_VERIFY(bench.composer->status().contains(u"draft kept"));
    bench.type(QStringLiteral(" plus"));
    bench.composer.reset(); // not kept yet: the end keeps it
    QTRY_COMPARE(bench.draft("reply"), QStringLiteral("Bonjour, voici plus"));
    bench.open();
    QTRY_COMPARE(bench.composer->text(), QStringLiteral("Bonjour, voici plus"));
    bench.composer->startNote();
    QCOMPARE(bench.composer->text(), QString());
    bench.type(QStringLiteral("entre nous"));
    bench.composer->startReply();
    QTRY_COMPARE(bench.composer->text(), QStringLiteral("Bonjour, voici plus"));
    bench.composer->startNote();
    QTRY_COMPARE(bench.composer->text(), QStringLiteral("entre nous"));
}

void TestComposerView::nothingFromOutsideReplacesTheText()
{
    const Bench bench;
    bench.type(QStringLiteral("half a sent"));
    bench.parts().edit->moveCursor(QTextCursor::PreviousWord);
    const int place = bench.parts().edit->textCursor().position();
    valueOf(bench.desk->tickets().submit(bench.now().head.uid, Domain::Op::Assign{QStringLiteral("smarchal")}));
    valueOf(bench.desk->reference().save(
        Domain::ReplyTemplate{QStringLiteral("new"), QStringLiteral("Nouveau"), {}, QStringLiteral("x")}));
    QTRY_COMPARE(bench.parts().replyTemplate->findData(QStringLiteral("new")) >= 0, true);
    bench.composer->setTicket(bench.now());
    bench.composer->reloadDraft();
    QCOMPARE(bench.composer->text(), QStringLiteral("half a sent"));
    QCOMPARE(bench.parts().edit->textCursor().position(), place);
}

void TestComposerView::textTypedBeforeItsDraftCameIsKeptWithIt()
{
    Bench bench;
    bench.type(QStringLiteral("before"));
    bench.composer->setTicket(bench.tickets.at(1));
    bench.composer->setTicket(bench.tickets.at(0));
    QTest::keyClicks(bench.parts().edit, QStringLiteral("after"));
    QTRY_VERIFY(bench.composer->text().contains(u"before"));
    QCOMPARE(bench.composer->text(), QStringLiteral("before\nafter"));
    QTRY_COMPARE(bench.draft("reply"), QStringLiteral("before\nafter"));
}

void TestComposerView::aRefusalKeepsTheTextAndSaysWhy()
{
    const Bench bench;
    const Uid uid = bench.now().head.uid;
    Domain::Op::Qualify qualify;
    qualify.nature = Domain::Nature::Incident;
    valueOf(bench.desk->tickets().submit(uid, qualify));
    valueOf(bench.desk->tickets().submit(uid, Domain::Op::Resolve{}));
    valueOf(bench.desk->tickets().submit(uid, Domain::Op::Close{}));
    bench.composer->setTicket(bench.now());
    bench.composer->startComplement();
    QTRY_VERIFY(!bench.composer->text().isEmpty());
    bench.type(QStringLiteral("too late"));
    const QString typed = bench.composer->text();
    bench.send();
    QTRY_VERIFY(!bench.composer->status().isEmpty() && !bench.composer->status().contains(u"draft kept"));
    QCOMPARE(bench.composer->text(), typed);
    QVERIFY(!bench.parts().edit->isReadOnly());
    QVERIFY(bench.desk.outgoing().isEmpty());
    QTRY_COMPARE(bench.draft("complement"), typed);
}

void TestComposerView::aMessageThatCameMeanwhileHoldsTheReply()
{
    Bench bench;
    bench.desk.reply(bench.now().head.uid);
    bench.composer->setTicket(bench.now());
    bench.type(QStringLiteral("Nous attendons."));
    const auto ours = Test::MailDesk::messageIdOf(bench.desk.outgoing().constFirst());
    bench.desk.inbox.deliver(Test::MailText{.subject = "RE: attestation",
                                            .body = "C'est résolu.\n",
                                            .messageId = "a2@gt.example.fr",
                                            .references = '<' + ours + '>'});
    bench.desk.takeIn();
    bench.send(); // the window has not shown it yet
    QTRY_VERIFY2(bench.composer->status().contains(u"meanwhile"), qPrintable(bench.composer->status()));
    QCOMPARE(bench.composer->text(), QStringLiteral("Nous attendons."));
    QCOMPARE(bench.desk.outgoing().size(), 1);
    bench.composer->setTicket(bench.now());
    bench.send();
    QTRY_COMPARE(bench.desk.outgoing().size(), 2);
}

void TestComposerView::anotherChangeDoesNotHoldTheReply()
{
    const Bench bench;
    bench.type(QStringLiteral("Voici."));
    valueOf(bench.desk->tickets().submit(bench.now().head.uid, Domain::Op::Assign{QStringLiteral("smarchal")}));
    QSignalSpy submitted(bench.composer.get(), &Composer::submitted);
    bench.send();
    QTRY_COMPARE(submitted.size(), 1);
    QCOMPARE(bench.desk.outgoing().size(), 1);
}

void TestComposerView::anotherTicketShownMeanwhileLosesNothing()
{
    Bench bench;
    bench.composer->setTicket(bench.tickets.at(1));
    bench.type(QStringLiteral("about the second"));
    bench.composer->setTicket(bench.tickets.at(0));
    bench.type(QStringLiteral("about the first"));
    QSignalSpy submitted(bench.composer.get(), &Composer::submitted);
    bench.send();
    bench.composer->setTicket(bench.tickets.at(1)); // before the answer is there
    QTRY_COMPARE(submitted.size(), 1);
    QTRY_COMPARE(bench.composer->text(), QStringLiteral("about the second"));
    QCOMPARE(bench.desk.outgoing().size(), 1);
    QCOMPARE(bench.desk.outgoing().constFirst().order.ticket, bench.tickets.at(0).head.uid);
    QTRY_COMPARE(bench.draft("reply"), QString()); // sent: not offered again
    bench.composer->setTicket(bench.now());
    QCOMPARE(bench.composer->text(), QString());
}

void TestComposerView::aTemplateIsInsertedWithItsVariables()
{
    const Bench bench;
    QuietComboBox *templates = qobject_cast<QuietComboBox *>(bench.parts().replyTemplate);
    QVERIFY(templates);
    templates->setFocus();
    const int row = templates->findData(QStringLiteral("received"));
    QTest::keyClick(templates, Qt::Key_Down);
    QTRY_VERIFY(templates->view()->isVisible());
    templates->view()->setCurrentIndex(templates->model()->index(row, 0));
    QTest::keyClick(templates->view(), Qt::Key_Return);
    QTRY_VERIFY2(bench.composer->text().contains(u"PND-000001"), qPrintable(bench.composer->text()));
    QVERIFY(!bench.composer->text().contains(u"{{"));
    QCOMPARE(templates->currentIndex(), 0);
}

void TestComposerView::arrowsOpenTheTemplatesInsteadOfInserting()
{
    const Bench bench;
    bench.parts().replyTemplate->setFocus();
    QTest::keyClick(bench.parts().replyTemplate, Qt::Key_Down);
    QTRY_VERIFY(bench.parts().replyTemplate->view()->isVisible());
    QTest::keyClick(bench.parts().replyTemplate->view(), Qt::Key_Escape);
    QTRY_VERIFY(!bench.parts().replyTemplate->view()->isVisible());
    QCOMPARE(bench.composer->text(), QString());
}

void TestComposerView::theComplementAsksForWhatIsMissing()
{
    const Bench bench;
    bench.composer->startComplement();
    QTRY_VERIFY2(bench.composer->text().contains(Domain::formFieldLabel(QStringLiteral("contact"))),
                 qPrintable(bench.composer->text()));
    QVERIFY(!bench.composer->text().contains(u"{{"));
    QVERIFY(bench.parts().replyTab->text().contains(u"Complement"));
    const QString asked = bench.composer->text();
    bench.composer->startComplement(); // asked for again: not filled twice
    QCoreApplication::processEvents();
    QCOMPARE(bench.composer->text(), asked);
    QSignalSpy submitted(bench.composer.get(), &Composer::submitted);
    bench.send();
    QTRY_COMPARE(submitted.size(), 1);
    const auto ticket = bench.now();
    QCOMPARE(ticket.head.state, Domain::State::WaitingRequester);
    QCOMPARE(ticket.events.constLast().kind, QStringLiteral("complement_asked"));
    QCOMPARE(ticket.messages.constLast().templateCode, QStringLiteral("complement"));
    QCOMPARE(bench.composer->mode(), WritingMode::Reply);
    QCOMPARE(bench.desk.outgoing().size(), 1);
}

void TestComposerView::aPastedPictureComesWithTheMail()
{
    const Bench bench;
    bench.type(QStringLiteral("Voir la capture."));
    QGuiApplication::clipboard()->setImage(Test::cornerPicture({400, 300}));
    QTest::keyClick(bench.parts().edit, Qt::Key_V, Qt::ControlModifier);
    bench.send(); // before the picture is stored
    QTRY_COMPARE(bench.desk.outgoing().size(), 1);
    const auto files = bench.desk.outgoing().constFirst().order.attachments;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().type, QStringLiteral("image/png"));
    const QByteArray bytes = valueOf(bench.desk->attachments().content(files.constFirst().blob));
    QCOMPARE(QImage::fromData(bytes).size(), QSize(400, 300));
    QCOMPARE(bench.composer->text(), QString());
}

void TestComposerView::aDroppedFileComesWithTheMailAndCanBeRemoved()
{
    const Bench bench;
    const QString path = bench.desk.path(QStringLiteral("R&D compte.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("contenu") == 7);
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(bench.desk.path(QStringLiteral("none.txt")))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.parts().edit->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.parts().edit->viewport(), &drop);
    QTRY_COMPARE(bench.parts().files->attachments().size(), 1);
    QTRY_VERIFY2(bench.composer->status().contains(u"none.txt"), qPrintable(bench.composer->status()));
    QVERIFY(bench.parts().files->isVisible());
    QCOMPARE(bench.composer->text(), QString());
    auto *button = bench.parts().files->findChild<QPushButton *>();
    QVERIFY(button->accessibleName().contains(u"R&D compte.txt"));
    bench.type(QStringLiteral("ci-joint"));
    bench.send();
    QTRY_COMPARE(bench.desk.outgoing().size(), 1);
    QCOMPARE(bench.desk.outgoing().constFirst().order.attachments.constFirst().name, QStringLiteral("R&D compte.txt"));
    QTRY_VERIFY(bench.parts().files->attachments().isEmpty());
    bench.parts().files->addFiles({path});
    QTRY_COMPARE(bench.parts().files->attachments().size(), 1);
    const auto buttons = bench.parts().files->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.constLast(), Qt::LeftButton);
    QVERIFY(bench.parts().files->attachments().isEmpty());
    QVERIFY(!bench.parts().files->isVisible());
}

void TestComposerView::aFileOfAnotherTextIsNotAttached()
{
    const Bench bench;
    QGuiApplication::clipboard()->setImage(Test::cornerPicture({400, 300}));
    bench.parts().edit->setFocus();
    QTest::keyClick(bench.parts().edit, Qt::Key_V, Qt::ControlModifier);
    bench.composer->setTicket(bench.tickets.at(1)); // before it is stored
    QTRY_VERIFY2(bench.composer->status().contains(u"not attached"), qPrintable(bench.composer->status()));
    QVERIFY(bench.parts().files->attachments().isEmpty());
}

void TestComposerView::tabLeavesTheEditor()
{
    const Bench bench;
    bench.type(QStringLiteral("text"));
    QTest::keyClick(bench.parts().edit, Qt::Key_Tab);
    QVERIFY(!bench.parts().edit->hasFocus());
    QCOMPARE(bench.composer->text(), QStringLiteral("text"));
    QTest::keyClick(bench.composer->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(bench.parts().edit->hasFocus());
}

void TestComposerView::iconsFollowTheTheme()
{
    const Bench bench;
    const auto brightness = [&bench] {
        const QImage icon = bench.parts().replyTab->icon().pixmap(22, 22).toImage();
        int sum = 0;
        for (int y = 0; y < icon.height(); ++y)
            for (int x = 0; x < icon.width(); ++x)
                if (qAlpha(icon.pixel(x, y)) > 200)
                    sum = std::max(sum, qGray(icon.pixel(x, y)));
        return sum;
    };
    const int light = brightness();
    applyTheme(ThemeChoice::Dark, QApplication::palette());
    QTRY_VERIFY(brightness() > light + 100);
    applyTheme(ThemeChoice::Light, QApplication::palette());
    QTRY_COMPARE(brightness(), light);
}

QTEST_MAIN(TestComposerView)
#include "tst_composerview.moc"
