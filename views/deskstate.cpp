// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deskstate.h"

#include "services/settingservice.h"

#include <algorithm>

namespace Helpdesk::Views {

DeskState::DeskState(Services::Desk &desk, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_locale(locale)
{
    connect(&desk, &Services::Desk::changed, this, [this](const Store::ChangeSet &changes) {
        if (changes.reference)
            readReference();
    });
    readReference();
}

void DeskState::readReference()
{
    take(m_desk.reference().snapshot(), this, [this](const Services::ReferenceSnapshot &snapshot) {
        m_reference = snapshot;
        Q_EMIT referenceChanged();
    });
}

QString DeskState::displayNumber(qint64 number) const
{
    return Domain::displayNumber(number, m_desk.settings().numberPrefix());
}

QString DeskState::territoryName(const QString &code) const
{
    return code.isEmpty() ? QString() : m_reference.territoryName(code);
}

QString DeskState::agentName(const QString &login) const
{
    return login.isEmpty() ? QString() : m_reference.agentName(login);
}

QString DeskState::topicName(const QString &code) const
{
    return code.isEmpty() ? QString() : m_reference.topicName(code);
}

QString DeskState::roleOf(const QString &address) const
{
    const QString wanted = Domain::normalizedAddress(address);
    const auto it = std::find_if(m_reference.whiteList.cbegin(), m_reference.whiteList.cend(), [&](const auto &entry) {
        return entry.address == wanted || entry.aliases.contains(wanted);
    });
    return it == m_reference.whiteList.cend() || wanted.isEmpty() ? QString() : Domain::label(it->role);
}

Items::TicketListModel::Lookups DeskState::lookups()
{
    return {[this](const QString &code) { return territoryName(code); },
            [this](const QString &login) { return agentName(login); },
            [this](qint64 number) { return displayNumber(number); }, [this] { return moment(); }};
}

Items::EventNames DeskState::eventNames()
{
    return {[this](const QString &login) { return agentName(login); },
            [this](const QString &code) { return territoryName(code); },
            [this](const QString &code) { return topicName(code); },
            [this](qint64 number) { return displayNumber(number); }};
}

} // namespace Helpdesk::Views
