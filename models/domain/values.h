// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

/// The words of the desk. Keys (English, stable: command line, store, templates) and labels (translated, for screens).
namespace Helpdesk::Domain {

enum class State { New, InProgress, WaitingRequester, Level3, Resolved, Closed, ReturnedLevel1, Merged, Cancelled };
enum class Nature { Information, Evolution, Incident };
enum class Level3Party { Moa, Moe, Expert };
enum class SupportLevel { Level1 = 1, Level2 = 2, Level3 = 3 };
enum class Impact { Low, Medium, High };
enum class Urgency { Low, Medium, High };
enum class Priority { Low, Medium, High, Critical };
/// Who may see an event, a message, an attachment. A read-only install gets Requester only.
enum class Audience { Requester, Internal };
enum class UserProfile { RegisteringCounter, Consultant };
enum class Channel { Mail, Phone, Other };
enum class SenderRole { TerritorialManager, RegionalCoordinator };

inline constexpr std::array allStates{State::New,      State::InProgress, State::WaitingRequester, State::Level3,
                                      State::Resolved, State::Closed,     State::ReturnedLevel1,   State::Merged,
                                      State::Cancelled};
inline constexpr std::array allNatures{Nature::Information, Nature::Evolution, Nature::Incident};
inline constexpr std::array allParties{Level3Party::Moa, Level3Party::Moe, Level3Party::Expert};
inline constexpr std::array allImpacts{Impact::Low, Impact::Medium, Impact::High};
inline constexpr std::array allUrgencies{Urgency::Low, Urgency::Medium, Urgency::High};

/// key(): the stable name (`waiting_requester`); label(): the word on screen (« En attente du demandeur »).
[[nodiscard]] QString key(State value);
[[nodiscard]] QString key(Nature value);
[[nodiscard]] QString key(Level3Party value);
[[nodiscard]] QString key(Impact value);
[[nodiscard]] QString key(Urgency value);
[[nodiscard]] QString key(Priority value);
[[nodiscard]] QString key(Audience value);
[[nodiscard]] QString key(UserProfile value); ///< guichet_enregistreur, consultant
[[nodiscard]] QString key(Channel value);
[[nodiscard]] QString key(SenderRole value); ///< territorial_manager, regional_coordinator
[[nodiscard]] QString label(State value);
[[nodiscard]] QString label(Nature value);
[[nodiscard]] QString label(Level3Party value);
[[nodiscard]] QString label(Impact value);
[[nodiscard]] QString label(Urgency value);
[[nodiscard]] QString label(Priority value);
[[nodiscard]] QString label(UserProfile value);
[[nodiscard]] QString label(Channel value);
[[nodiscard]] QString label(SenderRole value);
/// The value of a key; nothing for an unknown key. fromKey<Nature>(u"incident").
template <typename E> [[nodiscard]] std::optional<E> fromKey(QStringView key);
template <> std::optional<State> fromKey<State>(QStringView key);
template <> std::optional<Nature> fromKey<Nature>(QStringView key);
template <> std::optional<Level3Party> fromKey<Level3Party>(QStringView key);
template <> std::optional<Impact> fromKey<Impact>(QStringView key);
template <> std::optional<Urgency> fromKey<Urgency>(QStringView key);
template <> std::optional<Priority> fromKey<Priority>(QStringView key);
template <> std::optional<Audience> fromKey<Audience>(QStringView key);
template <> std::optional<UserProfile> fromKey<UserProfile>(QStringView key);
template <> std::optional<Channel> fromKey<Channel>(QStringView key);
template <> std::optional<SenderRole> fromKey<SenderRole>(QStringView key);

/// ITIL matrix: impact × urgency.
[[nodiscard]] Priority priorityOf(Impact impact, Urgency urgency);
/// Derived: at level 3, sent back to level 1, else the PND's own level 2.
[[nodiscard]] SupportLevel supportLevelOf(State state);
/// new, in_progress, waiting_requester, level3: work is still to be done.
[[nodiscard]] bool isOpen(State state);

/// The table of allowed transitions (design 4): one table, read here and written into PostgreSQL. Staying is always
/// allowed.
struct Transition
{
    State from;
    State to;
};
[[nodiscard]] bool isAllowed(State from, State to);
[[nodiscard]] const std::array<Transition, 33> &transitions();

} // namespace Helpdesk::Domain
