// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/connectionsettings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

#include <memory>

namespace Helpdesk::Test {

/// A real relay (smtpsink.py) that keeps each mail in a folder and sends none; stopped with the object.
class SmtpSink
{
public:
    struct Options
    {
        Mail::Security security = Mail::Security::None;
        QString certificate;
        QString key;
        QString caFile;
        QString user;
        QString password;
        QString token;
        qint64 sizeLimit = 0;
    };

    explicit SmtpSink(QString folder);
    ~SmtpSink();
    Q_DISABLE_COPY_MOVE(SmtpSink)

    [[nodiscard]] QString start(const Options &options); ///< empty: it runs; else why not
    void stop();
    [[nodiscard]] Mail::ServerSettings settings() const;
    /// How it misbehaves from the next command on: the keys of control.json (see smtpsink.py).
    [[nodiscard]] bool control(const QJsonObject &orders);

    struct Kept
    {
        QString from;
        QStringList to;
        bool encrypted = false;
        bool authenticated = false;
        QByteArray mail;
    };
    [[nodiscard]] QList<Kept> kept() const;

private:
    QString m_folder;
    Options m_options;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace Helpdesk::Test
