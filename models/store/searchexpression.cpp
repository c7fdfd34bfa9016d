// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"
#include "store/tokenizer.h"

#include <QSet>

namespace Helpdesk::Store {

namespace {

constexpr int maxExpansion = 32;
constexpr qsizetype indexedPrefix = 3; ///< letters

/// « déradiation » undoes a « radiation »; who looks for one means both.
QString counterpart(const QString &token)
{
    if (token.startsWith(QStringLiteral("deradi")))
        return token.mid(2);
    if (token.startsWith(QStringLiteral("radi")))
        return QStringLiteral("de") + token;
    return {};
}

/// The tokens of what was typed, without an elided article: « l'attestation » asks for attestation.
QStringList wordTokens(const Tokenizer &tokenizer, const QString &word)
{
    static const QSet<QString> elided{QStringLiteral("l"), QStringLiteral("d"), QStringLiteral("s"),
                                      QStringLiteral("n"), QStringLiteral("m"), QStringLiteral("t"),
                                      QStringLiteral("c"), QStringLiteral("j"), QStringLiteral("qu")};
    QStringList tokens = tokenizer.split(word);
    if (tokens.size() > 1 && elided.contains(tokens.first())) {
        const QChar next = word.size() > tokens.first().size() ? word.at(tokens.first().size()) : QChar();
        if (next == u'\'' || next == u'\u2019')
            tokens.removeFirst();
    }
    return tokens;
}

QString quoted(const QStringList &tokens)
{
    return u'"' % tokens.join(u' ') % u'"';
}

QString anyOf(const QStringList &terms)
{
    QStringList parts;
    for (const QString &term : terms)
        parts += quoted({term});
    return parts.size() == 1 ? parts.first() : QString(u'(' % parts.join(QStringLiteral(" OR ")) % u')');
}

/// The words that start so; more than maxExpansion: that many and one.
Result<QStringList> wordsFrom(Connection &connection, const QString &prefix)
{
    QStringList words;
    Statement rows = connection.prepare("SELECT term FROM word WHERE term>=? AND term<? LIMIT ?");
    rows.bindAll(prefix, QString(prefix % QStringLiteral("\U0010ffff")), maxExpansion + 1);
    for (;;) {
        HELPDESK_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return words;
        words += rows.text(0);
    }
}

Result<QString> prefixExpression(Connection &connection, const QString &token)
{
    const QString native = quoted({token}) % QStringLiteral(" *");
    if (token.size() <= indexedPrefix)
        return native;
    HELPDESK_TRY_ASSIGN(QStringList words, wordsFrom(connection, token));
    if (const QString other = counterpart(token); !other.isEmpty()) {
        HELPDESK_TRY_ASSIGN(const QStringList more, wordsFrom(connection, other));
        words += more;
    }
    // So many words are rare ones: the index reads them all quicker than a long expression would.
    if (words.size() > maxExpansion)
        return native;
    return anyOf(words.isEmpty() ? QStringList{token} : words);
}

Result<QString> wordExpression(Connection &connection, const QStringList &tokens, bool isLast)
{
    if (tokens.size() > 1)
        return isLast ? QString(quoted(tokens) % QStringLiteral(" *")) : quoted(tokens);
    if (isLast)
        return prefixExpression(connection, tokens.first());
    const QString other = counterpart(tokens.first());
    return anyOf(other.isEmpty() ? tokens : QStringList{tokens.first(), other});
}

} // namespace

Result<QString> SearchIndex::expression(const Domain::TicketFilter &filter)
{
    HELPDESK_TRY_ASSIGN(const auto tokenizer, Tokenizer::make(m_connection));
    QStringList parts;
    for (qsizetype i = 0; i < filter.words.size(); ++i) {
        const QStringList tokens = wordTokens(*tokenizer, filter.words.at(i));
        if (tokens.isEmpty())
            continue;
        HELPDESK_TRY_ASSIGN(const QString part, wordExpression(m_connection, tokens, i == filter.words.size() - 1));
        parts += part;
    }
    for (const QString &phrase : filter.phrases) {
        const QStringList tokens = tokenizer->split(phrase);
        if (!tokens.isEmpty())
            parts += quoted(tokens);
    }
    const auto inColumn = [&](const QString &column, const QString &text, const QString &suffix) {
        const QStringList tokens = tokenizer->split(text);
        if (!tokens.isEmpty())
            parts += QString(column % QStringLiteral(" : ") % quoted(tokens) % suffix);
    };
    inColumn(QStringLiteral("button"), filter.button, {});
    inColumn(QStringLiteral("attachments"), filter.attachment, QStringLiteral(" *"));
    if (!filter.requester.contains(u'@'))
        inColumn(QStringLiteral("people"), filter.requester, QStringLiteral(" *"));
    return parts.join(QStringLiteral(" AND "));
}

} // namespace Helpdesk::Store
