// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory.h"
#include "domain/filterwords.h"

#include <QCoreApplication>

namespace Helpdesk::Domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Domain", text);
}

class FilterParser
{
public:
    explicit FilterParser(QStringView text)
        : m_text(text)
    {
    }

    ParsedFilter parse()
    {
        while (skipBlanks())
            parseItem();
        return std::move(m_result);
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    static QChar closingOf(QChar opening)
    {
        switch (opening.unicode()) {
        case u'"':
            return u'"';
        case u'«':
            return u'»';
        case u'“':
        case u'”':
            return u'”';
        default:
            return {};
        }
    }

    [[nodiscard]] bool atQuote() const { return m_at < m_text.size() && !closingOf(m_text[m_at]).isNull(); }

    QString quoted()
    {
        const QChar closing = closingOf(m_text[m_at]);
        const qsizetype start = ++m_at;
        const qsizetype end = m_text.indexOf(closing, start);
        m_at = end < 0 ? m_text.size() : end + 1;
        return m_text.sliced(start, (end < 0 ? m_text.size() : end) - start).toString().simplified();
    }

    QStringView bare()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !atQuote())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    void parseItem()
    {
        if (atQuote()) {
            if (const QString phrase = quoted(); !phrase.isEmpty())
                m_result.filter.phrases.append(phrase);
            return;
        }
        const QStringView item = bare();
        const qsizetype colon = item.indexOf(u':');
        const std::optional<FilterField> field = colon > 0 ? filterField(item.first(colon)) : std::nullopt;
        if (!field) {
            m_result.filter.words.append(item.toString());
            return;
        }
        QString value = item.sliced(colon + 1).toString();
        if (value.isEmpty() && atQuote())
            value = quoted();
        if (value.isEmpty() && *field != FilterField::Mine)
            m_result.problems.append(tr("“%1” has no value").arg(item));
        else
            setField(*field, value);
    }

    void setField(FilterField field, const QString &value)
    {
        TicketFilter &filter = m_result.filter;
        switch (field) {
        case FilterField::State:
        case FilterField::Nature:
        case FilterField::Party:
            for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
                addChoice(field, part);
            break;
        case FilterField::Guichet:
            filter.guichet = value.toUpper();
            break;
        case FilterField::Territory:
            filter.territory = territoryCode(value);
            break;
        case FilterField::Owner:
            setOwner(value);
            break;
        case FilterField::Topic:
            filter.topic = value;
            break;
        case FilterField::Requester:
            filter.requester = normalizedAddress(value);
            break;
        case FilterField::Tag:
            filter.tag = value;
            break;
        case FilterField::Button:
            filter.button = value;
            break;
        case FilterField::Attachment:
            filter.attachment = value;
            break;
        case FilterField::Before:
            setDate(filter.before, value);
            break;
        case FilterField::After:
            setDate(filter.after, value);
            break;
        case FilterField::Mine:
            filter.mine = foldedName(value) != u"non" && foldedName(value) != u"no";
            break;
        }
    }

    void addChoice(FilterField field, const QString &value)
    {
        TicketFilter &filter = m_result.filter;
        if (field == FilterField::State) {
            const QList<State> states = filterStates(value);
            for (const State state : states)
                if (!filter.states.contains(state))
                    filter.states.append(state);
            if (states.isEmpty())
                m_result.problems.append(tr("Unknown state: “%1”").arg(value));
        } else if (field == FilterField::Nature) {
            const std::optional<Nature> nature = filterNature(value);
            if (!nature)
                m_result.problems.append(tr("Unknown nature: “%1”").arg(value));
            else if (!filter.natures.contains(*nature))
                filter.natures.append(*nature);
        } else {
            const std::optional<Level3Party> party = fromKey<Level3Party>(foldedName(value));
            if (!party)
                m_result.problems.append(tr("Level 3 is MOA, MOE or expert, not “%1”").arg(value));
            else if (!filter.parties.contains(*party))
                filter.parties.append(*party);
        }
    }

    void setOwner(const QString &value)
    {
        const QString name = foldedName(value);
        if (name == u"moi" || name == u"me")
            m_result.filter.mine = true;
        else
            m_result.filter.owner = value;
    }

    void setDate(QDate &date, const QString &value)
    {
        const QDate read = filterDate(value);
        if (read.isValid())
            date = read;
        else
            m_result.problems.append(tr("Not a date: “%1”. Write 2013-06-12 or 12/06/2013").arg(value));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    ParsedFilter m_result;
};

} // namespace

ParsedFilter parseFilter(const QString &text)
{
    return FilterParser(text).parse();
}

} // namespace Helpdesk::Domain
