// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace Helpdesk::Store {

/// The error of an extended SQLite result code. `detail`: names of columns at most, never data.
[[nodiscard]] Error storeError(int code, const QString &detail = {});
/// A text of this library, translated.
[[nodiscard]] QString tr(const char *text);

} // namespace Helpdesk::Store
