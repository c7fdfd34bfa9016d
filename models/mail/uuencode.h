// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Helpdesk::Mail {

struct UuencodedFile
{
    QString name;
    QByteArray content;
};

/// Takes files between lines `begin MODE NAME` and `end` out of a text (at most 100), and returns them. A block whose
/// lines are not of the code stays in the text.
[[nodiscard]] QList<UuencodedFile> takeUuencodedFiles(QString &text);

} // namespace Helpdesk::Mail
