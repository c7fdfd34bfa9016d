// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"
#include "views/deskstate.h"
#include "views/widgets/card.h"

class QLabel;

namespace Helpdesk::Views {

class LinkButton;
class MessageText;

/// One message or note of the timeline. Folded to its heading and first line when there are many; its body is built
/// when it is shown. A note has its own ground and says « internal note ».
class MessageCard : public Card
{
    Q_OBJECT

public:
    MessageCard(DeskState &state, const Domain::Message &message, QList<Domain::Attachment> attachments,
                const Domain::RequestForm &form, QWidget *parent = nullptr);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_body != nullptr && !m_body->isHidden(); }
    [[nodiscard]] const Domain::Message &message() const { return m_message; }
    /// « waiting », « sent 10 h 42 », « refused » for a mail of ours.
    void setDelivery(const QString &text, bool bad);

Q_SIGNALS:
    void saveRequested(const Helpdesk::Domain::Attachment &attachment);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildHeading();
    void buildBody();
    QWidget *buildFiles();
    DeskState &m_state;
    Domain::Message m_message;
    QList<Domain::Attachment> m_attachments;
    Domain::RequestForm m_form;
    LinkButton *m_toggle = nullptr;
    QLabel *m_delivery = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace Helpdesk::Views
