// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queues/ticketdelegate.h"

#include "items/ticketcolumns.h"
#include "views/queues/ticketsigns.h"
#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QPainter>

namespace Helpdesk::Views {

namespace {

constexpr int edge = 16;

void drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
              Qt::Alignment align)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, int(align) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

TicketDelegate::TicketDelegate(DeskState &state, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_state(state)
{
}

int TicketDelegate::rowHeight()
{
    return scaled(68);
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, theme.accent.ground);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent.text);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.window);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QRect inside = option.rect.adjusted(edge, scaled(7), -edge, -scaled(7));
    const int line = inside.height() / 3;
    const QVariant value = index.data(Items::TicketListModel::RowRole);
    const QRect first(inside.left(), inside.top(), inside.width(), line);
    const QRect second = first.translated(0, line);
    if (value.isValid()) {
        const auto row = value.value<Store::TicketRow>();
        paintFirstLine(*painter, first, row, theme);
        drawText(*painter, second, Items::subjectText(row.subject), typeFont(TypeSize::Body, true), theme.text,
                 Qt::AlignLeft);
        paintLastLine(*painter, second.translated(0, line), row, theme);
    } else {
        drawText(*painter, first, index.data(Qt::DisplayRole).toString(), typeFont(TypeSize::Small), theme.secondText,
                 Qt::AlignLeft);
        drawPanel(*painter, QRect(second.left(), second.center().y() - 4, second.width() / 2, 8), theme.keyCap,
                  Qt::transparent, 4);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme, 4);
    painter->restore();
}

void TicketDelegate::paintFirstLine(QPainter &painter, const QRect &line, const Store::TicketRow &row,
                                    const Theme &theme) const
{
    const QFont small = typeFont(TypeSize::Small);
    const QFontMetrics metrics(small);
    int right = line.right();
    const QString age = Items::ageText(row.createdAt, m_state.moment());
    const int ageWidth = metrics.horizontalAdvance(age);
    drawText(painter, QRect(right - ageWidth, line.top(), ageWidth + 1, line.height()), age, small, theme.secondText,
             Qt::AlignRight);
    right -= ageWidth + 10;
    if (row.attachments > 0) {
        const QString count = m_state.locale().toString(row.attachments);
        const int width = metrics.horizontalAdvance(count);
        drawText(painter, QRect(right - width, line.top(), width + 1, line.height()), count, small, theme.secondText,
                 Qt::AlignRight);
        const int side = scaled(14);
        right -= width + side + 3;
        painter.drawPixmap(right, line.center().y() - side / 2,
                           themePixmap(QStringLiteral("mail-attachment"), theme.secondText, side,
                                       painter.device()->devicePixelRatioF()));
        right -= 8;
    }
    const QString number = m_state.displayNumber(row.number);
    drawText(painter, line, number, small, theme.secondText, Qt::AlignLeft);
    QList<ChipText> chips;
    if (row.answerToRead)
        //: A reply has come that nobody has seen to yet
        chips.append({tr("reply"), Sign::Accent, QStringLiteral("mail-replied")});
    if (row.nature)
        chips.append(natureChip(*row.nature));
    if (!row.nature || row.missingCount > 0)
        chips.append(completenessChip(row.missingCount, row.firstMissing));
    int left = line.left() + metrics.horizontalAdvance(number) + 10;
    for (const ChipText &chip : std::as_const(chips)) {
        const QSize size = chipSize(chip);
        if (right - left < std::min(size.width(), scaled(56)))
            break;
        drawChip(painter, {left, line.center().y() - size.height() / 2 + 1}, chip, theme, right - left);
        left += size.width() + 6;
    }
}

void TicketDelegate::paintLastLine(QPainter &painter, const QRect &line, const Store::TicketRow &row,
                                   const Theme &theme) const
{
    const QFont small = typeFont(TypeSize::Small);
    int right = line.right();
    if (const QDateTime now = m_state.moment().now; Items::isOverdue(row, now)) {
        const ChipText chip = overdueChip(row.dueAt, now);
        const QSize size = chipSize(chip);
        drawChip(painter, {right - size.width(), line.center().y() - size.height() / 2}, chip, theme);
        right -= size.width() + 8;
    } else {
        const QString word = Items::ticketStateText(row);
        const int width = QFontMetrics(small).horizontalAdvance(word);
        drawText(painter, QRect(right - width, line.top(), width + 1, line.height()), word, small, theme.secondText,
                 Qt::AlignRight);
        right -= width + 12;
    }
    drawText(painter, QRect(line.left(), line.top(), right - line.left(), line.height()),
             Items::ticketPlaceText(row, m_state.lookups()), small, theme.secondText, Qt::AlignLeft);
}

} // namespace Helpdesk::Views
