// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/composer/composer.h"

#include "items/wording.h"
#include "services/attachmentservice.h"
#include "services/deliver.h"
#include "services/draftservice.h"
#include "services/ticketservice.h"
#include "views/composer/attachmentstrip.h"
#include "views/composer/draftkeeper.h"
#include "views/composer/writingedit.h"
#include "views/theme/themestyle.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Helpdesk::Views {

namespace {

const auto complementTemplate = QStringLiteral("complement");
constexpr int nameLength = 40;

Uid lastOutside(const QList<Domain::Message> &messages)
{
    for (auto it = messages.crbegin(); it != messages.crend(); ++it)
        if (it->kind == Domain::MessageKind::FromRequester || it->kind == Domain::MessageKind::FromLevel3)
            return it->uid;
    return {};
}

} // namespace

Composer::Composer(Services::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper(desk.drafts(), this))
    , m_parts(layOutComposer(this, desk.attachments()))
{
    wire();
    loadReference();
    updateTexts();
}

Composer::~Composer() = default;

void Composer::wire()
{
    connect(m_keeper, &DraftKeeper::kept, this, [this](const QDateTime &at) {
        if (!m_isError) // why it did not leave stays to be read
            tell(tr("draft kept at %1").arg(Items::timeText(at, QLocale())), false);
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const QString &why) { tell(why, true); });
    connect(&m_desk, &Services::Desk::changed, this, [this](const Store::ChangeSet &changes) {
        if (changes.reference)
            loadReference();
    });
    connect(m_parts.edit, &QPlainTextEdit::textChanged, this, &Composer::changed);
    connect(m_parts.to, &QLineEdit::textEdited, this, &Composer::changed);
    connect(m_parts.cc, &QLineEdit::textEdited, this, &Composer::changed);
    connect(m_parts.to, &QLineEdit::textChanged, this, &Composer::updateTexts);
    AttachmentStrip *files = m_parts.files;
    connect(files, &AttachmentStrip::changed, this, [this] { m_keeper->change(content()); });
    connect(files, &AttachmentStrip::failed, this, [this](const QString &why) {
        m_sendOnceStored = false;
        tell(why, true);
    });
    connect(files, &AttachmentStrip::stored, this, [this] {
        if (std::exchange(m_sendOnceStored, false))
            send();
    });
    connect(m_parts.edit, &WritingEdit::pictureGiven, files, &AttachmentStrip::addPicture);
    connect(m_parts.edit, &WritingEdit::filesGiven, files, &AttachmentStrip::addFiles);
    connect(m_parts.edit, &WritingEdit::sendRequested, this, &Composer::send);
    connect(m_parts.attach, &QToolButton::clicked, files, &AttachmentStrip::chooseFiles);
    connect(m_parts.send, &QPushButton::clicked, this, &Composer::send);
    connect(m_parts.replyTab, &QPushButton::clicked, this, &Composer::startReply);
    connect(m_parts.noteTab, &QPushButton::clicked, this, &Composer::startNote);
    connect(m_parts.replyTemplate, &QComboBox::activated, this, [this](int row) {
        if (const QString code = m_parts.replyTemplate->itemData(row).toString(); !code.isEmpty())
            applyTemplate(code);
        m_parts.replyTemplate->setCurrentIndex(0);
    });
}

void Composer::changed()
{
    if (m_isError)
        tell({}, false);
    m_keeper->change(content());
}

QString Composer::text() const
{
    return m_parts.edit->toPlainText();
}

QString Composer::status() const
{
    return m_parts.status->text();
}

