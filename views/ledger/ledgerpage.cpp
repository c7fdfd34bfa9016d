// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mimeparser.h"
#include "services/ledgerservice.h"
#include "services/ticketservice.h"
#include "views/dialogs/ticketnumberedit.h"
#include "views/ledger/mailpage.h"
#include "views/widgets/keyhintbutton.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Helpdesk::Views {

namespace {

constexpr int page = 200;
constexpr qsizetype previewLength = 20'000; ///< characters

using Domain::MailOutcome;

bool isSetAside(const Domain::LedgerEntry &entry)
{
    return entry.outcome == MailOutcome::Quarantine || entry.outcome == MailOutcome::SetAside;
}

} // namespace

LedgerPage::LedgerPage(DeskState &state, Items::LedgerModel *model, QWidget *parent)
    : MailPage(state, model, parent)
    , m_model(model)
    , m_preview(new QPlainTextEdit)
{
    //: Takes a mail out of quarantine
    m_release
        = addAction(tr("Release"), QStringLiteral("mail-mark-notjunk"), QStringLiteral("L"), [this] { release(); });
    //: Files a mail into a request that is chosen by its number
    m_file = addAction(tr("File into…"), QStringLiteral("document-send"), QStringLiteral("F"), [this] { file(); });
    m_retry = addAction(tr("Judge again"), QStringLiteral("view-refresh"), QStringLiteral("J"), [this] { retry(); });
    m_open = addAction(tr("Open the request"), QStringLiteral("go-next"), QStringLiteral("O"), [this] {
        if (const Domain::LedgerEntry *entry = m_model->entry(currentRow()))
            openTicket(entry->ticket);
    });
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Text of the mail"));
    m_preview->hide();
    addPreview(m_preview);
    connect(m_model, &Items::LedgerModel::moreWanted, this, &LedgerPage::read);
    connect(&state.desk(), &Services::Desk::changed, this, [this](const Store::ChangeSet &changes) {
        if (changes.ledger && isVisible())
            refresh();
    });
}

void LedgerPage::showAll()
{
    m_quarantine = false;
    setTitle(tr("Mail register"), tr("No mail yet"),
             tr("Every mail that comes in is kept here, whatever becomes of it."));
    read(0);
}

void LedgerPage::showQuarantine()
{
    m_quarantine = true;
    setTitle(tr("Quarantine"), tr("Nothing in quarantine"),
             tr("Mail of senders who are not on the white list, or not authenticated, waits here."));
    read(0);
}

void LedgerPage::refresh()
{
    read(0);
}

void LedgerPage::read(qint64 beforeId)
{
    Services::LedgerFilter filter;
    filter.limit = page;
    filter.beforeId = beforeId;
    if (m_quarantine)
        filter.outcomes = {MailOutcome::Quarantine, MailOutcome::SetAside};
    const quint64 request = ++m_request;
    state().take(state().desk().ledger().entries(filter), this,
                 [this, request, beforeId](const QList<Domain::LedgerEntry> &entries) {
                     if (request != m_request)
                         return;
                     if (beforeId != 0)
                         return m_model->appendEntries(entries, entries.size() == page);
                     const Domain::LedgerEntry *current = m_model->entry(currentRow());
                     const qint64 id = current ? current->id : 0;
                     const int row = currentRow();
                     m_model->setEntries(entries, entries.size() == page);
                     const int again = m_model->rowOf(id) >= 0
                         ? m_model->rowOf(id)
                         : std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
                     table().setCurrentIndex(m_model->index(again, 0));
                 });
}

void LedgerPage::updateActions()
{
    const Domain::LedgerEntry *entry = m_model->entry(currentRow());
    const bool canWrite = state().desk().tickets().canWrite();
    const bool aside = entry && isSetAside(*entry) && canWrite;
    m_release->setEnabled(aside && entry->outcome == MailOutcome::Quarantine);
    m_file->setEnabled(aside);
    m_retry->setEnabled(entry && canWrite && (isSetAside(*entry) || entry->outcome == MailOutcome::Pending));
    m_open->setEnabled(entry && !entry->ticket.isNull());
    m_release->setPrimary(m_release->isEnabled());
    preview(entry ? entry->id : 0);
    setDetail(entry ? tr("%1 · %2 · %3", "sender, subject, reason").arg(entry->from, entry->subject, entry->reasonText)
                    : QString());
}

/// The text of the mail, so that one sees what one releases. Read and parsed off the window thread.
void LedgerPage::preview(qint64 id)
{
    if (id == m_previewed)
        return;
    m_previewed = id;
    m_preview->setVisible(id != 0);
    m_preview->clear();
    if (id == 0)
        return;
    const auto parsed
        = state().desk().ledger().raw(id).then(QtFuture::Launch::Async, [](const Result<QByteArray> &raw) {
              return raw ? Result<QString>(Mail::parseMail(*raw).text.left(previewLength))
                         : Result<QString>(fail(raw.error()));
          });
    state().take(parsed, this, [this, id](const QString &text) {
        if (id == m_previewed)
            m_preview->setPlainText(text);
    });
}

void LedgerPage::release()
{
    if (const Domain::LedgerEntry *entry = m_model->entry(currentRow()))
        state().take(state().desk().ledger().release(entry->id), this, [this](const Services::Submission &submission) {
            Q_EMIT state().told(tr("Released: %1").arg(state().displayNumber(submission.ticket.number)));
        });
}

void LedgerPage::retry()
{
    if (const Domain::LedgerEntry *entry = m_model->entry(currentRow()))
        state().take(state().desk().ledger().retry(entry->id), this, [this](const Domain::LedgerEntry &judged) {
            Q_EMIT state().told(tr("Judged again: %1").arg(Domain::label(judged.outcome)));
        });
}

void LedgerPage::file()
{
    const Domain::LedgerEntry *entry = m_model->entry(currentRow());
    if (!entry)
        return;
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("File this mail into a request"));
    auto *column = new QVBoxLayout(dialog);
    auto *number = new TicketNumberEdit(state());
    column->addWidget(number);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("File"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    column->addWidget(buttons);
    connect(number, &TicketNumberEdit::found, dialog,
            [buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(true); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, number, id = entry->id] {
        const Result<Domain::Ticket> ticket = number->result();
        if (!ticket)
            return;
        state().take(state().desk().ledger().file(id, ticket->number), this,
                     [this](const Services::Submission &submission) {
                         Q_EMIT state().told(tr("Filed into %1").arg(state().displayNumber(submission.ticket.number)));
                     });
        dialog->accept();
    });
    number->setFocus();
    dialog->open();
}

} // namespace Helpdesk::Views
