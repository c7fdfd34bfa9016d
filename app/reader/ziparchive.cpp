// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include "bounds.h"

#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace Helpdesk::Reader {

ZipArchive::ZipArchive(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_buffer(&m_bytes)
    , m_zip(&m_buffer)
    , m_left(maxUnpackedBytes)
{
}

tl::expected<void, Failure> ZipArchive::open()
{
    if (!m_zip.open(QuaZip::mdUnzip))
        return tl::unexpected(Failure::Damaged);
    if (m_zip.getEntriesCount() > maxZipEntries)
        return tl::unexpected(Failure::TooLarge);
    int entries = 0;
    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip.getCurrentFileInfo(&info))
            return tl::unexpected(Failure::Damaged);
        if (info.isEncrypted())
            return tl::unexpected(Failure::Protected);
        if (++entries > maxZipEntries)
            return tl::unexpected(Failure::TooLarge);
        m_sizes.insert(info.name, static_cast<qint64>(qMin<quint64>(info.uncompressedSize, quint64{1} << 62)));
    }
    return {};
}

QStringList ZipArchive::names(QStringView prefix, QStringView suffix) const
{
    QStringList found;
    for (auto it = m_sizes.keyBegin(); it != m_sizes.keyEnd(); ++it) {
        if (it->startsWith(prefix) && it->endsWith(suffix) && !it->endsWith(u'/'))
            found.append(*it);
    }
    const auto byNumber
        = [](const QString &a, const QString &b) { return std::pair(a.size(), a) < std::pair(b.size(), b); };
    std::sort(found.begin(), found.end(), byNumber);
    return found;
}

tl::expected<QByteArray, Failure> ZipArchive::read(const QString &name)
{
    const qint64 declared = m_sizes.value(name);
    const qint64 bound = std::min(maxPartBytes, m_left);
    if (declared > bound)
        return tl::unexpected(Failure::TooLarge);
    QuaZipFile file(&m_zip);
    if (!m_zip.setCurrentFile(name, QuaZip::csSensitive) || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(Failure::Damaged);
    QByteArray bytes;
    while (bytes.size() <= bound) {
        const QByteArray piece = file.read(256 << 10);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    m_left -= std::min(m_left, qint64{bytes.size()});
    if (bytes.size() > bound)
        return tl::unexpected(Failure::TooLarge);
    const bool whole = file.getZipError() == UNZ_OK && bytes.size() == declared;
    file.close(); // compares the checksum
    if (!whole || file.getZipError() != UNZ_OK)
        return tl::unexpected(Failure::Damaged);
    return bytes;
}

} // namespace Helpdesk::Reader
