// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "views/composer/composer.h"
#include "views/dialogs/keysdialog.h"
#include "views/ledger/mailpage.h"
#include "views/qualification/qualificationdialog.h"
#include "views/queues/sidebar.h"
#include "views/queues/ticketlistpane.h"
#include "views/queues/ticketlistview.h"
#include "views/statusline.h"
#include "views/theme/typescale.h"
#include "views/ticket/ticketcommands.h"
#include "views/ticket/ticketpage.h"
#include "views/topbar.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Helpdesk::Views {

namespace {

constexpr int countDelay = 120; ///< ms: many commits, one count
constexpr int searchDelay = 90; ///< ms after the last key
constexpr int openDelay = 40; ///< ms: an arrow key held down opens only where it stops
constexpr int minute = 60'000;

} // namespace

MainWindow::MainWindow(DeskState &state, const Place &place, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_place(place)
    , m_wanted(place.ticket)
    , m_queues(new Items::QueueModel(this))
    , m_actions(new Actions(this))
    , m_top(new TopBar(state.desk().settings().deskName(), *m_actions))
    , m_sidebar(new Sidebar(*m_queues))
    , m_list(new TicketListPane(state))
    , m_page(new TicketPage(state, *m_actions))
    , m_ledger(new LedgerPage(state))
    , m_outgoing(new OutgoingPage(state))
    , m_columns(new QSplitter)
    , m_right(new QStackedWidget)
    , m_tickets(new QSplitter)
    , m_status(nullptr)
    , m_commands(new TicketCommands(state, *m_page, this))
    , m_countTimer(new QTimer(this))
    , m_searchTimer(new QTimer(this))
    , m_openTimer(new QTimer(this))
{
    build();
    m_status = new StatusLine((*m_actions)[ActionId::Undo], this);
    wire();
    wireSearch();
    wireCommands();
    resize(place.size);
    m_top->setTheme(place.theme);
    readCounts();
    tellUpToDate();
    m_sidebar->choose(place.queue);
    if (m_sidebar->chosen().isEmpty())
        m_sidebar->choose(Domain::key(Domain::Queue::ToQualify));
    m_right->currentWidget() == m_tickets ? m_list->view().setFocus() : m_right->currentWidget()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_columns, 1);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_sidebar->setMinimumWidth(scaled(150));
    m_right->addWidget(m_tickets);
    m_right->addWidget(m_ledger);
    m_right->addWidget(m_outgoing);
    m_tickets->addWidget(m_list);
    m_tickets->addWidget(m_page);
    m_tickets->setStretchFactor(1, 1);
    m_tickets->setChildrenCollapsible(false);
    m_list->setMinimumWidth(scaled(260));
    m_page->setMinimumWidth(scaled(340));
    const QList<int> widths = m_place.columnsFor(m_place.size.width());
    m_columns->setSizes({widths.at(0), widths.at(1) + widths.at(2)});
    m_tickets->setSizes({widths.at(1), widths.at(2)});
    m_top->setTitleWidth(widths.at(0));
    setWindowTitle(
        tr("%1 support", "name of the desk, as in \"PND support\"").arg(m_state.desk().settings().deskName()));
}

