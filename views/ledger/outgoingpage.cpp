// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outboxservice.h"
#include "services/ticketservice.h"
#include "views/ledger/mailpage.h"
#include "views/widgets/keyhintbutton.h"

#include <QTableView>

namespace Helpdesk::Views {

using Domain::DeliveryState;

OutgoingPage::OutgoingPage(DeskState &state, Items::OutgoingModel *model, QWidget *parent)
    : MailPage(state, model, parent)
    , m_model(model)
{
    setTitle(tr("Mail to check"), tr("All mail has left"),
             tr("Mail that waits, was refused, or may not have left stands here."));
    m_resend = addAction(tr("Send again"), QStringLiteral("mail-send"), QStringLiteral("S"), [this] {
        if (const Domain::OutgoingMail *mail = m_model->mail(currentRow()))
            settle(this->state().desk().outbox().resend(mail->order.uid), tr("The mail is queued again"));
    });
    //: A mail of which nobody knows whether it left: the agent says that it did (French: Parti)
    m_sent = addAction(tr("It left"), QStringLiteral("checkmark"), QStringLiteral("P"), [this] {
        if (const Domain::OutgoingMail *mail = m_model->mail(currentRow()))
            settle(this->state().desk().outbox().markSent(mail->order.uid), tr("Noted: the mail left"));
    });
    m_open = addAction(tr("Open the request"), QStringLiteral("go-next"), QStringLiteral("O"), [this] {
        if (const Domain::OutgoingMail *mail = m_model->mail(currentRow()))
            openTicket(mail->order.ticket);
    });
    connect(&state.desk(), &Services::Desk::changed, this, [this](const Store::ChangeSet &changes) {
        if (changes.outgoing && isVisible())
            refresh();
    });
}

void OutgoingPage::refresh()
{
    const QList<DeliveryState> states{DeliveryState::Uncertain, DeliveryState::Refused, DeliveryState::Queued,
                                      DeliveryState::Sending};
    state().take(state().desk().outbox().list(states), this, [this](const QList<Domain::OutgoingMail> &mails) {
        const Domain::OutgoingMail *current = m_model->mail(currentRow());
        const Uid uid = current ? current->order.uid : Uid();
        m_model->setMails(mails);
        table().setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(uid)), 0));
    });
}

void OutgoingPage::settle(QFuture<Outcome> done, const QString &what)
{
    state().take(std::move(done), this, [this, what] { Q_EMIT state().told(what); });
}

void OutgoingPage::updateActions()
{
    const Domain::OutgoingMail *mail = m_model->mail(currentRow());
    const bool canWrite = state().desk().tickets().canWrite();
    const bool uncertain = mail && mail->state == DeliveryState::Uncertain;
    m_resend->setEnabled(canWrite && mail && (uncertain || mail->state == DeliveryState::Refused));
    m_sent->setEnabled(canWrite && uncertain);
    m_open->setEnabled(mail != nullptr);
    setDetail(mail ? mail->lastError : QString());
}

} // namespace Helpdesk::Views
