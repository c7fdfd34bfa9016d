// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Helpdesk::Mail {

struct TnefFile
{
    QString name; ///< empty where none is given
    QByteArray content;
    QString type; ///< empty where none is given
    QString contentId;
};

/// What a winmail.dat holds.
struct TnefContent
{
    QList<TnefFile> files;
    QString text; ///< plain body, or empty
    QString html; ///< HTML body, or empty
    QByteArray rtf; ///< rich text body, still compressed, or empty
};

/// Reads the stream (MS-OXTNEF); nothing where it is none. Stops quietly at the first broken length; all memory is
/// bounded by the size of the input. Reads in process on purpose: no length is believed before it is compared with what
/// is left.
[[nodiscard]] std::optional<TnefContent> readTnef(QByteArrayView bytes);

} // namespace Helpdesk::Mail
