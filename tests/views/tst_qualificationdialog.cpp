// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "services/draftservice.h"
#include "views/attachments/picturecanvas.h"
#include "views/attachments/picturepane.h"
#include "views/qualification/choicebar.h"
#include "views/qualification/formfieldedit.h"
#include "views/qualification/ownerbox.h"
#include "views/qualification/prioritychoice.h"
#include "views/qualification/qualificationdialog.h"
#include "views/qualification/qualificationform.h"
#include "views/qualification/requestformedit.h"
#include "views/qualification/spantext.h"
#include "views/qualification/topicedit.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Views;
using Test::valueOf;

namespace {

/// A desk, a ticket of it, and the dialog on that ticket.
struct Bench
{
    Test::MailDesk desk;
    std::unique_ptr<QualificationDialog> dialog;

    void open(qint64 number = 1)
    {
        dialog = std::make_unique<QualificationDialog>(desk.desk());
        dialog->open(number, QStringLiteral("1 of 1"));
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_VERIFY(form().isEnabled());
    }
    [[nodiscard]] QualificationForm &form() const { return *dialog->form(); }
    [[nodiscard]] FormFieldEdit &field(const char *name) const
    {
        return *form().fields()->field(QString::fromLatin1(name));
    }
    [[nodiscard]] Domain::Ticket head() const { return desk.ticket(1).head; }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : dialog->focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(dialog->focusWidget(), text); }
    [[nodiscard]] QString draft() const
    {
        const auto kept = valueOf(desk->drafts().load(QStringLiteral("qualify:") + desk.ticket(1).head.uid.toString()));
        return kept ? QString::fromUtf8(QJsonDocument(kept->content).toJson(QJsonDocument::Compact)) : QString();
    }
};

} // namespace

class TestQualificationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foundTypedAndMissingAreSaid();
    void phrasesThatGaveAFieldAreMarked();
    void answersOfTheRequesterAreShownAndMarkedToo();
    void digitsChooseTheNature();
    void tabGoesThroughTheFormInOrder();
    void topicIsFoundWithoutAccents();
    void escapeInTheListOfTopicsLeavesWhatIsTyped();
    void impactAndUrgencyGiveThePriority();
    void aCompleteRequestTakesFiveKeysAtMost();
    void enterQualifiesFromAnyLine();
    void enterOnCancelDoesNotQualify();
    void controlEnterGoesOnToTheNext();
    void aWrongDateIsToldBesideItsFieldAndNothingIsLost();
    void oneOfImpactAndUrgencyAloneIsRefused();
    void aTicketChangedMeanwhileIsToldAndTheSecondTryWorks();
    void whatWasTypedIsBackAfterTheDialogIsGone();
    void anOldDraftDoesNotHideWhatCameSince();
    void cancellingAnUntouchedDialogLeavesNoDraft();
    void mailAndPhoneStandInOneLine();
    void anOwnerWhoIsNoAgentAnyMoreIsKept();
    void theWheelChangesNoValue();
    void picturesAreShownAndGoneThroughByKeys();
    void everyControlHasAName();
};

void TestQualificationDialog::initTestCase()
{
    applyTextScale(1);
    applyTheme(ThemeChoice::Light, QApplication::palette());
}

void TestQualificationDialog::foundTypedAndMissingAreSaid()
{
    Bench bench;
    bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    QCOMPARE(bench.field("guichet").text(), QStringLiteral("G1104"));
    QCOMPARE(bench.field("guichet").said(), QStringLiteral("found"));
    QCOMPARE(bench.field("contact").said(), QStringLiteral("missing"));
    QVERIFY(bench.field("contact").edit()->property("missing").toBool());
    QCOMPARE(bench.field("contact").edit()->accessibleDescription(), QStringLiteral("missing"));
    bench.field("contact").edit()->setFocus();
    bench.type(QStringLiteral("durand@example.fr"));
    QCOMPARE(bench.field("contact").said(), QStringLiteral("typed"));
    QVERIFY(!bench.field("contact").edit()->property("missing").toBool());
}

