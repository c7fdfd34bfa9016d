// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"
#include "domain/directory.h"

#include <QHash>

#include <array>

/// Rows of CSV as values by a table of columns; for directorycsv*.cpp.
namespace Helpdesk::Domain {

/// One column. `read` returns what is wrong with a cell, or nothing.
template <typename T> struct CsvColumn
{
    const char *name;
    bool required; ///< the header must have it
    QString (*read)(T &target, const QString &cell);
    QString (*write)(const T &value);
};

/// What a table is. `identity` tells rows apart; `check` returns what is wrong with a whole row, or nothing.
template <typename T, size_t N> struct CsvTable
{
    std::array<CsvColumn<T>, N> columns;
    QString (*identity)(const T &value);
    QString (*check)(const T &value);
};

namespace CsvText {
struct Heading
{
    QString name;
    bool required;
};
/// For each cell of the header the index of its column; an error names what is unknown, doubled or absent.
[[nodiscard]] Result<QList<qsizetype>> matchHeader(const QStringList &header, const QList<Heading> &headings);
[[nodiscard]] QString lineProblem(int line, const QString &text);
[[nodiscard]] QString cellProblem(const char *column, const QString &text);
[[nodiscard]] QString tooManyCells();
[[nodiscard]] QString sameAsLine(int line);
[[nodiscard]] Error noHeader();
[[nodiscard]] Error badLines(const QStringList &problems);
[[nodiscard]] QString checkAddress(const QString &address);
[[nodiscard]] QString empty();
[[nodiscard]] QString notOneOf(const QString &cell, const QStringList &choices);
} // namespace CsvText

template <typename T, size_t N>
QString readCsvCells(const CsvTable<T, N> &table, const QList<qsizetype> &places, const QStringList &cells, T &value)
{
    if (cells.size() > places.size())
        return CsvText::tooManyCells();
    std::array<QString, N> byColumn;
    for (qsizetype i = 0; i < cells.size(); ++i)
        byColumn.at(size_t(places.at(i))) = cells.at(i);
    QStringList problems;
    for (size_t i = 0; i < N; ++i) {
        const CsvColumn<T> &column = table.columns.at(i);
        if (const QString wrong = column.read(value, byColumn.at(i)); !wrong.isEmpty())
            problems.append(CsvText::cellProblem(column.name, wrong));
    }
    if (problems.isEmpty())
        return table.check(value);
    return problems.join(QStringLiteral(", "));
}

template <typename T, size_t N> Result<QList<T>> readCsvTable(const CsvTable<T, N> &table, const QByteArray &bytes)
{
    HELPDESK_TRY_ASSIGN(const QList<CsvRow> rows, readCsv(bytes));
    if (rows.isEmpty())
        return fail(CsvText::noHeader());
    QList<CsvText::Heading> headings;
    for (const CsvColumn<T> &column : table.columns)
        headings.append({QString::fromLatin1(column.name), column.required});
    HELPDESK_TRY_ASSIGN(const QList<qsizetype> places, CsvText::matchHeader(rows.constFirst().cells, headings));
    QList<T> values;
    QStringList problems;
    QHash<QString, int> lines;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const CsvRow &row = rows.at(i);
        T value;
        QString wrong = readCsvCells(table, places, row.cells, value);
        const QString identity = table.identity(value);
        if (wrong.isEmpty() && lines.contains(identity))
            wrong = CsvText::sameAsLine(lines.value(identity));
        if (wrong.isEmpty()) {
            lines.insert(identity, row.line);
            values.append(std::move(value));
        } else {
            problems.append(CsvText::lineProblem(row.line, wrong));
        }
    }
    if (!problems.isEmpty())
        return fail(CsvText::badLines(problems));
    return values;
}

template <typename T, size_t N> QByteArray writeCsvTable(const CsvTable<T, N> &table, const QList<T> &values)
{
    QList<QStringList> rows(1);
    for (const CsvColumn<T> &column : table.columns)
        rows.first().append(QString::fromLatin1(column.name));
    for (const T &value : values) {
        QStringList &cells = rows.emplaceBack();
        for (const CsvColumn<T> &column : table.columns)
            cells.append(column.write(value));
    }
    return writeCsv(rows);
}

/// A cell of plain text that may be empty, or may not.
template <typename T, QString T::*member> QString readOptional(T &target, const QString &cell)
{
    target.*member = cell.trimmed();
    return {};
}
template <typename T, QString T::*member> QString readRequired(T &target, const QString &cell)
{
    target.*member = cell.trimmed();
    return (target.*member).isEmpty() ? CsvText::empty() : QString();
}
template <typename T, QString T::*member> QString writeText(const T &value)
{
    return value.*member;
}
template <typename T> QString nothingWrong(const T &)
{
    return {};
}

} // namespace Helpdesk::Domain
