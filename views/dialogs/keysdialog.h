// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Helpdesk::Views {

class Actions;

/// The keys of the main window, from the table of actions.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions &actions, QWidget *parent);
};

} // namespace Helpdesk::Views
