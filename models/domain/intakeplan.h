// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/incomingmail.h"
#include "domain/ledger.h"
#include "domain/operation.h"

namespace Helpdesk::Domain {

/// What the desk knows when it judges a mail. The store fulfils it inside the transaction; tests by a table. Lookups
/// are by normalized address.
class IntakeKnowledge
{
public:
    virtual ~IntakeKnowledge() = default;
    struct TicketRef
    {
        Uid uid; ///< never a merged one: the survivor
        qint64 number = 0;
        State state = State::New;
    };
    struct OwnMail
    {
        TicketRef ticket;
        bool toLevel3 = false;
    };
    virtual Result<std::optional<WhiteListEntry>>
    whiteListed(const QString &address) const = 0; ///< by address or alias, whatever its dates
    virtual Result<std::optional<Level3Contact>> level3Contact(const QString &address) const = 0;
    virtual Result<std::optional<OwnMail>> ownMail(const Uid &mail) const = 0; ///< an outgoing mail of ours
    virtual Result<std::optional<TicketRef>> ticketByNumber(qint64 number) const = 0;
    virtual Result<bool> takesPart(const Uid &ticket, const QString &address) const = 0; ///< requester, or wrote in it
    virtual Result<bool> wroteTo(const Uid &ticket,
                                 const QString &address) const = 0; ///< we wrote to that address in it
    virtual Result<bool> isKnownMail(const QString &messageId,
                                     const QByteArray &contentHash) const = 0; ///< another ledger row has both
    virtual Result<std::optional<Guichet>> guichet(const QString &code) const = 0;
    virtual Result<QList<Topic>> topics() const = 0;
};

struct IntakeSettings
{
    QByteArray messageIdKey;
    QString numberPrefix = QStringLiteral("PND");
    MailAddress deskAddress;
    QString authservId; ///< empty: none configured
    bool requireAuthentication = false; ///< « exiger l'authentification »
};

/// What becomes of one mail. One transaction writes it with the ledger row.
struct IntakePlan
{
    MailOutcome outcome = MailOutcome::Pending;
    QString reason; ///< key, as LedgerEntry::reason
    QString reasonText;
    std::optional<Operation>
        operation; ///< New, FollowUp, Bounce: what to apply; uid, at, performedBy are filled in by the caller
    Uid ticket; ///< FollowUp, Bounce, AutoReply; Quarantine: the probable one
};

} // namespace Helpdesk::Domain
