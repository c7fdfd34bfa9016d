// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "services/authority.h"
#include "store/database.h"

#include <QObject>

namespace Helpdesk::Services {

class AttachmentService;
class DraftService;
class LedgerService;
class OutboxService;
class ReferenceService;
class SecretService;
class SettingService;
class TicketService;

struct DeskOptions
{
    QString profileDir;
    Store::Database::Mode mode = Store::Database::Mode::ReadWrite;
    std::shared_ptr<Clock> clock; ///< none: the system's
    std::shared_ptr<UidSource> uids; ///< none: random, time-ordered
    QString login; ///< none: the operating system's login
    QByteArray messageIdKey; ///< create() only; none: random
    QString readerProgram; ///< the helper that reads foreign documents; none: pnd-helpdesk-reader beside this program
};

/// The login of the person who runs this program, as the operating system has it.
[[nodiscard]] QString systemLogin();

/// The opened desk: one profile, its authority and what a user can do with it. The root of both programs.
/// Lives on the thread that made it; its services are usable from there, their futures finish on the store's threads:
/// take them with .then(context, …).
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Makes an empty profile whose authority is its own SQLite file: random Message-ID key, the caller the first
    /// agent. Refused: there is one already.
    [[nodiscard]] static Outcome create(const DeskOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const DeskOptions &options);
    ~Desk() override;

    [[nodiscard]] Store::Database &database() const;
    [[nodiscard]] Authority &authority() const;
    [[nodiscard]] TicketService &tickets() const;
    [[nodiscard]] ReferenceService &reference() const;
    [[nodiscard]] DraftService &drafts() const;
    [[nodiscard]] AttachmentService &attachments() const;
    [[nodiscard]] LedgerService &ledger() const;
    [[nodiscard]] OutboxService &outbox() const;
    [[nodiscard]] SettingService &settings() const;
    [[nodiscard]] SecretService &secrets() const;
    [[nodiscard]] Clock &clock() const;
    [[nodiscard]] UidSource &uids() const;
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString profileDir() const;
    [[nodiscard]] QString readerProgram() const;
    [[nodiscard]] bool isReadOnly() const;

Q_SIGNALS:
    /// After each commit of this program (or one seen of another), on the desk's thread, in the order of the commits.
    void changed(const Helpdesk::Store::ChangeSet &changes);

private:
    struct Parts;
    explicit Desk(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace Helpdesk::Services
