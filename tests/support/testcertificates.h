// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Test {

/// Certificates made now in a folder (certificates.sh): "good", "expired", "otherhost" by the authority `ca`, "unknown"
/// by another.
class TestCertificates
{
public:
    explicit TestCertificates(QString folder);
    [[nodiscard]] QString make(); ///< empty: done; else why not
    [[nodiscard]] QString authority() const { return certificate(QStringLiteral("ca")); }
    [[nodiscard]] QString certificate(const QString &name) const;
    [[nodiscard]] QString key(const QString &name) const;

private:
    QString m_folder;
};

} // namespace Helpdesk::Test
