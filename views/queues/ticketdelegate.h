// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deskstate.h"
#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace Helpdesk::Views {

/// A ticket in three lines: number, signs and age; subject; where it comes from and its state.
class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TicketDelegate(DeskState &state, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight();

private:
    void paintFirstLine(QPainter &painter, const QRect &line, const Store::TicketRow &row, const Theme &theme) const;
    void paintLastLine(QPainter &painter, const QRect &line, const Store::TicketRow &row, const Theme &theme) const;
    DeskState &m_state;
};

} // namespace Helpdesk::Views
