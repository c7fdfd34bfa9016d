// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/readerprotocol.h"

#include <QBuffer>
#include <QHash>
#include <QStringList>

#include <quazip/quazip.h>

namespace Helpdesk::Reader {

using Failure = Media::Protocol::Failure;

/// The entries of a zip file, unpacked one by one within bounds that hold for what is declared and for what comes.
class ZipArchive
{
public:
    explicit ZipArchive(QByteArray bytes);
    /// Lists the entries. Fails on what is no zip file, on too many entries, on encryption.
    [[nodiscard]] tl::expected<void, Failure> open();
    [[nodiscard]] bool contains(const QString &name) const { return m_sizes.contains(name); }
    /// Names that start and end so, in the order of their numbers (image2 before image10).
    [[nodiscard]] QStringList names(QStringView prefix, QStringView suffix = {}) const;
    [[nodiscard]] tl::expected<QByteArray, Failure> read(const QString &name);

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QuaZip m_zip;
    QHash<QString, qint64> m_sizes; ///< as declared
    qint64 m_left;
};

} // namespace Helpdesk::Reader
