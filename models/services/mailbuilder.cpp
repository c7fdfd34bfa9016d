// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailbuilder.h"

#include "mail/composer.h"
#include "services/text.h"
#include "store/tickettable.h"

namespace Helpdesk::Services {

MailIdentity mailIdentity(const SettingService &settings)
{
    return {settings.deskAddress(), settings.numberPrefix(), settings.intake().messageIdKey, settings.mailDomain()};
}

Result<BuiltMail> buildMail(const Domain::MailOrder &order, qint64 number, const MailIdentity &identity,
                            const QDateTime &date, const QList<QByteArray> &files)
{
    if (identity.from.address.isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The mail cannot be sent"), Text::tr("the desk has no address"),
                    Text::tr("Set desk.address"));
    }
    Mail::OutgoingDraft draft;
    draft.from = identity.from;
    draft.to = order.to;
    draft.cc = order.cc;
    draft.subject = Domain::withTicketToken(order.subject, number, identity.numberPrefix);
    draft.text = order.text;
    draft.messageId = Domain::makeMessageId(order.uid, identity.messageIdKey, identity.mailDomain);
    draft.inReplyTo = order.inReplyTo.isEmpty() ? QString() : order.inReplyTo.constLast();
    draft.references = order.references;
    draft.date = date;
    if (order.automatic)
        draft.autoSubmitted
            = draft.inReplyTo.isEmpty() ? QStringLiteral("auto-generated") : QStringLiteral("auto-replied");
    for (qsizetype i = 0; i < order.attachments.size(); ++i)
        draft.files += {order.attachments[i].name, order.attachments[i].type, files.value(i)};
    HELPDESK_TRY_ASSIGN(QByteArray bytes, Mail::composeMail(draft));
    return BuiltMail{draft.messageId, std::move(bytes)};
}

Result<BuiltMail> buildFromStore(Store::Connection &connection, const Store::BlobStore &blobs,
                                 const Domain::MailOrder &order, const MailIdentity &identity, const QDateTime &date)
{
    HELPDESK_TRY_ASSIGN(const auto number, Store::TicketTable(connection).number(order.ticket));
    QList<QByteArray> files;
    files.reserve(order.attachments.size());
    for (const Domain::Attachment &attachment : order.attachments) {
        HELPDESK_TRY_ASSIGN(QByteArray content, blobs.read(connection, attachment.blob));
        files += std::move(content);
    }
    return buildMail(order, number.value_or(0), identity, date, files);
}

} // namespace Helpdesk::Services
