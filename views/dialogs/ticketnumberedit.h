// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deskstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Helpdesk::Views {

/// A ticket named by its number; says its subject under it while one types.
class TicketNumberEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TicketNumberEdit(DeskState &state, QWidget *parent = nullptr);
    [[nodiscard]] const std::optional<Domain::Ticket> &ticket() const { return m_ticket; }
    /// The ticket, or what is wrong with what was typed.
    [[nodiscard]] Result<Domain::Ticket> result() const;
    void setNumber(qint64 number);

Q_SIGNALS:
    void found();

private:
    void lookUp();
    DeskState &m_state;
    QLineEdit *m_edit;
    QLabel *m_preview;
    std::optional<Domain::Ticket> m_ticket;
    quint64 m_request = 0;
};

} // namespace Helpdesk::Views
