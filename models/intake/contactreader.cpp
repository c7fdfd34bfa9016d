// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/contactreader.h"

#include "domain/address.h"
#include "intake/signoff.h"

#include <algorithm>

namespace Helpdesk::Intake {

namespace {

bool containsAny(QStringView window, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [window](QStringView word) { return window.contains(word); });
}

/// How much the place speaks of whom to reach: 0 of somebody else.
int rankAt(const ReadableText &text, Range range, const QList<LabelledValue> &labels, qsizetype signature)
{
    const bool isSigned = range.start >= signature;
    for (const LabelledValue &labelled : labels) {
        if (range.start < labelled.value.start || range.end > labelled.value.end)
            continue;
        if (isSigned && (labelled.label == Label::Phone || labelled.label == Label::Mail))
            return 0;
        if (labelled.label == Label::Contact || labelled.label == Label::Phone || labelled.label == Label::Mail
            || labelled.label == Label::Person)
            return 3;
        if (labelled.label == Label::Ignored)
            return 0;
    }
    const QStringView near = text.before(range.start, 14);
    if (containsAny(near, {u"fax", u"telecopie"}))
        return 0;
    const QStringView window = text.before(range.start, 48);
    if (isSigned)
        return containsAny(window, {u"contact", u"joindre", u"joignable", u"rappel"}) ? 2 : 0;
    if (containsAny(window,
                    {u"contact", u"joindre", u"joignable", u"rappel", u"appeler", u"tel.", u"tel :", u"telephone",
                     u"par mail", u"ecrire a"}))
        return 2;
    if (containsAny(window, {u"demandeur", u"demandeuse", u"usager", u"allocataire", u"locataire"}))
        return 0;
    return 1;
}

/// Digits from a place on, one separator between them at most.
struct Digits
{
    QString digits;
    qsizetype end = 0;
    bool international = false;
};

bool isPhoneSeparator(QChar c)
{
    return c == u' ' || c == u'.' || c == u'-' || c == u'/' || c == u'\t';
}

/// Ten digits and then a new group that starts with 0: two numbers side by side.
bool completes(const Digits &so, const QString &plain, qsizetype next)
{
    return !so.international && so.digits.size() == 10 && so.digits[0] == u'0' && so.digits[1] != u'0'
        && (next + 1 >= plain.size() || !plain[next].isDigit())
        && (next >= plain.size() || next + 1 >= plain.size() || plain[next + 1] == u'0');
}

Digits digitsAt(const QString &plain, qsizetype start)
{
    Digits result;
    qsizetype i = start;
    if (plain[i] == u'+') {
        result.international = true;
        ++i;
    }
    while (i < plain.size() && result.digits.size() < 20) {
        if (plain[i].unicode() >= u'0' && plain[i].unicode() <= u'9') {
            result.digits.append(plain[i++]);
            result.end = i;
            if (completes(result, plain, i))
                break;
            continue;
        }
        if (QStringView(plain).mid(i, 3) == u"(0)") {
            i += 3;
            continue;
        }
        const bool bridges = i + 1 < plain.size() && isPhoneSeparator(plain[i])
            && (plain[i + 1].isDigit() || plain[i + 1] == u'(') && !result.digits.isEmpty();
        if (!bridges)
            break;
        ++i;
    }
    return result;
}

QString internationalForm(const Digits &found)
{
    QString digits = found.digits;
    bool international = found.international;
    if (!international && digits.startsWith(u"00")) {
        digits = digits.mid(2);
        international = true;
    }
    if (international) {
        if (digits.startsWith(u"330"))
            digits.remove(2, 1);
        const bool isFrench = digits.startsWith(u"33");
        const bool fits = isFrench ? digits.size() == 11 : digits.size() >= 9 && digits.size() <= 15;
        return fits && digits[0] != u'0' ? u'+' + digits : QString();
    }
    if (digits.size() != 10 || digits[0] != u'0' || digits[1] == u'0')
        return {};
    return QStringLiteral("+33") + digits.mid(1);
}

bool startsNumber(const QString &plain, qsizetype i)
{
    if (plain[i] != u'+' && plain[i] != u'0')
        return false;
    if (i == 0)
        return true;
    const QChar before = plain[i - 1];
    if (before.isLetterOrNumber() || before == u'+' || before == u'_')
        return false;
    return !(isPhoneSeparator(before) && before != u' ' && before != u'\t' && i > 1 && plain[i - 2].isDigit());
}

bool isLocalPart(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"._%+-'").contains(c);
}

bool isDomainPart(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'-';
}

Range addressAround(const QString &plain, qsizetype at)
{
    Range range{at, at + 1};
    while (range.start > 0 && at - range.start < 64 && isLocalPart(plain[range.start - 1]))
        --range.start;
    while (range.start < at && QStringView(u".'-").contains(plain[range.start]))
        ++range.start;
    while (range.end < plain.size() && range.end - at < 190 && isDomainPart(plain[range.end]))
        ++range.end;
    while (range.end > at + 1 && QStringView(u".-").contains(plain[range.end - 1]))
        --range.end;
    return range;
}

} // namespace

std::optional<FoundValue> phoneIn(const ReadableText &text, const QList<LabelledValue> &labels)
{
    const QString &plain = text.plain();
    const qsizetype signature = signatureStart(text);
    std::optional<FoundValue> best;
    int bestRank = 0, candidates = 0;
    for (qsizetype i = 0; i < plain.size() && candidates < 50; ++i) {
        if (!startsNumber(plain, i))
            continue;
        const Digits digits = digitsAt(plain, i);
        if (digits.digits.isEmpty()
            || (digits.end < plain.size() && (plain[digits.end].isLetter() || plain[digits.end] == u'_')))
            continue;
        const QString value = internationalForm(digits);
        const Range range{i, digits.end};
        i = digits.end - 1;
        if (value.isEmpty())
            continue;
        ++candidates;
        const int rank = rankAt(text, range, labels, signature);
        if (rank > bestRank) {
            bestRank = rank;
            best = FoundValue{value, range};
        }
    }
    return best;
}

std::optional<FoundValue> mailIn(const ReadableText &text, const QList<LabelledValue> &labels,
                                 const QStringList &notThese)
{
    const QString &plain = text.plain();
    const qsizetype signature = signatureStart(text);
    std::optional<FoundValue> best;
    int bestRank = 0, candidates = 0;
    for (qsizetype at = plain.indexOf(u'@'); at >= 0 && candidates < 50; at = plain.indexOf(u'@', at + 1)) {
        const Range range = addressAround(plain, at);
        const QString value = text.original(range).toLower();
        const bool hasHost = value.indexOf(u'.', value.indexOf(u'@')) >= 0;
        if (!hasHost || !Domain::isUsableAddress(value) || notThese.contains(value) || value.startsWith(u"no-reply")
            || value.startsWith(u"noreply"))
            continue;
        ++candidates;
        const int rank = rankAt(text, range, labels, signature);
        if (rank > bestRank) {
            bestRank = rank;
            best = FoundValue{value, range};
        }
    }
    return best;
}

} // namespace Helpdesk::Intake
