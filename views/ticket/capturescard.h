// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/attachmentservice.h"
#include "views/deskstate.h"
#include "views/widgets/card.h"

class QAction;
class QVBoxLayout;

namespace Helpdesk::Views {

class FlowLayout;
class SectionHeader;

/// The screenshots of a ticket as thumbnails, with name, type and size. Decoding happens in the service.
class CapturesCard : public Card
{
    Q_OBJECT

public:
    CapturesCard(DeskState &state, QAction *open, QWidget *parent = nullptr);
    void setAttachments(const Uid &ticket, const QList<Domain::Attachment> &attachments);
    [[nodiscard]] const QList<Services::Picture> &pictures() const { return m_pictures; }

Q_SIGNALS:
    void pictureChosen(int index);
    void picturesRead(); ///< the card knows what there is

private:
    void show(const QList<Services::Picture> &pictures);
    void addThumbnail(int index);
    DeskState &m_state;
    Uid m_ticket;
    QList<Domain::Attachment> m_attachments;
    QList<Services::Picture> m_pictures;
    quint64 m_generation = 0;
    SectionHeader *m_header;
    QWidget *m_thumbnails = nullptr;
    FlowLayout *m_flow = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace Helpdesk::Views
