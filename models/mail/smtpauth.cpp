// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamtls.h"
#include "mail/saslxoauth.h"
#include "mail/smtpconnection.h"

#include <QCoreApplication>

namespace Helpdesk::Mail {

namespace {

QString notOffered()
{
    return QCoreApplication::translate("Helpdesk::Mail", "The server does not offer this kind of login");
}

QString otherLogin()
{
    return QCoreApplication::translate("Helpdesk::Mail", "Choose another kind of login in the settings");
}

} // namespace

// The dialogue is ours: libetpan cuts its line at 512 characters, and tokens are longer.
Result<SmtpReply> SmtpConnection::exchange(const QByteArray &line)
{
    HELPDESK_TRY(writeRaw(limits(), line + "\r\n"));
    QByteArray text;
    for (;;) {
        QByteArray answer;
        if (!readStreamLine(m_smtp->stream, answer)) {
            if (!m_stream.failure())
                m_stream.kill(
                    m_stream.brokenProtocol(QCoreApplication::translate("Helpdesk::Mail", "the server hung up")));
            return fail(*m_stream.failure());
        }
        bool ok = false;
        const int code = answer.left(3).toInt(&ok);
        if (!ok || code < 200 || code > 599) {
            m_stream.kill(m_stream.brokenProtocol(
                QCoreApplication::translate("Helpdesk::Mail", "the server's answer cannot be understood")));
            return fail(*m_stream.failure());
        }
        text += ' ' + answer.mid(4).trimmed();
        if (answer.size() < 4 || answer.at(3) != '-')
            return SmtpReply{code, printable(text)};
    }
}

bool SmtpConnection::offers(const QByteArray &mechanism) const
{
    return m_mechanisms.contains(mechanism);
}

Result<SmtpReply> SmtpConnection::authenticateBy(const QByteArray &mechanism, const QByteArray &secret)
{
    const QByteArray user = m_settings.user.toUtf8();
    if (mechanism == "LOGIN") {
        HELPDESK_TRY_ASSIGN(SmtpReply reply, exchange("AUTH LOGIN"));
        if (reply.code == 334) {
            HELPDESK_TRY_ASSIGN(reply, exchange(user.toBase64()));
        }
        if (reply.code == 334) {
            HELPDESK_TRY_ASSIGN(reply, exchange(secret.toBase64()));
        }
        return reply;
    }
    const QByteArray response = mechanism == "XOAUTH2" ? xoauthResponse(user, secret) : '\0' + user + '\0' + secret;
    HELPDESK_TRY_ASSIGN(SmtpReply reply, exchange("AUTH " + mechanism + ' ' + response.toBase64()));
    if (reply.code == 334) { // XOAUTH2: the challenge holds the reason; an empty line gets the refusal
        HELPDESK_TRY_ASSIGN(reply, exchange({}));
    }
    return reply;
}

Outcome SmtpConnection::authenticate(const QByteArray &secret)
{
    QByteArray mechanism = m_settings.authentication == Authentication::XOAuth2 ? "XOAUTH2" : "PLAIN";
    if (m_settings.authentication == Authentication::Password && !offers("PLAIN") && offers("LOGIN"))
        mechanism = "LOGIN";
    if (!offers(mechanism))
        return fail(ErrorCode::Unsupported, notOffered(), QString::fromLatin1(mechanism), otherLogin());
    HELPDESK_TRY_ASSIGN(const QByteArray usable, secretFor(m_settings, secret, *m_signal));
    HELPDESK_TRY_ASSIGN(const SmtpReply reply, authenticateBy(mechanism, usable));
    if (reply.isAccepted())
        return {};
    if (reply.isTemporary()) {
        return fail(ErrorCode::Unreachable,
                    QCoreApplication::translate("Helpdesk::Mail", "The relay cannot check the login now"),
                    QStringLiteral("%1 %2").arg(reply.code).arg(reply.text),
                    QCoreApplication::translate("Helpdesk::Mail", "Try again later"));
    }
    return fail(ErrorCode::LoginRefused, QCoreApplication::translate("Helpdesk::Mail", "The relay refused the login"),
                QStringLiteral("%1 %2").arg(reply.code).arg(reply.text),
                QCoreApplication::translate("Helpdesk::Mail", "Check the user name and the password"));
}

} // namespace Helpdesk::Mail
