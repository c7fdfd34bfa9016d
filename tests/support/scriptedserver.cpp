// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include "support/serverprocess.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace Helpdesk::Test {

namespace {

constexpr int Slice = 10;

class Listener : public QTcpServer
{
protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket;
        socket->setSocketDescriptor(handle);
        addPendingConnection(socket);
    }
};

} // namespace

ScriptedServer::ScriptedServer(QList<Script> scripts)
    : ScriptedServer(std::move(scripts), Tls())
{
}

ScriptedServer::ScriptedServer(QList<Script> scripts, Tls tls)
    : m_scripts(std::move(scripts))
    , m_tls(std::move(tls))
    , m_thread([this] { run(); })
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready; });
}

ScriptedServer::~ScriptedServer()
{
    m_stop = true;
    m_thread.join();
}

void ScriptedServer::run()
{
    Listener listener;
    listener.listen(QHostAddress::LocalHost, 0);
    {
        const std::scoped_lock lock(m_mutex);
        m_port = listener.serverPort();
        m_ready = true;
    }
    m_changed.notify_all();
    for (const Script &script : std::as_const(m_scripts)) {
        while (!m_stop && !listener.hasPendingConnections())
            listener.waitForNewConnection(Slice);
        if (m_stop)
            break;
        const std::unique_ptr<QSslSocket> socket(static_cast<QSslSocket *>(listener.nextPendingConnection()));
        m_input.clear();
        play(*socket, script);
    }
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void ScriptedServer::play(QSslSocket &socket, const Script &script)
{
    bool good = m_tls.certificate.isEmpty() || !m_tls.implicit || encrypt(socket);
    for (qsizetype at = 0; good && at < script.size() && !m_stop; ++at) {
        {
            const std::scoped_lock lock(m_mutex);
            ++m_steps;
        }
        m_changed.notify_all();
        good = playStep(socket, script.at(at));
    }
    socket.flush();
    if (socket.state() == QAbstractSocket::ConnectedState) {
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(1000);
    }
}

bool ScriptedServer::playStep(QSslSocket &socket, const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Expect: {
        QByteArray line;
        if (!readLine(socket, line))
            return false;
        if (!line.contains(step.bytes)) {
            note(QStringLiteral("expected “%1”, got “%2”").arg(QString::fromUtf8(step.bytes), QString::fromUtf8(line)));
            return false;
        }
        return true;
    }
    case Step::Kind::ReadUntil: {
        while (!m_input.contains(step.bytes)) {
            if (!readMore(socket))
                return false;
        }
        const qsizetype end = m_input.indexOf(step.bytes) + step.bytes.size();
        const std::scoped_lock lock(m_mutex);
        m_literal = m_input.left(end);
        m_input.remove(0, end);
        return true;
    }
    case Step::Kind::ReadLiteral: {
        QByteArray bytes;
        if (!take(socket, m_announced + 2, bytes))
            return false;
        const std::scoped_lock lock(m_mutex);
        m_literal = bytes.chopped(2);
        return true;
    }
    case Step::Kind::Send:
        return write(socket, QByteArray(step.bytes).replace("{tag}", m_tag));
    case Step::Kind::Dribble:
    case Step::Kind::Flood:
        return keepSending(socket, step);
    case Step::Kind::StartTls:
        return encrypt(socket);
    case Step::Kind::Drop:
        return false;
    case Step::Kind::Stall:
        while (!m_stop && readMore(socket)) { }
        return false;
    }
    return false;
}

bool ScriptedServer::keepSending(QSslSocket &socket, const Step &step)
{
    for (qint64 sent = 0; !m_stop && (step.count == 0 || sent < step.count); ++sent) {
        if (!write(socket, step.bytes))
            return false;
        if (step.kind == Step::Kind::Dribble)
            socket.waitForReadyRead(Slice);
        while (socket.bytesToWrite() > 1024 * 1024 && socket.state() == QAbstractSocket::ConnectedState && !m_stop)
            socket.waitForBytesWritten(Slice);
    }
    return !m_stop;
}

bool ScriptedServer::encrypt(QSslSocket &socket)
{
    socket.setLocalCertificate(m_tls.certificate, QSsl::Pem);
    socket.setPrivateKey(QSslKey(fileContent(m_tls.key), QSsl::Ec));
    socket.startServerEncryption();
    while (!m_stop && socket.state() == QAbstractSocket::ConnectedState) {
        if (socket.waitForEncrypted(Slice)) {
            socket.flush();
            return true;
        }
    }
    return false;
}

bool ScriptedServer::readMore(QSslSocket &socket)
{
    while (!m_stop) {
        if (socket.bytesAvailable() > 0 || socket.waitForReadyRead(Slice)) {
            m_input += socket.readAll();
            return true;
        }
        if (socket.state() != QAbstractSocket::ConnectedState)
            return false;
    }
    return false;
}

bool ScriptedServer::readLine(QSslSocket &socket, QByteArray &line)
{
    while (!m_input.contains('\n')) {
        if (!readMore(socket))
            return false;
    }
    const qsizetype end = m_input.indexOf('\n');
    line = m_input.left(end).trimmed();
    m_input.remove(0, end + 1);
    m_tag = line.left(std::max<qsizetype>(0, line.indexOf(' ')));
    const qsizetype brace = line.lastIndexOf('{');
    m_announced = line.endsWith('}') && brace >= 0 ? line.mid(brace + 1, line.size() - brace - 2).toLongLong() : 0;
    const std::scoped_lock lock(m_mutex);
    m_received.append(line);
    return true;
}

bool ScriptedServer::take(QSslSocket &socket, qint64 size, QByteArray &bytes)
{
    while (m_input.size() < size) {
        if (!readMore(socket))
            return false;
    }
    bytes = m_input.left(size);
    m_input.remove(0, size);
    return true;
}

bool ScriptedServer::write(QSslSocket &socket, const QByteArray &bytes)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return false;
    socket.write(bytes);
    socket.flush();
    return socket.state() == QAbstractSocket::ConnectedState;
}

void ScriptedServer::note(const QString &problem)
{
    const std::scoped_lock lock(m_mutex);
    if (m_problem.isEmpty())
        m_problem = problem;
}

QByteArrayList ScriptedServer::received() const
{
    const std::scoped_lock lock(m_mutex);
    return m_received;
}

QByteArray ScriptedServer::literal() const
{
    const std::scoped_lock lock(m_mutex);
    return m_literal;
}

QString ScriptedServer::problem() const
{
    const std::scoped_lock lock(m_mutex);
    return m_problem;
}

bool ScriptedServer::waitForStep(int count, int msecs) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(msecs), [&] { return m_steps >= count || m_ended; })
        && m_steps >= count;
}

bool ScriptedServer::waitForEnd(int msecs) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(msecs), [this] { return m_ended; });
}

} // namespace Helpdesk::Test
