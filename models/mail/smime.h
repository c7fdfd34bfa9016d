// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Helpdesk::Mail {

/// The mail part within a signed S/MIME envelope (CMS SignedData, DER or BER); empty where it is another kind or
/// broken. The signature is not checked: the text is shown as any other.
[[nodiscard]] QByteArray signedContent(QByteArrayView cms);

} // namespace Helpdesk::Mail
