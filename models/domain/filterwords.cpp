// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterwords.h"

#include <QHash>

namespace Helpdesk::Domain {

namespace {

template <typename V> using Names = QHash<QString, V>;

const Names<FilterField> &fieldNames()
{
    static const Names<FilterField> names{
        {QStringLiteral("etat"), FilterField::State},
        {QStringLiteral("state"), FilterField::State},
        {QStringLiteral("statut"), FilterField::State},
        {QStringLiteral("status"), FilterField::State},
        {QStringLiteral("nature"), FilterField::Nature},
        {QStringLiteral("niveau3"), FilterField::Party},
        {QStringLiteral("level3"), FilterField::Party},
        {QStringLiteral("party"), FilterField::Party},
        {QStringLiteral("guichet"), FilterField::Guichet},
        {QStringLiteral("counter"), FilterField::Guichet},
        {QStringLiteral("territoire"), FilterField::Territory},
        {QStringLiteral("territory"), FilterField::Territory},
        {QStringLiteral("departement"), FilterField::Territory},
        {QStringLiteral("affecte"), FilterField::Owner},
        {QStringLiteral("affectee"), FilterField::Owner},
        {QStringLiteral("owner"), FilterField::Owner},
        {QStringLiteral("assigned"), FilterField::Owner},
        {QStringLiteral("agent"), FilterField::Owner},
        {QStringLiteral("sujet"), FilterField::Topic},
        {QStringLiteral("subject"), FilterField::Topic},
        {QStringLiteral("topic"), FilterField::Topic},
        {QStringLiteral("theme"), FilterField::Topic},
        {QStringLiteral("demandeur"), FilterField::Requester},
        {QStringLiteral("requester"), FilterField::Requester},
        {QStringLiteral("de"), FilterField::Requester},
        {QStringLiteral("from"), FilterField::Requester},
        {QStringLiteral("etiquette"), FilterField::Tag},
        {QStringLiteral("tag"), FilterField::Tag},
        {QStringLiteral("bouton"), FilterField::Button},
        {QStringLiteral("button"), FilterField::Button},
        {QStringLiteral("action"), FilterField::Button},
        {QStringLiteral("piece"), FilterField::Attachment},
        {QStringLiteral("attachment"), FilterField::Attachment},
        {QStringLiteral("fichier"), FilterField::Attachment},
        {QStringLiteral("file"), FilterField::Attachment},
        {QStringLiteral("avant"), FilterField::Before},
        {QStringLiteral("before"), FilterField::Before},
        {QStringLiteral("apres"), FilterField::After},
        {QStringLiteral("after"), FilterField::After},
        {QStringLiteral("depuis"), FilterField::After},
        {QStringLiteral("since"), FilterField::After},
        {QStringLiteral("mien"), FilterField::Mine},
        {QStringLiteral("mienne"), FilterField::Mine},
        {QStringLiteral("mine"), FilterField::Mine},
    };
    return names;
}

const Names<QList<State>> &stateNames()
{
    static const Names<QList<State>> names = [] {
        const QList<State> open{State::New, State::InProgress, State::WaitingRequester, State::Level3};
        Names<QList<State>> all{
            {QStringLiteral("ouvert"), open},
            {QStringLiteral("ouverte"), open},
            {QStringLiteral("open"), open},
            {QStringLiteral("nouveau"), {State::New}},
            {QStringLiteral("nouvelle"), {State::New}},
            {QStringLiteral("en_cours"), {State::InProgress}},
            {QStringLiteral("encours"), {State::InProgress}},
            {QStringLiteral("attente"), {State::WaitingRequester}},
            {QStringLiteral("en_attente"), {State::WaitingRequester}},
            {QStringLiteral("waiting"), {State::WaitingRequester}},
            {QStringLiteral("niveau3"), {State::Level3}},
            {QStringLiteral("niveau_3"), {State::Level3}},
            {QStringLiteral("level_3"), {State::Level3}},
            {QStringLiteral("resolu"), {State::Resolved}},
            {QStringLiteral("resolue"), {State::Resolved}},
            {QStringLiteral("clos"), {State::Closed}},
            {QStringLiteral("close"), {State::Closed}},
            {QStringLiteral("cloture"), {State::Closed}},
            {QStringLiteral("cloturee"), {State::Closed}},
            {QStringLiteral("ferme"), {State::Closed}},
            {QStringLiteral("fermee"), {State::Closed}},
            {QStringLiteral("retourne"), {State::ReturnedLevel1}},
            {QStringLiteral("retournee"), {State::ReturnedLevel1}},
            {QStringLiteral("returned"), {State::ReturnedLevel1}},
            {QStringLiteral("fusionne"), {State::Merged}},
            {QStringLiteral("fusionnee"), {State::Merged}},
            {QStringLiteral("annule"), {State::Cancelled}},
            {QStringLiteral("annulee"), {State::Cancelled}},
            {QStringLiteral("canceled"), {State::Cancelled}},
        };
        for (const State state : allStates)
            all.insert(key(state), {state});
        return all;
    }();
    return names;
}

} // namespace

QString foldedName(QStringView text)
{
    QString plain;
    const QString decomposed = text.trimmed().toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.isSpace() || c == u'-')
            plain += u'_';
        else if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

std::optional<FilterField> filterField(QStringView name)
{
    const auto field = fieldNames().constFind(foldedName(name));
    return field == fieldNames().constEnd() ? std::nullopt : std::optional(*field);
}

QList<State> filterStates(QStringView name)
{
    return stateNames().value(foldedName(name));
}

std::optional<Nature> filterNature(QStringView name)
{
    const QString value = foldedName(name);
    if (value == u"info" || value == u"question")
        return Nature::Information;
    return value == u"evol" ? std::optional(Nature::Evolution) : fromKey<Nature>(value);
}

QDate filterDate(const QString &value)
{
    static const QStringList formats{QStringLiteral("yyyy-MM-dd"), QStringLiteral("d/M/yyyy"),
                                     QStringLiteral("d.M.yyyy"),   QStringLiteral("d-M-yyyy"),
                                     QStringLiteral("yyyy-MM"),    QStringLiteral("M/yyyy"),
                                     QStringLiteral("yyyy")};
    for (const QString &format : formats)
        if (const QDate date = QDate::fromString(value, format); date.isValid())
            return date;
    static const QStringList shortFormats{QStringLiteral("d/M/yy"), QStringLiteral("d.M.yy")};
    for (const QString &format : shortFormats)
        if (const QDate date = QDate::fromString(value, format); date.isValid())
            return date.year() < 1970 ? date.addYears(100) : date;
    return {};
}

} // namespace Helpdesk::Domain
