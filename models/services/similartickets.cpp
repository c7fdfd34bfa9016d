// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/similartickets.h"

#include "services/text.h"
#include "store/searchindex.h"
#include "store/tickettable.h"

#include <QSet>

#include <algorithm>

namespace Helpdesk::Services {

namespace {

constexpr int mostWords = 12;
constexpr int mostFrequent = 4;
constexpr int mostMatches = 60; ///< what more tickets have tells nothing

struct Candidate
{
    double weight = 0;
    QStringList words;
};

bool isTelling(const QString &word)
{
    static const QSet<QString> common{
        QStringLiteral("bonjour"),     QStringLiteral("demande"),       QStringLiteral("demandes"),
        QStringLiteral("unique"),      QStringLiteral("probleme"),      QStringLiteral("question"),
        QStringLiteral("information"), QStringLiteral("guichet"),       QStringLiteral("suivante"),
        QStringLiteral("remonter"),    QStringLiteral("intermediaire"), QStringLiteral("cordialement"),
        QStringLiteral("merci"),       QStringLiteral("madame"),        QStringLiteral("monsieur"),
        QStringLiteral("lors"),        QStringLiteral("avec"),          QStringLiteral("pour"),
        QStringLiteral("dans"),        QStringLiteral("cette"),         QStringLiteral("nous"),
        QStringLiteral("vous"),        QStringLiteral("votre"),         QStringLiteral("notre"),
        QStringLiteral("plus"),        QStringLiteral("fait"),          QStringLiteral("etre"),
        QStringLiteral("sont"),        QStringLiteral("mais"),          QStringLiteral("quand"),
        QStringLiteral("comment"),     QStringLiteral("alors"),         QStringLiteral("depuis"),
        QStringLiteral("apres"),       QStringLiteral("avant"),         QStringLiteral("concernant")};
    return word.size() >= 4 && !common.contains(word)
        && std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
}

Result<QStringList> tellingWords(Store::Connection &connection, const Domain::Ticket &head)
{
    QStringList words = head.form.anomalyCodes;
    const QString text = head.subject % u' ' % head.form.question.value % u' ' % head.form.action.value;
    HELPDESK_TRY_ASSIGN(const QStringList tokens, Store::SearchIndex(connection).tokens(text));
    for (const QString &token : tokens) {
        if (words.size() < mostWords && isTelling(token) && !words.contains(token))
            words += token;
    }
    return words;
}

using Candidates = QHash<qint64, Candidate>;

/// Adds the tickets that have all these words. False: too many have them.
Result<bool> addMatches(Store::TicketList &list, const QStringList &words, qint64 except, Candidates &candidates)
{
    Domain::ListQuery query;
    query.sort = Domain::SortKey::Number;
    query.filter.phrases = words;
    HELPDESK_TRY_ASSIGN(const auto keys, list.page(query, std::nullopt, mostMatches));
    if (keys.size() == mostMatches)
        return false;
    for (const Domain::ListKey &key : keys) {
        if (key.id == except)
            continue;
        Candidate &candidate = candidates[key.id];
        candidate.weight += 1.0 / double(keys.size());
        for (const QString &word : words) {
            if (!candidate.words.contains(word))
                candidate.words += word;
        }
    }
    return true;
}

/// Each rare word alone; words that many tickets have, two by two.
Result<Candidates> candidatesOf(Store::TicketList &list, const QStringList &words, qint64 except)
{
    Candidates candidates;
    QStringList frequent;
    for (const QString &word : words) {
        HELPDESK_TRY_ASSIGN(const bool rare, addMatches(list, {word}, except, candidates));
        if (!rare && frequent.size() < mostFrequent)
            frequent += word;
    }
    for (qsizetype i = 0; i < frequent.size(); ++i) {
        for (qsizetype j = i + 1; j < frequent.size(); ++j)
            HELPDESK_TRY(addMatches(list, {frequent[i], frequent[j]}, except, candidates));
    }
    return candidates;
}

} // namespace

Result<QList<SimilarTicket>> similarTickets(Store::Connection &connection, const Uid &uid, int limit,
                                            const QDateTime &dueHorizon)
{
    HELPDESK_TRY_ASSIGN(const auto head, Store::TicketTable(connection).head(uid));
    if (!head)
        return fail(ErrorCode::NotFound, Text::tr("This ticket does not exist"));
    HELPDESK_TRY_ASSIGN(const QStringList words, tellingWords(connection, *head));
    Store::TicketList list(connection, dueHorizon);
    HELPDESK_TRY_ASSIGN(const auto candidates, candidatesOf(list, words, head->number));
    QList<qint64> ids = candidates.keys();
    std::sort(ids.begin(), ids.end(), [&candidates](qint64 a, qint64 b) {
        const double left = candidates.value(a).weight, right = candidates.value(b).weight;
        return left > right || (left == right && a > b);
    });
    ids = ids.mid(0, limit);
    HELPDESK_TRY_ASSIGN(const auto rows, list.rows(ids));
    QList<SimilarTicket> similar;
    for (const Store::TicketRow &row : rows)
        similar += {row, candidates.value(row.number).words};
    return similar;
}

} // namespace Helpdesk::Services
