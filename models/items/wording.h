// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QDateTime>
#include <QLocale>

/// How times, sizes and names are said on every screen. Times come in UTC and are shown in local time.
namespace Helpdesk::Items {

struct Moment
{
    QDateTime now; ///< UTC
    QLocale locale; ///< of the user's language
};

[[nodiscard]] QString timeText(const QDateTime &at, const QLocale &locale); ///< 10 h 42
[[nodiscard]] QString ageText(const QDateTime &at,
                              const Moment &moment); ///< 12 min, 1 h 05, yesterday 17 h 48, 10 June
[[nodiscard]] QString dayAndTimeText(const QDateTime &at, const Moment &moment); ///< 11 June, 10 h 31
[[nodiscard]] QString longDayAndTimeText(const QDateTime &at, const Moment &moment); ///< Tuesday 11 June at 10 h 31
[[nodiscard]] QString durationText(qint64 seconds); ///< 45 min, 2 h 10, 3 days
/// « 2 h 10 left », « overdue by 3 days »; empty without a due date.
[[nodiscard]] QString dueText(const QDateTime &due, const QDateTime &now);
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale); ///< 214 KB

/// « contact missing », « 2 fields missing », « complete ».
[[nodiscard]] QString completenessText(int missingCount, const QString &firstMissing);
/// The value of a form field as a person reads it: dates in words, phones in groups of two.
[[nodiscard]] QString formValueText(const QString &field, const Domain::RequestForm &form, const QLocale &locale);
[[nodiscard]] QString phoneText(const QString &e164);
/// The subject without the template's mark « [DEMANDE UNIQUE] », which every request has.
[[nodiscard]] QString subjectText(const QString &subject);
/// The name where there is one, else the address.
[[nodiscard]] QString nameOf(const Domain::MailAddress &address);

} // namespace Helpdesk::Items
