// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queues/searchedit.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/typescale.h"
#include "views/widgets/keyhintbutton.h"

#include <QPainter>

namespace Helpdesk::Views {

SearchEdit::SearchEdit(QString key, QWidget *parent)
    : QLineEdit(parent)
    , m_key(std::move(key))
{
    setPlaceholderText(tr("Search: a word, « button:Submit », a number…"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setTextMargins(scaled(28), 0, 0, 0);
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = scaled(16);
    painter.drawPixmap(scaled(11), (height() - side) / 2,
                       themePixmap(QStringLiteral("edit-find"), theme.secondText, side, devicePixelRatioF()));
    if (!text().isEmpty() || hasFocus())
        return;
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.secondText);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, m_key);
}

} // namespace Helpdesk::Views
