// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Helpdesk::Mail {

struct SafeLink
{
    QString text; ///< what the mail shows
    QString target; ///< where it truly goes: http, https, mailto or tel
    bool misleading = false; ///< the text shows an address of another host than the target's
    bool operator==(const SafeLink &) const = default;
};

/// HTML of which nothing runs, loads or covers: only listed elements, attributes and style properties.
struct SafeHtml
{
    QString html; ///< for QTextBrowser; pictures are `cid:` or embedded raster data only
    QList<SafeLink> links; ///< in order
    QStringList contentIds; ///< of the pictures that are shown from the mail itself, without `cid:`
    int blockedPictures = 0; ///< remote ones, never loaded
    bool simplified = false; ///< over a bound: shown as plain text
};

/// Total, any thread. `html` is what came; the result is always safe to show.
[[nodiscard]] SafeHtml sanitizeHtml(QStringView html);

} // namespace Helpdesk::Mail
