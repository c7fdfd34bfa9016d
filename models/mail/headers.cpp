// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/headers.h"

#include "mail/charset.h"
#include "mail/encodedword.h"
#include "mail/gmimesupport.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Helpdesk::Mail {

using Domain::MailAddress;
using Domain::MailAddresses;

namespace {

constexpr int mostAddresses = 2000;
constexpr int mostMessageIds = 200;

bool isFieldName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > 100)
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

QString nameOf(InternetAddress *address)
{
    const QString name = textOf(internet_address_get_name(address));
    const QString decoded = name.contains(u"=?") ? decodeHeaderText(name.toUtf8()) : name;
    QString plain = decoded.simplified();
    if (plain.size() > 1 && plain.front() == plain.back() && (plain.front() == u'"' || plain.front() == u'\''))
        plain = plain.mid(1, plain.size() - 2).trimmed();
    return plain;
}

QString addressText(InternetAddressMailbox *mailbox)
{
    QString address = textOf(internet_address_mailbox_get_addr(mailbox)).trimmed();
    while (address.startsWith(u'<') || address.startsWith(u'\''))
        address.remove(0, 1);
    while (address.endsWith(u'>') || address.endsWith(u'\'') || address.endsWith(u';') || address.endsWith(u','))
        address.chop(1);
    address.remove(u'\n');
    address.remove(u'\r');
    return address.contains(u"=?") ? decodeHeaderText(address.toUtf8()) : address;
}

void collect(InternetAddressList *list, MailAddresses &found, int depth)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && found.size() < mostAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (depth < 10)
                collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), found, depth + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            MailAddress one{nameOf(address), addressText(INTERNET_ADDRESS_MAILBOX(address))};
            if (one.name.isEmpty() && !one.address.contains(u'@'))
                one.name = std::exchange(one.address, QString());
            found.append(std::move(one));
        }
    }
}

/// What a strict reading leaves out: the last thing that looks like an address, what stands before it as the name.
MailAddresses salvage(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("<?([^\\s<>,;:\"()\\[\\]]{1,64}@[^\\s<>,;:\"()]{1,255})>?"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return text.isEmpty() ? MailAddresses() : MailAddresses{{text.left(200), {}}};
    QString name = text.left(match.capturedStart()).trimmed();
    name.remove(u'"');
    return {{name.left(200), match.captured(1)}};
}

bool isPlausible(const MailAddresses &addresses)
{
    return std::any_of(addresses.cbegin(), addresses.cend(),
                       [](const MailAddress &a) { return a.address.contains(u'@'); });
}

QDateTime looseDate(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*\\.?[ -]+(\\d{2,4})[ "
                       ",]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*([+-]\\d{4})?"));
    static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        const QDateTime iso = QDateTime::fromString(text.trimmed(), Qt::ISODate);
        return iso.isValid() ? iso.toUTC() : QDateTime();
    }
    const qsizetype month = months.indexOf(match.captured(2).toLower());
    int year = match.captured(3).toInt();
    year += year < 50 ? 2000 : year < 100 ? 1900 : 0;
    const QDate date(year, static_cast<int>(month / 3) + 1, match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (month < 0 || month % 3 != 0 || !date.isValid() || !time.isValid())
        return {};
    const int zone = match.captured(7).toInt();
    return QDateTime(date, time, Qt::UTC).addSecs(-(zone / 100 * 3600 + zone % 100 * 60));
}

} // namespace

Headers Headers::read(QByteArrayView bytes)
{
    Headers headers;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        QByteArrayView line = bytes.sliced(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() && !headers.isEmpty())
            break;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !headers.isEmpty()) {
            headers.m_fields.last().second += '\n' + line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon).trimmed();
        if (isFieldName(name))
            headers.add(name.toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return headers;
}

bool Headers::has(QByteArrayView lowerName) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [lowerName](const auto &field) { return field.first == lowerName; });
}

QByteArray Headers::raw(QByteArrayView lowerName) const
{
    for (const auto &[name, value] : m_fields) {
        if (name == lowerName)
            return value;
    }
    return {};
}

QList<QByteArray> Headers::all(QByteArrayView lowerName) const
{
    QList<QByteArray> values;
    for (const auto &[name, value] : m_fields) {
        if (name == lowerName)
            values.append(value);
    }
    return values;
}

QString Headers::text(QByteArrayView lowerName) const
{
    return decodeHeaderText(raw(lowerName));
}

QByteArray Headers::keyword(QByteArrayView lowerName) const
{
    return raw(lowerName).trimmed().toLower();
}

MailAddresses readAddresses(QByteArrayView raw)
{
    initGMime();
    const QByteArray utf8 = headerAsUtf8(raw).trimmed();
    if (utf8.isEmpty())
        return {};
    MailAddresses found;
    const GObjectPtr<InternetAddressList> list(internet_address_list_parse(parserOptions(), utf8.constData()));
    collect(list.get(), found, 0);
    if (isPlausible(found))
        return found;
    const MailAddresses salvaged = salvage(decodeHeaderText(utf8));
    return isPlausible(salvaged) || found.isEmpty() ? salvaged : found;
}

QStringList readMessageIds(QByteArrayView raw)
{
    QStringList ids;
    const auto take = [&ids](QByteArrayView id) {
        QByteArray packed;
        for (const char c : id) {
            if (c > ' ' || static_cast<unsigned char>(c) >= 0x80)
                packed += c;
        }
        const QString text = decodeUndeclared(packed).left(998);
        if (!text.isEmpty() && !ids.contains(text) && ids.size() < mostMessageIds)
            ids.append(text);
    };
    qsizetype at = raw.indexOf('<');
    if (at < 0) {
        const QList<QByteArray> words = raw.toByteArray().simplified().split(' ');
        for (const QByteArray &word : words) {
            if (word.contains('@') || words.size() == 1)
                take(word.endsWith('>') ? QByteArrayView(word).chopped(1) : QByteArrayView(word));
        }
        return ids;
    }
    for (; at >= 0 && at < raw.size(); at = raw.indexOf('<', at)) {
        const qsizetype end = raw.indexOf('>', at);
        take(raw.sliced(at + 1, (end < 0 ? raw.size() : end) - at - 1));
        at = end < 0 ? raw.size() : end + 1;
    }
    return ids;
}

QDateTime readDate(QByteArrayView raw)
{
    const QByteArray value = raw.toByteArray().simplified();
    if (value.isEmpty() || value.size() > 200)
        return {};
    initGMime();
    if (GDateTime *date = g_mime_utils_header_decode_date(value.constData())) {
        const gint64 seconds = g_date_time_to_unix(date);
        g_date_time_unref(date);
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    }
    return looseDate(decodeUndeclared(value));
}

} // namespace Helpdesk::Mail
