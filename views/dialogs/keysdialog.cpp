// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/keysdialog.h"

#include "views/actions/actions.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Helpdesk::Views {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    auto *heading = new TintedLabel(Ink::Text, TypeSize::Heading, true);
    heading->setText(tr("Keys of the main window"));
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    QList<std::pair<QString, QString>> lines{{tr("Arrows, Enter"), tr("Choose and open a request")},
                                             {tr("Esc"), tr("Leave an editor, the search, or a message")},
                                             {tr("Tab"), tr("Go to the next part of the window")}};
    for (const QAction *action : actions.all())
        lines.append({keyText(action->shortcut()), action->text().remove(QStringLiteral("…"))});
    const int half = int(lines.size() + 1) / 2;
    for (int i = 0; i < lines.size(); ++i) {
        const auto &[key, text] = lines.at(i);
        auto *keyLabel = new TintedLabel(Ink::Second, TypeSize::Body, true);
        keyLabel->setText(key);
        auto *textLabel = new TintedLabel(Ink::Text);
        textLabel->setText(text);
        const int block = i / half;
        grid->addWidget(keyLabel, i % half, block * 2, Qt::AlignRight);
        grid->addWidget(textLabel, i % half, block * 2 + 1);
    }
    column->addLayout(grid);
    auto *close = new KeyHintButton;
    close->setText(tr("Close"));
    close->setKeyHint(keyText(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace Helpdesk::Views
