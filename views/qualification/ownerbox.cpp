// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/ownerbox.h"

namespace Helpdesk::Views {

OwnerBox::OwnerBox(QWidget *parent)
    : QuietComboBox(Arrows::Choose, parent)
{
    setAccessibleName(tr("Owner"));
}

void OwnerBox::setAgents(const Services::ReferenceSnapshot &reference, const QString &login)
{
    const QString kept = count() > 0 ? owner() : login;
    m_login = login;
    clear();
    addItem(tr("Me (%1)").arg(reference.agentName(login)), login);
    for (const Domain::Agent &agent : reference.agents)
        if (agent.active && agent.login != login)
            addItem(agent.name.isEmpty() ? agent.login : agent.name, agent.login);
    addItem(tr("Nobody"), QString());
    setOwner(kept);
}

void OwnerBox::setOwner(const QString &login)
{
    int at = findData(login);
    if (at < 0) {
        addItem(login, login);
        at = count() - 1;
    }
    setCurrentIndex(at);
}

} // namespace Helpdesk::Views
