// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/operationdialog.h"

#include "services/deliver.h"
#include "services/ticketservice.h"
#include "views/composer/draftkeeper.h"
#include "views/composer/writingedit.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace Helpdesk::Views {

OperationDialog::OperationDialog(DeskState &state, const Domain::Ticket &ticket, const QString &title,
                                 const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_ticket(ticket)
    , m_fields(new QVBoxLayout)
    , m_error(new TintedLabel(Ink::Overdue))
    , m_accept(new KeyHintButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 · %2", "an action, a request's number").arg(title, state.displayNumber(ticket.number)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *heading = new TintedLabel(Ink::Text, TypeSize::Heading, true);
    heading->setText(title);
    auto *subject = new TintedLabel(Ink::Second);
    subject->setText(state.displayNumber(ticket.number) + QStringLiteral(" · ")
                     + Items::subjectText(ticket.subject).left(120));
    subject->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(subject);
    m_fields->setSpacing(gridStep);
    column->addLayout(m_fields, 1);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new KeyHintButton;
    cancel->setText(tr("Cancel"));
    cancel->setKeyHint(keyText(Qt::Key_Escape));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    m_accept->setText(verb);
    m_accept->setKeyHint(keyText(Qt::CTRL | Qt::Key_Return));
    m_accept->setPrimary(true);
    connect(m_accept, &QPushButton::clicked, this, &OperationDialog::submit);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | Qt::Key(key), this), &QShortcut::activated, this, &OperationDialog::submit);
    setMinimumWidth(scaled(480));
}

void OperationDialog::addField(const QString &label, QWidget *editor)
{
    if (!label.isEmpty()) {
        auto *name = new TintedLabel(Ink::Second, TypeSize::Small);
        name->setText(label);
        name->setBuddy(editor);
        editor->setAccessibleName(label);
        m_fields->addWidget(name);
    }
    m_fields->addWidget(editor);
}

void OperationDialog::addAdvice(const QString &text)
{
    auto *advice = new TintedLabel(Ink::Second);
    advice->setText(text);
    advice->setWordWrap(true);
    m_fields->addWidget(advice);
}

WritingEdit *OperationDialog::addText(const QString &label, const QString &draft)
{
    m_text = new WritingEdit(this);
    m_text->setMinimumHeight(scaled(140));
    m_text->setProperty("bare", false);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setFocus();
    addField(label, m_text);
    connect(m_text, &WritingEdit::sendRequested, this, &OperationDialog::submit);
    if (draft.isEmpty())
        return m_text;
    m_keeper = new DraftKeeper(m_state.desk().drafts(), this);
    connect(m_text, &QPlainTextEdit::textChanged, m_keeper, [this] {
        if (const QString text = m_text->toPlainText(); text != m_proposed)
            m_keeper->change({{QStringLiteral("text"), text}});
    });
    m_keeper->open(draft + u':' + m_ticket.uid.toString(),
                   [this](const QJsonObject &content) { showDraft(content.value(u"text").toString()); });
    return m_text;
}

void OperationDialog::propose(const QString &text)
{
    if (!m_text || text.isEmpty() || !m_text->toPlainText().isEmpty())
        return;
    m_proposed = text;
    m_text->setPlainText(text);
}

void OperationDialog::showDraft(const QString &draft)
{
    const QString typed = m_text->toPlainText();
    if (draft.isEmpty())
        return;
    m_text->setPlainText(typed.isEmpty() || typed == m_proposed ? draft : typed + QStringLiteral("\n\n") + draft);
}

void OperationDialog::submit()
{
    if (!m_accept->isEnabled() || !m_make)
        return;
    Result<Domain::OperationKind> operation = m_make();
    if (!operation)
        return tell(operation.error());
    m_accept->setEnabled(false);
    m_error->hide();
    Services::deliver(m_state.desk().tickets().submit(m_ticket.uid, *operation), this,
                      [this, what = *operation](const Result<Services::Submission> &result) {
                          m_accept->setEnabled(true);
                          if (!result)
                              return tell(result.error());
                          if (m_keeper)
                              m_keeper->discard();
                          Q_EMIT submitted(*result, what);
                          accept();
                      });
}

void OperationDialog::tell(const Error &error)
{
    m_error->setText(error.text());
    m_error->show();
}

QString OperationDialog::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void OperationDialog::showEvent(QShowEvent *event)
{
    const int wanted = std::max(width(), scaled(520));
    resize(wanted, std::max(height(), layout()->totalHeightForWidth(wanted)));
    QDialog::showEvent(event);
}

void OperationDialog::done(int result)
{
    if (m_keeper)
        m_keeper->keepNow();
    QDialog::done(result);
}

} // namespace Helpdesk::Views