void TestQualificationDialog::phrasesThatGaveAFieldAreMarked()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    const QStringList marked = bench.dialog->message()->markedTexts();
    QVERIFY2(marked.join(u'|').contains(u"G1104"), qPrintable(marked.join(u'|')));
    QVERIFY(marked.join(u'|').contains(u"10/06/2013"));
    QVERIFY(marked.contains(QStringLiteral("durand@example.fr")));
    QTextCursor cursor = bench.dialog->message()->document()->find(QStringLiteral("G1104"));
    QVERIFY(!cursor.isNull());
    QVERIFY(cursor.charFormat().background().style() != Qt::NoBrush);
    QVERIFY(cursor.charFormat().fontUnderline()
            || cursor.charFormat().underlineStyle() != QTextCharFormat::NoUnderline);
    cursor = bench.dialog->message()->document()->find(QStringLiteral("Bonjour"));
    QCOMPARE(cursor.charFormat().background().style(), Qt::NoBrush);
}

void TestQualificationDialog::answersOfTheRequesterAreShownAndMarkedToo()
{
    Bench bench;
    const auto ticket = bench.desk.takeInTicket(Test::incompleteIncident());
    bench.desk.reply(ticket.head.uid, QStringLiteral("Merci de préciser."));
    const QByteArray ours = Test::MailDesk::messageIdOf(bench.desk.outgoing().constFirst());
    bench.desk.inbox.deliver(Test::MailText{.subject = "RE: attestation",
                                            .body = "Contact : durand@example.fr\n",
                                            .messageId = "a2@gt.example.fr",
                                            .references = '<' + ours + '>'});
    bench.desk.takeIn();
    bench.open();
    const SpanText *message = bench.dialog->message();
    QVERIFY(message->toPlainText().contains(u"page reste blanche"));
    QVERIFY(message->toPlainText().contains(u"durand@example.fr"));
    QVERIFY(message->markedTexts().contains(QStringLiteral("durand@example.fr")));
    QVERIFY2(message->markedTexts().join(u'|').contains(u"G1104"), qPrintable(message->markedTexts().join(u'|')));
}

void TestQualificationDialog::digitsChooseTheNature()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    QCOMPARE(bench.form().nature()->chosen(), int(Domain::Nature::Incident));
    QVERIFY(bench.form().nature()->isAncestorOf(bench.dialog->focusWidget()));
    for (const int digit : {1, 2, 3}) {
        bench.key(Qt::Key_0 + digit);
        QCOMPARE(bench.form().nature()->chosen(), digit - 1);
        QCOMPARE(bench.dialog->focusWidget(), bench.form().nature()->button(digit - 1));
    }
    bench.key(Qt::Key_Left);
    QCOMPARE(bench.form().nature()->chosen(), 1);
    QTest::mouseClick(bench.form().nature()->button(0), Qt::LeftButton);
    QCOMPARE(bench.form().nature()->chosen(), 0);
    QVERIFY(!bench.form().nature()->button(1)->isChecked());
}

void TestQualificationDialog::tabGoesThroughTheFormInOrder()
{
    Bench bench;
    bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    QWidgetList stops{bench.dialog->focusWidget()};
    do {
        bench.key(Qt::Key_Tab);
        stops.append(bench.dialog->focusWidget());
    } while (stops.size() < 40 && stops.constLast() != stops.constFirst());
    QCOMPARE(stops.constLast(), stops.constFirst()); // no trap: it comes round
    QWidgetList wanted{bench.form().nature()->button(2), bench.form().topic(), bench.form().module()};
    wanted << bench.form().fields()->editors() << bench.form().priority()->impactBar()->button(0)
           << bench.form().priority()->urgencyBar()->button(0) << bench.form().owner();
    QCOMPARE(stops.mid(0, wanted.size()), wanted);
    for (const qsizetype at : {0, 1, 2, 3})
        QVERIFY(qobject_cast<QPushButton *>(stops.at(wanted.size() + at)));
    bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
    bench.form().topic()->setFocus();
    bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(bench.dialog->focusWidget(), bench.form().nature()->button(2));
}

