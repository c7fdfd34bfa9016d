// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Helpdesk::Services {
class AttachmentService;
}

namespace Helpdesk::Views {

class AttachmentStrip;
class KeyHintButton;
class TintedLabel;
class WritingEdit;

/// The widgets of a composer, laid out in it; owned by it.
struct ComposerParts
{
    QPushButton *replyTab;
    QPushButton *noteTab;
    QComboBox *replyTemplate;
    QWidget *recipients;
    QLineEdit *to;
    QLineEdit *cc;
    WritingEdit *edit;
    AttachmentStrip *files;
    TintedLabel *status;
    QToolButton *attach;
    KeyHintButton *send;
};
/// The icons in the colours of the theme; again when it changes.
void tintComposer(const ComposerParts &parts, const QWidget *composer);
[[nodiscard]] ComposerParts layOutComposer(QWidget *composer, Services::AttachmentService &service);

} // namespace Helpdesk::Views
