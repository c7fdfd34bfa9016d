// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/actionreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace Helpdesk::Intake {

namespace {

using Regex = QRegularExpression;
constexpr auto anchored = Regex::AnchorAtOffsetMatchOption;

struct Quote
{
    QStringView open, close;
};

constexpr std::array quotes{Quote{u"«", u"»"}, Quote{u"<<", u">>"}, Quote{u"\"", u"\""}, Quote{u"\u2018", u"'"},
                            Quote{u"'", u"'"}, Quote{u"[", u"]"},   Quote{u"*", u"*"}};

/// The end of a quotation; an apostrophe inside a word does not end it.
qsizetype closingOf(const QString &plain, const Quote &quote, qsizetype from)
{
    const qsizetype last = std::min(plain.size(), from + 90);
    for (qsizetype at = plain.indexOf(quote.close, from); at >= 0 && at < last;
         at = plain.indexOf(quote.close, at + 1)) {
        const bool insideWord = quote.close == u"'" && at + 1 < plain.size() && plain[at + 1].isLetter();
        if (!insideWord)
            return at;
    }
    return -1;
}

std::optional<FoundValue> quotedAt(const ReadableText &text, qsizetype position)
{
    const QString &plain = text.plain();
    for (const Quote &quote : quotes) {
        if (QStringView(plain).mid(position, quote.open.size()) != quote.open)
            continue;
        const qsizetype start = position + quote.open.size();
        const qsizetype end = closingOf(plain, quote, start);
        if (end < 0)
            continue;
        const Range range = text.trimmed({start, end});
        const QStringView inside = text.view(range);
        if (!range.isEmpty() && !inside.contains(u"\n\n") && !inside.contains(QChar(ReadableText::cut)))
            return FoundValue{text.simplified(range), range};
    }
    return {};
}

/// Words that join two others: a label does not end with one.
bool joins(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("de"),  QStringLiteral("du"), QStringLiteral("des"), QStringLiteral("le"), QStringLiteral("la"),
        QStringLiteral("les"), QStringLiteral("un"), QStringLiteral("une"), QStringLiteral("a"),  QStringLiteral("au")};
    return words.contains(word);
}

bool endsLabel(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list
            = QStringLiteral(
                  "il elle on nous vous je j mais puis rien et est n ne reste a ont se s qui que "
                  "quand "
                  "apparait pour dans lors afin mene renvoie affiche ouvre sans apres avant depuis donne provoque fait "
                  "alors ca cela ce cette mon notre votre pendant car sur bouton page message ecran ainsi erreur")
                  .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words.contains(word);
}

/// « la page se fige », « une erreur apparaît »: the sentence goes on after the label.
bool startsClause(const QString &plain, qsizetype position)
{
    static const Regex clause(QStringLiteral(
        "(?:(?:le|la|les|un|une|des) |l')(?:page|message|ecran|systeme|application|fenetre|logiciel|session|"
        "site|serveur|erreur|anomalie|navigateur|pop-?up|resultat|sablier|traitement)"));
    return clause.match(plain, position, Regex::NormalMatch, anchored).hasMatch();
}

/// A label without quotes: from a capital on until the sentence goes on; one word where it is not capital.
std::optional<FoundValue> bareAt(const ReadableText &text, qsizetype position)
{
    static const Regex token(QStringLiteral("(?:(?<elision>[ldn]|qu|s|j)')?(?<word>[a-z0-9][a-z0-9\\-_/&]{0,30})"));
    const bool isCapital = text.isUpperAt(position);
    qsizetype at = position, end = position;
    for (int words = 0; words < 6; ++words) {
        const auto match = token.match(text.plain(), at, Regex::NormalMatch, anchored);
        if (!match.hasMatch())
            break;
        const QString word = match.captured(u"word");
        const QString elision = match.captured(u"elision");
        if (startsClause(text.plain(), at))
            break;
        const bool stops = endsLabel(word) && !text.isUpperAt(match.capturedStart(u"word"));
        if (stops || (elision != u"l" && elision != u"d" && !elision.isEmpty()) || word == u"n" || word == u"s")
            break;
        if (words == 0 && (endsLabel(word) || joins(word)))
            break;
        if (!joins(word))
            end = match.capturedEnd();
        at = match.capturedEnd();
        if (!isCapital || at >= text.plain().size() || text.plain()[at] != u' ')
            break;
        ++at;
    }
    const Range range{position, end};
    if (range.length() < 2)
        return {};
    return FoundValue{text.simplified(range), range};
}

