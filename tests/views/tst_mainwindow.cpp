// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draftservice.h"
#include "services/ticketservice.h"
#include "support/testdesk.h"
#include "views/composer/composer.h"
#include "views/composer/writingedit.h"
#include "views/dialogs/operationdialog.h"
#include "views/dialogs/ticketnumberedit.h"
#include "views/mainwindow.h"
#include "views/qualification/qualificationdialog.h"
#include "views/queues/sidebar.h"
#include "views/queues/ticketlistpane.h"
#include "views/queues/ticketlistview.h"
#include "views/statusline.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"
#include "views/ticket/messagecard.h"
#include "views/ticket/ticketpage.h"
#include "views/ticket/timelineview.h"
#include "views/topbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Views;
using Test::valueOf;

namespace {

/// A desk with tickets, and its main window.
struct Bench
{
    Test::TestDesk desk;
    QList<Domain::Ticket> tickets;
    std::unique_ptr<DeskState> state;
    std::unique_ptr<MainWindow> window;

    explicit Bench(int count = 3)
    {
        for (int i = 0; i < count; ++i) {
            desk.clock().advance(60'000);
            tickets.append(desk.openTicket(QStringLiteral("request %1").arg(i + 1)));
        }
    }
    void show(const Place &place = {})
    {
        state = std::make_unique<DeskState>(desk.desk(), QLocale::c());
        window = std::make_unique<MainWindow>(*state, place);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(window->list().model().isComplete());
    }
    [[nodiscard]] TicketListView &view() const { return window->list().view(); }
    [[nodiscard]] qint64 shown() const { return window->page().ticket() ? window->page().ticket()->head.number : 0; }
    [[nodiscard]] Domain::Ticket head(int index) const
    {
        return valueOf(desk->tickets().ticket(tickets.at(index).uid)).head;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target = window->focusWidget() ? window->focusWidget() : window.get();
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNewestRequestIsShownAtOnce();
    void arrowsGoThroughTheList();
    void aLetterActsOutsideEditorsOnly();
    void qualifyOpensItsDialog();
    void takingOverCanBeUndone();
    void assignOffersTheAgents();
    void aNoteIsWrittenByKeyboardAlone();
    void aRefusedDialogKeepsItsText();
    void aMergeIsUndone();
    void searchFindsAndEscapeLeaves();
    void aNumberOpensItsRequest();
    void aRefreshMovesNeitherSelectionNorScroll();
    void newRequestsRaiseTheCounts();
    void anEmptyQueueSaysWhatToDo();
    void placesOfMailAreShown();
    void theLastPlaceIsKept();
    void everyControlHasAName();
    void aReadOnlyDeskOffersNoWriting();
};

void TestMainWindow::initTestCase()
{
    applyTextScale(1);
    applyTheme(ThemeChoice::Light, QApplication::palette());
}

void TestMainWindow::theNewestRequestIsShownAtOnce()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    QCOMPARE(bench.window->list().model().rowCount(), 3);
    QVERIFY(bench.view().hasFocus());
}

void TestMainWindow::arrowsGoThroughTheList()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    bench.key(Qt::Key_Down);
    QTRY_COMPARE(bench.shown(), bench.tickets.at(1).number);
    bench.key(Qt::Key_End);
    QTRY_COMPARE(bench.shown(), bench.tickets.at(0).number);
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(!bench.view().hasFocus());
    bench.key(Qt::Key_Escape);
    QTRY_VERIFY(bench.view().hasFocus());
}

void TestMainWindow::aLetterActsOutsideEditorsOnly()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    bench.key(Qt::Key_N);
    Composer &composer = bench.window->page().composer();
    QTRY_VERIFY(composer.isAncestorOf(bench.window->focusWidget()));
    QCOMPARE(composer.mode(), WritingMode::Note);
    QTest::keyClicks(bench.window->focusWidget(), QStringLiteral("nqm"));
    QCOMPARE(composer.text(), QStringLiteral("nqm"));
    QVERIFY(bench.window->findChildren<QualificationDialog *>().isEmpty());
    bench.key(Qt::Key_Tab);
    QVERIFY(composer.text() == u"nqm");
    QVERIFY(!qobject_cast<WritingEdit *>(bench.window->focusWidget()));
}

void TestMainWindow::qualifyOpensItsDialog()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    bench.key(Qt::Key_Q);
    QTRY_COMPARE(bench.window->findChildren<QualificationDialog *>().size(), 1);
    auto *dialog = bench.window->findChildren<QualificationDialog *>().constFirst();
    QTRY_VERIFY(dialog->isVisible());
    dialog->reject();
}

