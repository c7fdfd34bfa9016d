// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/codec.h"
#include "store/storeerror.h"
#include "store/tickettable.h"
#include "store/tokenizer.h"

#include <QSet>

#include <sqlite3.h>

#include <array>

namespace Helpdesk::Store {

using namespace Domain;

namespace {

constexpr qsizetype indexedPrefix = 3; ///< letters
constexpr size_t columnCount = 7;
using Texts = std::array<QString, columnCount>;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

QString formText(const Ticket &ticket)
{
    const RequestForm &form = ticket.form;
    QStringList parts{form.guichet.value,    form.contactPerson.value, form.question.value,
                      form.occurredAt.value, form.contactMail.value,   form.contactPhone.value,
                      ticket.topic,          ticket.proposedTopic,     ticket.module};
    parts += form.registrationNumbers;
    parts += form.anomalyCodes;
    parts += ticket.tags;
    if (ticket.escalation)
        parts += ticket.escalation->externalReference;
    return joined(parts);
}

QString peopleText(const TicketAggregate &ticket)
{
    MailAddresses people = ticket.head.cc;
    people.prepend(ticket.head.requester.mail);
    for (const Message &message : ticket.messages)
        people.append(message.from);
    QStringList parts{ticket.head.requester.phone};
    for (const MailAddress &person : std::as_const(people))
        parts << person.name << person.address;
    return joined(parts);
}

Result<QString> documentsText(Connection &connection, const QList<Attachment> &attachments)
{
    QStringList parts;
    for (const Attachment &attachment : attachments) {
        Statement row = connection.prepare("SELECT text FROM document_text WHERE blob=?");
        HELPDESK_TRY_ASSIGN(const bool found, row.bind(1, attachment.blob).step());
        if (found)
            parts += row.text(0);
    }
    return joined(parts);
}

Result<Texts> textsOf(Connection &connection, qint64 number)
{
    HELPDESK_TRY_ASSIGN(const TicketAggregate ticket, TicketTable(connection).texts(number));
    QStringList bodies;
    for (const Message &message : ticket.messages)
        bodies += message.text;
    QStringList names;
    for (const Attachment &attachment : ticket.attachments)
        names += attachment.name;
    HELPDESK_TRY_ASSIGN(const QString documents, documentsText(connection, ticket.attachments));
    return Texts{ticket.head.subject,           joined(bodies), peopleText(ticket), formText(ticket.head),
                 ticket.head.form.action.value, joined(names),  documents};
}

} // namespace

Result<QStringList> SearchIndex::tokens(const QString &text)
{
    HELPDESK_TRY_ASSIGN(const auto tokenizer, Tokenizer::make(m_connection));
    return tokenizer->split(text);
}

Outcome SearchIndex::update(qint64 number)
{
    HELPDESK_TRY_ASSIGN(const Texts texts, textsOf(m_connection, number));
    HELPDESK_TRY(m_connection.run(
        "INSERT OR REPLACE INTO ticket_text (rowid, subject, body, people, form, button, attachments, documents) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        number, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]));
    HELPDESK_TRY_ASSIGN(const auto tokenizer, Tokenizer::make(m_connection));
    QSet<QByteArray> words;
    for (const QString &text : texts) {
        tokenizer->split(text.toUtf8(), [&](QByteArrayView token) {
            if (token.size() > indexedPrefix)
                words.insert(token.toByteArray());
        });
    }
    for (const QByteArray &word : std::as_const(words))
        HELPDESK_TRY(m_connection.run("INSERT OR IGNORE INTO word (term) VALUES (?)", QString::fromUtf8(word)));
    return {};
}

Outcome SearchIndex::remove(qint64 number)
{
    return m_connection.run("DELETE FROM ticket_text WHERE rowid=?", number);
}

Outcome SearchIndex::setDocumentText(const Sha256 &blob, const QString &text)
{
    HELPDESK_TRY(m_connection.run(
        "INSERT INTO document_text (blob, text) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET text=?2", blob, text));
    QList<qint64> tickets;
    {
        Statement rows = m_connection.prepare("SELECT DISTINCT ticket FROM attachment WHERE blob=?");
        rows.bind(1, blob);
        for (;;) {
            HELPDESK_TRY_ASSIGN(const bool row, rows.step());
            if (!row)
                break;
            tickets.append(rows.integer(0));
        }
    }
    for (const qint64 ticket : std::as_const(tickets))
        HELPDESK_TRY(update(ticket));
    return {};
}

Result<bool> SearchIndex::hasDocumentText(const Sha256 &blob)
{
    Statement row = m_connection.prepare("SELECT 1 FROM document_text WHERE blob=?");
    return row.bind(1, blob).step();
}

Result<QList<Sha256>> SearchIndex::blobsWithoutText(const QStringList &types, int limit)
{
    QList<Sha256> blobs;
    for (const QString &type : types) {
        Statement rows = m_connection.prepare(
            "SELECT blob FROM attachment WHERE type=? AND NOT EXISTS (SELECT 1 FROM document_text "
            "WHERE document_text.blob=attachment.blob) ORDER BY id DESC LIMIT ?");
        rows.bindAll(type, limit - int(blobs.size()));
        for (;;) {
            HELPDESK_TRY_ASSIGN(const bool row, rows.step());
            if (!row)
                break;
            if (!blobs.contains(rows.sha(0)))
                blobs.append(rows.sha(0));
        }
    }
    return blobs;
}

Outcome SearchIndex::optimize()
{
    return m_connection.exec("INSERT INTO ticket_text (ticket_text) VALUES ('optimize')");
}

Result<QStringList> SearchIndex::verify()
{
    QStringList differences;
    const Outcome sound = m_connection.exec("INSERT INTO ticket_text (ticket_text) VALUES ('integrity-check')");
    if (!sound && sound.error().code != ErrorCode::StoreDamaged)
        return fail(sound.error());
    if (!sound)
        differences += tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "The full-text index differs from its texts"));
    HELPDESK_TRY_ASSIGN(
        const qint64 missing,
        m_connection.integer("SELECT count(*) FROM ticket WHERE number NOT IN (SELECT id FROM ticket_text_content)"));
    HELPDESK_TRY_ASSIGN(
        const qint64 extra,
        m_connection.integer("SELECT count(*) FROM ticket_text_content WHERE id NOT IN (SELECT number FROM ticket)"));
    if (missing > 0 || extra > 0) {
        differences += tr(QT_TRANSLATE_NOOP("Helpdesk::Store", "Full text: %1 tickets are missing, %2 too many"))
                           .arg(QString::number(missing), QString::number(extra));
    }
    return differences;
}

} // namespace Helpdesk::Store
