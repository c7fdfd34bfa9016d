// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include <array>

namespace Helpdesk::Domain {

QString key(const OperationKind &kind)
{
    static constexpr std::array<const char *, std::variant_size_v<OperationKind>> keys{"create",
                                                                                       "receive",
                                                                                       "report-delivery",
                                                                                       "assign",
                                                                                       "set-territory",
                                                                                       "qualify",
                                                                                       "ask-complement",
                                                                                       "reply",
                                                                                       "note",
                                                                                       "escalate",
                                                                                       "return-escalation",
                                                                                       "return-level1",
                                                                                       "resolve",
                                                                                       "close",
                                                                                       "reopen",
                                                                                       "cancel",
                                                                                       "tag",
                                                                                       "merge",
                                                                                       "unmerge",
                                                                                       "split",
                                                                                       "link",
                                                                                       "unlink",
                                                                                       "mark-read",
                                                                                       "undo"};
    return QString::fromLatin1(keys.at(kind.index()));
}

} // namespace Helpdesk::Domain