void TestMainWindow::takingOverCanBeUndone()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    QVERIFY(!bench.window->actions()[ActionId::Undo]->isEnabled());
    bench.key(Qt::Key_M);
    QTRY_COMPARE(bench.head(2).owner, bench.desk->login());
    QTRY_VERIFY(bench.window->actions()[ActionId::Undo]->isEnabled());
    QVERIFY(!bench.window->statusLine().text().isEmpty());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.head(2).owner, QString());
}

void TestMainWindow::assignOffersTheAgents()
{
    Bench bench;
    valueOf(bench.desk->reference().save(
        Domain::Agent{QStringLiteral("smarchal"), QStringLiteral("Sofia Marchal"), {}, true}));
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    QTRY_VERIFY(bench.state->reference().agents.size() >= 2);
    bench.key(Qt::Key_A);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QAction *sofia = nullptr;
    const QList<QAction *> entries = menu->actions();
    for (QAction *entry : entries)
        sofia = entry->text() == u"Sofia Marchal" ? entry : sofia;
    QVERIFY(sofia);
    menu->setActiveAction(sofia);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(bench.head(2).owner, QStringLiteral("smarchal"));
}

void TestMainWindow::aNoteIsWrittenByKeyboardAlone()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    const auto before = bench.window->page().timeline().cards().size();
    bench.key(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<WritingEdit *>(bench.window->focusWidget()));
    QTest::keyClicks(bench.window->focusWidget(), QStringLiteral("seen in May"));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.window->page().timeline().cards().size(), before + 1);
    const MessageCard *card = bench.window->page().timeline().cards().constLast();
    QCOMPARE(card->message().kind, Domain::MessageKind::Note);
    QVERIFY(card->accessibleName().contains(Domain::label(Domain::MessageKind::Note)));
}

void TestMainWindow::aRefusedDialogKeepsItsText()
{
    Bench bench;
    Domain::Op::Qualify qualify;
    qualify.nature = Domain::Nature::Information;
    qualify.topic = QStringLiteral("attestation");
    valueOf(bench.desk->tickets().submit(bench.tickets.at(2).uid, qualify));
    Place all;
    all.queue = QStringLiteral("all");
    bench.show(all);
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    QTRY_VERIFY(bench.window->actions()[ActionId::Escalate]->isEnabled());
    const Domain::State before = bench.head(2).state;
    bench.key(Qt::Key_E);
    QTRY_COMPARE(bench.window->findChildren<OperationDialog *>().size(), 1);
    auto *dialog = bench.window->findChildren<OperationDialog *>().constFirst();
    auto *text = dialog->findChild<WritingEdit *>();
    text->setPlainText(QStringLiteral("the page stays white"));
    dialog->findChild<QComboBox *>()->setCurrentIndex(0); // MOA: nobody to ask is listed
    dialog->submit();
    QTRY_VERIFY(!dialog->errorText().isEmpty());
    QCOMPARE(bench.head(2).state, before);
    QVERIFY(dialog->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("the page stays white"));
    dialog->reject();
    QTRY_VERIFY(bench.window->findChildren<OperationDialog *>().isEmpty());
    const QString draft = QStringLiteral("escalate:") + bench.tickets.at(2).uid.toString();
    QTRY_VERIFY(valueOf(bench.desk->drafts().load(draft)).has_value());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.key(Qt::Key_E);
    QTRY_COMPARE(bench.window->findChildren<OperationDialog *>().size(), 1);
    QTRY_COMPARE(bench.window->findChild<OperationDialog *>()->findChild<WritingEdit *>()->toPlainText(),
                 QStringLiteral("the page stays white"));
}

void TestMainWindow::aMergeIsUndone()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    bench.key(Qt::Key_F);
    QTRY_COMPARE(bench.window->findChildren<OperationDialog *>().size(), 1);
    const QPointer<OperationDialog> dialog = bench.window->findChild<OperationDialog *>();
    auto *number = dialog->findChild<TicketNumberEdit *>();
    QSignalSpy found(number, &TicketNumberEdit::found);
    QTest::keyClicks(number->findChild<QLineEdit *>(), QString::number(bench.tickets.at(0).number));
    QTRY_COMPARE(found.count(), 1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(bench.head(2).state, Domain::State::Merged);
    QTRY_VERIFY(bench.window->actions()[ActionId::Undo]->isEnabled());
    bench.window->actions()[ActionId::Undo]->trigger();
    QTRY_COMPARE(bench.head(2).state, Domain::State::New);
}