void MainWindow::wire()
{
    connect(&m_state, &DeskState::failed, m_status, &StatusLine::tellError);
    connect(&m_state, &DeskState::told, m_status, [this](const QString &message) { m_status->tell(message); });
    connect(&m_state.desk(), &Services::Desk::changed, this, &MainWindow::applyChanges);
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_top->setTitleWidth(m_sidebar->width()); });
    connect(m_list, &TicketListPane::listShown, this, &MainWindow::listShown);
    connect(&m_list->view(), &TicketListView::currentNumberChanged, m_openTimer, [this] { m_openTimer->start(); });
    connect(&m_list->view(), &TicketListView::opened, this, [this] { perform(ActionId::FocusTicket); });
    connect(m_page, &TicketPage::openRequested, this, &MainWindow::openTicket);
    const auto settle = [this] {
        m_settled = true;
        Q_EMIT settled();
    };
    connect(m_page, &TicketPage::ticketShown, this, settle);
    for (const MailPage *page : std::initializer_list<const MailPage *>{m_ledger, m_outgoing})
        connect(page->table().model(), &QAbstractItemModel::modelReset, this, settle);
    connect(m_ledger, &MailPage::ticketOpened, this, &MainWindow::openTicket);
    connect(m_outgoing, &MailPage::ticketOpened, this, &MainWindow::openTicket);
    connect(m_top, &TopBar::themeChosen, this, [this](ThemeChoice choice) {
        m_place.theme = choice;
        Q_EMIT themeChosen(choice);
    });
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(countDelay);
    connect(m_countTimer, &QTimer::timeout, this, &MainWindow::readCounts);
    m_openTimer->setSingleShot(true);
    m_openTimer->setInterval(openDelay);
    connect(m_openTimer, &QTimer::timeout, this, [this] {
        if (const qint64 number = m_list->model().numberAt(m_list->view().currentIndex().row()))
            showNumber(number);
    });
    auto *everyMinute = new QTimer(this);
    connect(everyMinute, &QTimer::timeout, this, [this] {
        m_list->view().viewport()->update(); // ages
        if (m_list->queue() == Domain::Queue::Due)
            m_list->refresh();
        readCounts();
    });
    everyMinute->start(minute);
}

void MainWindow::wireSearch()
{
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(searchDelay);
    QLineEdit *search = &m_top->search();
    const auto leave = [this, search] {
        search->clear();
        m_searchTimer->stop();
        m_list->search({});
        m_list->view().setFocus();
    };
    connect(search, &QLineEdit::textChanged, m_searchTimer, [this] { m_searchTimer->start(); });
    connect(m_searchTimer, &QTimer::timeout, this, [this, search] {
        m_right->setCurrentWidget(m_tickets);
        m_list->search(search->text());
    });
    connect(search, &QLineEdit::returnPressed, this, [this, search] {
        const QString prefix = m_state.desk().settings().numberPrefix();
        if (const auto number = Domain::numberFromDisplay(search->text().trimmed(), prefix))
            return openTicket(*number);
        m_list->view().setFocus();
        if (!m_list->view().currentIndex().isValid())
            m_list->selectFirst();
    });
    connect(m_list, &TicketListPane::searchLeft, this, leave);
}

void MainWindow::wireCommands()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::perform);
    connect(m_commands, &TicketCommands::qualifyRequested, this, &MainWindow::qualify);
    connect(m_commands, &TicketCommands::done, this, [this](const QString &message, bool canUndo) {
        m_actions->setCanUndo(canUndo);
        m_status->tell(message, canUndo);
    });
    connect(&m_page->composer(), &Composer::submitted, m_commands,
            [this](const Services::Submission &submission, WritingMode mode) {
                const bool note = mode == WritingMode::Note;
                m_commands->tellDone(note ? tr("Note added") : tr("The mail is on its way"), submission,
                                     note ? Undoable::Way::None : Undoable::Way::Mail);
            });
}

void MainWindow::perform(ActionId id)
{
    switch (id) {
    case ActionId::Find:
        m_top->search().setFocus();
        m_top->search().selectAll();
        break;
    case ActionId::FocusList:
        m_right->setCurrentWidget(m_tickets);
        m_list->view().setFocus();
        break;
    case ActionId::FocusTicket:
        m_page->focusContent();
        break;
    case ActionId::Refresh:
        m_list->refresh();
        m_page->refresh();
        readCounts();
        break;
    case ActionId::ShowKeys:
        (new KeysDialog(*m_actions, this))->open();
        break;
    case ActionId::Undo:
        m_actions->setCanUndo(false);
        m_commands->undo();
        break;
    default:
        m_commands->perform(id);
        break;
    }
}

void MainWindow::showPlace(const Items::QueueEntry &entry)
{
    switch (entry.kind) {
    case Items::PlaceKind::Queue:
        m_right->setCurrentWidget(m_tickets);
        m_top->search().blockSignals(true);
        m_top->search().clear();
        m_top->search().blockSignals(false);
        m_list->showQueue(entry.queue);
        m_list->setCount(entry.count);
        return;
    case Items::PlaceKind::Quarantine:
        m_ledger->showQuarantine();
        m_right->setCurrentWidget(m_ledger);
        break;
    case Items::PlaceKind::Register:
        m_ledger->showAll();
        m_right->setCurrentWidget(m_ledger);
        break;
    case Items::PlaceKind::Outgoing:
        m_outgoing->refresh();
        m_right->setCurrentWidget(m_outgoing);
        break;
    case Items::PlaceKind::Section:
        break;
    }
}