void Composer::setTicket(const Domain::TicketAggregate &ticket)
{
    const bool another = ticket.head.uid != m_ticket.uid;
    m_ticket = ticket.head;
    m_lastOutside = lastOutside(ticket.messages);
    if (another) {
        m_mode = WritingMode::Reply;
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
    const auto fill = [this] {
        if (m_mode == WritingMode::Complement && text().trimmed().isEmpty())
            applyTemplate(complementTemplate);
    };
    if (m_mode != WritingMode::Complement) {
        m_mode = WritingMode::Complement;
        loadDraft(fill);
    } else {
        fill();
    }
    setMode(WritingMode::Complement);
}

void Composer::setMode(WritingMode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        loadDraft();
    }
    updateTexts();
    m_parts.edit->setFocus();
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

void Composer::loadDraft(const std::function<void()> &then)
{
    m_sendOnceStored = false;
    m_keeper->close();
    showDraft({});
    m_keeper->open(contextOf(m_mode), [this, then](const QJsonObject &kept) {
        takeDraft(kept);
        if (then)
            then();
    });
}

void Composer::takeDraft(const QJsonObject &kept)
{
    if (kept.isEmpty())
        return;
    const bool typed = !text().isEmpty() || !m_parts.files->attachments().isEmpty() || m_parts.files->isStoring();
    if (!typed)
        return showDraft(kept);
    QTextCursor cursor(m_parts.edit->document()); // something was typed before the draft came: both stay
    if (const QString before = kept[QStringLiteral("text")].toString(); !before.isEmpty())
        cursor.insertText(before + u'\n');
    m_parts.files->addAttachments(attachmentsFromJson(kept[QStringLiteral("attachments")].toArray()));
}

void Composer::reloadDraft()
{
    if (text().trimmed().isEmpty())
        loadDraft();
}

void Composer::showDraft(const QJsonObject &kept)
{
    {
        const QSignalBlocker quiet(m_parts.edit);
        m_parts.edit->setPlainText(kept[QStringLiteral("text")].toString());
    }
    m_parts.edit->moveCursor(QTextCursor::End);
    m_parts.to->setText(kept[QStringLiteral("to")].toString(addressesToText({m_ticket.requester.mail})));
    m_parts.cc->setText(kept[QStringLiteral("cc")].toString(addressesToText(m_ticket.cc)));
    for (QLineEdit *line : {m_parts.to, m_parts.cc})
        line->setCursorPosition(0);
    m_templateCode = kept[QStringLiteral("template")].toString();
    m_parts.files->setAttachments(attachmentsFromJson(kept[QStringLiteral("attachments")].toArray()));
    tell({}, false);
}

QJsonObject Composer::content() const
{
    return {{QStringLiteral("text"), text()},
            {QStringLiteral("to"), m_parts.to->text()},
            {QStringLiteral("cc"), m_parts.cc->text()},
            {QStringLiteral("template"), m_templateCode},
            {QStringLiteral("attachments"), attachmentsToJson(m_parts.files->attachments())}};
}

void Composer::tell(const QString &text, bool isError)
{
    m_isError = isError && !text.isEmpty();
    m_parts.status->setInk(m_isError ? Ink::Overdue : Ink::Second);
    m_parts.status->setText(text);
    m_parts.status->setAccessibleName(m_isError ? tr("Error: %1").arg(text) : text);
}

QString Composer::recipient() const
{
    const Result<Domain::MailAddresses> to = addressesFromText(m_parts.to->text());
    const bool given = to && !to->isEmpty();
    QString name = Items::nameOf(given ? to->constFirst() : m_ticket.requester.mail).simplified();
    if (name.isEmpty())
        name = tr("the requester");
    if (name.size() > nameLength)
        name = name.left(nameLength - 1) + u'…';
    const int others = given ? int(to->size()) - 1 : 0;
    return others > 0 ? tr("%1 and %n other(s)", nullptr, others).arg(name) : name;
}

void Composer::updateTexts()
{
    const bool note = m_mode == WritingMode::Note;
    const QString who = recipient();
    const QString tab = m_mode == WritingMode::Complement ? tr("Complement asked of %1") : tr("Reply to %1");
    m_parts.replyTab->setText(tab.arg(QString(who).replace(u'&', QStringLiteral("&&"))));
    m_parts.replyTab->setAccessibleName(tab.arg(who));
    m_parts.replyTab->setChecked(!note);
    m_parts.noteTab->setChecked(note);
    m_parts.recipients->setVisible(!note);
    m_parts.edit->setPlaceholderText(note ? tr("Internal note: the requester never sees it")
                                          : tr("Write to %1…").arg(who));
    m_parts.edit->setAccessibleName(note ? tr("Text of the internal note") : tr("Text of the reply to %1").arg(who));
    m_parts.edit->setReadOnly(m_sending);
    m_parts.send->setText(note ? tr("Add the note") : tr("Send to %1").arg(who));
    m_parts.send->setKeyHint(QStringLiteral("Ctrl+↵")); // says the name again
    m_parts.send->setEnabled(!m_sending && !m_ticket.uid.isNull() && m_desk.tickets().canWrite());
    m_parts.recipients->setEnabled(!m_sending);
    m_parts.attach->setEnabled(!m_sending);
    m_parts.files->setEnabled(!m_sending);
    m_parts.replyTemplate->setVisible(!note);
    m_parts.replyTemplate->setEnabled(!m_sending);
    setAccessibleName(note ? tr("Internal note") : tr("Reply"));
    update();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_parts.attach)
        tintComposer(m_parts, this);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool note = m_mode == WritingMode::Note;
    drawPanel(painter, rect(), note ? theme.note : theme.panel, note ? theme.noteLine : theme.line);
}

} // namespace Helpdesk::Views
