// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actions.h"
#include "views/statusline.h"
#include "views/ticket/messagetext.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/keyhintbutton.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Views;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aButtonFollowsItsAction();
    void aChipWithoutAWordIsHidden();
    void aLongLineIsCutAndKeptAsToolTip();
    void buttonsWrapInANarrowWindow();
    void anErrorStaysUntilItIsClosed();
    void quotationAndSignatureAreFolded();
    void whatWasFoundIsMarked();
    void aSpanOutsideTheTextIsIgnored();
    void actionsAreGreyedByTheState_data();
    void actionsAreGreyedByTheState();
    void noTwoActionsShareAKey();
};

void TestWidgets::aButtonFollowsItsAction()
{
    QWidget window;
    QAction action(QStringLiteral("Qualify"), &window);
    action.setShortcut(QKeySequence(Qt::Key_Q));
    KeyHintButton button(&action, &window);
    QVERIFY(button.accessibleName().contains(QStringLiteral("Qualify")));
    QVERIFY(button.accessibleName().contains(QStringLiteral("Q")));
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);
    const int wide = button.sizeHint().width();
    action.setText(QStringLiteral("Qualify it now"));
    QVERIFY(button.sizeHint().width() > wide);
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
}

void TestWidgets::aChipWithoutAWordIsHidden()
{
    QWidget window;
    Chip chip(&window);
    chip.setChip({QStringLiteral("Incident"), Sign::Incident, QString()});
    QVERIFY(!chip.isHidden());
    QCOMPARE(chip.accessibleName(), QStringLiteral("Incident"));
    chip.setChip({});
    QVERIFY(chip.isHidden());
}

