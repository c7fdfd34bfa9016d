// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values.h"

#include "domain/words.h"

#include <algorithm>

namespace Helpdesk::Domain {

namespace {

constexpr std::array<Word<State>, 9> stateWords{{
    {State::New, "new", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "New", "state")},
    {State::InProgress, "in_progress", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "In progress", "state")},
    {State::WaitingRequester, "waiting_requester",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Waiting for the requester", "state")},
    {State::Level3, "level3", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "At level 3", "state")},
    {State::Resolved, "resolved", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Resolved", "state")},
    {State::Closed, "closed", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Closed", "state")},
    {State::ReturnedLevel1, "returned_level1", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Returned to level 1", "state")},
    {State::Merged, "merged", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Merged", "state")},
    {State::Cancelled, "cancelled", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Cancelled", "state")},
}};

constexpr std::array<Word<Nature>, 3> natureWords{{
    {Nature::Information, "information", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Information", "nature")},
    {Nature::Evolution, "evolution", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Evolution", "nature")},
    {Nature::Incident, "incident", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Incident", "nature")},
}};

constexpr std::array<Word<Level3Party>, 3> partyWords{{
    {Level3Party::Moa, "moa", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "MOA", "level 3: owner of the product")},
    {Level3Party::Moe, "moe", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "MOE", "level 3: builder of the product")},
    {Level3Party::Expert, "expert", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Expert", "level 3")},
}};

constexpr std::array<Word<Impact>, 3> impactWords{{
    {Impact::Low, "low", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Low", "impact")},
    {Impact::Medium, "medium", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Medium", "impact")},
    {Impact::High, "high", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "High", "impact")},
}};

constexpr std::array<Word<Urgency>, 3> urgencyWords{{
    {Urgency::Low, "low", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Low", "urgency")},
    {Urgency::Medium, "medium", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Medium", "urgency")},
    {Urgency::High, "high", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "High", "urgency")},
}};

constexpr std::array<Word<Priority>, 4> priorityWords{{
    {Priority::Low, "low", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Low", "priority")},
    {Priority::Medium, "medium", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Medium", "priority")},
    {Priority::High, "high", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "High", "priority")},
    {Priority::Critical, "critical", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Critical", "priority")},
}};

constexpr std::array<Word<Audience>, 2> audienceWords{{
    {Audience::Requester, "requester", {nullptr, nullptr}},
    {Audience::Internal, "internal", {nullptr, nullptr}},
}};

constexpr std::array<Word<UserProfile>, 2> profileWords{{
    {UserProfile::RegisteringCounter, "guichet_enregistreur",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Registering counter", "profile of a user")},
    {UserProfile::Consultant, "consultant", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Consultant", "profile of a user")},
}};

constexpr std::array<Word<Channel>, 3> channelWords{{
    {Channel::Mail, "mail", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Mail", "channel")},
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Phone", "channel")},
    {Channel::Other, "other", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Other", "channel")},
}};

constexpr std::array<Word<SenderRole>, 2> roleWords{{
    {SenderRole::TerritorialManager, "territorial_manager",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Territorial manager", "role")},
    {SenderRole::RegionalCoordinator, "regional_coordinator",
     QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Regional coordinator", "role")},
}};

// What undoing needs is in the table as well: a qualification (in_progress → new), a resolution
// (resolved → waiting_requester), a closing (closed → resolved, closed → returned_level1).
constexpr std::array<Transition, 33> table{{
    {State::New, State::InProgress},
    {State::New, State::WaitingRequester},
    {State::New, State::ReturnedLevel1},
    {State::New, State::Merged},
    {State::New, State::Cancelled},
    {State::InProgress, State::New},
    {State::InProgress, State::WaitingRequester},
    {State::InProgress, State::Level3},
    {State::InProgress, State::Resolved},
    {State::InProgress, State::ReturnedLevel1},
    {State::InProgress, State::Merged},
    {State::InProgress, State::Cancelled},
    {State::WaitingRequester, State::InProgress},
    {State::WaitingRequester, State::Level3},
    {State::WaitingRequester, State::Resolved},
    {State::WaitingRequester, State::ReturnedLevel1},
    {State::WaitingRequester, State::Merged},
    {State::WaitingRequester, State::Cancelled},
    {State::Level3, State::InProgress},
    {State::Resolved, State::InProgress},
    {State::Resolved, State::WaitingRequester},
    {State::Resolved, State::Closed},
    {State::Resolved, State::Merged},
    {State::Closed, State::InProgress},
    {State::Closed, State::Resolved},
    {State::Closed, State::ReturnedLevel1},
    {State::ReturnedLevel1, State::InProgress},
    {State::ReturnedLevel1, State::Closed},
    {State::Merged, State::New},
    {State::Merged, State::InProgress},
    {State::Merged, State::WaitingRequester},
    {State::Merged, State::Resolved},
    {State::Cancelled, State::InProgress},
}};

} // namespace

#define HELPDESK_KEYS(Type, words)                                                                                     \
    QString key(Type value)                                                                                            \
    {                                                                                                                  \
        return keyIn(words, value);                                                                                    \
    }                                                                                                                  \
    template <> std::optional<Type> fromKey<Type>(QStringView text)                                                    \
    {                                                                                                                  \
        return valueIn(words, text);                                                                                   \
    }
#define HELPDESK_KEYS_AND_LABELS(Type, words)                                                                          \
    HELPDESK_KEYS(Type, words)                                                                                         \
    QString label(Type value)                                                                                          \
    {                                                                                                                  \
        return labelIn(words, value);                                                                                  \
    }

HELPDESK_KEYS_AND_LABELS(State, stateWords)
HELPDESK_KEYS_AND_LABELS(Nature, natureWords)
HELPDESK_KEYS_AND_LABELS(Level3Party, partyWords)
HELPDESK_KEYS_AND_LABELS(Impact, impactWords)
HELPDESK_KEYS_AND_LABELS(Urgency, urgencyWords)
HELPDESK_KEYS_AND_LABELS(Priority, priorityWords)
HELPDESK_KEYS(Audience, audienceWords)
HELPDESK_KEYS_AND_LABELS(UserProfile, profileWords)
HELPDESK_KEYS_AND_LABELS(Channel, channelWords)
HELPDESK_KEYS_AND_LABELS(SenderRole, roleWords)

Priority priorityOf(Impact impact, Urgency urgency)
{
    constexpr std::array<Priority, 5> bySum{Priority::Low, Priority::Low, Priority::Medium, Priority::High,
                                            Priority::Critical};
    return bySum.at(size_t(impact) + size_t(urgency));
}

SupportLevel supportLevelOf(State state)
{
    switch (state) {
    case State::ReturnedLevel1:
        return SupportLevel::Level1;
    case State::Level3:
        return SupportLevel::Level3;
    default:
        return SupportLevel::Level2;
    }
}

bool isOpen(State state)
{
    return state == State::New || state == State::InProgress || state == State::WaitingRequester
        || state == State::Level3;
}

bool isAllowed(State from, State to)
{
    return from == to || std::any_of(table.begin(), table.end(), [from, to](const Transition &transition) {
               return transition.from == from && transition.to == to;
           });
}

const std::array<Transition, 33> &transitions()
{
    return table;
}

} // namespace Helpdesk::Domain