void TestMainWindow::searchFindsAndEscapeLeaves()
{
    Bench bench;
    bench.show();
    bench.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bench.window->topBar().search().hasFocus());
    QTest::keyClicks(&bench.window->topBar().search(), QStringLiteral("nothinglikethis"));
    QTRY_COMPARE(bench.window->list().model().rowCount(), 0);
    bench.key(Qt::Key_Escape);
    QTRY_COMPARE(bench.window->list().model().rowCount(), 3);
    QVERIFY(bench.window->topBar().search().text().isEmpty());
}

void TestMainWindow::aNumberOpensItsRequest()
{
    Bench bench;
    bench.show();
    bench.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&bench.window->topBar().search(), Domain::displayNumber(bench.tickets.at(0).number));
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.shown(), bench.tickets.at(0).number);
}

void TestMainWindow::aRefreshMovesNeitherSelectionNorScroll()
{
    Bench bench(40);
    bench.show();
    bench.view().setCurrentIndex(bench.window->list().model().index(20, 0));
    bench.view().verticalScrollBar()->setValue(bench.view().rowHeight(0) * 15 + 7);
    const qint64 number = bench.window->list().model().numberAt(20);
    QTRY_COMPARE(bench.shown(), number);
    const int top = bench.view().visualRect(bench.view().currentIndex()).top();
    for (int i = 0; i < 3; ++i) {
        bench.desk.clock().advance(60'000);
        (void)bench.desk.openTicket(QStringLiteral("another %1").arg(i));
    }
    QTRY_COMPARE(bench.window->list().model().rowCount(), 43);
    QCOMPARE(bench.window->list().model().numberAt(bench.view().currentIndex().row()), number);
    QCOMPARE(bench.view().visualRect(bench.view().currentIndex()).top(), top);
    QCOMPARE(bench.shown(), number);
}

void TestMainWindow::newRequestsRaiseTheCounts()
{
    Bench bench;
    bench.show();
    const QModelIndex toQualify = bench.window->sidebar().model()->index(1, 0);
    QTRY_COMPARE(toQualify.data(Items::QueueModel::CountRole).toInt(), 3);
    (void)bench.desk.openTicket(QStringLiteral("one more"));
    QTRY_COMPARE(toQualify.data(Items::QueueModel::CountRole).toInt(), 4);
}

void TestMainWindow::anEmptyQueueSaysWhatToDo()
{
    Bench bench(0);
    bench.show();
    QTRY_VERIFY(!bench.view().isVisible());
    QCOMPARE(bench.shown(), 0);
    QVERIFY(!bench.window->actions()[ActionId::Qualify]->isEnabled());
}

void TestMainWindow::placesOfMailAreShown()
{
    Bench bench;
    bench.show();
    for (const QString &key : {QStringLiteral("quarantine"), QStringLiteral("outgoing"), QStringLiteral("register")}) {
        bench.window->sidebar().choose(key);
        QTRY_VERIFY(!bench.window->list().isVisible());
    }
    bench.window->sidebar().choose(QStringLiteral("to_qualify"));
    QTRY_VERIFY(bench.window->list().isVisible());
}

void TestMainWindow::theLastPlaceIsKept()
{
    Bench bench;
    bench.show();
    bench.window->sidebar().choose(QStringLiteral("all"));
    QTRY_COMPARE(bench.window->list().queue(), Domain::Queue::All);
    QTRY_VERIFY(bench.window->list().model().isComplete());
    QVERIFY(bench.window->list().select(bench.tickets.at(0).number));
    QTRY_COMPARE(bench.shown(), bench.tickets.at(0).number);
    bench.window->close();
    const Place kept = Place::load(bench.desk->profileDir());
    QCOMPARE(kept.queue, QStringLiteral("all"));
    QCOMPARE(kept.ticket, bench.tickets.at(0).number);
    bench.window.reset();
    bench.show(kept);
    QTRY_COMPARE(bench.shown(), bench.tickets.at(0).number);
    QCOMPARE(bench.view().currentIndex().data(Items::TicketListModel::NumberRole).toLongLong(),
             bench.tickets.at(0).number);
}

void TestMainWindow::everyControlHasAName()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.shown(), bench.tickets.at(2).number);
    const QList<QWidget *> widgets = bench.window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || (label && !label->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TestMainWindow::aReadOnlyDeskOffersNoWriting()
{
    Bench bench;
    bench.desk.reopen(Store::Database::Mode::ReadOnly);
    bench.show();
    QTRY_VERIFY(bench.shown() != 0);
    QVERIFY(!bench.window->actions()[ActionId::Reply]->isEnabled());
    QVERIFY(!bench.window->page().composer().isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
