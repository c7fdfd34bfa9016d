// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outgoingmail.h"
#include "items/wording.h"

#include <QAbstractTableModel>

#include <functional>

namespace Helpdesk::Items {

/// Mail on its way out: what waits, what was refused, what nobody knows whether it left.
class OutgoingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Changed, To, Subject, State, Why, ColumnCount };

    explicit OutgoingModel(std::function<Moment()> moment, QObject *parent = nullptr);
    void setMails(QList<Domain::OutgoingMail> mails);
    [[nodiscard]] const Domain::OutgoingMail *mail(int row) const; ///< null: no such row
    [[nodiscard]] int rowOf(const Uid &mail) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::function<Moment()> m_moment;
    QList<Domain::OutgoingMail> m_mails;
};

} // namespace Helpdesk::Items
