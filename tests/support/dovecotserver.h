// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/connectionsettings.h"

#include <QByteArray>
#include <QString>

namespace Helpdesk::Test {

/// A real IMAP server in a folder of the test (dovecot.sh), stopped with the object. Users "desk", "other".
class DovecotServer
{
public:
    explicit DovecotServer(QString folder);
    ~DovecotServer();
    Q_DISABLE_COPY_MOVE(DovecotServer)

    /// Empty: it runs; else why not. `capability`: what it claims after login, instead of the truth.
    [[nodiscard]] QString start(const QString &capability = {});
    void stop();

    [[nodiscard]] Mail::ServerSettings settings(Mail::Security security = Mail::Security::ImplicitTls) const;
    [[nodiscard]] static QByteArray password() { return "secret"; }
    [[nodiscard]] QString tokenFile() const { return m_folder + QStringLiteral("/token"); }
    [[nodiscard]] QString certificateFolder() const { return m_folder + QStringLiteral("/tls"); }

    /// Puts a mail into a folder of "desk", as a delivery agent does; its name, or empty.
    [[nodiscard]] QString deliver(const QByteArray &mail, const QString &folder = {});
    /// What lies in a folder of "desk": contents of the files, in order of their names.
    [[nodiscard]] QList<QByteArray> mails(const QString &folder = {}) const;
    /// The folder's numbers are lost: a new UIDVALIDITY. To be called while nobody is connected.
    [[nodiscard]] bool loseNumbers(const QString &folder = {});

private:
    [[nodiscard]] QString maildir(const QString &folder) const;

    QString m_folder;
    quint16 m_imapPort = 0;
    quint16 m_imapsPort = 0;
    int m_delivered = 0;
    bool m_started = false;
};

} // namespace Helpdesk::Test
