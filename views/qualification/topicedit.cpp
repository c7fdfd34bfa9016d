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
    , m_list(new QCompleter(m_filter, this))
{
    setPlaceholderText(tr("Type a word of the topic"));
    setAccessibleName(tr("Topic"));
    m_filter->setSourceModel(m_model);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the filter folds accents, a completer does not
    m_list->setMaxVisibleItems(12);
    m_list->setWidget(this); // not setCompleter(): going through the list must not replace what is typed
    connect(this, &QLineEdit::textEdited, this, &TopicEdit::offer);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const auto *shown = qobject_cast<const QAbstractProxyModel *>(m_list->completionModel());
        choose(shown && index.model() == shown ? shown->mapToSource(index) : index);
    });
}

void TopicEdit::setTopics(const QList<Domain::Topic> &topics)
{
    const bool named = !m_code.isEmpty() && text() == nameOf(m_code);
    m_model->setTopics(topics);
    if (named)
        setCode(m_code);
}

QString TopicEdit::nameOf(const QString &code) const
{
    const int row = m_model->rowOf(code);
    return row < 0 ? code : m_model->index(row).data().toString();
}

void TopicEdit::setCode(const QString &code)
{
    m_code = code;
    setText(nameOf(code));
    setCursorPosition(0);
}

QString TopicEdit::code() const
{
    return text() == nameOf(m_code) ? m_code : QString();
}

const Domain::Topic *TopicEdit::topic() const
{
    const int row = m_model->rowOf(code());
    return row < 0 ? nullptr : &m_model->topics().at(row);
}

bool TopicEdit::isOffering() const
{
    return m_list->popup()->isVisible();
}

void TopicEdit::offer(const QString &words)
{
    m_filter->setText(words);
    if (words.trimmed().isEmpty() || m_filter->rowCount() == 0) {
        m_list->popup()->hide();
        return;
    }
    m_list->complete();
    m_list->popup()->setCurrentIndex(m_list->completionModel()->index(0, 0));
}

void TopicEdit::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCode(index.data(Items::TopicModel::CodeRole).toString());
    Q_EMIT topicChosen(m_code);
}

bool TopicEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isOffering()) {
        choose(m_filter->index(m_list->popup()->currentIndex().row(), 0));
        m_list->popup()->hide();
    }
    return QLineEdit::event(event);
}

void TopicEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isOffering()) {
        m_filter->setText(code().isEmpty() ? text() : QString());
        if (m_filter->rowCount() == 0)
            m_filter->setText({});
        m_list->complete();
        m_list->popup()->setCurrentIndex(m_list->completionModel()->index(0, 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TopicEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (isOffering() || text().trimmed().isEmpty() || !code().isEmpty())
        return;
    m_filter->setText(text()); // one topic fits what was typed: it is meant
    if (m_filter->rowCount() == 1)
        choose(m_filter->index(0, 0));
}

} // namespace Helpdesk::Views
