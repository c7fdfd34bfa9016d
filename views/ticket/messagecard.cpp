// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/messagecard.h"

#include "items/wording.h"
#include "views/ticket/messagetext.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace Helpdesk::Views {

namespace {

using Domain::MessageKind;

bool isNote(const Domain::Message &message)
{
    return message.kind == MessageKind::Note;
}

QString kindIcon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Note:
        return QStringLiteral("edit-comment");
    case MessageKind::ToLevel3:
        return QStringLiteral("document-send");
    case MessageKind::FromLevel3:
        return QStringLiteral("mail-replied");
    case MessageKind::DeliveryReport:
        return QStringLiteral("data-warning");
    case MessageKind::FromRequester:
    case MessageKind::ToRequester:
        break;
    }
    return {};
}

} // namespace

MessageCard::MessageCard(DeskState &state, const Domain::Message &message, QList<Domain::Attachment> attachments,
                         const Domain::RequestForm &form, QWidget *parent)
    : Card(parent, isNote(message) ? Ground::Note : Ground::Panel)
    , m_state(state)
    , m_message(message)
    , m_attachments(std::move(attachments))
    , m_form(form)
{
    column()->setSpacing(6);
    buildHeading();
}

void MessageCard::buildHeading()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(gridStep);
    const bool internal = m_message.audience == Domain::Audience::Internal;
    const QString author = m_message.from.address.isEmpty() && m_message.from.name.isEmpty()
        ? m_state.agentName(m_message.author)
        : Items::nameOf(m_message.from);
    if (const QString icon = kindIcon(m_message.kind); !icon.isEmpty())
        line->addWidget(new IconLabel(icon, internal ? Ink::Overdue : Ink::Second));
    const bool fromRequester = m_message.kind == MessageKind::FromRequester;
    const QString lead
        = fromRequester || m_message.kind == MessageKind::ToRequester ? author : Domain::label(m_message.kind);
    line->addWidget(new TintedLabel(internal ? Ink::Overdue : Ink::Text, TypeSize::Body, true));
    qobject_cast<QLabel *>(line->itemAt(line->count() - 1)->widget())->setText(lead);
    QStringList facts;
    if (lead != author)
        facts.append(author);
    if (!m_message.to.isEmpty() && !fromRequester)
        facts.append(tr("to %1").arg(Items::nameOf(m_message.to.constFirst()))
                     + (m_message.to.size() > 1 ? QStringLiteral(" +%1").arg(m_message.to.size() - 1) : QString()));
    facts.append(Items::dayAndTimeText(m_message.at, m_state.moment()));
    if (internal)
        facts.append(tr("not seen by the manager"));
    if (m_message.senderUnverified)
        facts.append(tr("sender not verified"));
    auto *detail = new ElidingLabel;
    detail->setFont(typeFont(TypeSize::Small));
    detail->setForegroundRole(QPalette::PlaceholderText);
    detail->setFullText(facts.join(QStringLiteral(" · ")));
    line->addWidget(detail, 1);
    m_delivery = new TintedLabel(Ink::Second, TypeSize::Small);
    m_delivery->hide();
    line->addWidget(m_delivery);
    column()->addLayout(line);
    setAccessibleName(tr("%1, %2").arg(lead, facts.join(QStringLiteral(", "))));
}

void MessageCard::setDelivery(const QString &text, bool bad)
{
    m_delivery->setText(text);
    static_cast<TintedLabel *>(m_delivery)->setInk(bad ? Ink::Overdue : Ink::Second);
    m_delivery->setVisible(!text.isEmpty());
}

void MessageCard::setExpanded(bool expanded)
{
    if (expanded && !m_body)
        buildBody();
    if (m_body)
        m_body->setVisible(expanded);
    if (!expanded && !m_toggle) {
        const QString first = m_message.text.left(400).simplified().left(90);
        m_toggle = new LinkButton(QStringLiteral("▸ ") + first + QStringLiteral("…"), this);
        m_toggle->setAccessibleName(tr("Show this message"));
        connect(m_toggle, &QAbstractButton::clicked, this, [this] { setExpanded(true); });
        column()->addWidget(m_toggle);
    }
    if (m_toggle)
        m_toggle->setVisible(!expanded);
}

void MessageCard::buildBody()
{
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    auto *text = new MessageText(m_body);
    body->addWidget(text);
    column()->addWidget(m_body);
    text->setMessage(m_message, m_form);
    if (text->hasFolded() || text->isCut()) {
        const QString folded
            = text->hasFolded() ? tr("signature and quoted message folded") : tr("the rest of the message is folded");
        auto *unfold = new LinkButton(QStringLiteral("▸ ") + folded, m_body);
        unfold->setCheckable(true);
        connect(unfold, &QAbstractButton::toggled, text, [text, unfold, folded](bool on) {
            text->setUnfolded(on);
            unfold->setText(on ? QStringLiteral("▾ ") + tr("fold signature and quoted message")
                               : QStringLiteral("▸ ") + folded);
        });
        body->addWidget(unfold);
    }
    if (!m_attachments.isEmpty())
        body->addWidget(buildFiles());
}

QWidget *MessageCard::buildFiles()
{
    auto *files = new QWidget(m_body);
    auto *flow = new FlowLayout(16, files, 2);
    for (const Domain::Attachment &attachment : std::as_const(m_attachments)) {
        auto *button = new LinkButton(tr("%1 · %2", "file name and size")
                                          .arg(attachment.name, Items::sizeText(attachment.size, m_state.locale())),
                                      files);
        button->setIconName(QStringLiteral("mail-attachment"));
        button->setToolTip(tr("Save « %1 » (%2)…").arg(attachment.name, attachment.type).toHtmlEscaped());
        button->setAccessibleName(tr("Save %1").arg(attachment.name));
        connect(button, &QAbstractButton::clicked, this, [this, attachment] { Q_EMIT saveRequested(attachment); });
        flow->addWidget(button);
    }
    return files;
}

void MessageCard::mousePressEvent(QMouseEvent *event)
{
    if (!isExpanded() && event->button() == Qt::LeftButton)
        setExpanded(true);
    Card::mousePressEvent(event);
}

} // namespace Helpdesk::Views
