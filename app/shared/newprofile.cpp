// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/newprofile.h"

#include "services/referenceservice.h"

#include <QCoreApplication>
#include <QFile>

static void initTemplates()
{
    Q_INIT_RESOURCE(demo);
}

namespace Helpdesk::App {

Outcome makeProfile(const Services::DeskOptions &options)
{
    HELPDESK_TRY(Services::Desk::create(options));
    HELPDESK_TRY_ASSIGN(const auto desk, Services::Desk::open(options));
    initTemplates();
    QFile file(QStringLiteral(":/demo/templates.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Helpdesk::App", "The usual reply templates are not in this program"));
    auto imported = desk->reference().importCsv(Services::ReferenceTable::Templates, file.readAll(), false);
    imported.waitForFinished();
    HELPDESK_TRY(imported.result());
    return {};
}

} // namespace Helpdesk::App
