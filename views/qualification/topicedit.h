// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/topicmodel.h"

#include <QLineEdit>

class QCompleter;

namespace Helpdesk::Views {

/// A topic, found by typing any of its words, accents and case aside; Enter or Tab takes the marked one, Escape leaves
/// what is typed. Down opens the list of all.
class TopicEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TopicEdit(QWidget *parent = nullptr);
    void setTopics(const QList<Domain::Topic> &topics);
    /// A code that no topic has (any more) is shown as it is.
    void setCode(const QString &code);
    [[nodiscard]] QString code() const; ///< empty where what is typed names no topic
    [[nodiscard]] const Domain::Topic *topic() const;
    [[nodiscard]] bool knows(const QString &code) const { return m_model->rowOf(code) >= 0; }
    [[nodiscard]] bool isOffering() const; ///< the list is open

Q_SIGNALS:
    void topicChosen(const QString &code);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &words);
    void choose(const QModelIndex &index);
    [[nodiscard]] QString nameOf(const QString &code) const;
    Items::TopicModel *m_model;
    Items::FoldedFilterProxy *m_filter;
    QCompleter *m_list;
    QString m_code;
};

} // namespace Helpdesk::Views
