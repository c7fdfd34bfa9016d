// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sendingworker.h"

#include "services/deliveryrecord.h"
#include "services/mailboxsource.h"
#include "services/mailbuilder.h"
#include "services/onerunatatime.h"
#include "services/secretservice.h"
#include "services/sentfolder.h"
#include "services/text.h"
#include "store/outgoingtable.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSysInfo>

#include <algorithm>

namespace Helpdesk::Services {

namespace {

using Domain::DeliveryState;
using Store::OutgoingTable;

constexpr qint64 minute = 60'000;
constexpr qint64 leaseMsecs = 10 * minute;
constexpr qint64 lookForMsecs = 60 * minute; ///< how long an unreachable Sent folder may delay « envoi incertain »
constexpr int together = 50;

Error leaseTaken()
{
    return {ErrorCode::Refused, Text::tr("No mail was sent"), Text::tr("another worker sends the mail of this desk"),
            Text::tr("Wait until it has finished")};
}

QString leaseName()
{
    return QStringLiteral("sending");
}

QString leaseHolder(const QString &login)
{
    return QSysInfo::machineHostName() % u'/' % login;
}

QStringList recipientsOf(const Domain::OutgoingMail &mail, const QString &copyTo)
{
    QStringList recipients;
    const auto add = [&recipients](const QString &address) {
        if (!address.isEmpty() && !recipients.contains(address, Qt::CaseInsensitive))
            recipients += address;
    };
    for (const Domain::MailAddress &to : mail.order.to + mail.order.cc)
        add(to.address);
    add(copyTo);
    return recipients;
}

QList<Domain::RecipientRefusal> refusalsIn(const Mail::SendReport &sent)
{
    QList<Domain::RecipientRefusal> refusals;
    for (const Mail::RecipientReply &one : sent.recipients) {
        if (one.reply.isRefused())
            refusals += {one.recipient, one.reply.code, one.reply.text};
    }
    return refusals;
}

Error tooLarge(qint64 size, qint64 limit)
{
    const auto megabytes = [](qint64 bytes) { return QString::number(double(bytes) / (1 << 20), 'f', 1); };
    return {ErrorCode::TooLarge, Text::tr("The mail is larger than the relay takes"),
            Text::tr("it has %1 MB, the limit is %2 MB").arg(megabytes(size), megabytes(limit)),
            Text::tr("Send its files in pieces")};
}

} // namespace

SendingWorker::SendingWorker(Store::Database &database, const SettingService &settings, SecretService &secrets,
                             Clock &clock, UidSource &uids, QString performedBy)
    : m_database(database)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_performedBy(std::move(performedBy))
    , m_record(std::make_unique<DeliveryRecord>(database, settings, clock, uids, m_performedBy))
    , m_signal(std::make_shared<Mail::CancelSignal>())
{
}

SendingWorker::~SendingWorker() = default;

void SendingWorker::cancel()
{
    m_cancelled = true;
    m_signal->cancel();
}

Outcome SendingWorker::takeLease()
{
    HELPDESK_TRY_ASSIGN(const bool taken, m_database.writeNow([this](Store::Connection &connection) {
        return OutgoingTable(connection).takeLease(leaseName(), leaseHolder(m_performedBy), m_clock.now(), leaseMsecs);
    }));
    return taken ? Outcome() : fail(leaseTaken());
}

Result<SendingReport> SendingWorker::run()
{
    const OneRunAtATime guard(m_database);
    if (!guard.hasEntered())
        return fail(leaseTaken());
    HELPDESK_TRY(takeLease());
    m_sentFolder = std::make_unique<SentFolder>(m_settings, m_secrets, m_signal);
    SendingReport report;
    Outcome done = settleInterrupted(report);
    if (done)
        done = sendDue(report);
    if (m_session && m_session->isOpen())
        m_session->quit();
    m_session.reset();
    m_sentFolder.reset();
    HELPDESK_TRY(m_database.writeNow([this](Store::Connection &connection) {
        return OutgoingTable(connection).releaseLease(leaseName(), leaseHolder(m_performedBy));
    }));
    if (!done && report.sent + report.refused + report.uncertain == 0)
        return fail(done.error());
    if (!done)
        report.notices += done.error().text();
    return report;
}

Outcome SendingWorker::settleInterrupted(SendingReport &report)
{
    HELPDESK_TRY_ASSIGN(const auto interrupted, m_database.readNow([](Store::Connection &connection) {
        return OutgoingTable(connection).inState(DeliveryState::Sending, 10'000);
    }));
    for (const Domain::OutgoingMail &mail : interrupted)
        HELPDESK_TRY(settleOne(mail, report));
    return {};
}

Outcome SendingWorker::settleOne(const Domain::OutgoingMail &mail, SendingReport &report)
{
    Result<bool> found = false;
    if (m_sentFolder->canLook())
        found = m_sentFolder->holds(mail.messageId);
    if (!found && mail.changedAt.msecsTo(m_clock.now()) < lookForMsecs) {
        ++report.postponed;
        report.notices += found.error().text();
        return {};
    }
    const bool wasFound = found.value_or(false);
    ++(wasFound ? report.sent : report.uncertain);
    return m_record->settled(mail, wasFound);
}

Outcome SendingWorker::sendDue(SendingReport &report)
{
    QSet<Uid> seen; // what was postponed may be due again at once
    for (;;) {
        HELPDESK_TRY_ASSIGN(const auto due, m_database.readNow([now = m_clock.now()](Store::Connection &connection) {
            return OutgoingTable(connection).due(now, together);
        }));
        const auto before = seen.size();
        for (const Domain::OutgoingMail &mail : due) {
            if (m_cancelled || seen.contains(mail.order.uid))
                continue;
            seen.insert(mail.order.uid);
            HELPDESK_TRY_ASSIGN(const auto ready, prepared(mail.order.uid, report));
            if (ready)
                HELPDESK_TRY(deliver(*ready, report));
        }
        if (m_cancelled || seen.size() == before)
            return {};
    }
}

/// Builds a mail once. Nothing: it was taken back meanwhile. `problem` says why it cannot be built.
Result<std::optional<Domain::OutgoingMail>> SendingWorker::build(Store::Connection &connection, const Uid &uid,
                                                                 Error &problem) const
{
    OutgoingTable outgoing(connection);
    HELPDESK_TRY_ASSIGN(auto mail, outgoing.mail(uid));
    if (!mail || mail->state != DeliveryState::Queued)
        return std::optional<Domain::OutgoingMail>();
    if (!mail->bytes.isEmpty())
        return mail;
    const QDateTime now = m_clock.now();
    const Result<BuiltMail> built
        = buildFromStore(connection, m_database.blobs(), mail->order, mailIdentity(m_settings), now);
    if (!built) {
        problem = built.error();
        return mail;
    }
    HELPDESK_TRY(outgoing.setBuilt(uid, built->messageId, built->bytes, now));
    mail->messageId = built->messageId;
    mail->bytes = built->bytes;
    return mail;
}

/// Built, and not larger than the relay takes. Nothing: it is refused, or was taken back.
Result<std::optional<Domain::OutgoingMail>> SendingWorker::prepared(const Uid &uid, SendingReport &report)
{
    Error problem;
    HELPDESK_TRY_ASSIGN(
        auto mail, m_database.writeNow([&](Store::Connection &connection) { return build(connection, uid, problem); }));
    if (!mail)
        return mail;
    const qint64 limit = m_settings.relay().maximumBytes;
    if (limit > 0 && mail->bytes.size() > limit)
        problem = tooLarge(mail->bytes.size(), limit);
    if (problem.what.isEmpty())
        return mail;
    HELPDESK_TRY(m_record->refused(*mail, DeliveryState::Queued, problem.text()));
    ++report.refused;
    return std::optional<Domain::OutgoingMail>();
}

Outcome SendingWorker::connect()
{
    if (m_session && m_session->isOpen())
        return {};
    const Mail::ServerSettings server = m_settings.relay().server;
    if (server.host.isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("No mail was sent"), Text::tr("the setting relay.host is empty"),
                    Text::tr("Set relay.host and relay.user"));
    }
    HELPDESK_TRY_ASSIGN(const QByteArray secret, secretFor(server, m_secrets, QStringLiteral("relay")));
    if (m_connectAgainAt.isValid() && m_clock.now() < m_connectAgainAt)
        return fail(m_connectError);
    m_session = std::make_unique<Mail::SmtpSession>(server, m_signal);
    Outcome opened = m_session->open(secret);
    if (opened) {
        m_backoff.reset();
        m_connectAgainAt = {};
    } else {
        m_connectError = opened.error();
        m_connectAgainAt = m_clock.now().addMSecs(m_backoff.next(QRandomGenerator::global()->generateDouble()).count());
    }
    return opened;
}

Outcome SendingWorker::deliver(const Domain::OutgoingMail &mail, SendingReport &report)
{
    HELPDESK_TRY(takeLease());
    HELPDESK_TRY(connect());
    DeliveryState from = DeliveryState::Queued;
    bool isTakenBack = false;
    const auto beforeFinalDot = [&]() -> Outcome {
        Outcome moved = m_record->sending(mail);
        if (moved)
            from = DeliveryState::Sending;
        else
            isTakenBack = moved.error().code == ErrorCode::Stale;
        return moved;
    };
    const QString desk = m_settings.deskAddress().address;
    const QStringList recipients = recipientsOf(mail, m_settings.relay().copyToDesk ? desk : QString());
    const QString envelopeFrom
        = mail.order.automatic ? QString() : desk; // nobody answers an automatic mail automatically
    const Result<Mail::SendReport> sent = m_session->send(envelopeFrom, recipients, mail.bytes, beforeFinalDot);
    if (sent)
        return record(mail, *sent, from, report);
    return isTakenBack ? Outcome() : fallBack(mail, sent.error(), from, report);
}

/// It certainly did not leave.
Outcome SendingWorker::fallBack(const Domain::OutgoingMail &mail, const Error &error, DeliveryState from,
                                SendingReport &report)
{
    if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::TooLarge) {
        ++report.refused;
        return m_record->refused(mail, from, error.text());
    }
    if (from == DeliveryState::Sending || error.code != ErrorCode::Cancelled) {
        ++report.postponed;
        HELPDESK_TRY(m_record->postponed(mail, from, error.text()));
    }
    return fail(error);
}

Outcome SendingWorker::record(const Domain::OutgoingMail &mail, const Mail::SendReport &sent, DeliveryState from,
                              SendingReport &report)
{
    switch (sent.outcome) {
    case Mail::SendOutcome::Accepted:
        ++report.sent;
        HELPDESK_TRY(m_record->accepted(mail, refusalsIn(sent)));
        if (!m_sentFolder->keepsCopies())
            return {};
        if (const Outcome kept = m_sentFolder->keep(mail.bytes); !kept)
            report.notices += Text::tr("No copy was put into the Sent folder: %1").arg(kept.error().text());
        return {};
    case Mail::SendOutcome::Uncertain:
        ++report.uncertain; // stays `sending`: the next run looks for it
        report.notices += sent.error.text();
        m_session.reset();
        return {};
    case Mail::SendOutcome::Refused:
        break;
    }
    if (!sent.reply.isPermanent() && m_record->isWorthTrying(mail)) {
        ++report.postponed;
        return m_record->postponed(mail, from, sent.error.text());
    }
    ++report.refused;
    return m_record->refused(mail, from, sent.error.text(), refusalsIn(sent));
}

} // namespace Helpdesk::Services
