// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdesk.h"

#include "services/outboxservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"

namespace Helpdesk::Test {

TestDesk::TestDesk()
    : m_clock(std::make_shared<ManualClock>(QDateTime(QDate(2013, 6, 12), QTime(8, 0), Qt::UTC)))
    , m_uids(std::make_shared<SequentialUidSource>())
{
    valueOf(Services::Desk::create(options()));
    reopen();
    set("desk.address", QStringLiteral("pnd@example.fr"));
    valueOf(m_desk->reference().save(Domain::WhiteListEntry{QStringLiteral("girard@gt.example.fr"),
                                                            {},
                                                            QStringLiteral("Mme Girard"),
                                                            Domain::SenderRole::TerritorialManager,
                                                            {QStringLiteral("38")},
                                                            {},
                                                            {},
                                                            {}}));
    valueOf(m_desk->reference().save(Domain::Level3Contact{
        QStringLiteral("moe@moe.example.fr"), QStringLiteral("MOE"), Domain::Level3Party::Moe, {}}));
}

TestDesk::~TestDesk() = default;

Services::DeskOptions TestDesk::options() const
{
    Services::DeskOptions options;
    options.profileDir = m_folder.path(QStringLiteral("profile"));
    options.clock = m_clock;
    options.uids = m_uids;
    options.login = QStringLiteral("camille");
    options.messageIdKey = messageIdKey();
    return options;
}

void TestDesk::reopen(Store::Database::Mode mode)
{
    m_desk.reset();
    Services::DeskOptions wanted = options();
    wanted.mode = mode;
    auto opened = Services::Desk::open(wanted);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    m_desk = std::move(*opened);
}

void TestDesk::set(const char *key, const QJsonValue &value)
{
    valueOf(m_desk->settings().set(QString::fromLatin1(key), value));
}

Domain::Ticket TestDesk::openTicket(const QString &subject)
{
    Domain::Op::Open what;
    what.channel = Domain::Channel::Phone;
    what.subject = subject;
    what.requester.mail = {QStringLiteral("Mme Girard"), QStringLiteral("girard@gt.example.fr")};
    what.text = QStringLiteral("Elle demande pourquoi.");
    return valueOf(m_desk->tickets().open(what)).ticket;
}

Uid TestDesk::reply(const Uid &ticket, const QString &text)
{
    Domain::Op::Reply reply;
    reply.writing.text = text;
    valueOf(m_desk->tickets().submit(ticket, reply));
    const auto mails = valueOf(m_desk->tickets().mailsOf(ticket));
    Uid newest;
    for (const Domain::OutgoingMail &mail : mails) {
        if (newest < mail.order.uid)
            newest = mail.order.uid;
    }
    return newest;
}

} // namespace Helpdesk::Test
