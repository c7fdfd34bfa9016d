// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailrunner.h"

#include "services/desk.h"
#include "services/intakeworker.h"
#include "services/mailboxsource.h"
#include "services/secretservice.h"
#include "services/sendingworker.h"
#include "store/outgoingtable.h"

#include <QRandomGenerator>
#include <QThread>

#include <condition_variable>

namespace Helpdesk::Services {

using namespace std::chrono_literals;

namespace {

constexpr auto idleWait = 60s; ///< without anything configured or due

std::chrono::milliseconds nextWait(Mail::Backoff &backoff)
{
    return backoff.next(QRandomGenerator::global()->generateDouble());
}

} // namespace

/// A thread that works, then waits until it is woken, its time has come, or it is to end.
class MailRunner::Loop
{
public:
    explicit Loop(MailRunner &runner)
        : m_runner(runner)
        , m_desk(runner.m_desk)
    {
    }
    virtual ~Loop() = default;
    Q_DISABLE_COPY_MOVE(Loop)
    void start()
    {
        m_thread.reset(QThread::create([this] {
            while (!m_ending)
                wait(work());
        }));
        m_thread->start();
    }
    void wake()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_woken = true;
        }
        m_wakeUp.notify_all();
        interruptWait();
    }
    void end()
    {
        m_ending = true;
        interruptWork();
        wake();
        if (m_thread)
            m_thread->wait();
    }

protected:
    virtual std::chrono::milliseconds work() = 0; ///< returns how long to wait
    virtual void interruptWait() { }
    virtual void interruptWork() = 0;
    [[nodiscard]] bool isEnding() const { return m_ending; }
    void tell(std::function<void(MailRunner &)> news)
    {
        QMetaObject::invokeMethod(
            &m_runner, [&runner = m_runner, news = std::move(news)] { news(runner); }, Qt::QueuedConnection);
    }

    MailRunner &m_runner;
    Desk &m_desk;

private:
    void wait(std::chrono::milliseconds most)
    {
        std::unique_lock lock(m_mutex);
        m_wakeUp.wait_for(lock, most, [this] { return m_woken || m_ending; });
        m_woken = false;
    }
    std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_woken = false;
    std::atomic_bool m_ending = false;
};

class MailRunner::IntakeLoop : public MailRunner::Loop
{
public:
    explicit IntakeLoop(MailRunner &runner)
        : Loop(runner)
        , m_worker(m_desk.database(), m_desk.settings(), m_desk.clock(), m_desk.uids(), m_desk.login())
    {
    }

private:
    std::chrono::milliseconds work() override;
    void interruptWait() override { m_signal->wake(); }
    void interruptWork() override
    {
        m_worker.cancel();
        m_signal->cancel();
    }
    void report(const Result<IntakeReport> &taken);

    std::shared_ptr<Mail::CancelSignal> m_signal = std::make_shared<Mail::CancelSignal>();
    IntakeWorker m_worker;
    Mail::Backoff m_backoff;
};

/// One session with the mailbox: until it fails, or settings change.
std::chrono::milliseconds MailRunner::IntakeLoop::work()
{
    const MailboxSettings mailbox = m_desk.settings().mailbox();
    const bool configured = !mailbox.server.host.isEmpty();
    tell([configured](MailRunner &runner) {
        runner.update([configured](MailStatus &status) { status.takesIn = configured; });
    });
    if (!configured)
        return idleWait;
    MailboxSource source(m_desk.settings(), m_desk.secrets(), {}, m_signal);
    while (!isEnding()) {
        const auto taken = m_worker.run(source, {{}, m_desk.readerProgram(), {}});
        if (isEnding())
            break;
        report(taken);
        if (!taken)
            return nextWait(m_backoff);
        m_backoff.reset();
        const auto waited = source.waitForMore(std::chrono::seconds(mailbox.pollSeconds));
        if (!waited && !isEnding()) {
            report(fail(waited.error()));
            return nextWait(m_backoff);
        }
        if (waited && *waited == Mail::WaitEnd::Woken)
            return 0ms; // settings may have changed
    }
    return 0ms;
}

void MailRunner::IntakeLoop::report(const Result<IntakeReport> &taken)
{
    const QDateTime now = m_desk.clock().now();
    const std::optional<Error> problem = taken ? std::nullopt : std::optional(taken.error());
    const Domain::LedgerSum sum = taken ? taken->sum : Domain::LedgerSum();
    tell([now, problem, sum](MailRunner &runner) {
        runner.update([now, problem](MailStatus &status) {
            status.intakeProblem = problem;
            if (!problem)
                status.takenInAt = now;
        });
        if (sum.received() > 0)
            Q_EMIT runner.mailTakenIn(sum);
    });
}

class MailRunner::SendingLoop : public MailRunner::Loop
{
public:
    explicit SendingLoop(MailRunner &runner)
        : Loop(runner)
        , m_worker(m_desk.database(), m_desk.settings(), m_desk.secrets(), m_desk.clock(), m_desk.uids(),
                   m_desk.login())
    {
    }

private:
    std::chrono::milliseconds work() override;
    void interruptWork() override { m_worker.cancel(); }
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

    SendingWorker m_worker;
    Mail::Backoff m_backoff;
};

std::chrono::milliseconds MailRunner::SendingLoop::work()
{
    const bool configured = !m_desk.settings().relay().server.host.isEmpty();
    tell([configured](MailRunner &runner) {
        runner.update([configured](MailStatus &status) { status.sends = configured; });
    });
    if (!configured)
        return idleWait;
    const auto report = m_worker.run();
    if (isEnding())
        return 0ms;
    const std::optional<Error> problem = report ? std::nullopt : std::optional(report.error());
    tell([problem](MailRunner &runner) {
        runner.update([problem](MailStatus &status) { status.sendingProblem = problem; });
    });
    if (problem)
        return nextWait(m_backoff);
    m_backoff.reset();
    return untilNext();
}

std::chrono::milliseconds MailRunner::SendingLoop::untilNext() const
{
    const auto next = m_desk.database().readNow(
        [](Store::Connection &connection) { return Store::OutgoingTable(connection).nextDue(); });
    if (!next || !*next)
        return idleWait;
    const std::chrono::milliseconds left(m_desk.clock().now().msecsTo(**next));
    return std::clamp<std::chrono::milliseconds>(left, 100ms, idleWait);
}

MailRunner::MailRunner(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_intake(std::make_unique<IntakeLoop>(*this))
    , m_sending(std::make_unique<SendingLoop>(*this))
{
    connect(&desk, &Desk::changed, this, [this](const Store::ChangeSet &changes) {
        if (changes.reference)
            m_intake->wake();
        if (changes.reference || changes.outgoing)
            m_sending->wake();
    });
    m_intake->start();
    m_sending->start();
}

MailRunner::~MailRunner()
{
    m_intake->end();
    m_sending->end();
}

void MailRunner::checkNow()
{
    m_intake->wake();
    m_sending->wake();
}

void MailRunner::update(const std::function<void(MailStatus &)> &change)
{
    change(m_status);
    Q_EMIT statusChanged();
}

} // namespace Helpdesk::Services
