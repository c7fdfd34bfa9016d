// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Helpdesk::Services {
class AttachmentService;
}

namespace Helpdesk::Views {

class AttachmentStrip;
class KeyHintButton;
class WritingEdit;

/// The widgets of a composer, laid out in it; owned by it.
struct ComposerParts
{
    QAbstractButton *replyTab;
    QAbstractButton *noteTab;
    QComboBox *replyTemplate;
    QWidget *recipients;
    QLineEdit *to;
    QLineEdit *cc;
    WritingEdit *edit;
    AttachmentStrip *files;
    QLabel *status;
    QToolButton *attach;
    KeyHintButton *send;
};
[[nodiscard]] ComposerParts layOutComposer(QWidget *composer, Services::AttachmentService &service);

} // namespace Helpdesk::Views
