// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queues/sidebar.h"

#include "views/queues/ticketsigns.h"
#include "views/theme/icons.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Helpdesk::Views {

namespace {

class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool section
            = index.data(Items::QueueModel::KindRole).value<Items::PlaceKind>() == Items::PlaceKind::Section;
        return {scaled(200), section ? scaled(index.row() == 0 ? 34 : 38) : scaled(30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        if (index.data(Items::QueueModel::KindRole).value<Items::PlaceKind>() == Items::PlaceKind::Section) {
            painter->setFont(typeFont(TypeSize::Small, true));
            painter->setPen(theme.secondText);
            painter->drawText(option.rect.adjusted(18, 0, -8, -scaled(5)), Qt::AlignBottom | Qt::AlignLeft,
                              index.data().toString());
        } else {
            paintEntry(*painter, option, index, theme);
        }
        painter->restore();
    }

private:
    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Theme &theme)
    {
        const QRect rect = option.rect.adjusted(8, 0, -8, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            drawPanel(painter, rect, theme.accent.ground, Qt::transparent);
            drawPanel(painter, QRect(rect.left(), rect.top() + 4, 3, rect.height() - 8), theme.accent.text,
                      Qt::transparent, 1.5);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            drawPanel(painter, rect, theme.window, Qt::transparent);
        }
        const int side = scaled(18);
        const QString key = index.data(Items::QueueModel::KeyRole).toString();
        painter.drawPixmap(rect.left() + 11, rect.center().y() - side / 2,
                           themePixmap(queueIcon(key), selected ? theme.accent.text : theme.secondText, side,
                                       painter.device()->devicePixelRatioF()));
        QRect text = rect.adjusted(11 + side + 9, 0, -10, 0);
        if (const qint64 count = index.data(Items::QueueModel::CountRole).toLongLong(); count > 0) {
            const QString number = QLocale().toString(count);
            painter.setFont(typeFont(TypeSize::Body, true));
            painter.setPen(selected ? theme.text : theme.secondText);
            painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, number);
            text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(number) - 8);
        }
        painter.setFont(typeFont(TypeSize::Body));
        painter.setPen(theme.text);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocusRing(painter, rect, theme);
    }
};

} // namespace

Sidebar::Sidebar(Items::QueueModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Queues"));
    tint();
}

void Sidebar::tint()
{
    QPalette own = palette();
    const QColor ground = themeOf(this).sidebar;
    if (own.color(QPalette::Base) == ground)
        return;
    own.setColor(QPalette::Base, ground);
    setPalette(own);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

QSize Sidebar::sizeHint() const
{
    return {scaled(232), scaled(600)};
}

void Sidebar::choose(const QString &key)
{
    if (const int row = m_model.rowOf(key); row >= 0)
        setCurrentIndex(m_model.index(row));
}

QString Sidebar::chosen() const
{
    return currentIndex().data(Items::QueueModel::KeyRole).toString();
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT placeChosen(m_model.entry(current.row()));
}

} // namespace Helpdesk::Views
