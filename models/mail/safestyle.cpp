// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/safestyle.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Helpdesk::Mail {

namespace {

constexpr qsizetype longestStyle = 4000;
constexpr double largestLength = 2000;

bool isListed(QStringView property)
{
    static constexpr std::array<QStringView, 33> listed = {
        u"color",          u"background-color", u"font-family",    u"font-size",      u"font-style",   u"font-weight",
        u"text-align",     u"text-decoration",  u"text-indent",    u"vertical-align", u"white-space",  u"margin",
        u"margin-top",     u"margin-bottom",    u"margin-left",    u"margin-right",   u"padding",      u"padding-top",
        u"padding-bottom", u"padding-left",     u"padding-right",  u"border",         u"border-color", u"border-style",
        u"border-width",   u"border-collapse",  u"border-left",    u"border-right",   u"border-top",   u"border-bottom",
        u"width",          u"line-height",      u"list-style-type"};
    return std::find(listed.begin(), listed.end(), property) != listed.end();
}

bool isPlainValue(QStringView value)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:[a-z0-9#%.,' \\-]|rgba?\\([0-9%., ]{1,40}\\))+\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lengths(QStringLiteral("(-?)(\\d{1,9}(?:\\.\\d{1,9})?)"));
    if (value.size() > 200 || !shape.match(value).hasMatch())
        return false;
    for (auto it = lengths.globalMatch(value); it.hasNext();) {
        const QRegularExpressionMatch number = it.next();
        if (!value.startsWith(u'#') && !value.contains(u"rgb") && number.capturedView(2).toDouble() > largestLength)
            return false;
    }
    return true;
}

} // namespace

QString safeStyle(QStringView style)
{
    if (style.size() > longestStyle || style.contains(u'\\') || style.contains(u"/*"))
        return {};
    QString kept;
    for (const QStringView declaration : style.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString property = declaration.left(colon).trimmed().toString().toLower();
        QString value = declaration.mid(colon + 1).trimmed().toString();
        value.remove(u'"');
        if (value.endsWith(u"!important", Qt::CaseInsensitive))
            value = value.chopped(10).trimmed();
        if (property == u"background" && !safeColour(value).isEmpty())
            kept += QStringLiteral("background-color:") + safeColour(value) + u';';
        const bool pulled
            = value.startsWith(u'-') && (property.startsWith(u"margin") || property.startsWith(u"text-indent"));
        if (isListed(property) && !pulled && !value.isEmpty() && isPlainValue(value))
            kept += property + u':' + value + u';';
    }
    return kept;
}

QString safeColour(QStringView colour)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:#[0-9a-f]{3,8}|[a-z]{3,25}|rgba?\\([0-9%., ]{1,40}\\))\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringView trimmed = colour.trimmed();
    return shape.match(trimmed).hasMatch() ? trimmed.toString() : QString();
}

} // namespace Helpdesk::Mail
