// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/incomingmail.h"
#include "domain/intakeplan.h"
#include "intake/formreader.h"
#include "services/localauthority.h"
#include "services/settingservice.h"

namespace Helpdesk::Services {

/// A mail read from its bytes, with what is folded in its text.
struct ReadMail
{
    Domain::IncomingMail mail;
    QList<Domain::TextSpan> folded; ///< quotation and signature
    std::optional<Intake::ReadForm> form; ///< where it was read outside the transaction
};

/// Reads bytes as they were kept. `size`: of the mail at its source; more than the bytes means that only its header was
/// fetched: it is over the cap.
[[nodiscard]] ReadMail readMail(const QByteArray &raw, qint64 size, const Mail::MailCaps &caps,
                                const QString &authservId);

/// What filing needs from settings, read at one moment.
struct FilingSettings
{
    Domain::IntakeSettings intake;
    ApplySettings apply;
    QString acknowledgementTemplate; ///< empty: no acknowledgement
    QString performedBy;
};
[[nodiscard]] FilingSettings filingSettings(const SettingService &settings, const QString &performedBy);

/// Files mails: plan, operation, files, register. Inside the caller's transaction.
class MailFiling
{
public:
    MailFiling(Store::Connection &connection, const Store::BlobStore &blobs, const FilingSettings &settings,
               Clock &clock, UidSource &uids);

    struct Filed
    {
        Domain::LedgerEntry entry;
        std::optional<Submission> submission;
    };
    /// As the desk's rules have it.
    [[nodiscard]] Result<Filed> file(const Domain::LedgerEntry &entry, const ReadMail &read);
    /// The same within a savepoint: a mail that fails is set aside with the reason. An error is the store's own.
    [[nodiscard]] Result<Filed> fileOrSetAside(const Domain::LedgerEntry &entry, const ReadMail &read);
    /// As if its sender were listed.
    [[nodiscard]] Result<Filed> release(const Domain::LedgerEntry &entry, const ReadMail &read, const QString &login);
    /// Into a ticket that an agent names.
    [[nodiscard]] Result<Filed> fileInto(const Uid &ticket, const Domain::LedgerEntry &entry, const ReadMail &read,
                                         const QString &login);
    /// Into the register only, with a reason.
    [[nodiscard]] Result<Filed> setAside(const Domain::LedgerEntry &entry, const ReadMail &read, const QString &reason,
                                         const QString &text);

private:
    [[nodiscard]] Result<Filed> carryOut(Domain::IntakePlan plan, Domain::LedgerEntry entry, const ReadMail &read);
    [[nodiscard]] Outcome keepFiles(const Domain::IncomingMail &mail);
    [[nodiscard]] Outcome acknowledge(const Domain::Ticket &ticket, const Domain::IncomingMail &mail);
    [[nodiscard]] QDate today() const { return m_clock.now().toLocalTime().date(); }

    Store::Connection &m_connection;
    const Store::BlobStore &m_blobs;
    const FilingSettings &m_settings;
    Clock &m_clock;
    UidSource &m_uids;
};

} // namespace Helpdesk::Services
