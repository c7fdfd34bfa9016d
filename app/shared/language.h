// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace Helpdesk::App {

/// The language of the texts: English where the system's is English, else French. `wanted`: "fr", "en" or "" for the
/// system's.
[[nodiscard]] QLocale languageFor(const QString &wanted);
/// Installs the project's and Qt's translations; to be called before any text is made.
void installTranslations(QCoreApplication &application, const QLocale &language);

} // namespace Helpdesk::App
