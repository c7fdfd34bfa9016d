// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/topicedit.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>

namespace Helpdesk::Views {

TopicEdit::TopicEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new Items::TopicModel(this))
    , m_filter(new Items::FoldedFilterProxy(Items::TopicModel::SearchRole, this))
{
    setPlaceholderText(tr("Type a word of the topic"));
    setAccessibleName(tr("Topic"));
    m_filter->setSourceModel(m_model);
    auto *list = new QCompleter(m_filter, this);
    list->setCompletionMode(
        QCompleter::UnfilteredPopupCompletion); // the filter folds accents, which a completer does not
    list->setMaxVisibleItems(12);
    setCompleter(list);
    connect(this, &QLineEdit::textEdited, m_filter, &Items::FoldedFilterProxy::setText);
    connect(list, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this, list](const QModelIndex &index) {
        const auto *shown = qobject_cast<const QAbstractProxyModel *>(list->completionModel());
        choose(shown ? shown->mapToSource(index) : index);
    });
}

void TopicEdit::setTopics(const QList<Domain::Topic> &topics)
{
    m_model->setTopics(topics);
    setCode(m_code);
}

void TopicEdit::setCode(const QString &code)
{
    m_code = code;
    const int row = m_model->rowOf(code);
    setText(row < 0 ? QString() : m_model->index(row).data().toString());
}

QString TopicEdit::code() const
{
    const int row = m_model->rowOf(m_code);
    return row >= 0 && m_model->index(row).data().toString() == text() ? m_code : QString();
}

const Domain::Topic *TopicEdit::topic() const
{
    const int row = m_model->rowOf(code());
    return row < 0 ? nullptr : &m_model->topics().at(row);
}

void TopicEdit::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCode(index.data(Items::TopicModel::CodeRole).toString());
    Q_EMIT topicChosen(m_code);
}

void TopicEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible()) {
        m_filter->setText(code().isEmpty() ? text() : QString());
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TopicEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (completer()->popup()->isVisible() || text().isEmpty() || !code().isEmpty())
        return;
    m_filter->setText(text()); // one topic fits what was typed: it is meant
    if (m_filter->rowCount() == 1)
        choose(m_filter->index(0, 0));
}

} // namespace Helpdesk::Views
