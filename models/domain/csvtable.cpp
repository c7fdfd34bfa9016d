// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Helpdesk::Domain::CsvText {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

QString namesOf(const QList<Heading> &headings)
{
    QStringList names;
    for (const Heading &heading : headings)
        names.append(heading.name);
    return names.join(u',');
}

} // namespace

Result<QList<qsizetype>> matchHeader(const QStringList &header, const QList<Heading> &headings)
{
    QList<qsizetype> places;
    QStringList problems;
    for (const QString &cell : header) {
        const QString name = cell.trimmed().toLower();
        const auto found = std::find_if(headings.cbegin(), headings.cend(),
                                        [&name](const Heading &heading) { return heading.name == name; });
        const qsizetype place = found == headings.cend() ? -1 : found - headings.cbegin();
        if (place < 0)
            problems.append(tr("unknown column “%1”").arg(cell.trimmed()));
        else if (places.contains(place))
            problems.append(tr("column “%1” twice").arg(name));
        places.append(place);
    }
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (headings.at(i).required && !places.contains(i))
            problems.append(tr("column “%1” is absent").arg(headings.at(i).name));
    if (!problems.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The header line of the CSV file is not as expected"),
                    problems.join(QStringLiteral(", ")), tr("Columns: %1").arg(namesOf(headings)));
    return places;
}

QString lineProblem(int line, const QString &text)
{
    return tr("line %1: %2").arg(line).arg(text);
}

QString cellProblem(const char *column, const QString &text)
{
    return QString::fromLatin1(column) + QStringLiteral(": ") + text;
}

QString tooManyCells()
{
    return tr("more cells than columns");
}

QString sameAsLine(int line)
{
    return tr("the same as line %1").arg(line);
}

Error noHeader()
{
    return {ErrorCode::InvalidInput, tr("The CSV file is empty"), {}, tr("Its first line names the columns")};
}

Error badLines(const QStringList &problems)
{
    return {ErrorCode::InvalidInput, tr("The CSV file has bad lines, nothing was imported"),
            problems.join(QStringLiteral("; ")), tr("Mend these lines and try again")};
}

QString checkAddress(const QString &address)
{
    if (address.isEmpty())
        return empty();
    return isUsableAddress(address) ? QString() : tr("not a mail address");
}

QString empty()
{
    return tr("empty");
}

QString notOneOf(const QString &cell, const QStringList &choices)
{
    return tr("“%1” is not one of %2").arg(cell, choices.join(QStringLiteral(", ")));
}

} // namespace Helpdesk::Domain::CsvText
