// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailcaps.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <utility>

namespace Helpdesk::Mail {

using Domain::MailProblem;

namespace {

/// Calls `see(line)` for each line without its line end, until it says false.
template <typename See> void eachLine(QByteArrayView raw, See see)
{
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype end = raw.indexOf('\n', at);
        const QByteArrayView line = raw.sliced(at, (end < 0 ? raw.size() : end) - at);
        if (!see(line.endsWith('\r') ? line.chopped(1) : line) || end < 0)
            return;
        at = end + 1;
    }
}

bool startsNoCase(QByteArrayView line, QByteArrayView lower)
{
    if (line.size() < lower.size())
        return false;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const char c = line[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i])
            return false;
    }
    return true;
}

bool isAddressHeader(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 8> names
        = {"from", "to", "cc", "bcc", "sender", "reply-to", "resent-", "disposition-notification-to"};
    if (line.isEmpty() || !QByteArrayView("FfTtCcBbSsRrDd").contains(line[0]))
        return false;
    for (const QByteArrayView name : names) {
        if (startsNoCase(line, name))
            return true;
    }
    return false;
}

/// A line that may be a header, or the continuation of one.
bool isHeaderLike(QByteArrayView line)
{
    if (line.isEmpty())
        return false;
    if (line[0] == ' ' || line[0] == '\t')
        return true;
    for (qsizetype i = 0; i < line.size() && i < 80; ++i) {
        if (line[i] == ':')
            return i > 0;
        if (line[i] <= ' ' && line[i] != ' ' && line[i] != '\t')
            return false;
    }
    return false;
}

QByteArrayView boundaryOf(QByteArrayView line)
{
    for (qsizetype at = line.indexOf('='); at >= 8; at = line.indexOf('=', at + 1)) {
        qsizetype end = at;
        while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '\t'))
            --end;
        if (end < 8 || !startsNoCase(line.sliced(end - 8, 8), "boundary"))
            continue;
        QByteArrayView value = line.sliced(at + 1).trimmed();
        if (value.startsWith('"')) {
            const qsizetype quote = value.indexOf('"', 1);
            return value.sliced(1, (quote < 0 ? value.size() : quote) - 1);
        }
        const qsizetype stop = value.indexOf(';');
        return (stop < 0 ? value : value.first(stop)).trimmed();
    }
    return {};
}

class CapsScan
{
public:
    explicit CapsScan(const MailCaps &caps)
        : m_caps(caps)
    {
    }
    bool see(QByteArrayView line)
    {
        if (line.startsWith("--") && m_boundaries.contains(withoutEnd(line.sliced(2))))
            ++m_parts;
        seeHeader(line);
        if (m_containers > m_caps.parts || m_parts > m_caps.parts)
            m_code = QStringLiteral("too-many-parts");
        return m_code.isEmpty();
    }
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    static QByteArrayView withoutEnd(QByteArrayView boundary)
    {
        boundary = boundary.trimmed();
        return boundary.endsWith("--") ? boundary.chopped(2) : boundary;
    }

    void seeHeader(QByteArrayView line)
    {
        if (!isHeaderLike(line)) {
            m_block = 0;
            m_addresses = false;
            return;
        }
        const bool continued = line[0] == ' ' || line[0] == '\t';
        m_block = continued && m_block == 0 ? 0 : m_block + line.size();
        if (!continued) {
            m_addresses = isAddressHeader(line);
            m_marks = 0;
        }
        if (m_addresses)
            m_marks += line.count(':');
        if (m_marks > m_caps.groupMarks || (m_addresses && m_block > m_caps.headerBytes))
            m_code = QStringLiteral("header-too-large");
        if (line.contains('=') && line.size() < 2000) {
            if (const QByteArrayView boundary = boundaryOf(line); !boundary.isEmpty()) {
                m_boundaries.insert(boundary);
                ++m_containers;
            }
        }
        if (startsNoCase(line, "content-type:") && line.size() < 200
            && line.toByteArray().toLower().contains("message/"))
            ++m_containers;
    }

    const MailCaps &m_caps;
    QSet<QByteArrayView> m_boundaries; // views into the raw bytes, which outlive the scan
    QString m_code;
    qsizetype m_block = 0;
    qsizetype m_marks = 0;
    int m_parts = 0;
    int m_containers = 0;
    bool m_addresses = false;
};

qsizetype headerEnd(QByteArrayView raw)
{
    const qsizetype unix = raw.indexOf("\n\n");
    const qsizetype dos = raw.indexOf("\n\r\n");
    const qsizetype end = unix < 0 ? dos : dos < 0 ? unix : std::min(unix, dos);
    return end < 0 ? raw.size() : end + 1;
}

} // namespace

MailProblem mailProblem(const QString &code)
{
    static constexpr std::pair<QStringView, const char *> texts[]
        = {{u"not-a-mail", QT_TRANSLATE_NOOP("Helpdesk::Mail", "These bytes have no header of a mail.")},
           {u"too-large", QT_TRANSLATE_NOOP("Helpdesk::Mail", "The mail is larger than what is read.")},
           {u"too-many-parts", QT_TRANSLATE_NOOP("Helpdesk::Mail", "The mail has more parts than what is read.")},
           {u"too-deep",
            QT_TRANSLATE_NOOP("Helpdesk::Mail", "The mail holds parts within parts deeper than what is read.")},
           {u"header-too-large",
            QT_TRANSLATE_NOOP("Helpdesk::Mail", "The headers of the mail are larger than what is read.")}};
    for (const auto &[known, text] : texts) {
        if (known == code)
            return {code, QCoreApplication::translate("Helpdesk::Mail", text)};
    }
    return {code, code};
}

std::optional<MailProblem> overCaps(QByteArrayView raw, const MailCaps &caps)
{
    if (raw.size() > caps.bytes)
        return mailProblem(QStringLiteral("too-large"));
    if (headerEnd(raw.first(std::min(raw.size(), caps.headerBytes + 4))) > caps.headerBytes)
        return mailProblem(QStringLiteral("header-too-large"));
    CapsScan scan(caps);
    eachLine(raw, [&scan](QByteArrayView line) { return scan.see(line); });
    if (scan.code().isEmpty())
        return std::nullopt;
    return mailProblem(scan.code());
}

QByteArray harmlessHeaders(QByteArrayView raw, const MailCaps &caps)
{
    const QByteArrayView head
        = raw.first(std::min(headerEnd(raw.first(std::min(raw.size(), caps.headerBytes))), qsizetype(64 * 1024)));
    QByteArray kept;
    QByteArray field;
    const auto keep = [&] {
        const bool tooMuch = field.size() > 8192 || (isAddressHeader(field) && field.count(':') > caps.groupMarks);
        const bool structure = startsNoCase(field, "content-");
        if (!tooMuch && !structure)
            kept += field;
        field.clear();
    };
    eachLine(head, [&](QByteArrayView line) {
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            keep();
        field += line;
        field += '\n';
        return true;
    });
    keep();
    return kept + '\n';
}

} // namespace Helpdesk::Mail