void TestQualificationDialog::topicIsFoundWithoutAccents()
{
    Bench bench;
    Test::MailText mail = Test::completeIncident();
    mail.subject = "une demande";
    bench.desk.takeInTicket(mail);
    bench.open();
    bench.form().topic()->setFocus();
    bench.form().topic()->selectAll();
    bench.type(QStringLiteral("edition"));
    QTRY_VERIFY(bench.form().topic()->isOffering());
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(!bench.form().topic()->isOffering());
    QCOMPARE(bench.form().topic()->code(), QStringLiteral("attestation"));
    QCOMPARE(bench.form().topic()->text(), QStringLiteral("Édition de l'attestation"));
    QCOMPARE(bench.form().module()->text(), QStringLiteral("attestation"));
    QVERIFY(bench.dialog->isVisible()); // Enter in the list qualifies nothing
    bench.form().topic()->selectAll();
    bench.type(QStringLiteral("doub"));
    QTRY_VERIFY(bench.form().topic()->isOffering());
    bench.key(Qt::Key_Tab);
    QTRY_COMPARE(bench.form().topic()->code(), QStringLiteral("doublons"));
    QCOMPARE(bench.form().module()->text(), QStringLiteral("dossier")); // the topic's own follows the topic
    QVERIFY(!bench.form().topic()->hasFocus());
}

void TestQualificationDialog::escapeInTheListOfTopicsLeavesWhatIsTyped()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    bench.form().topic()->setFocus();
    bench.form().topic()->selectAll();
    bench.type(QStringLiteral("e"));
    QTRY_VERIFY(bench.form().topic()->isOffering());
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.form().topic()->text(), QStringLiteral("e"));
    bench.key(Qt::Key_Escape);
    QTRY_VERIFY(!bench.form().topic()->isOffering());
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.form().topic()->text(), QStringLiteral("e"));
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.dialog->status().contains(u"not a topic"), qPrintable(bench.dialog->status()));
    QVERIFY(bench.form().topic()->hasFocus());
    QVERIFY(!bench.head().nature);
}

void TestQualificationDialog::impactAndUrgencyGiveThePriority()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    const Chip *chip = bench.form().priority()->priority();
    QVERIFY(!chip->isVisible());
    bench.form().priority()->impactBar()->button(0)->setFocus();
    bench.key(Qt::Key_2);
    QVERIFY(!chip->isVisible());
    bench.key(Qt::Key_Tab);
    QVERIFY(bench.form().priority()->urgencyBar()->isAncestorOf(bench.dialog->focusWidget()));
    bench.key(Qt::Key_3);
    QTRY_VERIFY(chip->isVisible());
    QVERIFY(chip->accessibleName().contains(Domain::label(Domain::Priority::High)));
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.head().priority, std::optional(Domain::Priority::High));
}

void TestQualificationDialog::aCompleteRequestTakesFiveKeysAtMost()
{
    Bench bench;
    Test::MailText mail = Test::completeIncident();
    mail.subject = "une demande"; // proposes nothing
    bench.desk.takeInTicket(mail);
    bench.open();
    QCOMPARE(bench.form().nature()->chosen(), -1);
    bench.key(Qt::Key_3); // with Q of the window: three keys
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.head().nature, std::optional(Domain::Nature::Incident));
    QCOMPARE(bench.head().owner, bench.desk->login());
    QVERIFY(bench.head().isComplete());
    QCOMPARE(bench.head().form.occurredAt.source, Domain::FieldSource::Found);
    QCOMPARE(bench.draft(), QString());
}

void TestQualificationDialog::enterQualifiesFromAnyLine()
{
    for (int at = 0; at < 5; ++at) {
        Bench bench;
        bench.desk.takeInTicket(Test::completeIncident());
        bench.open();
        QSignalSpy qualified(bench.dialog.get(), &QualificationDialog::qualified);
        QSignalSpy next(bench.dialog.get(), &QualificationDialog::nextRequested);
        const QWidgetList places{bench.form().topic(), bench.form().module(), bench.field("question").edit(),
                                 bench.form().owner(), bench.dialog->message()};
        places.at(at)->setFocus();
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(qualified.size(), 1);
        QCOMPARE(next.size(), 0);
        QVERIFY(!bench.dialog->isVisible());
    }
}

void TestQualificationDialog::enterOnCancelDoesNotQualify()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    QSignalSpy rejected(bench.dialog.get(), &QDialog::rejected);
    const auto buttons = bench.dialog->findChildren<QPushButton *>();
    const auto cancel = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QPushButton *button) { return button->text() == u"Cancel"; });
    QVERIFY(cancel != buttons.end());
    (*cancel)->setFocus();
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(rejected.size(), 1);
    QVERIFY(!bench.head().nature);
}

