// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/qualificationdialog.h"

#include "items/wording.h"
#include "services/deliver.h"
#include "services/draftservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "views/attachments/picturecanvas.h"
#include "views/attachments/pictureviewer.h"
#include "views/composer/draftkeeper.h"
#include "views/qualification/qualificationform.h"
#include "views/qualification/spantext.h"
#include "views/theme/typescale.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace Helpdesk::Views {

QualificationDialog::QualificationDialog(Services::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper(desk.drafts(), this))
    , m_title(new ElidingLabel(this))
    , m_position(new TintedLabel(Ink::Second, TypeSize::Small, false, this))
    , m_form(new QualificationForm(this))
{
    resize(1280, 760);
    setAccessibleName(tr("Qualification"));
    m_title->setFont(typeFont(TypeSize::Heading, true));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 24, 12);
    top->addWidget(m_title, 1);
    top->addWidget(m_position);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *halves = new QSplitter(this);
    halves->addWidget(buildLeft());
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(halves, 1);
    column->addWidget(buildBottom());

    connect(m_form, &QualificationForm::edited, this, [this] {
        m_complement->setEnabled(!m_form->missing().isEmpty());
        m_keeper->change(m_form->content());
    });
    connect(m_form, &QualificationForm::fieldEntered, m_message, &SpanText::showField);
    connect(m_keeper, &DraftKeeper::failed, this, &QualificationDialog::tell);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this,
            [this] { showPicture(m_picture + 1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            [this] { showPicture(m_picture - 1); });
}

QualificationDialog::~QualificationDialog() = default;

QWidget *QualificationDialog::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(24, 12, 16, 16);
    column->setSpacing(8);
    m_sender = new TintedLabel(Ink::Second, TypeSize::Small, false, left);
    m_message = new SpanText(left);
    m_canvas = new PictureCanvas(left);
    m_pictureText = new TintedLabel(Ink::Second, TypeSize::Small, false, left);
    m_pictureText->setWordWrap(true);
    column->addWidget(m_sender);
    column->addWidget(m_message, 2);
    column->addWidget(m_canvas, 3);
    column->addWidget(m_pictureText);
    connect(m_canvas, &PictureCanvas::nextRequested, this, [this] { showPicture(m_picture + 1); });
    connect(m_canvas, &PictureCanvas::previousRequested, this, [this] { showPicture(m_picture - 1); });
    return left;
}

QWidget *QualificationDialog::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    const auto add = [bottom](const QString &text, const QString &key) {
        auto *button = new KeyHintButton(bottom);
        button->setText(text);
        button->setKeyHint(key);
        button->setAutoDefault(false);
        return button;
    };
    auto *complement = add(tr("Ask for the rest"), QStringLiteral("Alt+D"));
    complement->setIconName(QStringLiteral("mail-reply-sender"));
    complement->setShortcut(QKeySequence(Qt::ALT | Qt::Key_D));
    auto *cancel = add(tr("Cancel"), tr("Esc"));
    auto *qualify = add(tr("Qualify"), QStringLiteral("↵"));
    auto *next = add(tr("Qualify and next"), QStringLiteral("Ctrl+↵"));
    next->setPrimary(true);
    m_complement = complement;
    m_qualify = qualify;
    m_next = next;
    m_status = new TintedLabel(Ink::Overdue, TypeSize::Body, true, bottom);
    m_status->setWordWrap(true);
    row->addWidget(complement);
    row->addWidget(m_status, 1);
    row->addWidget(cancel);
    row->addWidget(qualify);
    row->addWidget(next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(qualify, &QPushButton::clicked, this, [this] { submit(false); });
    connect(next, &QPushButton::clicked, this, [this] { submit(true); });
    connect(complement, &QPushButton::clicked, this, [this] {
        m_keeper->keepNow();
        Q_EMIT complementRequested(m_ticket.number);
        accept();
    });
    return bottom;
}

void QualificationDialog::open(qint64 ticketNumber, const QString &position)
{
    m_position->setText(position);
    tell({});
    setBusy(true);
    Services::deliver(m_desk.reference().snapshot(), this,
                      [this, ticketNumber](const Result<Services::ReferenceSnapshot> &reference) {
                          if (!reference)
                              return tell(reference.error().text());
                          m_form->setReference(*reference, m_desk.login());
                          Services::deliver(m_desk.tickets().ticket(ticketNumber), this,
                                            [this](const Result<Domain::TicketAggregate> &ticket) {
                                                if (!ticket)
                                                    return tell(ticket.error().text());
                                                show(*ticket);
                                            });
                      });
    QDialog::open();
}

