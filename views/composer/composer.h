// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk.h"
#include "services/referenceservice.h"
#include "views/composer/composerlayout.h"

#include <QWidget>

namespace Helpdesk::Views {

class DraftKeeper;

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
    [[nodiscard]] QString status() const; ///< what it says below the text
    [[nodiscard]] const ComposerParts &parts() const { return m_parts; }

Q_SIGNALS:
    void submitted(const Helpdesk::Services::Submission &submission, Helpdesk::Views::WritingMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What was sent, told from what is shown by the time the answer comes.
    struct Sent
    {
        WritingMode mode;
        QString context;
        Uid ticket;
    };
    void wire();
    void setMode(WritingMode mode);
    void loadDraft(const std::function<void()> &then = {});
    void takeDraft(const QJsonObject &kept);
    void loadReference();
    void showDraft(const QJsonObject &content);
    [[nodiscard]] QJsonObject content() const;
    [[nodiscard]] QString contextOf(WritingMode mode) const;
    void applyTemplate(const QString &code);
    void insertTemplate(const Domain::ReplyTemplate &filled);
    void send();
    [[nodiscard]] Result<Domain::OperationKind> operation() const;
    void submit(const Domain::OperationKind &kind, std::optional<qint64> version);
    void finish(const Sent &sent, const Result<Services::Submission> &submission);
    void retry(const Domain::OperationKind &kind);
    void changed();
    void updateTexts();
    void tell(const QString &text, bool isError);
    [[nodiscard]] QString recipient() const;

    Services::Desk &m_desk;
    Domain::Ticket m_ticket;
    Services::ReferenceSnapshot m_reference;
    WritingMode m_mode = WritingMode::Reply;
    bool m_sending = false;
    bool m_sendOnceStored = false; ///< a file is still being stored
    bool m_isError = false; ///< what the status says
    Uid m_lastOutside; ///< the newest message from outside that is shown
    QString m_templateCode;
    DraftKeeper *m_keeper;
    ComposerParts m_parts{};
};

/// « Claire Aubry <claire.aubry@example.fr>; … » ↔ addresses. InvalidInput names the one that cannot be used.
[[nodiscard]] Result<Domain::MailAddresses> addressesFromText(const QString &text);
[[nodiscard]] QString addressesToText(const Domain::MailAddresses &addresses);

} // namespace Helpdesk::Views
