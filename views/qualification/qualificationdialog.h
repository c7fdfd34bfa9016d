// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"
#include "services/desk.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace Helpdesk::Views {

class DraftKeeper;
class ElidingLabel;
class PicturePane;
class QualificationForm;
class SpanText;
class TintedLabel;

/// Qualifies one ticket: the message with what was found in it and the screenshots on the left, the qualification on
/// the right. 1 2 3 the nature, Enter qualifies, Ctrl+Enter qualifies and goes on, Alt+D asks for the rest, Alt+← →
/// another picture, Esc leaves (what was typed stays as a draft).
class QualificationDialog : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive the dialog.
    explicit QualificationDialog(Services::Desk &desk, QWidget *parent = nullptr);
    ~QualificationDialog() override;
    /// Loads a ticket and shows the dialog; `position` is shown at the top: « 1 of 12 ».
    void open(qint64 ticketNumber, const QString &position = {});
    using QDialog::open;
    [[nodiscard]] QualificationForm *form() const { return m_form; }
    [[nodiscard]] SpanText *message() const { return m_message; }
    [[nodiscard]] PicturePane *pictures() const { return m_pictures; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void qualified(const Helpdesk::Services::Submission &submission);
    void nextRequested(qint64 after); ///< after qualified(), with « Qualify and next »
    void complementRequested(qint64 ticketNumber);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    QWidget *buildTop();
    QWidget *buildLeft();
    QWidget *buildBottom();
    void addButtons(QBoxLayout *row, QWidget *bottom);
    void setTabChain();
    void wire();
    void load(qint64 ticketNumber);
    void show(const Domain::TicketAggregate &ticket);
    void showMessages(const Domain::TicketAggregate &ticket);
    void loadPictures(const QList<Domain::Attachment> &attachments);
    void showPictures(const QList<Services::Picture> &pictures);
    void keepDraft();
    void submit(bool thenNext);
    void finish(const Result<Services::Submission> &submission, bool thenNext);
    void takeChangedTicket();
    void tell(const QString &text, bool isProblem = true);
    void setBusy(bool busy);

    Services::Desk &m_desk;
    Domain::Ticket m_ticket;
    DraftKeeper *m_keeper;
    TintedLabel *m_title;
    ElidingLabel *m_subject;
    TintedLabel *m_position;
    TintedLabel *m_sender;
    SpanText *m_message;
    PicturePane *m_pictures;
    ElidingLabel *m_pictureText;
    QualificationForm *m_form;
    QScrollArea *m_scroll;
    TintedLabel *m_status;
    QWidget *m_focusBefore = nullptr; ///< while busy
    QPushButton *m_qualify;
    QPushButton *m_next;
    QPushButton *m_complement;
    QPushButton *m_cancel;
};

} // namespace Helpdesk::Views
