// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/uuencode.h"

#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr int mostFiles = 100;

int sixBits(QChar c)
{
    return (c.unicode() - 32) & 0x3f;
}

bool decodeLine(QStringView line, QByteArray &out)
{
    if (line.isEmpty() || line[0].unicode() < 32 || line[0].unicode() > 96)
        return false;
    const int count = sixBits(line[0]);
    const qsizetype needed = 1 + (count + 2) / 3 * 4;
    if (line.size() > needed + 4 || (count > 0 && line.size() < 2))
        return false;
    const bool inCode
        = std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() <= 96; });
    if (!inCode)
        return false;
    const auto at = [line](qsizetype i) { return i < line.size() ? sixBits(line[i]) : 0; };
    int left = count;
    for (qsizetype i = 1; left > 0; i += 4, left -= 3) {
        const int bits = at(i) << 18 | at(i + 1) << 12 | at(i + 2) << 6 | at(i + 3);
        const char bytes[] = {static_cast<char>(bits >> 16), static_cast<char>(bits >> 8), static_cast<char>(bits)};
        out.append(bytes, std::min(left, 3));
    }
    return true;
}

/// Decodes from `at`, the line after "begin"; returns the index after "end", or -1.
qsizetype decodeBlock(QStringView text, qsizetype at, QByteArray &out)
{
    int lines = 0;
    while (at < text.size()) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.mid(at, end - at);
        at = std::min(end + 1, text.size());
        if (line.trimmed() == u"end")
            return lines > 0 ? at : -1;
        if (line.isEmpty() || line == u"`")
            continue;
        if (!decodeLine(line, out))
            return -1;
        ++lines;
    }
    return lines > 1 ? at : -1;
}

} // namespace

QList<UuencodedFile> takeUuencodedFiles(QString &text)
{
    QList<UuencodedFile> files;
    qsizetype from = text.startsWith(u"begin ") ? 0 : text.indexOf(u"\nbegin ");
    static const QRegularExpression begin(QStringLiteral("\\n?begin [0-7]{3,4} ([^\\n]{1,255})\\n"));
    while (from >= 0 && files.size() < mostFiles) {
        const QRegularExpressionMatch match
            = begin.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        UuencodedFile file;
        const qsizetype end = match.hasMatch() ? decodeBlock(text, match.capturedEnd(), file.content) : -1;
        if (end >= 0) {
            file.name = match.captured(1).trimmed();
            files.append(std::move(file));
            text.replace(from, end - from, QStringLiteral("\n"));
        }
        from = text.indexOf(u"\nbegin ", end >= 0 ? from : from + 1);
    }
    return files;
}

} // namespace Helpdesk::Mail
