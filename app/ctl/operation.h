// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "domain/operation.h"

namespace Helpdesk::Ctl {

/// What a verb makes of its words, for the ticket that they name.
using MakeOperation = std::function<Result<Domain::OperationKind>(const Invocation &, const Services::Desk &,
                                                                  const Domain::TicketAggregate &)>;

/// A verb that submits one operation on the ticket of its first word, prints the ticket after it, and takes
/// --expect-version.
[[nodiscard]] Command operation(const QString &name, const QString &arguments, const QString &summary,
                                QList<QCommandLineOption> options, MakeOperation make);

[[nodiscard]] QList<Command> messageCommands(); ///< ask-complement, reply, note, escalate …
[[nodiscard]] QList<Command> lifecycleCommands(); ///< assign, qualify, close …
[[nodiscard]] QList<Command> structureCommands(); ///< merge, split, link …

/// The text of --text-file; empty where it is not given and not needed.
[[nodiscard]] Result<QString> textOf(const Invocation &invocation, bool needed);
[[nodiscard]] Result<QList<Domain::Attachment>> attachmentsOf(const Invocation &invocation, const Services::Desk &desk);
/// The form's fields that were given, over those that stand.
[[nodiscard]] Result<Domain::RequestForm> formOf(const Invocation &invocation, Domain::RequestForm form);
/// The values of --NAME, checked: a territory or a topic of the directory (any, while that is empty), an active agent.
[[nodiscard]] Result<QString> territoryOf(const Invocation &invocation, const Services::Desk &desk,
                                          const QString &name);
[[nodiscard]] Result<QString> topicOf(const Invocation &invocation, const Services::Desk &desk, const QString &name);
[[nodiscard]] Result<QString> agentOf(const Invocation &invocation, const Services::Desk &desk, const QString &name);
[[nodiscard]] Result<Uid> otherTicket(const Services::Desk &desk, const QString &text);

[[nodiscard]] QCommandLineOption textOption();
[[nodiscard]] QCommandLineOption attachOption();
[[nodiscard]] QList<QCommandLineOption> formOptions();

[[nodiscard]] Error unknownValue(const QString &name, const QString &value, const QString &choices);

/// The value of --NAME among the keys of an enumeration; nothing where it is not given.
template <typename E>
[[nodiscard]] Result<std::optional<E>> keyOption(const Invocation &invocation, const QString &name,
                                                 const QString &choices)
{
    if (!invocation.has(name))
        return std::optional<E>{};
    const auto value = Domain::fromKey<E>(invocation.value(name));
    if (!value)
        return fail(unknownValue(name, invocation.value(name), choices));
    return value;
}

} // namespace Helpdesk::Ctl