void MainWindow::listShown()
{
    const qint64 wanted = std::exchange(m_wanted, 0);
    if (wanted != 0 && m_list->select(wanted))
        return;
    if (wanted != 0)
        return showNumber(wanted);
    if (m_page->number() != 0 && m_list->select(m_page->number()))
        return;
    m_list->selectFirst();
    if (m_list->model().rowCount() == 0)
        showNumber(0);
}

void MainWindow::showNumber(qint64 number)
{
    m_settled = m_page->number() == number;
    m_page->showTicket(number);
    m_place.ticket = number;
}

void MainWindow::openTicket(qint64 number)
{
    m_right->setCurrentWidget(m_tickets);
    if (!m_list->select(number))
        m_list->view().clearSelection();
    showNumber(number);
    m_page->focusContent();
}

void MainWindow::qualify(qint64 number)
{
    auto *dialog = new QualificationDialog(m_state.desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QualificationDialog::qualified, this, [this](const Services::Submission &submission) {
        m_commands->tellDone(
            tr("Qualified: %1").arg(submission.ticket.nature ? Domain::label(*submission.ticket.nature) : QString()),
            submission, Undoable::Way::Event);
    });
    connect(dialog, &QualificationDialog::nextRequested, this, &MainWindow::qualifyNext);
    connect(dialog, &QualificationDialog::complementRequested, this, [this](qint64 ticket) {
        openTicket(ticket);
        m_page->composer().startComplement();
    });
    const int row = m_list->model().rowOf(number).value_or(-1);
    dialog->open(number,
                 row < 0 ? QString()
                         : tr("%1 of %2", "a place in the list").arg(row + 1).arg(m_list->model().rowCount()));
}

void MainWindow::qualifyNext(qint64 after)
{
    const auto row = m_list->model().rowOf(after);
    const qint64 next = m_list->model().numberAt(row ? *row + 1 : m_list->view().currentIndex().row());
    if (next == 0 || next == after)
        return m_status->tell(tr("That was the last one of the list"));
    m_list->select(next);
    showNumber(next);
    qualify(next);
}

void MainWindow::applyChanges(const Store::ChangeSet &changes)
{
    m_list->applyChanges(changes);
    for (const Store::RowChange &change : changes.rows) {
        if (change.id == m_page->number())
            m_page->refresh();
    }
    if (!changes.rows.isEmpty() || changes.ledger || changes.outgoing)
        m_countTimer->start();
}

void MainWindow::readCounts()
{
    m_state.take(m_state.desk().tickets().counts(), this, [this](const Services::QueueCounts &counts) {
        m_queues->setCounts(counts);
        m_list->setCount(counts.queues.value(m_list->queue()));
        tellUpToDate();
    });
}

void MainWindow::tellUpToDate()
{
    const bool readOnly = m_state.desk().isReadOnly();
    const QString time = Items::timeText(m_state.moment().now, m_state.locale());
    m_top->setState(readOnly ? tr("read-only, %1", "a time").arg(time) : tr("up to date, %1", "a time").arg(time),
                    !readOnly);
}

Place MainWindow::place() const
{
    Place place = m_place;
    place.maximized = isMaximized();
    if (!place.maximized)
        place.size = size();
    place.columns = {m_columns->sizes().value(0), m_tickets->sizes().value(0), m_tickets->sizes().value(1)};
    place.queue = m_sidebar->chosen();
    return place;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_state.desk().isReadOnly()) {
        if (const Outcome kept = place().save(m_state.desk().profileDir()); !kept)
            qWarning("%s", qPrintable(kept.error().text()));
    }
    QWidget::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_top->search().hasFocus() && !m_top->search().text().isEmpty())
        return Q_EMIT m_list->searchLeft();
    if (!m_status->isHidden() && m_list->view().hasFocus())
        m_status->hide();
    if (m_right->currentWidget() != m_tickets)
        return m_sidebar->setFocus();
    perform(ActionId::FocusList);
}

} // namespace Helpdesk::Views
