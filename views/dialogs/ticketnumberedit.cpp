// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ticketnumberedit.h"

#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "views/widgets/tintedlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Helpdesk::Views {

TicketNumberEdit::TicketNumberEdit(DeskState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_edit(new QLineEdit)
    , m_preview(new TintedLabel(Ink::Second, TypeSize::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_preview);
    m_edit->setPlaceholderText(state.displayNumber(123));
    m_edit->setAccessibleName(tr("Number of the request"));
    m_preview->setWordWrap(true);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &TicketNumberEdit::lookUp);
}

void TicketNumberEdit::setNumber(qint64 number)
{
    m_edit->setText(m_state.displayNumber(number));
}

void TicketNumberEdit::lookUp()
{
    m_ticket.reset();
    m_preview->clear();
    const quint64 request = ++m_request;
    const auto number = Domain::numberFromDisplay(m_edit->text().trimmed(), m_state.desk().settings().numberPrefix());
    if (!number)
        return;
    Services::deliver(m_state.desk().tickets().ticket(*number), this,
                      [this, request](const Result<Domain::TicketAggregate> &ticket) {
                          if (request != m_request)
                              return;
                          if (!ticket) {
                              m_preview->setText(ticket.error().text());
                              return;
                          }
                          m_ticket = ticket->head;
                          m_preview->setText(Items::subjectText(ticket->head.subject) + QStringLiteral(" · ")
                                             + Domain::label(ticket->head.state));
                          Q_EMIT found();
                      });
}

Result<Domain::Ticket> TicketNumberEdit::result() const
{
    if (m_ticket)
        return *m_ticket;
    return fail(ErrorCode::InvalidInput, tr("No request is chosen"), tr("There is none with that number"),
                tr("Type the number of a request, as in %1").arg(m_state.displayNumber(123)));
}

} // namespace Helpdesk::Views
