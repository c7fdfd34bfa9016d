// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/readerprotocol.h"

namespace Helpdesk::Reader {

/// docx, xlsx, pptx, odt, ods, odp: text, and the pictures stored inside as they are.
[[nodiscard]] Media::Protocol::Reply readPackage(const Media::Protocol::Request &request);

} // namespace Helpdesk::Reader
