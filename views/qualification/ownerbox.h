// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/referenceservice.h"
#include "views/composer/quietcombobox.h"

namespace Helpdesk::Views {

/// Who takes the request: me first, the other agents, nobody. A request of nobody is proposed to me.
class OwnerBox : public QuietComboBox
{
    Q_OBJECT

public:
    explicit OwnerBox(QWidget *parent = nullptr);
    void setAgents(const Services::ReferenceSnapshot &reference, const QString &login);
    /// One who is no agent any more stays in the list.
    void setOwner(const QString &login);
    [[nodiscard]] QString owner() const { return currentData().toString(); }

private:
    QString m_login;
};

} // namespace Helpdesk::Views
