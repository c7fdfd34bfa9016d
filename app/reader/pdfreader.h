// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/readerprotocol.h"

namespace Helpdesk::Reader {

/// The text of a PDF, and its first pages drawn as pictures.
[[nodiscard]] Media::Protocol::Reply readPdf(const Media::Protocol::Request &request);

} // namespace Helpdesk::Reader