void QualificationDialog::show(const Domain::TicketAggregate &ticket)
{
    m_ticket = ticket.head;
    const QString number = Domain::displayNumber(m_ticket.number, m_desk.settings().numberPrefix());
    m_title->setFullText(tr("Qualify %1 – %2").arg(number, m_ticket.subject));
    setWindowTitle(tr("Qualify %1").arg(number));
    const Items::Moment moment{m_desk.clock().now(), QLocale()};
    m_sender->setText(
        tr("%1 · %2").arg(Items::nameOf(m_ticket.requester.mail), Items::dayAndTimeText(m_ticket.createdAt, moment)));
    m_message->setMessage(ticket.messages.isEmpty() ? Domain::Message() : ticket.messages.constFirst(), m_ticket.form);
    m_form->setTicket(m_ticket);
    m_complement->setEnabled(!m_form->missing().isEmpty());
    setBusy(false);
    m_form->focusFirst();
    m_keeper->open(QStringLiteral("qualify:%1").arg(m_ticket.uid.toString()), [this](const QJsonObject &kept) {
        if (kept.isEmpty())
            return;
        m_form->restore(kept);
        tell(tr("What you had typed before is back."));
    });
    showPictures({});
    Services::deliver(m_desk.attachments().pictures(ticket.attachments), this,
                      [this, uid = m_ticket.uid](const Result<QList<Services::Picture>> &pictures) {
                          if (uid != m_ticket.uid)
                              return;
                          if (pictures)
                              showPictures(*pictures);
                          else
                              m_pictureText->setText(pictures.error().text());
                      });
}

void QualificationDialog::showPictures(const QList<Services::Picture> &pictures)
{
    m_pictures = pictures;
    m_picture = -1;
    m_canvas->setVisible(!pictures.isEmpty());
    m_pictureText->setText(pictures.isEmpty() ? tr("No screenshot.") : QString());
    showPicture(0);
}

void QualificationDialog::showPicture(int index)
{
    if (index < 0 || index >= m_pictures.size())
        return;
    m_picture = index;
    const Services::Picture &picture = m_pictures.at(index);
    m_pictureText->setText(tr("%1 of %2 · %3 · %4 · wheel: zoom, Alt+← →: another")
                               .arg(index + 1)
                               .arg(m_pictures.size())
                               .arg(picture.name, pictureFacts(picture)));
    if (picture.problem)
        return m_canvas->setMessage(picture.problem->text());
    m_canvas->setMessage(tr("Loading…"));
    Services::deliver(m_desk.attachments().image(picture), this,
                      [this, request = ++m_request](const Result<QImage> &image) {
                          if (request != m_request)
                              return;
                          if (image)
                              m_canvas->setImage(*image);
                          else
                              m_canvas->setMessage(image.error().text());
                      });
}

void QualificationDialog::submit(bool thenNext)
{
    if (!m_qualify->isEnabled())
        return;
    const Result<Domain::Op::Qualify> qualification = m_form->qualification();
    if (!qualification)
        return tell(qualification.error().text());
    m_keeper->keepNow();
    setBusy(true);
    Services::deliver(
        m_desk.tickets().submit(m_ticket.uid, *qualification, m_ticket.version), this,
        [this, thenNext](const Result<Services::Submission> &submission) { finish(submission, thenNext); });
}

void QualificationDialog::finish(const Result<Services::Submission> &submission, bool thenNext)
{
    setBusy(false);
    if (!submission
        && submission.error().code == ErrorCode::Stale) { // what is typed stays; the next try is on what is now there
        Services::deliver(
            m_desk.tickets().ticket(m_ticket.uid), this, [this](const Result<Domain::TicketAggregate> &ticket) {
                if (ticket)
                    m_ticket.version = ticket->head.version;
                tell(ticket ? tr("The ticket has changed meanwhile. Check what you typed and qualify again.")
                            : ticket.error().text());
            });
        return;
    }
    if (!submission)
        return tell(submission.error().text());
    m_keeper->discard();
    const qint64 number = m_ticket.number;
    accept();
    Q_EMIT qualified(*submission);
    if (thenNext)
        Q_EMIT nextRequested(number);
}

void QualificationDialog::tell(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

void QualificationDialog::setBusy(bool busy)
{
    m_qualify->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

void QualificationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        return submit(bool(event->modifiers() & Qt::ControlModifier));
    QDialog::keyPressEvent(event);
}

} // namespace Helpdesk::Views