void TestWidgets::aLongLineIsCutAndKeptAsToolTip()
{
    ElidingLabel label;
    label.setFullText(QStringLiteral("a subject <b>that</b> is much too long for such a narrow place"));
    label.resize(120, 20);
    label.show();
    QVERIFY(label.text().endsWith(QChar(0x2026)));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(label.accessibleName(), label.fullText());
    label.resize(900, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::buttonsWrapInANarrowWindow()
{
    QWidget window;
    auto *flow = new FlowLayout(6, &window);
    for (int i = 0; i < 4; ++i) {
        auto *button = new QPushButton(QStringLiteral("Button"));
        button->setFixedSize(100, 30);
        flow->addWidget(button);
    }
    QCOMPARE(flow->heightForWidth(500), 30);
    QCOMPARE(flow->heightForWidth(220), 66);
    QCOMPARE(flow->heightForWidth(110), 4 * 30 + 3 * 6);
}

void TestWidgets::anErrorStaysUntilItIsClosed()
{
    QWidget window;
    window.resize(900, 600);
    QAction undo(QStringLiteral("Undo"), &window);
    StatusLine line(&undo, &window);
    QCOMPARE(line.text(), QString());
    line.tellError({ErrorCode::Unreachable, QStringLiteral("The relay does not answer"), QStringLiteral("no route"),
                    QStringLiteral("Try later")});
    QVERIFY(line.text().contains(QStringLiteral("no route")));
    QVERIFY(line.text().contains(QStringLiteral("Try later")));
    QVERIFY(window.rect().contains(line.geometry()));
    line.tell(QStringLiteral("Closed"), true);
    QCOMPARE(line.text(), QStringLiteral("Closed"));
    QVERIFY(!line.findChildren<KeyHintButton *>().constFirst()->isHidden());
}

namespace {

Domain::Message message()
{
    Domain::Message result;
    result.uid = *Uid::fromString(QStringLiteral("0000000000000000000000000000abcd"));
    result.text = QStringLiteral("Bonjour,\nLe guichet G1104 demande ceci.\n-- \nClaire Aubry\n> ancien message\n");
    const qsizetype start = result.text.indexOf(QStringLiteral("-- "));
    result.folded = {{Domain::TextPart::Body, start, result.text.size() - start}};
    return result;
}

Domain::RequestForm form(qsizetype start, qsizetype length)
{
    Domain::RequestForm result;
    result.guichet.value = QStringLiteral("G1104");
    result.guichet.source = Domain::FieldSource::Found;
    result.guichet.span = {Domain::TextPart::Body, start, length};
    result.guichet.message = message().uid;
    return result;
}

} // namespace

void TestWidgets::quotationAndSignatureAreFolded()
{
    MessageText text;
    text.resize(400, 100);
    text.setMessage(message(), {});
    QVERIFY(text.hasFolded());
    QCOMPARE(text.toPlainText(), QStringLiteral("Bonjour,\nLe guichet G1104 demande ceci."));
    const int folded = text.height();
    text.setUnfolded(true);
    QVERIFY(text.toPlainText().contains(QStringLiteral("ancien message")));
    QVERIFY(text.height() > folded);
}

void TestWidgets::whatWasFoundIsMarked()
{
    MessageText text;
    const qsizetype start = message().text.indexOf(QStringLiteral("G1104"));
    text.setMessage(message(), form(start, 5));
    QTextCursor cursor(text.document());
    cursor.setPosition(int(start) + 1);
    QCOMPARE(cursor.charFormat().background().color(), lightTheme().overdue.ground);
    cursor.setPosition(int(start) + 6);
    cursor.setPosition(int(start) + 8);
    QVERIFY(cursor.charFormat().background().style() == Qt::NoBrush);
}

void TestWidgets::aSpanOutsideTheTextIsIgnored()
{
    MessageText text;
    text.setMessage(message(), form(20, 9'000));
    QCOMPARE(text.toPlainText(), QStringLiteral("Bonjour,\nLe guichet G1104 demande ceci."));
    text.setMessage(message(), form(-3, 5));
    QVERIFY(text.toPlainText().startsWith(QStringLiteral("Bonjour")));
}

void TestWidgets::actionsAreGreyedByTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("enabled");
    const auto row = [](Domain::State state, ActionId action, bool enabled) {
        QTest::newRow(qPrintable(QStringLiteral("%1/%2").arg(Domain::key(state)).arg(int(action))))
            << int(state) << int(action) << enabled;
    };
    row(Domain::State::New, ActionId::Qualify, true);
    row(Domain::State::New, ActionId::Close, false);
    row(Domain::State::Resolved, ActionId::Close, true);
    row(Domain::State::Resolved, ActionId::Reopen, true);
    row(Domain::State::InProgress, ActionId::Reopen, false);
    row(Domain::State::Level3, ActionId::ReturnEscalation, true);
    row(Domain::State::InProgress, ActionId::ReturnEscalation, false);
    row(Domain::State::Merged, ActionId::Unmerge, true);
    row(Domain::State::Merged, ActionId::Reply, false);
    row(Domain::State::Closed, ActionId::Qualify, false);
}

void TestWidgets::actionsAreGreyedByTheState()
{
    QFETCH(int, state);
    QFETCH(int, action);
    QFETCH(bool, enabled);
    QWidget window;
    Actions actions(&window);
    Domain::Ticket ticket;
    ticket.state = Domain::State(state);
    actions.setTicket(&ticket, true);
    QCOMPARE(actions[ActionId(action)]->isEnabled(), enabled);
    actions.setTicket(&ticket, false);
    QVERIFY(!actions[ActionId(action)]->isEnabled());
    actions.setTicket(nullptr, true);
    QVERIFY(!actions[ActionId(action)]->isEnabled());
}

void TestWidgets::noTwoActionsShareAKey()
{
    QWidget window;
    const Actions actions(&window);
    QStringList keys;
    const QList<QAction *> all = actions.all();
    for (const QAction *action : all) {
        QVERIFY(!action->text().isEmpty());
        const QList<QKeySequence> shortcuts = action->shortcuts();
        QVERIFY(!shortcuts.isEmpty());
        for (const QKeySequence &key : shortcuts) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.append(key.toString());
        }
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
