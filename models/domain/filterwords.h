// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queue.h"

/// The words that parseFilter() understands: names of fields and their values, French and English, accents optional.
namespace Helpdesk::Domain {

enum class FilterField {
    State,
    Nature,
    Party,
    Guichet,
    Territory,
    Owner,
    Topic,
    Requester,
    Tag,
    Button,
    Attachment,
    Before,
    After,
    Mine
};

/// Lower case, without accents, blanks and hyphens as '_': how names are compared.
[[nodiscard]] QString foldedName(QStringView text);
[[nodiscard]] std::optional<FilterField> filterField(QStringView name);
[[nodiscard]] QList<State> filterStates(QStringView name); ///< empty: no such state
[[nodiscard]] std::optional<Nature> filterNature(QStringView name);
[[nodiscard]] QDate filterDate(const QString &value); ///< 2013-06-12, 12/06/2013, 12.6.13, 2013-06, 2013; else invalid

} // namespace Helpdesk::Domain
