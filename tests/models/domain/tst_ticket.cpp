// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outgoingmail.h"

#include <QJsonArray>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Domain;

namespace {

Ticket sample()
{
    Ticket ticket;
    ticket.uid = Uid::fromString(u"0123456789abcdef0123456789abcdef").value();
    ticket.number = 123;
    ticket.version = 4;
    ticket.state = State::Level3;
    ticket.proposedNature = Nature::Information;
    ticket.nature = Nature::Incident;
    ticket.escalation = Escalation{Level3Party::Moe, {{}, QStringLiteral("moe@example.org")}, {}, {}, {}, {}};
    ticket.requester.mail.address = QStringLiteral("camille@example.fr");
    ticket.form.guichet = FormField::typed(QStringLiteral("G1104"));
    ticket.attachmentCount = 2;
    ticket.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::OffsetFromUTC, 3600);
    return ticket;
}

} // namespace

class TestTicket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheKeysOfTheContract()
    {
        const QJsonObject json = toJson(sample());
        const QStringList expected{QStringLiteral("attachments"),
                                   QStringLiteral("complete"),
                                   QStringLiteral("created_at"),
                                   QStringLiteral("due_at"),
                                   QStringLiteral("guichet"),
                                   QStringLiteral("level"),
                                   QStringLiteral("missing"),
                                   QStringLiteral("nature"),
                                   QStringLiteral("number"),
                                   QStringLiteral("owner"),
                                   QStringLiteral("party"),
                                   QStringLiteral("priority"),
                                   QStringLiteral("proposed_nature"),
                                   QStringLiteral("requester"),
                                   QStringLiteral("state"),
                                   QStringLiteral("subject"),
                                   QStringLiteral("territory"),
                                   QStringLiteral("topic"),
                                   QStringLiteral("uid"),
                                   QStringLiteral("updated_at"),
                                   QStringLiteral("version")};
        QCOMPARE(json.keys(), expected);
        QCOMPARE(json.value(u"number").toString(), QStringLiteral("PND-000123"));
        QCOMPARE(json.value(u"level").toInt(), 3);
        QCOMPARE(json.value(u"party").toString(), QStringLiteral("moe"));
        QCOMPARE(json.value(u"created_at").toString(), QStringLiteral("2026-03-02T08:05:07Z"));
        QVERIFY(json.value(u"owner").isNull());
        QVERIFY(json.value(u"due_at").isNull());
        QCOMPARE(json.value(u"complete").toBool(), false);
        QCOMPARE(json.value(u"missing").toArray().size(), 5);
        QCOMPARE(toJson(sample(), QStringLiteral("ASN")).value(u"number").toString(), QStringLiteral("ASN-000123"));
    }

    void theProposedNatureCountsUntilQualification()
    {
        Ticket ticket = sample();
        ticket.nature.reset();
        QCOMPARE(ticket.missing(), QStringList({QStringLiteral("contact_person"), QStringLiteral("question")}));
        QVERIFY(ticket.isToQualify());
        ticket.proposedNature = Nature::Incident;
        QCOMPARE(ticket.missing().size(), 5);
    }

    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("whole") << QStringLiteral("PND-000123") << qint64(123);
        QTest::newRow("short") << QStringLiteral(" pnd-7 ") << qint64(7);
        QTest::newRow("bare") << QStringLiteral("123") << qint64(123);
        QTest::newRow("seven digits") << displayNumber(1234567) << qint64(1234567);
        QTest::newRow("zero") << QStringLiteral("PND-0") << qint64(0);
        QTest::newRow("other prefix") << QStringLiteral("XYZ-12") << qint64(0);
        QTest::newRow("trailing") << QStringLiteral("PND-12a") << qint64(0);
        QTest::newRow("other digits") << QStringLiteral("PND-١٢") << qint64(0);
        QTest::newRow("overflow") << QStringLiteral("99999999999999999999") << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
    }

    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QTEST(numberFromDisplay(text).value_or(0), "number");
    }

    void anOwnMessageIdIsKnownOnlyUnderItsKey()
    {
        SequentialUidSource ids;
        const Uid uid = ids.next();
        const QByteArray key("a secret of the desk");
        const QString messageId = makeMessageId(uid, key, QStringLiteral("example.fr"));
        QCOMPARE(ownMessageId(messageId, key), std::optional(uid));
        QCOMPARE(ownMessageId(QString(u'<' + messageId + u'>'), key), std::optional(uid));
        QString otherDomain = messageId;
        otherDomain.replace(QStringLiteral("example.fr"), QStringLiteral("relay.invalid"));
        QCOMPARE(ownMessageId(otherDomain, key), std::optional(uid));
        QVERIFY(!ownMessageId(messageId, QByteArray("another")));
        QVERIFY(!ownMessageId(messageId, QByteArray()));
        QString guessed = messageId;
        guessed[0] = guessed.at(0) == u'0' ? u'1' : u'0';
        QVERIFY(!ownMessageId(guessed, key));
        QVERIFY(!ownMessageId(QString(messageId.first(32) + u'@' + QStringLiteral("example.fr")), key));
        QVERIFY(!ownMessageId(u"", key));
        QVERIFY(!ownMessageId(u"@", key));
    }

    void theTokenIsPutOnceAtTheEnd()
    {
        const QString prefix = QStringLiteral("PND");
        const QString once = withTicketToken(QStringLiteral("Attestation"), 123, prefix);
        QCOMPARE(once, QStringLiteral("Attestation [PND-000123]"));
        QCOMPARE(withTicketToken(once, 123, prefix), once);
        QCOMPARE(withTicketToken(QString(), 5, prefix), QStringLiteral("[PND-000005]"));
        QCOMPARE(ticketToken(u"RE: TR: [pnd-123] suite [PND-000456]", prefix), std::optional<qint64>(123));
        QVERIFY(!ticketToken(u"PND-000123 [DEMANDE UNIQUE] [PND-0]", prefix));
        QVERIFY(!ticketToken(u"[A.B-1]", QStringLiteral("A?B")));
    }
};

QTEST_GUILESS_MAIN(TestTicket)
#include "tst_ticket.moc"
