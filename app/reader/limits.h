// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Helpdesk::Reader {

/// Asks the system to bound this process: memory, processor time, no file written, no core, no new right. Before any
/// foreign byte is read. False when the system refuses; then nothing may be read.
[[nodiscard]] bool applyLimits(qint64 memoryBytes, int cpuSeconds);

} // namespace Helpdesk::Reader
