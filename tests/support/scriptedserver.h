// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

class QSslSocket;

namespace Helpdesk::Test {

/// A server that plays a script, in its own thread, on a free port of this machine. Each connection has its script; the
/// connections come one after the other.
class ScriptedServer
{
public:
    struct Step
    {
        enum class Kind { Expect, ReadUntil, ReadLiteral, Send, Dribble, Flood, StartTls, Drop, Stall };
        Kind kind = Kind::Stall;
        QByteArray bytes;
        qint64 count = 0;
    };
    using Script = QList<Step>;

    static Step expect(const QByteArray &part) { return {Step::Kind::Expect, part}; } ///< a line that holds this
    static Step readUntil(const QByteArray &end) { return {Step::Kind::ReadUntil, end}; }
    static Step readLiteral()
    {
        return {Step::Kind::ReadLiteral, {}};
    } ///< as the last line announced, and its line's end
    static Step send(const QByteArray &bytes)
    {
        return {Step::Kind::Send, bytes};
    } ///< {tag}: the last line's first word
    static Step dribble(const QByteArray &bytes) { return {Step::Kind::Dribble, bytes}; } ///< again and again, slowly
    static Step flood(const QByteArray &bytes, qint64 times) { return {Step::Kind::Flood, bytes, times}; }
    static Step startTls() { return {Step::Kind::StartTls, {}}; }
    static Step drop() { return {Step::Kind::Drop, {}}; }
    static Step stall() { return {Step::Kind::Stall, {}}; } ///< says nothing until the client hangs up

    struct Tls
    {
        QString certificate; ///< empty: a server in clear
        QString key;
        bool implicit = true;
    };

    explicit ScriptedServer(QList<Script> scripts);
    ScriptedServer(QList<Script> scripts, Tls tls);
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArrayList received() const; ///< the lines so far, without their ends
    [[nodiscard]] QByteArray literal() const; ///< what readLiteral() and readUntil() read last
    [[nodiscard]] QString problem() const; ///< what was not as the script expects; empty: all as expected
    /// Until this many steps are begun, over all connections.
    [[nodiscard]] bool waitForStep(int count, int msecs = 20'000) const;
    [[nodiscard]] bool waitForEnd(int msecs = 20'000) const; ///< of all scripts

private:
    void run();
    void play(QSslSocket &socket, const Script &script);
    [[nodiscard]] bool playStep(QSslSocket &socket, const Step &step);
    [[nodiscard]] bool readLine(QSslSocket &socket, QByteArray &line);
    [[nodiscard]] bool readMore(QSslSocket &socket);
    [[nodiscard]] bool take(QSslSocket &socket, qint64 size, QByteArray &bytes);
    [[nodiscard]] bool write(QSslSocket &socket, const QByteArray &bytes);
    [[nodiscard]] bool encrypt(QSslSocket &socket);
    [[nodiscard]] bool keepSending(QSslSocket &socket, const Step &step);
    void note(const QString &problem);

    QList<Script> m_scripts;
    Tls m_tls;
    quint16 m_port = 0;
    QByteArray m_input;
    QByteArray m_tag;
    qint64 m_announced = 0;
    std::atomic<bool> m_stop = false;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QByteArrayList m_received;
    QByteArray m_literal;
    QString m_problem;
    int m_steps = 0;
    bool m_ready = false;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace Helpdesk::Test
