// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"

#include "support/serverprocess.h"

namespace Helpdesk::Test {

TestCertificates::TestCertificates(QString folder)
    : m_folder(std::move(folder))
{
}

QString TestCertificates::make()
{
    return runToEnd(supportFile(QStringLiteral("certificates.sh")), {m_folder});
}

QString TestCertificates::certificate(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".pem");
}

QString TestCertificates::key(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".key");
}

} // namespace Helpdesk::Test
