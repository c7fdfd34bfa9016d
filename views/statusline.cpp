// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusline.h"

#include "views/theme/themestyle.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace Helpdesk::Views {

StatusLine::StatusLine(QAction *undo, QWidget *over)
    : QWidget(over)
    , m_timer(new QTimer(this))
    , m_icon(new IconLabel(QStringLiteral("checkmark"), Ink::Done))
    , m_text(new TintedLabel(Ink::Text))
    , m_undo(new KeyHintButton(undo))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 6, 6);
    line->setSpacing(10);
    line->addWidget(m_icon);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    auto *close = new KeyHintButton;
    close->setIconName(QStringLiteral("window-close"));
    close->setProperty("flat", true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    line->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void StatusLine::tell(const QString &message, bool canUndo)
{
    m_icon->setIcon(QStringLiteral("checkmark"), Ink::Done);
    m_text->setText(message);
    m_undo->setVisible(canUndo);
    m_timer->start(shownFor);
    appear();
}

void StatusLine::tellError(const Error &error)
{
    m_icon->setIcon(QStringLiteral("data-warning"), Ink::Overdue);
    m_text->setText(error.text());
    m_undo->hide();
    m_timer->stop();
    appear();
}

QString StatusLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void StatusLine::appear()
{
    setAccessibleName(m_text->text());
    settle();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::settle()
{
    const int width = std::min(scaled(640), parentWidget()->width() - 32);
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry(16, parentWidget()->height() - height - 16, width, height);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawPanel(painter, rect(), theme.panel, theme.secondText);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        settle();
    return QWidget::eventFilter(watched, event);
}

} // namespace Helpdesk::Views
