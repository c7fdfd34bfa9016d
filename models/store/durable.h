// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace Helpdesk::Store {

/// Writes a file so that after any crash it is whole or absent: temporary, fsync, rename, fsync of the folder.
[[nodiscard]] Outcome writeDurably(const QString &file, QByteArrayView bytes);
/// Makes renames and new names in a folder last.
[[nodiscard]] Outcome syncFolder(const QString &folder);
/// Makes a written file's content last.
[[nodiscard]] Outcome syncFile(const QString &file);

} // namespace Helpdesk::Store
