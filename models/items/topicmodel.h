// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace Helpdesk::Items {

/// The topics of the desk, by name.
class TopicModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        ModuleRole,
        LevelRole, ///< int: the usual level
        TemplateRole,
        SearchRole, ///< name, module and words: what is typed is looked for here
    };
    using QAbstractListModel::QAbstractListModel;
    void setTopics(QList<Domain::Topic> topics);
    [[nodiscard]] const QList<Domain::Topic> &topics() const { return m_topics; }
    [[nodiscard]] int rowOf(const QString &code) const; ///< -1: none
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Domain::Topic> m_topics;
};

/// Keeps the rows that hold all the typed words, accents and case folded: « evol att » finds « Évolution de
/// l'attestation ».
class FoldedFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FoldedFilterProxy(int role, QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_role;
    QStringList m_words;
};

/// Lower case, without accents.
[[nodiscard]] QString folded(const QString &text);

} // namespace Helpdesk::Items
