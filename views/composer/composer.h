// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk.h"
#include "services/referenceservice.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Helpdesk::Views {

class AttachmentStrip;
class DraftKeeper;
class KeyHintButton;
class WritingEdit;

enum class WritingMode { Reply, Note, Complement };

/// Writes a reply or an internal note, which cannot be taken for each other: by colour, by word, and by a button that
/// names who gets it. What is typed is on disk within a second and never replaced from outside; a refusal keeps it.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(Services::Desk &desk, QWidget *parent = nullptr);
    ~Composer() override;
    /// Another ticket: its draft is loaded. The same ticket again: nothing that is typed changes.
    void setTicket(const Domain::TicketAggregate &ticket);
    void startReply();
    void startNote();
    /// A mail was taken back and is a draft again: shown, unless something is being written.
    void reloadDraft();
    /// Asks for what is missing, with the template « complement » filled in.
    void startComplement();
    [[nodiscard]] WritingMode mode() const { return m_mode; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void submitted(const Helpdesk::Services::Submission &submission, Helpdesk::Views::WritingMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void setMode(WritingMode mode);
    void loadDraft();
    void loadReference();
    void showDraft(const QJsonObject &content);
    [[nodiscard]] QJsonObject content() const;
    [[nodiscard]] QString contextOf(WritingMode mode) const;
    void applyTemplate(const QString &code);
    void insertTemplate(const Domain::ReplyTemplate &filled);
    void send();
    [[nodiscard]] Result<Domain::OperationKind> operation() const;
    void finish(const Result<Services::Submission> &submission);
    void updateTexts();
    void tell(const QString &text, bool isError);

    Services::Desk &m_desk;
    Domain::Ticket m_ticket;
    Services::ReferenceSnapshot m_reference;
    WritingMode m_mode = WritingMode::Reply;
    bool m_sending = false;
    QString m_templateCode;
    DraftKeeper *m_keeper;
    QAbstractButton *m_replyTab;
    QAbstractButton *m_noteTab;
    QComboBox *m_template;
    QWidget *m_recipients;
    QLineEdit *m_to;
    QLineEdit *m_cc;
    WritingEdit *m_edit;
    AttachmentStrip *m_files;
    QLabel *m_status;
    QToolButton *m_attach;
    KeyHintButton *m_send;
};

/// « Claire Aubry <claire.aubry@example.fr>; … » ↔ addresses. InvalidInput names the one that cannot be used.
[[nodiscard]] Result<Domain::MailAddresses> addressesFromText(const QString &text);
[[nodiscard]] QString addressesToText(const Domain::MailAddresses &addresses);

} // namespace Helpdesk::Views
