// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/composer.h"

#include "items/wording.h"
#include "services/attachmentservice.h"
#include "services/deliver.h"
#include "services/draftservice.h"
#include "services/ticketservice.h"
#include "views/composer/attachmentstrip.h"
#include "views/composer/composerlayout.h"
#include "views/composer/draftkeeper.h"
#include "views/composer/writingedit.h"
#include "views/theme/themestyle.h"
#include "views/widgets/keyhintbutton.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Helpdesk::Views {

namespace {

const auto complementTemplate = QStringLiteral("complement");

} // namespace

Composer::Composer(Services::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper(desk.drafts(), this))
{
    build();
    connect(m_keeper, &DraftKeeper::kept, this,
            [this](const QDateTime &at) { tell(tr("draft kept at %1").arg(Items::timeText(at, QLocale())), false); });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const QString &why) { tell(why, true); });
    connect(&m_desk, &Services::Desk::changed, this, [this](const Store::ChangeSet &changes) {
        if (changes.reference)
            loadReference();
    });
    loadReference();
    updateTexts();
}

Composer::~Composer() = default;

void Composer::build()
{
    const ComposerParts parts = layOutComposer(this, m_desk.attachments());
    m_replyTab = parts.replyTab;
    m_noteTab = parts.noteTab;
    m_template = parts.replyTemplate;
    m_recipients = parts.recipients;
    m_to = parts.to;
    m_cc = parts.cc;
    m_edit = parts.edit;
    m_files = parts.files;
    m_status = parts.status;
    m_attach = parts.attach;
    m_send = parts.send;

    const auto changed = [this] { m_keeper->change(content()); };
    connect(m_edit, &QPlainTextEdit::textChanged, this, changed);
    connect(m_to, &QLineEdit::textEdited, this, changed);
    connect(m_cc, &QLineEdit::textEdited, this, changed);
    connect(m_files, &AttachmentStrip::changed, this, changed);
    connect(m_files, &AttachmentStrip::failed, this, [this](const QString &why) { tell(why, true); });
    connect(m_edit, &WritingEdit::pictureGiven, m_files, &AttachmentStrip::addPicture);
    connect(m_edit, &WritingEdit::filesGiven, m_files, &AttachmentStrip::addFiles);
    connect(m_edit, &WritingEdit::sendRequested, this, &Composer::send);
    connect(m_attach, &QToolButton::clicked, m_files, &AttachmentStrip::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_replyTab, &QAbstractButton::clicked, this, &Composer::startReply);
    connect(m_noteTab, &QAbstractButton::clicked, this, &Composer::startNote);
    connect(m_template, &QComboBox::activated, this, [this](int row) {
        if (const QString code = m_template->itemData(row).toString(); !code.isEmpty())
            applyTemplate(code);
        m_template->setCurrentIndex(0);
    });
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setTicket(const Domain::TicketAggregate &ticket)
{
    const bool another = ticket.head.uid != m_ticket.uid;
    m_ticket = ticket.head;
    if (another) {
        m_mode = WritingMode::Reply;
        m_templateCode.clear();
        loadDraft();
    }
    updateTexts();
}

void Composer::startReply()
{
    setMode(WritingMode::Reply);
}

void Composer::startNote()
{
    setMode(WritingMode::Note);
}

void Composer::startComplement()
{
    setMode(WritingMode::Complement);
    if (m_edit->toPlainText().trimmed().isEmpty())
        applyTemplate(complementTemplate);
}

void Composer::setMode(WritingMode mode)
{
    if (m_mode != mode) {
        m_keeper->keepNow();
        m_mode = mode;
        loadDraft();
    }
    updateTexts();
    m_edit->setFocus();
}

QString Composer::contextOf(WritingMode mode) const
{
    switch (mode) {
    case WritingMode::Reply:
        return QStringLiteral("reply:%1").arg(m_ticket.uid.toString());
    case WritingMode::Note:
        return QStringLiteral("note:%1").arg(m_ticket.uid.toString());
    case WritingMode::Complement:
        return QStringLiteral("complement:%1").arg(m_ticket.uid.toString());
    }
    return {};
}

void Composer::loadDraft()
{
    showDraft({});
    m_keeper->open(contextOf(m_mode), [this](const QJsonObject &kept) {
        if (!kept.isEmpty())
            showDraft(kept);
    });
}

void Composer::reloadDraft()
{
    if (text().trimmed().isEmpty())
        loadDraft();
}

void Composer::showDraft(const QJsonObject &kept)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(kept[QStringLiteral("text")].toString());
    m_to->setText(kept[QStringLiteral("to")].toString(addressesToText({m_ticket.requester.mail})));
    m_cc->setText(kept[QStringLiteral("cc")].toString(addressesToText(m_ticket.cc)));
    m_templateCode = kept[QStringLiteral("template")].toString();
    m_files->setAttachments(attachmentsFromJson(kept[QStringLiteral("attachments")].toArray()));
    tell({}, false);
}

