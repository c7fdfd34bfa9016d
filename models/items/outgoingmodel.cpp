// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outgoingmodel.h"

#include <algorithm>

namespace Helpdesk::Items {

OutgoingModel::OutgoingModel(std::function<Moment()> moment, QObject *parent)
    : QAbstractTableModel(parent)
    , m_moment(std::move(moment))
{
}

void OutgoingModel::setMails(QList<Domain::OutgoingMail> mails)
{
    std::sort(mails.begin(), mails.end(), [](const auto &a, const auto &b) { return a.changedAt > b.changedAt; });
    beginResetModel();
    m_mails = std::move(mails);
    endResetModel();
}

const Domain::OutgoingMail *OutgoingModel::mail(int row) const
{
    return row >= 0 && row < m_mails.size() ? &m_mails.at(row) : nullptr;
}

int OutgoingModel::rowOf(const Uid &mail) const
{
    const auto it
        = std::find_if(m_mails.cbegin(), m_mails.cend(), [&](const auto &other) { return other.order.uid == mail; });
    return it == m_mails.cend() ? -1 : int(it - m_mails.cbegin());
}

int OutgoingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mails.size());
}

int OutgoingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutgoingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Domain::OutgoingMail &mail = m_mails.at(index.row());
    QStringList to;
    switch (index.column()) {
    case Changed:
        return dayAndTimeText(mail.changedAt, m_moment());
    case To:
        for (const Domain::MailAddress &address : mail.order.to)
            to.append(nameOf(address));
        return to.join(QStringLiteral(", "));
    case Subject:
        return mail.order.subject;
    case State:
        return Domain::label(mail.state);
    default:
        return mail.lastError;
    }
}

QVariant OutgoingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Changed"), tr("To"), tr("Subject"), tr("State"), tr("Why")};
    return titles.value(section);
}

} // namespace Helpdesk::Items
