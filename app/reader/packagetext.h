// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Helpdesk::Reader {

enum class TextRule {
    OfficeOpenXml, ///< text stands in elements `t`; `p` and `si` are lines
    OpenDocument, ///< text stands in `p` and `h`
};

/// Adds the text of one XML part, up to the bound for all. False when the part is not well-formed; what came before is
/// kept.
[[nodiscard]] bool appendText(const QByteArray &xml, TextRule rule, QString &text);

} // namespace Helpdesk::Reader
