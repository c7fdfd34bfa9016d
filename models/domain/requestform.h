// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/values.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace Helpdesk::Domain {

/// Where a value of the form comes from.
enum class FieldSource { Missing, Found, Typed };
enum class TextPart { Subject, Body };

/// A place in the subject or in IncomingMail::text / Message::text, in UTF-16 units.
struct TextSpan
{
    TextPart part = TextPart::Body;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// One field: value, where it comes from, and where in the text it was found.
struct FormField
{
    QString value; ///< normalized (G1104, 2013-06-12T10:42, +33…), or as written where there is no norm
    FieldSource source = FieldSource::Missing;
    TextSpan span; ///< meaningful for Found
    Uid message; ///< Found: the message whose text holds it; apply() fills it in
    [[nodiscard]] bool isMissing() const { return value.isEmpty(); }
    [[nodiscard]] static FormField typed(const QString &value);
    bool operator==(const FormField &) const = default;
};

/// The fields of the protocol's template. What is not there is missing, never guessed.
struct RequestForm
{
    FormField guichet; ///< "G1104", or free text after « N° »
    FormField contactPerson; ///< the person at the guichet: "M. Durand"
    FormField userProfile; ///< key(UserProfile)
    FormField question;
    FormField occurredAt; ///< local, as the person wrote it: "2013-06-12T10:42", or "2013-06-12" without an hour
    FormField action; ///< the button, or what was being done
    FormField contactMail;
    FormField contactPhone; ///< E.164: +33476000000
    QStringList registrationNumbers; ///< numéros uniques, without blanks; personal data
    QStringList anomalyCodes; ///< CTRL_DEM_0033
    bool operator==(const RequestForm &) const = default;
};

/// The names of the fields, in the order they are asked for: contact_person guichet question occurred_at action
/// contact.
[[nodiscard]] const QStringList &formFieldNames();
/// The label of a field name, translated: « Guichet », « Date et heure ».
[[nodiscard]] QString formFieldLabel(const QString &name);

/// The names of what is missing for a request of that nature (none: information is assumed): guichet, contact_person,
/// question always; an incident adds occurred_at (an hour is needed), action, contact (mail or phone).
[[nodiscard]] QStringList missingFields(const RequestForm &form, std::optional<Nature> nature);

/// « CTRL_DEM_0033 » codes and numéros uniques anywhere in a text (numbers without blanks).
[[nodiscard]] QStringList anomalyCodesIn(QStringView text);
[[nodiscard]] QStringList registrationNumbersIn(QStringView text);

/// The keys of cli.md for `form` but nature, topic, missing (null where nothing was found), plus `sources`: for each
/// field that has a value {"source","part","start","length","message"}. formFromJson() reads it back whole.
[[nodiscard]] QJsonObject toJson(const RequestForm &form);
[[nodiscard]] RequestForm formFromJson(const QJsonObject &object);

/// A field alone: {"value","source","part","start","length","message"}, or null where it is missing.
[[nodiscard]] QJsonValue toJson(const FormField &field);
[[nodiscard]] FormField fieldFromJson(const QJsonValue &value);

/// One field under its name in JSON (guichet contact_person user_profile question occurred_at action contact_mail
/// contact_phone).
struct NamedField
{
    const char *name;
    FormField RequestForm::*field;
};
[[nodiscard]] const std::array<NamedField, 8> &formFields();
/// What `found` says of fields that `form` misses; what was typed is never replaced. An hour completes a date. Codes
/// and numbers add up.
void fillMissing(RequestForm &form, const RequestForm &found);

} // namespace Helpdesk::Domain
