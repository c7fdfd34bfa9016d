// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/address.h"
#include "domain/values.h"

#include <QDate>
#include <QHash>
#include <QStringList>

/// The reference tables that administration keeps: who may write, whom to ask, and the words of the desk.
namespace Helpdesk::Domain {

struct WhiteListEntry
{
    QString address; ///< normalized; identity of the entry
    QStringList aliases; ///< normalized
    QString name;
    SenderRole role = SenderRole::TerritorialManager;
    QStringList territories; ///< codes
    QDate validFrom, validUntil; ///< inclusive; null: no bound
    QString note;
    [[nodiscard]] bool isValidOn(QDate day) const;
    bool operator==(const WhiteListEntry &) const = default;
};

struct Level3Contact
{
    QString address; ///< normalized; identity
    QString name;
    Level3Party party = Level3Party::Moe;
    QString note;
    bool operator==(const Level3Contact &) const = default;
};

struct Territory
{
    QString code; ///< "38", "2A", "971", "IDF"
    QString name;
    bool operator==(const Territory &) const = default;
};

struct Guichet
{
    QString code; ///< "G1104"
    QString name;
    QString territory;
    bool operator==(const Guichet &) const = default;
};

struct Topic
{
    QString code; ///< "attestation"
    QString name;
    QString module;
    int usualLevel = 2; ///< 1, 2 or 3
    std::optional<Level3Party> party; ///< for level 3
    QString templateCode; ///< canned answer
    QStringList words; ///< words in a subject that propose it
    bool operator==(const Topic &) const = default;
};

struct ReplyTemplate
{
    QString code;
    QString name;
    QString subject; ///< may hold variables; empty: the ticket's
    QString body; ///< {{requester.name}}, {{ticket.number}} …
    bool operator==(const ReplyTemplate &) const = default;
};

struct Agent
{
    QString login;
    QString name;
    QString signature;
    bool active = true;
    bool operator==(const Agent &) const = default;
};

/// The département code as a territory: those of Île-de-France (75 77 78 91 92 93 94 95) mean IDF; upper-case, trimmed.
[[nodiscard]] QString territoryCode(const QString &code);

/// Variables of a template and their values for one ticket. An unknown variable is an error that names it and lists the
/// known ones.
using TemplateVariables = QHash<QString, QString>;
[[nodiscard]] const QStringList &templateVariableNames();
[[nodiscard]] Result<QString> expandTemplate(const QString &text, const TemplateVariables &values);
[[nodiscard]] Outcome checkTemplate(const ReplyTemplate &replyTemplate);

} // namespace Helpdesk::Domain
