// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/blobstore.h"

namespace Helpdesk::Store {

/// Everything `verify` can tell of a local store: database pages, references, full text, counters, blobs' hashes, the
/// ledger's sum. One line a difference; none: sound. Reads all; minutes on a large store. Writer's connection
/// (Database::maintain).
[[nodiscard]] Result<QStringList> verifyStore(Connection &connection, const BlobStore &blobs,
                                              const std::function<bool(qint64, qint64)> &progress = {});

} // namespace Helpdesk::Store