const Regex &trigger()
{
    static const Regex regex(
        QStringLiteral("(?<![a-z])(?:"
                       "(?:(?:double[- "
                       "])?(?:cliqu[a-z]{1,5}|clics?|clicks?|appu[a-z]{1,5})\\s{1,2}(?:(?:droit|gauche)\\s{1,2})?(?:(?:"
                       "sur|au niveau de)\\s{0,2})?"
                       "(?:(?:le|la|les|du|un|une|cette|ce)\\s{1,2}|l'\\s?)?(?:(?:bouton|onglet|lien|menu|icone|touche|"
                       "rubrique|case|option)s?\\s{1,2})?)"
                       "|boutons?\\s{1,2})(?:(?:de|intitulee?|nommee?|dit|est)\\s{1,2}|d'|:\\s{0,2})?"));
    return regex;
}

std::optional<FoundValue> buttonIn(const ReadableText &text, Range window)
{
    auto matches = trigger().globalMatch(text.plain(), window.start);
    std::optional<FoundValue> bare;
    for (int i = 0; i < 60 && matches.hasNext(); ++i) {
        const auto match = matches.next();
        if (match.capturedEnd() >= window.end)
            break;
        if (auto quoted = quotedAt(text, match.capturedEnd()))
            return quoted;
        const bool isNamed = match.captured().contains(u"bouton") || match.captured().contains(u"sur");
        if (!bare && (isNamed || text.isUpperAt(match.capturedEnd())))
            bare = bareAt(text, match.capturedEnd());
    }
    return bare;
}

/// « lors de l'enregistrement d'un renouvellement », « en voulant éditer l'attestation ».
std::optional<FoundValue> doingIn(const ReadableText &text)
{
    static const Regex doing(QStringLiteral(
        "(?<![a-z])(?:(?:lors|au moment)\\s{1,2}(?<article>de\\s{1,2}|du\\s{1,2}|d')(?!(?:la |l'|notre |votre |cette "
        "|mon |ma |un |une )?"
        "(?:derniere?|reunion|appel|echange|entretien|visite|formation|commission|connaissance|accueil))"
        "|en train d(?:e\\s{1,2}|')|en (?:voulant|essayant de|tentant de|tentant d'|essayant d')\\s{0,2})"
        "(?<doing>[a-z0-9][^.,;:!?()\\n\\x01]{3,90})"));
    const auto match = doing.match(text.plain());
    if (!match.hasMatch())
        return {};
    const Range range = text.trimmed({match.capturedStart(u"doing"), match.capturedEnd(u"doing")});
    return FoundValue{text.simplified(range), range};
}

} // namespace

std::optional<FoundValue> actionIn(const ReadableText &text, const QList<LabelledValue> &labels)
{
    for (const LabelledValue &labelled : labels) {
        if (labelled.label != Label::Action || labelled.value.isEmpty())
            continue;
        if (auto button = buttonIn(text, labelled.value))
            return button;
        if (auto quoted = quotedAt(text, labelled.value.start))
            return quoted;
        const Range value
            = text.trimmed({labelled.value.start, std::min(labelled.value.end, labelled.value.start + 200)});
        static const Regex placeholder(QStringLiteral("^[x_.…\\s?/-]*$"));
        if (!placeholder.match(text.view(value).toString()).hasMatch())
            return FoundValue{text.simplified(value), value};
    }
    if (auto button = buttonIn(text, {0, text.plain().size()}))
        return button;
    return doingIn(text);
}

} // namespace Helpdesk::Intake
