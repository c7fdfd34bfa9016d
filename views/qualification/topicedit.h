// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/topicmodel.h"

#include <QLineEdit>

namespace Helpdesk::Views {

/// A topic, found by typing any of its words, accents and case aside. Down opens the list of all.
class TopicEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TopicEdit(QWidget *parent = nullptr);
    void setTopics(const QList<Domain::Topic> &topics);
    void setCode(const QString &code);
    [[nodiscard]] QString code() const; ///< empty where what is typed names no topic
    [[nodiscard]] const Domain::Topic *topic() const;

Q_SIGNALS:
    void topicChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index);
    Items::TopicModel *m_model;
    Items::FoldedFilterProxy *m_filter;
    QString m_code;
};

} // namespace Helpdesk::Views
