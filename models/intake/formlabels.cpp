// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formlabels.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Helpdesk::Intake {

namespace {

constexpr qsizetype longestHead = 70;

const QHash<QString, Label> &labelWords()
{
    static const QHash<QString, Label> words = [] {
        QHash<QString, Label> result;
        const auto add = [&result](Label label, const QString &list) {
            const QStringList parts = list.split(u' ');
            for (const QString &word : parts)
                result.insert(word, label);
        };
        add(Label::None,
            QStringLiteral(
                "le la les l de du des d et ou en au aux a n n° no numero num code exacte exact precise concerne "
                "concernee "
                "concernes cours effectuee effectue realisee realise suivante suivant guichets enregistreur par quel "
                "quelle "
                "sur constatee constate rencontre rencontree cette ce cet moment ayant pose votre vos notre nom prenom "
                "prenoms adresse direct directe detaillee complete precision precisions souhaitee posee remontee "
                "faisait "
                "que il elle fonction saisie apparition survenue faits obligatoire facultatif si possible"));
        add(Label::Ignored,
            QStringLiteral("demandeur demandeuse naissance objet sujet depot unique territoire departement commune"));
        add(Label::Profile, QStringLiteral("profil"));
        add(Label::Date, QStringLiteral("date dates jour quand"));
        add(Label::Hour, QStringLiteral("heure heures horaire"));
        add(Label::Phone, QStringLiteral("tel telephone telephonique portable mobile ligne"));
        add(Label::Mail, QStringLiteral("mail mails courriel email e-mail mel electronique messagerie"));
        add(Label::Person,
            QStringLiteral(
                "interlocuteur interlocutrice agent utilisateur utilisatrice personne correspondant correspondante"));
        add(Label::Contact, QStringLiteral("contact contacts coordonnees joindre contacter rappeler"));
        add(Label::Guichet, QStringLiteral("guichet"));
        add(Label::Action, QStringLiteral("action actions bouton clique cliquant manipulation operation"));
        add(Label::Nature, QStringLiteral("nature type"));
        add(Label::Question,
            QStringLiteral(
                "question questions probleme description demande message incident anomalie besoin sollicitation "
                "dysfonctionnement"));
        return result;
    }();
    return words;
}

QStringList wordsOf(QStringView head)
{
    QStringList result;
    QString word;
    for (const QChar c : head) {
        if (c.isLetterOrNumber() || c == u'°' || (c == u'-' && !word.isEmpty())) {
            word.append(c);
        } else if (!word.isEmpty()) {
            result.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        result.append(word);
    return result;
}

Label decide(const QSet<Label> &kinds, const QStringList &words)
{
    const auto has = [&kinds](Label label) { return kinds.contains(label); };
    const auto hasWord = [&words](const QString &word) { return words.contains(word); };
    if (has(Label::Ignored))
        return hasWord(QStringLiteral("objet")) && has(Label::Question) ? Label::Question : Label::Ignored;
    if (has(Label::Date) || has(Label::Hour)) {
        if (hasWord(QStringLiteral("demande")) || hasWord(QStringLiteral("message")))
            return Label::Ignored;
        return has(Label::Date) ? Label::Date : Label::Hour;
    }
    if (has(Label::Phone) && has(Label::Mail))
        return Label::Contact;
    if (has(Label::Guichet) && hasWord(QStringLiteral("nom")) && !has(Label::Person))
        return Label::Ignored;
    for (const Label label : {Label::Profile, Label::Phone, Label::Mail, Label::Person, Label::Contact, Label::Guichet,
                              Label::Action, Label::Nature}) {
        if (has(label))
            return label;
    }
    if (!has(Label::Question))
        return words.size() <= 3 && words.first() == u"nom" ? Label::Person : Label::None;
    const bool isNumber
        = hasWord(QStringLiteral("numero")) || hasWord(QStringLiteral("n°")) || hasWord(QStringLiteral("code"));
    return isNumber ? Label::Ignored : Label::Question;
}

Range withoutBullet(const ReadableText &text, Range range)
{
    const QString &plain = text.plain();
    range = text.trimmed(range);
    qsizetype i = range.start;
    while (i < range.end && (QStringView(u"*-•·▪►>|#_ \t").contains(plain[i])))
        ++i;
    if (i + 1 < range.end && plain[i].isDigit() && (plain[i + 1] == u'.' || plain[i + 1] == u')')
        && !plain[std::min(i + 2, range.end - 1)].isDigit())
        i += 2;
    while (i < range.end && plain[i] == u' ')
        ++i;
    return {i, range.end};
}

/// A label without the explanation in parentheses that follows it.
QStringView labelProper(QStringView head)
{
    const qsizetype parenthesis = head.indexOf(u'(');
    return parenthesis > 0 && head.endsWith(u')') ? head.left(parenthesis) : head;
}

class LabelReader
{
public:
    explicit LabelReader(const ReadableText &text)
        : m_text(text)
    {
    }

    QList<LabelledValue> read()
    {
        for (m_line = 0; m_line < m_text.lines().size(); ++m_line) {
            const QList<Range> cells = cellsOf(m_text.lines()[m_line]);
            if (cells.size() >= 2)
                readRow(cells);
            else if (cells.size() == 1)
                readLine(cells.first());
        }
        return m_result;
    }

private:
    Label labelOfRange(Range range) const
    {
        if (range.isEmpty() || range.length() > longestHead)
            return Label::None;
        return labelOf(m_text.view(range));
    }

    QList<Range> cellsOf(Range line) const
    {
        QList<Range> cells;
        qsizetype start = line.start;
        for (qsizetype i = line.start; i <= line.end && cells.size() < 32; ++i) {
            if (i < line.end && m_text.plain()[i] != u'\t' && m_text.plain()[i] != u'|')
                continue;
            const Range cell = withoutBullet(m_text, {start, i});
            if (!cell.isEmpty())
                cells.append(cell);
            start = i + 1;
        }
        return cells;
    }

    /// The place after the label: « : », « = », « - » between blanks; -1 where there is none.
    qsizetype separatorIn(Range cell) const
    {
        const QString &plain = m_text.plain();
        const qsizetype last = std::min(cell.end, cell.start + longestHead);
        for (qsizetype i = cell.start + 1; i < last; ++i) {
            if (plain[i] == u':' || plain[i] == u'=')
                return i;
            if (plain[i] == u'-' && plain[i - 1] == u' ' && i + 1 < cell.end && plain[i + 1] == u' ')
                return i;
        }
        return -1;
    }

    void add(Label label, Range head, Range value)
    {
        while (!value.isEmpty() && QStringView(u"*_:").contains(m_text.plain()[value.start]))
            ++value.start;
        value = m_text.trimmed(value);
        while (!value.isEmpty() && m_text.plain()[value.end - 1] == u'*')
            --value.end;
        m_result.append({label, head, m_text.trimmed(value)});
    }

    void readRow(const QList<Range> &cells)
    {
        const bool allLabels
            = std::all_of(cells.begin(), cells.end(), [this](Range c) { return labelOfRange(c) != Label::None; });
        if (allLabels && m_line + 1 < m_text.lines().size()) {
            const QList<Range> values = cellsOf(m_text.lines()[m_line + 1]);
            if (values.size() >= 2) {
                for (qsizetype i = 0; i < std::min(cells.size(), values.size()); ++i)
                    add(labelOfRange(cells[i]), cells[i], values[i]);
                ++m_line;
                return;
            }
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Label label = labelOfRange(cells[i]);
            const bool hasValue = i + 1 < cells.size() && labelOfRange(cells[i + 1]) == Label::None;
            if (label != Label::None && hasValue) {
                add(label, cells[i], cells[i + 1]);
                ++i;
            } else if (label != Label::None) {
                add(label, cells[i], {});
            } else if (!readInline(cells[i])) {
                continue;
            }
        }
    }

    bool readInline(Range cell)
    {
        const qsizetype separator = separatorIn(cell);
        if (separator < 0)
            return false;
        const Range head = m_text.trimmed({cell.start, separator});
        const Label label = labelOfRange(head);
        if (label == Label::None)
            return false;
        const Range value = m_text.trimmed({separator + 1, cell.end});
        add(label, head, value.isEmpty() ? valueBelow() : value);
        return true;
    }

    void readLine(Range cell)
    {
        if (readInline(cell))
            return;
        const Label label = labelOfRange(cell);
        if (label == Label::None || m_text.plain()[cell.end - 1] == u'.')
            return;
        const Range value = valueBelow();
        if (!value.isEmpty())
            add(label, cell, value);
    }

    /// The next line that holds something, one blank line between at most, where it is no label itself.
    Range valueBelow() const
    {
        for (qsizetype i = m_line + 1; i < std::min(m_line + 3, m_text.lines().size()); ++i) {
            const Range line = withoutBullet(m_text, m_text.lines()[i]);
            if (line.isEmpty())
                continue;
            const qsizetype separator = separatorIn(line);
            const Range head = separator < 0 ? line : m_text.trimmed({line.start, separator});
            return labelOfRange(head) == Label::None ? line : Range{};
        }
        return {};
    }

    const ReadableText &m_text;
    qsizetype m_line = 0;
    QList<LabelledValue> m_result;
};

} // namespace

Label labelOf(QStringView plainHead)
{
    const QStringList words = wordsOf(labelProper(plainHead));
    if (words.isEmpty() || words.size() > 9)
        return Label::None;
    QSet<Label> kinds;
    for (const QString &word : words) {
        const auto known = labelWords().constFind(word);
        if (known == labelWords().constEnd())
            return Label::None;
        kinds.insert(*known);
    }
    return decide(kinds, words);
}

QList<LabelledValue> labelledValues(const ReadableText &text)
{
    return LabelReader(text).read();
}

} // namespace Helpdesk::Intake
