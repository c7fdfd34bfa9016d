// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Comma-separated values as RFC 4180 has them and as French spreadsheets write them. Thread-safe.
namespace Helpdesk {

struct CsvRow
{
    int line = 0; ///< 1-based line of the file where the row begins
    QStringList cells;
    bool operator==(const CsvRow &) const = default;
};

/// UTF-8 or UTF-16 by its byte order mark, else UTF-8 where it is valid, else windows-1252. Line ends stay.
[[nodiscard]] QString decodeCsv(const QByteArray &bytes);

/// The rows, blank lines left out. Separator: comma, semicolon or tab, the one that the first line has most of ("sep=;"
/// is understood). InvalidInput: lists every bad line as "line 3: …"; TooLarge: over 64 MiB.
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &bytes);

enum class CsvUse {
    ReadAgain, ///< cells as they are, so that reading gives the same; to a spreadsheet a cell "=…" is a formula
    Spreadsheet, ///< for people only: cells that begin with = + - @ get an apostrophe, so that none is a formula
};

/// UTF-8, comma, CRLF, quotes where needed; a byte order mark for spreadsheets.
[[nodiscard]] QByteArray writeCsv(const QList<QStringList> &rows, CsvUse use = CsvUse::ReadAgain);

} // namespace Helpdesk