QJsonObject Composer::content() const
{
    return {{QStringLiteral("text"), m_edit->toPlainText()},
            {QStringLiteral("to"), m_to->text()},
            {QStringLiteral("cc"), m_cc->text()},
            {QStringLiteral("template"), m_templateCode},
            {QStringLiteral("attachments"), attachmentsToJson(m_files->attachments())}};
}

void Composer::loadReference()
{
    Services::deliver(m_desk.reference().snapshot(), this, [this](const Result<Services::ReferenceSnapshot> &snapshot) {
        if (!snapshot)
            return tell(snapshot.error().text(), true);
        m_reference = *snapshot;
        const QSignalBlocker quiet(m_template);
        m_template->clear();
        m_template->addItem(tr("Template…"), QString());
        for (const Domain::ReplyTemplate &each : m_reference.templates)
            m_template->addItem(each.name, each.code);
    });
}

void Composer::applyTemplate(const QString &code)
{
    Services::deliver(m_desk.reference().filledTemplate(code, m_ticket.uid, m_ticket.missing()), this,
                      [this, ticket = m_ticket.uid](const Result<Domain::ReplyTemplate> &filled) {
                          if (ticket != m_ticket.uid)
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
    QTextCursor cursor = m_edit->textCursor();
    if (!m_edit->toPlainText().trimmed().isEmpty() && cursor.positionInBlock() > 0)
        cursor.insertText(QStringLiteral("\n\n"));
    cursor.insertText(filled.body);
    m_edit->setTextCursor(cursor);
    m_keeper->change(content());
}

Result<Domain::OperationKind> Composer::operation() const
{
    Domain::Writing writing;
    writing.text = m_edit->toPlainText();
    writing.templateCode = m_templateCode;
    writing.attachments = m_files->attachments();
    if (m_mode == WritingMode::Note)
        return Domain::OperationKind(Domain::Op::AddNote{std::move(writing)});
    HELPDESK_TRY_ASSIGN(writing.to, addressesFromText(m_to->text()));
    HELPDESK_TRY_ASSIGN(writing.cc, addressesFromText(m_cc->text()));
    if (m_mode == WritingMode::Complement)
        return Domain::OperationKind(Domain::Op::AskComplement{std::move(writing), m_ticket.missing()});
    return Domain::OperationKind(Domain::Op::Reply{std::move(writing), false, false});
}

void Composer::send()
{
    if (m_sending || m_ticket.uid.isNull() || !m_desk.tickets().canWrite())
        return;
    Result<Domain::OperationKind> kind = operation();
    if (!kind)
        return tell(kind.error().text(), true);
    m_keeper->keepNow();
    m_sending = true;
    updateTexts();
    Services::deliver(m_desk.tickets().submit(m_ticket.uid, std::move(*kind)), this,
                      [this](const Result<Services::Submission> &submission) { finish(submission); });
}

void Composer::finish(const Result<Services::Submission> &submission)
{
    m_sending = false;
    if (!submission) {
        updateTexts();
        return tell(submission.error().text(), true);
    }
    if (submission->ticket.uid == m_ticket.uid) {
        m_keeper->discard();
        m_ticket = submission->ticket;
        showDraft({});
    }
    const WritingMode done = m_mode;
    if (m_mode == WritingMode::Complement)
        setMode(WritingMode::Reply);
    updateTexts();
    Q_EMIT submitted(*submission, done);
}

void Composer::tell(const QString &text, bool isError)
{
    m_status->setText(text);
    m_status->setForegroundRole(isError ? QPalette::Text : QPalette::PlaceholderText);
    m_status->setAccessibleName(isError ? tr("Error: %1").arg(text) : text);
}

void Composer::updateTexts()
{
    const bool note = m_mode == WritingMode::Note;
    const QString name = Items::nameOf(m_ticket.requester.mail);
    const QString recipient = name.isEmpty() ? tr("the requester") : name;
    m_replyTab->setText(m_mode == WritingMode::Complement ? tr("Complement asked of %1").arg(recipient)
                                                          : tr("Reply to %1").arg(recipient));
    m_replyTab->setChecked(!note);
    m_noteTab->setChecked(note);
    m_recipients->setVisible(!note);
    m_edit->setPlaceholderText(note ? tr("Internal note: the requester never sees it")
                                    : tr("Write to %1…").arg(recipient));
    m_edit->setAccessibleName(note ? tr("Text of the internal note") : tr("Text of the reply to %1").arg(recipient));
    m_edit->setReadOnly(m_sending);
    m_send->setText(note ? tr("Add the note") : tr("Send to %1").arg(recipient));
    m_send->setEnabled(!m_sending && !m_ticket.uid.isNull() && m_desk.tickets().canWrite());
    m_template->setVisible(!note);
    setAccessibleName(note ? tr("Internal note") : tr("Reply"));
    update();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool note = m_mode == WritingMode::Note;
    drawPanel(painter, rect(), note ? theme.note : theme.panel, note ? theme.noteLine : theme.line);
}

} // namespace Helpdesk::Views
