// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deliver.h"
#include "services/ticketservice.h"
#include "views/composer/attachmentstrip.h"
#include "views/composer/composer.h"
#include "views/composer/draftkeeper.h"
#include "views/composer/writingedit.h"

#include <QComboBox>
#include <QLineEdit>

namespace Helpdesk::Views {

void Composer::loadReference()
{
    Services::deliver(m_desk.reference().snapshot(), this, [this](const Result<Services::ReferenceSnapshot> &snapshot) {
        if (!snapshot)
            return tell(snapshot.error().text(), true);
        m_reference = *snapshot;
        const QSignalBlocker quiet(m_parts.replyTemplate);
        m_parts.replyTemplate->clear();
        m_parts.replyTemplate->addItem(tr("Template…"), QString());
        for (const Domain::ReplyTemplate &each : m_reference.templates)
            m_parts.replyTemplate->addItem(each.name, each.code);
    });
}

void Composer::applyTemplate(const QString &code)
{
    Services::deliver(m_desk.reference().filledTemplate(code, m_ticket.uid, m_ticket.missing()), this,
                      [this, context = contextOf(m_mode)](const Result<Domain::ReplyTemplate> &filled) {
                          if (context != contextOf(m_mode))
                              return;
                          if (filled)
                              insertTemplate(*filled);
                          else
                              tell(filled.error().text(), true);
                      });
}

void Composer::insertTemplate(const Domain::ReplyTemplate &filled)
{
    m_templateCode = filled.code;
    QTextCursor cursor = m_parts.edit->textCursor();
    cursor.beginEditBlock();
    if (!text().trimmed().isEmpty() && cursor.positionInBlock() > 0)
        cursor.insertText(QStringLiteral("\n\n"));
    cursor.insertText(filled.body);
    cursor.endEditBlock();
    m_parts.edit->setTextCursor(cursor);
    m_parts.edit->setFocus();
}

Result<Domain::OperationKind> Composer::operation() const
{
    Domain::Writing writing;
    writing.text = text();
    writing.attachments = m_parts.files->attachments();
    if (m_mode == WritingMode::Note)
        return Domain::OperationKind(Domain::Op::AddNote{std::move(writing)});
    writing.templateCode = m_templateCode;
    HELPDESK_TRY_ASSIGN(writing.to, addressesFromText(m_parts.to->text()));
    HELPDESK_TRY_ASSIGN(writing.cc, addressesFromText(m_parts.cc->text()));
    if (m_mode == WritingMode::Complement)
        return Domain::OperationKind(Domain::Op::AskComplement{std::move(writing), m_ticket.missing()});
    return Domain::OperationKind(Domain::Op::Reply{std::move(writing), false, false});
}

void Composer::send()
{
    if (m_sending || m_ticket.uid.isNull() || !m_desk.tickets().canWrite())
        return;
    if (m_parts.files->isStoring()) { // it must not leave without its file
        m_sendOnceStored = true;
        return tell(tr("A file is being stored; it leaves then…"), false);
    }
    const Result<Domain::OperationKind> kind = operation();
    if (!kind)
        return tell(kind.error().text(), true);
    m_keeper->keepNow();
    const bool isMail = m_mode != WritingMode::Note;
    submit(*kind, isMail ? std::optional(m_ticket.version) : std::nullopt);
}

void Composer::submit(const Domain::OperationKind &kind, std::optional<qint64> version)
{
    m_sending = true;
    updateTexts();
    const Sent sent{m_mode, contextOf(m_mode), m_ticket.uid};
    Services::deliver(m_desk.tickets().submit(m_ticket.uid, kind, version), this,
                      [this, sent, kind](const Result<Services::Submission> &submission) {
                          const bool stale = !submission && submission.error().code == ErrorCode::Stale;
                          if (stale && sent.context == contextOf(m_mode))
                              return retry(kind);
                          finish(sent, submission);
                      });
}

/// Another change came first: the mail leaves all the same, unless it is a message that its writer has not seen.
void Composer::retry(const Domain::OperationKind &kind)
{
    Services::deliver(m_desk.tickets().ticket(m_ticket.uid), this,
                      [this, kind, seen = m_lastOutside, sent = Sent{m_mode, contextOf(m_mode), m_ticket.uid}](
                          const Result<Domain::TicketAggregate> &now) {
                          if (!now)
                              return finish(sent, tl::unexpected(now.error()));
                          Uid newest = seen;
                          for (const Domain::Message &message : now->messages)
                              if (message.kind == Domain::MessageKind::FromRequester
                                  || message.kind == Domain::MessageKind::FromLevel3)
                                  newest = message.uid;
                          if (sent.context != contextOf(m_mode) || newest != seen)
                              return finish(sent,
                                            fail(ErrorCode::Stale, tr("A message has come meanwhile"), {},
                                                 tr("Read it; what you wrote is kept and can be sent then.")));
                          setTicket(*now);
                          submit(kind, now->head.version);
                      });
}

void Composer::finish(const Sent &sent, const Result<Services::Submission> &submission)
{
    m_sending = false;
    const bool isShown = sent.context == contextOf(m_mode);
    if (!submission) {
        updateTexts();
        return tell(isShown ? submission.error().text()
                            : tr("What you wrote before was not sent: %1").arg(submission.error().text()),
                    true);
    }
    m_keeper->discard(sent.context);
    if (submission->ticket.uid == m_ticket.uid)
        m_ticket = submission->ticket;
    if (isShown && sent.mode == WritingMode::Complement)
        setMode(WritingMode::Reply);
    else if (isShown)
        showDraft({});
    updateTexts();
    Q_EMIT submitted(*submission, sent.mode);
}

} // namespace Helpdesk::Views
