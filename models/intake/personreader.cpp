// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/personreader.h"

#include "domain/values.h"

#include <QRegularExpression>
#include <QSet>

namespace Helpdesk::Intake {

namespace {

using Regex = QRegularExpression;
constexpr auto anchored = Regex::AnchorAtOffsetMatchOption;

QSet<QString> wordSet(const QString &list)
{
    const QStringList words = list.split(u' ');
    return {words.cbegin(), words.cend()};
}

bool endsName(const QString &word)
{
    static const QSet<QString> words
        = wordSet(QStringLiteral("a ai ont nous vous je il elle qui que et est sont etait vient signale signalent "
                                 "souhaite souhaiterait demande indique precise informe "
                                 "alerte profil au aux pour par depuis tel telephone mail courriel guichet mairie "
                                 "maire ccas service services un une concernant sur "
                                 "rencontre rencontrent constate fait dans ne n'a n'arrive n'ont m'a m'indique "
                                 "m'informe me te se s'est voudrait veut pose evoque "
                                 "commune ville agence bailleur office opac oph communaute prefecture prefet ddt ddtm "
                                 "ddcs dreal departement direction president directeur "
                                 "directrice responsable agent consultant contact bonjour merci cordialement apres "
                                 "avant lors le-guichet via avec sans en"));
    return words.contains(word);
}

bool isParticle(const QString &word)
{
    static const QSet<QString> words = wordSet(
        QStringLiteral("de du des d la le les el al ben bin van von der den da dos di del della ter saint sainte st"));
    return words.contains(word);
}

bool isPlaceholder(const QString &word)
{
    return word.size() > 1 && word.count(u'x') == word.size();
}

/// Reads a name word by word.
class NameReader
{
public:
    NameReader(const ReadableText &text, qsizetype start, qsizetype end)
        : m_text(text)
        , m_at(start)
        , m_end(end)
    {
    }

    /// Where the name ends; nothing where none stands here. Without a title its first word must be a capital.
    std::optional<qsizetype> read(bool hasTitle)
    {
        bool afterParticle = false;
        for (int words = 0; words < 8 && m_real < 3; ++words) {
            static const Regex token(QStringLiteral("(?:[a-z]\\.-?){1,3}(?=[ \\t\\n])|[a-z][a-z'\\-]{0,40}"));
            const auto match = token.match(m_text.plain(), m_at, Regex::NormalMatch, anchored);
            if (!match.hasMatch() || match.capturedEnd() > m_end)
                break;
            const QString word = match.captured();
            const bool isUpper = m_text.isUpperAt(match.capturedStart());
            if (isPlaceholder(word))
                return {};
            if (isParticle(word)) {
                if (!isUpper && m_real == 0 && !afterParticle && (word == u"le" || word == u"la" || word == u"les"))
                    break;
                afterParticle = true;
            } else if (endsName(word) || !(isUpper || (hasTitle && m_real == 0))) {
                break;
            } else {
                ++m_real;
                m_nameEnd = match.capturedEnd();
                afterParticle = false;
            }
            m_at = match.capturedEnd();
            if (!skipBlank(isUpper))
                break;
        }
        return m_real > 0 ? std::optional(m_nameEnd) : std::nullopt;
    }

private:
    /// One or two blanks; a line break only where the line is a wrapped one.
    bool skipBlank(bool afterCapital)
    {
        static const Regex blank(QStringLiteral("[ \\t]{1,2}|[ \\t]?\\n(?=[a-z])"));
        const auto match = blank.match(m_text.plain(), m_at, Regex::NormalMatch, anchored);
        if (!match.hasMatch())
            return false;
        if (match.captured().contains(u'\n')) {
            const Range line = m_text.lines()[m_text.lineAt(m_at)];
            if (line.length() < 55 || !afterCapital)
                return false;
        }
        m_at = match.capturedEnd();
        return m_at < m_end;
    }

