// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/qualificationdialog.h"

#include "items/wording.h"
#include "services/deliver.h"
#include "services/draftservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "views/attachments/picturecanvas.h"
#include "views/attachments/picturepane.h"
#include "views/attachments/picturestrip.h"
#include "views/composer/draftkeeper.h"
#include "views/qualification/qualificationform.h"
#include "views/qualification/spantext.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/tintedlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace Helpdesk::Views {

QualificationDialog::~QualificationDialog() = default;

QString QualificationDialog::status() const
{
    return m_status->text();
}

void QualificationDialog::wire()
{
    connect(m_form, &QualificationForm::edited, this, [this] {
        m_complement->setEnabled(!m_form->missing().isEmpty());
        keepDraft();
    });
    connect(m_form, &QualificationForm::fieldEntered, m_message, &SpanText::showField);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const QString &why) { tell(why); });
    connect(m_pictures, &PicturePane::shown, this, [this](int index) {
        const Services::Picture &picture = m_pictures->pictures().at(index);
        m_pictureText->setFullText(tr("%1 of %2 · %3 · %4 · wheel: zoom, Alt+← →: another")
                                       .arg(index + 1)
                                       .arg(m_pictures->pictures().size())
                                       .arg(picture.name, pictureFacts(picture)));
    });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, m_pictures,
            &PicturePane::showNext);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, m_pictures,
            &PicturePane::showPrevious);
}

void QualificationDialog::open(qint64 ticketNumber, const QString &position)
{
    m_keeper->close();
    m_ticket = {};
    m_position->setText(position);
    tell({});
    setBusy(true);
    m_message->setFocus(); // no button has it before the form is filled: Enter does nothing yet
    Services::deliver(m_desk.reference().snapshot(), this,
                      [this, ticketNumber](const Result<Services::ReferenceSnapshot> &reference) {
                          if (!reference)
                              return tell(reference.error().text());
                          m_form->setReference(*reference, m_desk.login());
                          load(ticketNumber);
                      });
    QDialog::open();
}

void QualificationDialog::load(qint64 ticketNumber)
{
    Services::deliver(m_desk.tickets().ticket(ticketNumber), this,
                      [this](const Result<Domain::TicketAggregate> &ticket) {
                          if (ticket)
                              show(*ticket);
                          else
                              tell(ticket.error().text());
                      });
}

void QualificationDialog::show(const Domain::TicketAggregate &ticket)
{
    m_ticket = ticket.head;
    const QString number = Domain::displayNumber(m_ticket.number, m_desk.settings().numberPrefix());
    m_title->setText(tr("Qualify %1").arg(number));
    m_subject->setFullText(m_ticket.subject);
    setWindowTitle(m_title->text());
    showMessages(ticket);
    m_form->setTicket(m_ticket);
    m_scroll->ensureVisible(0, 0);
    loadPictures(ticket.attachments);
    m_keeper->open(QStringLiteral("qualify:%1").arg(m_ticket.uid.toString()), [this](const QJsonObject &kept) {
        setBusy(false); // the draft is in: nothing typed from now on can be replaced
        QJsonObject content = kept;
        content.remove(QStringLiteral("text"));
        if (!content.isEmpty()) {
            m_form->restore(content);
            tell(tr("What you had typed before is back."), false);
        }
        m_form->focusFirst();
    });
}

void QualificationDialog::showMessages(const Domain::TicketAggregate &ticket)
{
    const Items::Moment moment{m_desk.clock().now(), QLocale()};
    m_sender->setText(
        tr("%1 · %2").arg(Items::nameOf(m_ticket.requester.mail), Items::dayAndTimeText(m_ticket.createdAt, moment)));
    QList<std::pair<QString, Domain::Message>> shown;
    for (const Domain::Message &message : ticket.messages)
        if (message.kind == Domain::MessageKind::FromRequester)
            shown.append(
                {tr("%1 · %2").arg(Items::nameOf(message.from), Items::dayAndTimeText(message.at, moment)), message});
    if (shown.isEmpty() && !ticket.messages.isEmpty())
        shown.append({QString(), ticket.messages.constFirst()});
    m_message->setMessages(shown, m_ticket.form);
}

void QualificationDialog::loadPictures(const QList<Domain::Attachment> &attachments)
{
    showPictures({});
    Services::deliver(m_desk.attachments().pictures(attachments), this,
                      [this, uid = m_ticket.uid](const Result<QList<Services::Picture>> &pictures) {
                          if (uid != m_ticket.uid)
                              return;
                          if (pictures)
                              showPictures(*pictures);
                          else
                              m_pictureText->setFullText(pictures.error().text());
                      });
}

void QualificationDialog::showPictures(const QList<Services::Picture> &pictures)
{
    m_pictures->setVisible(!pictures.isEmpty());
    m_pictures->setPictures(pictures, m_desk.attachments());
    m_pictureText->setFullText(pictures.isEmpty() ? tr("No screenshot.") : QString());
    m_pictures->showPicture(0);
}

void QualificationDialog::keepDraft()
{
    const QJsonObject content = m_form->content();
    if (content.isEmpty())
        m_keeper->discard();
    else
        m_keeper->change(content);
}

void QualificationDialog::submit(bool thenNext)
{
    if (!m_qualify->isEnabled())
        return;
    const Result<Domain::Op::Qualify> qualification = m_form->qualification();
    if (!qualification) {
        m_form->focusProblem();
        return tell(qualification.error().text());
    }
    m_keeper->keepNow();
    setBusy(true);
    Services::deliver(
        m_desk.tickets().submit(m_ticket.uid, *qualification, m_ticket.version), this,
        [this, thenNext](const Result<Services::Submission> &submission) { finish(submission, thenNext); });
}

void QualificationDialog::finish(const Result<Services::Submission> &submission, bool thenNext)
{
    if (!submission && submission.error().code == ErrorCode::Stale)
        return takeChangedTicket();
    setBusy(false);
    if (!submission)
        return tell(submission.error().text());
    m_keeper->discard();
    const qint64 number = m_ticket.number;
    accept();
    Q_EMIT qualified(*submission);
    if (thenNext)
        Q_EMIT nextRequested(number);
}

void QualificationDialog::takeChangedTicket()
{
    Services::deliver(m_desk.tickets().ticket(m_ticket.uid), this,
                      [this](const Result<Domain::TicketAggregate> &ticket) {
                          setBusy(false);
                          if (!ticket)
                              return tell(ticket.error().text());
                          m_ticket = ticket->head;
                          showMessages(*ticket);
                          m_form->rebase(m_ticket);
                          tell(tr("The ticket has changed meanwhile. Check what you typed and qualify again."));
                      });
}

void QualificationDialog::tell(const QString &text, bool isProblem)
{
    m_status->setInk(isProblem ? Ink::Overdue : Ink::Second);
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_status->setVisible(!text.isEmpty());
}

void QualificationDialog::setBusy(bool busy)
{
    if (busy && m_form->isEnabled())
        m_focusBefore = m_form->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_qualify->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_complement->setEnabled(!busy && !m_form->missing().isEmpty());
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
}

void QualificationDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (event->isAutoRepeat())
        return;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->modifiers() & Qt::ControlModifier)
        submit(true);
    else if (button)
        button->click();
    else
        submit(false);
}

void QualificationDialog::done(int result)
{
    m_keeper->keepNow();
    QDialog::done(result);
}

} // namespace Helpdesk::Views
