// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Helpdesk::App {

QLocale languageFor(const QString &wanted)
{
    if (wanted == u"en"
        || (wanted.isEmpty() && QLocale::system().language() == QLocale::English && QLocale::system().name() != u"C"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(QLocale::French, QLocale::France);
}

void installTranslations(QCoreApplication &application, const QLocale &language)
{
    QLocale::setDefault(language);
    auto *own = new QTranslator(&application);
    if (own->load(language, QStringLiteral("pnd-helpdesk"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(language, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace Helpdesk::App
