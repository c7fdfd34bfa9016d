// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestform.h"

#include "domain/words.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Helpdesk::Domain {

namespace {

struct NamedLabel
{
    const char *name;
    SourceText label;
};

constexpr std::array<NamedLabel, 9> labels{{
    {"contact_person", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Person at the guichet", "field of the form")},
    {"guichet", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Guichet", "field of the form")},
    {"question", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Question", "field of the form")},
    {"occurred_at", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Date and time", "field of the form")},
    {"action", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Action under way", "field of the form")},
    {"contact", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Contact", "field of the form")},
    {"user_profile", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Profile", "field of the form")},
    {"contact_mail", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Contact (mail)", "field of the form")},
    {"contact_phone", QT_TRANSLATE_NOOP3("Helpdesk::Domain", "Contact (phone)", "field of the form")},
}};

constexpr std::array<NamedField, 8> fields{{
    {"guichet", &RequestForm::guichet},
    {"contact_person", &RequestForm::contactPerson},
    {"user_profile", &RequestForm::userProfile},
    {"question", &RequestForm::question},
    {"occurred_at", &RequestForm::occurredAt},
    {"action", &RequestForm::action},
    {"contact_mail", &RequestForm::contactMail},
    {"contact_phone", &RequestForm::contactPhone},
}};

bool hasHour(const FormField &occurredAt)
{
    return occurredAt.value.contains(u'T');
}

void addMissing(QStringList &list, const QStringList &others)
{
    for (const QString &other : others)
        if (!list.contains(other))
            list.append(other);
}

QStringList matchesOf(const QRegularExpression &expression, QStringView text)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\x{a0}\\x{202f}]+"));
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QString code = matches.next().captured().remove(blanks).toUpper();
        if (!found.contains(code))
            found.append(code);
    }
    return found;
}

/// 038 0613 000123 G1104: territory, month and year, sequence, guichet. Where the guichet has its letter, blanks may
/// stand anywhere; all in digits they may only part the four groups, else any row of figures would be one.
QString registrationNumberPattern()
{
    const QString blank = QStringLiteral("[ \\t\\x{a0}\\x{202f}]?");
    const QString digit = QStringLiteral("\\d") + blank;
    const QString territory = QStringLiteral("(?:I%1D%1F%1|\\d%1\\d%1\\d%1|[0-9]%1[2]%1[AB]%1)").arg(blank);
    const QString monthYear = QStringLiteral("(?:0%1[1-9]|1%1[0-2])%1").arg(blank) + digit + digit;
    const QString loose = territory + monthYear + digit.repeated(6) + QStringLiteral("[A-Z]") + blank
        + digit.repeated(3) + QStringLiteral("\\d");
    const QString grouped
        = QStringLiteral("(?:\\d{3}|IDF|\\d2[AB])%1(?:0[1-9]|1[0-2])\\d{2}%1\\d{6}%1\\d{5}").arg(blank);
    return QStringLiteral("(?<![0-9A-Za-z])(?:") + loose + u'|' + grouped + QStringLiteral(")(?![0-9A-Za-z])");
}

QJsonObject sourceJson(const FormField &field)
{
    QJsonObject json{{QStringLiteral("source"),
                      field.source == FieldSource::Typed ? QStringLiteral("typed") : QStringLiteral("found")}};
    if (field.source == FieldSource::Found) {
        json.insert(QStringLiteral("part"),
                    field.span.part == TextPart::Subject ? QStringLiteral("subject") : QStringLiteral("body"));
        json.insert(QStringLiteral("start"), qint64(field.span.start));
        json.insert(QStringLiteral("length"), qint64(field.span.length));
        if (!field.message.isNull())
            json.insert(QStringLiteral("message"), field.message.toString());
    }
    return json;
}

FormField fieldFrom(const QString &value, const QJsonObject &source)
{
    FormField field;
    if (value.isEmpty())
        return field;
    field.value = value;
    if (source.value(u"source").toString() != u"found") {
        field.source = FieldSource::Typed;
        return field;
    }
    field.source = FieldSource::Found;
    field.span.part = source.value(u"part").toString() == u"subject" ? TextPart::Subject : TextPart::Body;
    field.span.start = qMax<qint64>(0, source.value(u"start").toInteger());
    field.span.length = qMax<qint64>(0, source.value(u"length").toInteger());
    field.message = Uid::fromString(source.value(u"message").toString()).value_or(Uid());
    return field;
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef item : array)
        if (item.isString())
            strings.append(item.toString());
    return strings;
}

} // namespace

FormField FormField::typed(const QString &value)
{
    const QString trimmed = value.trimmed();
    return trimmed.isEmpty() ? FormField{} : FormField{trimmed, FieldSource::Typed, {}, {}};
}

const QStringList &formFieldNames()
{
    static const QStringList names{QStringLiteral("contact_person"), QStringLiteral("guichet"),
                                   QStringLiteral("question"),       QStringLiteral("occurred_at"),
                                   QStringLiteral("action"),         QStringLiteral("contact")};
    return names;
}

QString formFieldLabel(const QString &name)
{
    for (const NamedLabel &entry : labels)
        if (name == QLatin1StringView(entry.name))
            return QCoreApplication::translate("Helpdesk::Domain", entry.label.text, entry.label.comment);
    return name;
}

QStringList missingFields(const RequestForm &form, std::optional<Nature> nature)
{
    QStringList missing;
    const auto want = [&missing](bool given, const QString &name) {
        if (!given)
            missing.append(name);
    };
    want(!form.contactPerson.isMissing(), QStringLiteral("contact_person"));
    want(!form.guichet.isMissing(), QStringLiteral("guichet"));
    want(!form.question.isMissing(), QStringLiteral("question"));
    if (nature == Nature::Incident) {
        want(hasHour(form.occurredAt), QStringLiteral("occurred_at"));
        want(!form.action.isMissing(), QStringLiteral("action"));
        want(!form.contactMail.isMissing() || !form.contactPhone.isMissing(), QStringLiteral("contact"));
    }
    return missing;
}

QStringList anomalyCodesIn(QStringView text)
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![0-9A-Za-z_])CTRL(?:_[A-Z]{2,12}){1,3}_\\d{2,6}(?![0-9A-Za-z_])"),
        QRegularExpression::CaseInsensitiveOption);
    return matchesOf(expression, text);
}

QStringList registrationNumbersIn(QStringView text)
{
    static const QRegularExpression expression(registrationNumberPattern(), QRegularExpression::CaseInsensitiveOption);
    return matchesOf(expression, text);
}

QJsonObject toJson(const RequestForm &form)
{
    QJsonObject json;
    QJsonObject sources;
    for (const NamedField &named : fields) {
        const FormField &field = form.*named.field;
        const QString name = QString::fromLatin1(named.name);
        json.insert(name, field.isMissing() ? QJsonValue(QJsonValue::Null) : QJsonValue(field.value));
        if (!field.isMissing())
            sources.insert(name, sourceJson(field));
    }
    json.insert(QStringLiteral("registration_numbers"), QJsonArray::fromStringList(form.registrationNumbers));
    json.insert(QStringLiteral("anomaly_codes"), QJsonArray::fromStringList(form.anomalyCodes));
    json.insert(QStringLiteral("sources"), sources);
    return json;
}

RequestForm formFromJson(const QJsonObject &object)
{
    RequestForm form;
    const QJsonObject sources = object.value(u"sources").toObject();
    for (const NamedField &named : fields) {
        const QLatin1StringView name(named.name);
        form.*named.field = fieldFrom(object.value(name).toString(), sources.value(name).toObject());
    }
    form.registrationNumbers = stringsFromJson(object.value(u"registration_numbers"));
    form.anomalyCodes = stringsFromJson(object.value(u"anomaly_codes"));
    return form;
}

QJsonValue toJson(const FormField &field)
{
    if (field.isMissing())
        return QJsonValue::Null;
    QJsonObject json = sourceJson(field);
    json.insert(QStringLiteral("value"), field.value);
    return json;
}

FormField fieldFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return fieldFrom(object.value(u"value").toString(), object);
}

const std::array<NamedField, 8> &formFields()
{
    return fields;
}

void fillMissing(RequestForm &form, const RequestForm &found)
{
    for (const NamedField &named : fields) {
        FormField &field = form.*named.field;
        const FormField &other = found.*named.field;
        if (field.isMissing() && !other.isMissing())
            field = other;
    }
    if (form.occurredAt.source != FieldSource::Typed && !hasHour(form.occurredAt) && hasHour(found.occurredAt))
        form.occurredAt = found.occurredAt;
    addMissing(form.registrationNumbers, found.registrationNumbers);
    addMissing(form.anomalyCodes, found.anomalyCodes);
}

} // namespace Helpdesk::Domain
