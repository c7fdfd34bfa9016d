// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/composerlayout.h"

#include "views/composer/attachmentstrip.h"
#include "views/composer/composer.h"
#include "views/composer/quietcombobox.h"
#include "views/composer/writingedit.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/typescale.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Helpdesk::Views {

namespace {

QPushButton *addTab(QBoxLayout *row, QButtonGroup *group, const QString &text, QWidget *parent)
{
    auto *tab = new QPushButton(text, parent);
    tab->setCheckable(true);
    group->addButton(tab);
    row->addWidget(tab);
    return tab;
}

QLineEdit *addRecipients(QBoxLayout *row, const QString &label, const QString &name, int stretch, QWidget *parent)
{
    auto *caption = new TintedLabel(Ink::Second, TypeSize::Small, false, parent);
    caption->setText(label);
    auto *edit = new QLineEdit(parent);
    edit->setProperty("bare", true);
    edit->setAccessibleName(name);
    caption->setBuddy(edit);
    row->addWidget(caption);
    row->addWidget(edit, stretch);
    return edit;
}

} // namespace

ComposerParts layOutComposer(QWidget *composer, Services::AttachmentService &service)
{
    ComposerParts parts{};
    auto *column = new QVBoxLayout(composer);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);

    auto *top = new QHBoxLayout;
    auto *group = new QButtonGroup(composer);
    parts.replyTab = addTab(top, group, Composer::tr("Reply"), composer);
    parts.noteTab = addTab(top, group, Composer::tr("Internal note"), composer);
    top->addStretch(1);
    parts.replyTemplate = new QuietComboBox(QuietComboBox::Arrows::Open, composer);
    parts.replyTemplate->setAccessibleName(Composer::tr("Insert a reply template"));
    parts.replyTemplate->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    parts.replyTemplate->setMaximumWidth(scaled(240));
    top->addWidget(parts.replyTemplate);
    column->addLayout(top);

    parts.recipients = new QWidget(composer);
    auto *addresses = new QHBoxLayout(parts.recipients);
    addresses->setContentsMargins({});
    parts.to = addRecipients(addresses, Composer::tr("To"), Composer::tr("Recipients"), 2, parts.recipients);
    parts.cc = addRecipients(addresses, Composer::tr("Cc"), Composer::tr("Copy to"), 1, parts.recipients);
    column->addWidget(parts.recipients);

    parts.edit = new WritingEdit(composer);
    parts.edit->setMinimumHeight(scaled(56));
    column->addWidget(parts.edit, 1);
    parts.files = new AttachmentStrip(service, composer);
    column->addWidget(parts.files);

    auto *bottom = new QHBoxLayout;
    parts.status = new TintedLabel(Ink::Second, TypeSize::Small, false, composer);
    parts.status->setWordWrap(true);
    bottom->addWidget(parts.status, 1);
    parts.attach = new QToolButton(composer);
    parts.attach->setProperty("flat", true);
    parts.attach->setFocusPolicy(Qt::StrongFocus);
    parts.attach->setMinimumSize(scaled(32), scaled(32));
    parts.attach->setAccessibleName(Composer::tr("Attach files"));
    parts.attach->setToolTip(Composer::tr("Attach files"));
    parts.attach->setAutoRaise(true);
    bottom->addWidget(parts.attach);
    parts.send = new KeyHintButton(composer);
    parts.send->setPrimary(true);
    parts.send->setKeyHint(QStringLiteral("Ctrl+↵"));
    bottom->addWidget(parts.send);
    column->addLayout(bottom);
    tintComposer(parts, composer);
    return parts;
}

void tintComposer(const ComposerParts &parts, const QWidget *composer)
{
    const QColor ink = themeOf(composer).text;
    parts.replyTab->setIcon(themeIcon(QStringLiteral("mail-reply-sender"), ink));
    parts.noteTab->setIcon(themeIcon(QStringLiteral("edit-comment"), ink));
    parts.attach->setIcon(themeIcon(QStringLiteral("mail-attachment"), ink));
}

} // namespace Helpdesk::Views