    const ReadableText &m_text;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_nameEnd = 0;
    int m_real = 0;
};

const Regex &titleWord()
{
    static const Regex title(QStringLiteral("(?<title>(?<![a-z'])(?:(?:monsieur|madame|mademoiselle|maitre)\\s{1,2}"
                                            "|(?:mr|mme|mlle|mmes|mm|m)(?:\\.\\s{0,2}|\\s{1,2})))"));
    return title;
}

std::optional<FoundValue> personAt(const ReadableText &text, Range window, bool titleNeeded)
{
    const auto match = titleWord().match(text.plain(), window.start, Regex::NormalMatch, anchored);
    if (!match.hasMatch() && titleNeeded)
        return {};
    const qsizetype nameStart = match.hasMatch() ? match.capturedEnd() : window.start;
    const auto end = NameReader(text, nameStart, window.end).read(match.hasMatch());
    if (!end)
        return {};
    const Range range{window.start, *end};
    return FoundValue{text.simplified(range), range};
}

Range rest(const ReadableText &text, qsizetype start)
{
    return {start, text.plain().size()};
}

/// « par l'intermédiaire de M. Durand ».
std::optional<FoundValue> byIntermediary(const ReadableText &text)
{
    static const Regex phrase(QStringLiteral("(?:intermediaire|entremise|la voix|la personne)\\s{1,2}(?:de la "
                                             "personne\\s{1,2})?(?:de\\s{0,2}:?\\s{0,3}|d'|du\\s{1,2}|:\\s{0,3})"));
    auto matches = phrase.globalMatch(text.plain());
    for (int i = 0; i < 20 && matches.hasNext(); ++i) {
        if (auto found = personAt(text, rest(text, matches.next().capturedEnd()), false))
            return found;
    }
    return {};
}

std::optional<FoundValue> byLabel(const ReadableText &text, const QList<LabelledValue> &labels)
{
    for (const Label wanted : {Label::Person, Label::Contact}) {
        for (const LabelledValue &labelled : labels) {
            if (labelled.label != wanted || labelled.value.isEmpty())
                continue;
            if (auto found = personAt(text, labelled.value, wanted == Label::Contact))
                return found;
            const auto match = titleWord().match(text.plain(), labelled.value.start);
            if (match.hasMatch() && match.capturedStart() < labelled.value.end) {
                if (auto found = personAt(text, {match.capturedStart(), labelled.value.end}, true))
                    return found;
            }
        }
    }
    return {};
}

/// « M. Durand du guichet … », « Mme Lopez nous signale … », « le guichet G1104 (Mme Lopez) ».
std::optional<FoundValue> besideGuichet(const ReadableText &text)
{
    static const Regex following(
        QStringLiteral("\\s{0,2}(?:[,(]\\s{0,2})?(?:(?:agent|responsable|instructeur|instructrice|de|du|au|pour|notre|"
                       "son|le|ce)\\s{1,2}){0,3}guichet"
                       "|,?\\s{1,2}(?:(?:nous|m')\\s{0,2})?(?:(?:a|ont|vient de|me|nous)\\s{1,2})?(?:fait "
                       "|fait\\n)?(?:remonter?|remontee?)(?![a-z])"
                       "|,?\\s{1,2}(?:nous |m'|me )(?:a |ont "
                       ")?(?:signale|indique|informe|alerte|contacte|interroge|appelee?|sollicite)"));
    static const Regex preceding(QStringLiteral("guichet[^.!?\\n\\x01]{0,24}?(?:[,(-]\\s{0,2}|\\bpar )$"));
    auto matches = titleWord().globalMatch(text.plain());
    for (int i = 0; i < 60 && matches.hasNext(); ++i) {
        const qsizetype start = matches.next().capturedStart();
        auto found = personAt(text, rest(text, start), true);
        if (!found)
            continue;
        const auto after = following.match(text.plain(), found->range.end, Regex::NormalMatch, anchored);
        if (after.hasMatch() || preceding.match(text.before(start, 36).toString()).hasMatch())
            return found;
    }
    return {};
}

std::optional<FoundValue> profileAt(const ReadableText &text, qsizetype offset, Range window)
{
    static const Regex words(QStringLiteral(
        "(?<![a-z])(?:(guichets? enregistreurs?|enregistreurs?)|(consultant(?:e|s)?|consultation))(?![a-z])"));
    const auto match = words.match(text.plain(), offset);
    if (!match.hasMatch() || match.capturedEnd() > window.end)
        return {};
    const auto profile
        = match.hasCaptured(1) ? Domain::UserProfile::RegisteringCounter : Domain::UserProfile::Consultant;
    return FoundValue{Domain::key(profile), {match.capturedStart(), match.capturedEnd()}};
}

} // namespace

std::optional<FoundValue> contactPersonIn(const ReadableText &text, const QList<LabelledValue> &labels)
{
    if (auto found = byIntermediary(text))
        return found;
    if (auto found = byLabel(text, labels))
        return found;
    return besideGuichet(text);
}

std::optional<FoundValue> userProfileIn(const ReadableText &text, const QList<LabelledValue> &labels)
{
    for (const LabelledValue &labelled : labels) {
        if (labelled.label != Label::Profile)
            continue;
        if (auto found = profileAt(text, labelled.value.start, labelled.value))
            return found;
    }
    static const Regex phrase(
        QStringLiteral("(?<![a-z])(?:profils?|utilisateurs?|utilisatrice|en tant que|comptes?|acces|droits?)(?![a-z])[ "
                       "\\n:«\"']{1,4}(?:(?:de|est|en)[ \\n]{1,2})?"));
    auto matches = phrase.globalMatch(text.plain());
    for (int i = 0; i < 40 && matches.hasNext(); ++i) {
        const qsizetype end = matches.next().capturedEnd();
        auto found = profileAt(text, end, {end, end + 24});
        if (found && found->range.start == end)
            return found;
    }
    static const Regex registering(
        QStringLiteral("(?<![a-z])guichets? enregistreurs?(?=[ \\n]{0,2}\\(?(?:n ?°|no\\b|numero|[a-z] ?\\d{4}))"));
    const auto match = registering.match(text.plain());
    if (!match.hasMatch())
        return {};
    return FoundValue{Domain::key(Domain::UserProfile::RegisteringCounter),
                      {match.capturedStart(), match.capturedEnd()}};
}

} // namespace Helpdesk::Intake
