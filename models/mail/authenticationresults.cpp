// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/authenticationresults.h"

#include "mail/charset.h"

namespace Helpdesk::Mail {

using Domain::AuthenticationResults;

namespace {

constexpr qsizetype longestValue = 16384;

/// Comments and folding removed, quoted strings kept as they are.
QString withoutComments(const QString &value)
{
    QString out;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            ++i;
            if (depth == 0)
                out += value.at(i);
        } else if (c == u'"' && depth == 0) {
            quoted = !quoted;
            out += c;
        } else if (c == u'(' && !quoted) {
            ++depth;
        } else if (c == u')' && !quoted && depth > 0) {
            --depth;
            out += u' ';
        } else if (depth == 0) {
            out += c.isSpace() ? u' ' : c;
        }
    }
    return out;
}

QList<QStringView> pieces(QStringView text)
{
    QList<QStringView> found;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'"')
            quoted = !quoted;
        if (i == text.size() || (text[i] == u';' && !quoted)) {
            found.append(text.mid(start, i - start).trimmed());
            start = i + 1;
        }
    }
    return found;
}

QString bare(QStringView value)
{
    QString text = value.trimmed().toString();
    text.remove(u'"');
    return text.toLower();
}

QString domainOf(const QString &value)
{
    const qsizetype at = value.lastIndexOf(u'@');
    QString domain = value.mid(at + 1);
    while (domain.endsWith(u'.') || domain.endsWith(u'>'))
        domain.chop(1);
    return domain;
}

struct Statement
{
    QString method;
    QString result;
    QList<std::pair<QString, QString>> properties;

    [[nodiscard]] QString property(QStringView name) const
    {
        for (const auto &[key, value] : properties) {
            if (key == name)
                return value;
        }
        return {};
    }
};

Statement statementOf(QStringView piece)
{
    Statement statement;
    QString text = piece.toString();
    text.replace(QStringLiteral(" ="), QStringLiteral("=")).replace(QStringLiteral("= "), QStringLiteral("="));
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            continue;
        const QString key = bare(word.left(equals));
        const QString value = bare(word.mid(equals + 1));
        if (statement.method.isEmpty()) {
            statement.method = key.section(u'/', 0, 0);
            statement.result = value;
        } else {
            statement.properties.emplaceBack(key, value);
        }
    }
    return statement;
}

void take(const Statement &statement, AuthenticationResults &results)
{
    if (statement.method == u"spf" && results.spf.isEmpty()) {
        results.spf = statement.result;
        QString domain = statement.property(u"smtp.mailfrom");
        if (domain.isEmpty())
            domain = statement.property(u"smtp.helo");
        results.spfDomain = domainOf(domain);
    } else if (statement.method == u"dkim") {
        // several signatures: one that passes counts
        if (!results.dkim.isEmpty() && (results.dkim == u"pass" || statement.result != u"pass"))
            return;
        results.dkim = statement.result;
        QString domain = statement.property(u"header.d");
        if (domain.isEmpty())
            domain = statement.property(u"header.i");
        results.dkimDomain = domainOf(domain);
    } else if (statement.method == u"dmarc" && results.dmarc.isEmpty()) {
        results.dmarc = statement.result;
    }
}

AuthenticationResults parse(QByteArrayView value, const QString &fromDomain)
{
    AuthenticationResults results;
    if (value.size() > longestValue)
        return results;
    const QString text = withoutComments(decodeUndeclared(value));
    QList<QStringView> parts = pieces(text);
    const QStringView head = parts.takeFirst();
    const QString by = bare(head.left(head.indexOf(u' ') < 0 ? head.size() : head.indexOf(u' ')));
    if (by.isEmpty() || by.contains(u'='))
        return results;
    results.by = by;
    for (const QStringView part : std::as_const(parts)) {
        const Statement statement = statementOf(part);
        take(statement, results);
        if (statement.method == u"dkim" && statement.result == u"pass") {
            const QString domain
                = domainOf(statement.property(u"header.d").isEmpty() ? statement.property(u"header.i")
                                                                     : statement.property(u"header.d"));
            if (!fromDomain.isEmpty() && domainsAlign(domain, fromDomain)) {
                results.dkimAligned = true;
                results.dkimDomain = domain;
            }
        }
    }
    return results;
}

} // namespace

bool domainsAlign(QStringView signer, QStringView from)
{
    if (signer.isEmpty() || from.isEmpty() || !signer.contains(u'.') || !from.contains(u'.'))
        return false;
    if (signer.compare(from, Qt::CaseInsensitive) == 0)
        return true;
    return from.size() > signer.size() && from.endsWith(signer, Qt::CaseInsensitive)
        && from[from.size() - signer.size() - 1] == u'.';
}

AuthenticationResults parseAuthenticationResults(QByteArrayView value)
{
    return parse(value, {});
}

AuthenticationResults readAuthenticationResults(const Headers &headers, const QString &authservId,
                                                const QString &fromAddress)
{
    const QString fromDomain = domainOf(fromAddress.trimmed().toLower());
    AuthenticationResults topmost;
    for (const QByteArray &value : headers.all("authentication-results")) {
        AuthenticationResults results = parse(value, fromDomain);
        if (results.by.isEmpty())
            continue;
        if (!authservId.isEmpty() && results.by.compare(authservId.trimmed(), Qt::CaseInsensitive) == 0) {
            results.trusted = true;
            return results;
        }
        if (topmost.by.isEmpty())
            topmost = results;
    }
    return topmost;
}

} // namespace Helpdesk::Mail