void TestQualificationDialog::controlEnterGoesOnToTheNext()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    QSignalSpy qualified(bench.dialog.get(), &QualificationDialog::qualified);
    QSignalSpy next(bench.dialog.get(), &QualificationDialog::nextRequested);
    bench.field("action").edit()->setFocus();
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(next.size(), 1);
    QCOMPARE(next.constFirst().constFirst().toLongLong(), 1);
    QCOMPARE(qualified.size(), 1);
}

void TestQualificationDialog::aWrongDateIsToldBesideItsFieldAndNothingIsLost()
{
    Bench bench;
    bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    bench.field("action").edit()->setFocus();
    bench.type(QStringLiteral("Valider"));
    FormFieldEdit &date = bench.field("occurred_at");
    date.edit()->setFocus();
    bench.type(QStringLiteral("31/02/2013 14:20"));
    QVERIFY2(date.said().contains(u"10/06/2013 14:20"), qPrintable(date.said()));
    bench.form().topic()->setFocus();
    bench.key(Qt::Key_Return);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.dialog->status().contains(u"31/02/2013 14:20"));
    QVERIFY(date.edit()->hasFocus());
    QCOMPARE(date.text(), QStringLiteral("31/02/2013 14:20"));
    QCOMPARE(bench.field("action").text(), QStringLiteral("Valider"));
    date.edit()->selectAll();
    bench.type(QStringLiteral("12/06/2013"));
    QVERIFY2(date.said().contains(u"hour"), qPrintable(date.said()));
    date.edit()->selectAll();
    bench.type(QStringLiteral("12/06/2013 vers 9h05"));
    QCOMPARE(date.said(), QStringLiteral("typed"));
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.head().form.occurredAt.value, QStringLiteral("2013-06-12T09:05"));
    QCOMPARE(bench.head().form.action.value, QStringLiteral("Valider"));
}

void TestQualificationDialog::oneOfImpactAndUrgencyAloneIsRefused()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    bench.form().priority()->impactBar()->button(0)->setFocus();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.dialog->status().isEmpty());
    QVERIFY(bench.form().priority()->urgencyBar()->isAncestorOf(bench.dialog->focusWidget()));
    QVERIFY(!bench.head().nature);
}

void TestQualificationDialog::aTicketChangedMeanwhileIsToldAndTheSecondTryWorks()
{
    Bench bench;
    const auto ticket = bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    bench.field("action").edit()->setFocus();
    bench.type(QStringLiteral("Valider"));
    valueOf(bench.desk->tickets().submit(ticket.head.uid, Domain::Op::Assign{QStringLiteral("smarchal")}));
    bench.key(Qt::Key_Return);
    QTRY_VERIFY2(bench.dialog->status().contains(u"changed"), qPrintable(bench.dialog->status()));
    QTRY_VERIFY(bench.form().isEnabled());
    QVERIFY(bench.field("action").edit()->hasFocus());
    QCOMPARE(bench.field("action").text(), QStringLiteral("Valider"));
    QCOMPARE(bench.form().owner()->owner(), QStringLiteral("smarchal")); // what was not touched follows the ticket
    QVERIFY(!bench.head().nature);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.head().nature, std::optional(Domain::Nature::Incident));
    QCOMPARE(bench.head().form.action.value, QStringLiteral("Valider"));
    QCOMPARE(bench.head().owner, QStringLiteral("smarchal"));
}

void TestQualificationDialog::whatWasTypedIsBackAfterTheDialogIsGone()
{
    Bench bench;
    bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    bench.key(Qt::Key_2);
    bench.field("action").edit()->setFocus();
    bench.type(QStringLiteral("Valider"));
    bench.form().topic()->setFocus();
    bench.form().topic()->selectAll();
    bench.type(QStringLiteral("xyz"));
    bench.dialog.reset(); // as a crash of the window, within the second
    QTRY_VERIFY(bench.draft().contains(u"Valider"));
    bench.open();
    QCOMPARE(bench.field("action").text(), QStringLiteral("Valider"));
    QCOMPARE(bench.form().nature()->chosen(), 1);
    QCOMPARE(bench.form().topic()->text(), QStringLiteral("xyz"));
    QVERIFY(bench.dialog->status().contains(u"back"));
    QCOMPARE(bench.field("guichet").said(), QStringLiteral("found"));
}

