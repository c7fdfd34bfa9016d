// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamtls.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

struct Cause
{
    QString why;
    QString remedy;
};

Cause authorityCause()
{
    return {QCoreApplication::translate("Helpdesk::Mail", "its authority is not known here"),
            QCoreApplication::translate("Helpdesk::Mail",
                                        "If the authority is your organisation's, give its file in the settings")};
}

Cause causeOf(const QString &host, const QSslError &problem)
{
    switch (problem.error()) {
    case QSslError::CertificateExpired:
        return {QCoreApplication::translate("Helpdesk::Mail", "it expired on %1")
                    .arg(problem.certificate().expiryDate().date().toString(Qt::ISODate)),
                QCoreApplication::translate("Helpdesk::Mail", "Ask the server's administrator to renew it")};
    case QSslError::CertificateNotYetValid:
        return {QCoreApplication::translate("Helpdesk::Mail", "it is not valid yet"),
                QCoreApplication::translate("Helpdesk::Mail", "Check this computer's clock")};
    case QSslError::HostNameMismatch:
        return {QCoreApplication::translate("Helpdesk::Mail", "it was made for another name than %1").arg(host),
                QCoreApplication::translate("Helpdesk::Mail", "Use the name that stands in the certificate")};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return authorityCause();
    default:
        return {problem.errorString(), QCoreApplication::translate("Helpdesk::Mail", "Ask the server's administrator")};
    }
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (caFile.isEmpty())
        return configuration;
    QFile file(caFile);
    const QList<QSslCertificate> extra
        = file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
    if (extra.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Helpdesk::Mail", "The authority's file cannot be used"),
                    file.isOpen() ? QCoreApplication::translate("Helpdesk::Mail", "it holds no certificate in PEM form")
                                  : file.errorString(),
                    QCoreApplication::translate("Helpdesk::Mail", "Give the PEM file of the authority"));
    }
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return configuration;
}

Error certificateError(const QString &host, const QList<QSslError> &problems)
{
    QStringList whys;
    QStringList remedies;
    for (const QSslError &problem : problems) {
        const Cause cause = causeOf(host, problem);
        if (!whys.contains(cause.why))
            whys.append(cause.why);
        if (!remedies.contains(cause.remedy))
            remedies.append(cause.remedy);
    }
    return {ErrorCode::CertificateRefused,
            QCoreApplication::translate("Helpdesk::Mail", "The certificate of %1 is refused").arg(host),
            whys.join(QStringLiteral(", ")), remedies.join(QStringLiteral(". "))};
}

QString printable(const QByteArray &text)
{
    QString line = QString::fromUtf8(text.left(400)).simplified().left(200);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return line;
}

} // namespace Helpdesk::Mail
