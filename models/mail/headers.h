// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace Helpdesk::Mail {

/// The fields of one block of headers in their order: names lower-case, values raw (folded, encoded as they came).
class Headers
{
public:
    Headers() = default;
    /// Reads the block that the bytes start with, up to the first empty line. For bytes that the MIME library did not
    /// read.
    [[nodiscard]] static Headers read(QByteArrayView bytes);
    void add(QByteArray lowerName, QByteArray rawValue)
    {
        m_fields.emplaceBack(std::move(lowerName), std::move(rawValue));
    }

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool has(QByteArrayView lowerName) const;
    [[nodiscard]] QByteArray raw(QByteArrayView lowerName) const; ///< the first of that name, or empty
    [[nodiscard]] QList<QByteArray> all(QByteArrayView lowerName) const; ///< topmost first
    [[nodiscard]] QString text(QByteArrayView lowerName) const; ///< decoded, one line
    /// Lower-case, without comments' care: for fields whose value is a keyword.
    [[nodiscard]] QByteArray keyword(QByteArrayView lowerName) const;
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// Addresses of a raw header value, also of broken ones; groups are flattened. The caller has checked the caps.
[[nodiscard]] Domain::MailAddresses readAddresses(QByteArrayView raw);
/// Message-IDs of a raw header value without <>, in order, each once; at most 200.
[[nodiscard]] QStringList readMessageIds(QByteArrayView raw);
/// The moment in UTC; invalid where it cannot be read.
[[nodiscard]] QDateTime readDate(QByteArrayView raw);

} // namespace Helpdesk::Mail