void TestQualificationDialog::anOldDraftDoesNotHideWhatCameSince()
{
    Bench bench;
    const auto ticket = bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_3);
    bench.field("action").edit()->setFocus();
    bench.type(QStringLiteral("Valider"));
    QSignalSpy complement(bench.dialog.get(), &QualificationDialog::complementRequested);
    bench.key(Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(complement.size(), 1);
    Domain::Op::Qualify found;
    found.nature = Domain::Nature::Incident;
    Domain::RequestForm form = ticket.head.form;
    form.contactMail = Domain::FormField::typed(QStringLiteral("durand@example.fr"));
    found.form = form;
    valueOf(bench.desk->tickets().submit(ticket.head.uid, found));
    bench.open();
    QCOMPARE(bench.field("contact").text(), QStringLiteral("durand@example.fr"));
    QCOMPARE(bench.field("action").text(), QStringLiteral("Valider"));
}

void TestQualificationDialog::cancellingAnUntouchedDialogLeavesNoDraft()
{
    Bench bench;
    bench.desk.takeInTicket(Test::incompleteIncident());
    bench.open();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_3); // as it was
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
    bench.dialog.reset();
    QCOMPARE(bench.draft(), QString());
}

void TestQualificationDialog::mailAndPhoneStandInOneLine()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    bench.field("contact").edit()->setFocus();
    bench.key(Qt::Key_End);
    bench.type(QStringLiteral(", 04 76 00 00 00"));
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(bench.head().nature);
    QCOMPARE(bench.head().form.contactMail.value, QStringLiteral("durand@example.fr"));
    QCOMPARE(bench.head().form.contactMail.source, Domain::FieldSource::Found);
    QCOMPARE(bench.head().form.contactPhone.value, QStringLiteral("04 76 00 00 00"));
}

void TestQualificationDialog::anOwnerWhoIsNoAgentAnyMoreIsKept()
{
    Bench bench;
    const auto ticket = bench.desk.takeInTicket(Test::completeIncident());
    valueOf(bench.desk->tickets().submit(ticket.head.uid, Domain::Op::Assign{QStringLiteral("smarchal")}));
    valueOf(bench.desk->reference().save(
        Domain::Agent{QStringLiteral("smarchal"), QStringLiteral("Sofia Marchal"), {}, false}));
    bench.open();
    QCOMPARE(bench.form().owner()->owner(), QStringLiteral("smarchal"));
}

void TestQualificationDialog::theWheelChangesNoValue()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    const QString owner = bench.form().owner()->owner();
    bench.form().owner()->setFocus();
    QWheelEvent wheel(QPointF(5, 5), bench.form().owner()->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(bench.form().owner(), &wheel);
    QCOMPARE(bench.form().owner()->owner(), owner);
}

void TestQualificationDialog::picturesAreShownAndGoneThroughByKeys()
{
    Bench bench;
    bench.desk.inbox.deliver(Test::mailWithFiles(Test::completeIncident(),
                                                 {{"a.png", Test::pngOf(Test::cornerPicture({800, 600}))},
                                                  {"b.png", Test::pngOf(Test::cornerPicture({640, 480}))},
                                                  {"c.png", QByteArray("\x89PNG\r\n\x1a\nnothing more")}}));
    bench.desk.takeIn();
    bench.open();
    PicturePane *pictures = bench.dialog->pictures();
    QTRY_VERIFY(pictures->canvas()->hasImage());
    QCOMPARE(pictures->canvas()->image().size(), QSize(800, 600));
    bench.key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(pictures->canvas()->image().size(), QSize(640, 480));
    bench.key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(pictures->current(), 2);
    QTRY_VERIFY(!pictures->canvas()->hasImage());
    bench.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(pictures->current(), 2);
    QVERIFY(bench.form().nature()->isAncestorOf(bench.dialog->focusWidget())); // looking moves no focus
}

void TestQualificationDialog::everyControlHasAName()
{
    Bench bench;
    bench.desk.takeInTicket(Test::completeIncident());
    bench.open();
    const QList<QWidget *> widgets = bench.dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_")
            || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestQualificationDialog)
#include "tst_qualificationdialog.moc"
