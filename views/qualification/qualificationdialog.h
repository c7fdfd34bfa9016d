// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"
#include "services/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Helpdesk::Views {

class DraftKeeper;
class ElidingLabel;
class PictureCanvas;
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

Q_SIGNALS:
    void qualified(const Helpdesk::Services::Submission &submission);
    void nextRequested(qint64 after); ///< after qualified(), with « Qualify and next »
    void complementRequested(qint64 ticketNumber);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildBottom();
    void show(const Domain::TicketAggregate &ticket);
    void showPictures(const QList<Services::Picture> &pictures);
    void showPicture(int index);
    void submit(bool thenNext);
    void finish(const Result<Services::Submission> &submission, bool thenNext);
    void tell(const QString &text);
    void setBusy(bool busy);

    Services::Desk &m_desk;
    Domain::Ticket m_ticket;
    QList<Services::Picture> m_pictures;
    int m_picture = -1;
    quint64 m_request = 0;
    DraftKeeper *m_keeper;
    ElidingLabel *m_title;
    TintedLabel *m_position;
    TintedLabel *m_sender;
    SpanText *m_message;
    PictureCanvas *m_canvas;
    TintedLabel *m_pictureText;
    QualificationForm *m_form;
    QLabel *m_status;
    QPushButton *m_qualify;
    QPushButton *m_next;
    QPushButton *m_complement;
};

} // namespace Helpdesk::Views
