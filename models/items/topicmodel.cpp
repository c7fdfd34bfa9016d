// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/topicmodel.h"

#include <algorithm>

namespace Helpdesk::Items {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result;
}

void TopicModel::setTopics(QList<Domain::Topic> topics)
{
    std::sort(topics.begin(), topics.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    beginResetModel();
    m_topics = std::move(topics);
    endResetModel();
}

int TopicModel::rowOf(const QString &code) const
{
    const auto it
        = std::find_if(m_topics.cbegin(), m_topics.cend(), [&](const auto &topic) { return topic.code == code; });
    return it == m_topics.cend() ? -1 : int(it - m_topics.cbegin());
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_topics.size());
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::Topic &topic = m_topics.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return topic.name;
    case CodeRole:
        return topic.code;
    case ModuleRole:
        return topic.module;
    case LevelRole:
        return topic.usualLevel;
    case TemplateRole:
        return topic.templateCode;
    case SearchRole:
        return QString(topic.name + u' ' + topic.module + u' ' + topic.words.join(u' '));
    default:
        return {};
    }
}

FoldedFilterProxy::FoldedFilterProxy(int role, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_role(role)
{
}

void FoldedFilterProxy::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FoldedFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = folded(sourceModel()->index(row, 0, parent).data(m_role).toString());
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}

} // namespace Helpdesk::Items
