// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace Helpdesk {

namespace {

constexpr qsizetype mostBytes = qsizetype(64) * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Csv", text);
}

/// Bytes 0x80 to 0x9f of windows-1252; the five that have no character keep their code.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                               0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = windows1252.at(c.unicode() - 0x80);
    return text;
}

QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (size_t i = 0; i < candidates.size(); ++i)
            if (!quoted && c == candidates.at(i))
                ++counts.at(i);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates.at(size_t(most - counts.begin()));
}

class CsvReader
{
public:
    explicit CsvReader(QStringView text)
        : m_text(text)
    {
        if (m_text.startsWith(u"sep=") && m_text.size() > 4) {
            m_separator = m_text.at(4);
            m_at = 5;
            endLine();
        } else {
            m_separator = separatorOf(m_text);
        }
    }

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size())
            readRow();
        if (!m_problems.isEmpty())
            return fail(ErrorCode::InvalidInput, tr("The CSV file has bad lines"),
                        m_problems.join(QStringLiteral("; ")), tr("Mend these lines and try again"));
        return std::move(m_rows);
    }

private:
    void problem(int line, const QString &text) { m_problems.append(tr("line %1: %2").arg(line).arg(text)); }

    [[nodiscard]] bool atLineEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        else if (m_at >= m_text.size() || m_text[m_at] != u'\n') {
            ++m_line;
            return;
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    void readRow()
    {
        CsvRow row{m_line, {}};
        bool good = true;
        for (;;) {
            good = readCell(row) && good;
            if (m_at >= m_text.size() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        endLine();
        const bool blank = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (good && !blank)
            m_rows.append(std::move(row));
    }

    bool readCell(CsvRow &row)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted(row);
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        row.cells.append(m_text.sliced(start, m_at - start).toString());
        if (!row.cells.constLast().contains(QChar(u'\0')))
            return true;
        problem(m_line, tr("a NUL character"));
        return false;
    }

    bool readQuoted(CsvRow &row)
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                    break;
                ++m_at;
            } else if (m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && !m_text.sliced(m_at).startsWith(u"\r\n"))) {
                ++m_line;
            }
            cell += m_text[m_at];
        }
        row.cells.append(cell);
        if (m_at >= m_text.size()) {
            problem(row.line, tr("a quotation mark is not closed"));
            return false;
        }
        ++m_at;
        if (atLineEnd() || m_text[m_at] == m_separator)
            return true;
        problem(row.line, tr("text after a closing quotation mark"));
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QChar m_separator;
    QList<CsvRow> m_rows;
    QStringList m_problems;
};

QString cellText(const QString &cell, CsvUse use)
{
    QString text = cell;
    if (use == CsvUse::Spreadsheet && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    const bool quote = text.contains(u'"') || text.contains(u',') || text.contains(u';') || text.contains(u'\n')
        || text.contains(u'\r') || text.contains(u'\t') || text != text.trimmed();
    if (!quote)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' + text + u'"');
}

} // namespace

QString decodeCsv(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

Result<QList<CsvRow>> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::TooLarge, tr("The CSV file is too large"), tr("it has over 64 MiB"),
                    tr("Split it into smaller ones"));
    const QString text = decodeCsv(bytes);
    return CsvReader(text).read();
}

QByteArray writeCsv(const QList<QStringList> &rows, CsvUse use)
{
    QByteArray bytes = use == CsvUse::Spreadsheet ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray();
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cellText(cell, use));
        bytes += cells.join(u',').toUtf8();
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace Helpdesk
