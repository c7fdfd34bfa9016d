// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"
#include "store/ticketlist.h"
#include "storefixture.h"

using namespace Helpdesk;
using namespace Helpdesk::Domain;
using namespace Helpdesk::Store;
using namespace Helpdesk::Test;

class TestSearchIndex : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
    SequentialUidSource m_ids;
    Message m_first;

    QList<qint64> found(const QString &text, Queue queue = Queue::All, SortKey sort = SortKey::Number)
    {
        ListQuery query;
        query.queue = queue;
        query.sort = sort;
        query.filter = parseFilter(text).filter;
        const auto keys
            = m_database->readNow([&](Connection &c) { return TicketList(c, moment()).page(query, {}, 100); });
        QList<qint64> numbers;
        if (!keys)
            return {-1};
        for (const ListKey &key : *keys)
            numbers += key.id;
        return numbers;
    }

    void add(const QString &subject, const QString &text, const std::function<void(Ticket &)> &change = {})
    {
        Changes changes;
        Ticket ticket = sampleTicket(m_ids, subject);
        if (change)
            change(ticket);
        changes.heads = {ticket};
        changes.messages = {sampleMessage(m_ids, ticket, text)};
        if (subject.contains(QStringLiteral("capture")))
            changes.attachments = {sampleAttachment(m_ids, changes.messages.first(), "image")};
        VERIFY_OK(m_database->writeNow([&](Connection &c) { return TicketTable(c).writeChanges(changes); }));
        if (m_first.uid.isNull())
            m_first = changes.messages.first();
    }

private Q_SLOTS:
    void init()
    {
        m_first = {};
        m_folder = std::make_unique<TemporaryFolder>();
        auto database = Database::open(sampleProfile(*m_folder), Database::Mode::Create);
        VERIFY_OK(database);
        m_database = std::move(*database);
        add(QStringLiteral("problème sur l'attestation"),
            QStringLiteral("L'édition échoue : « Mot de passe inconnu » s'affiche."));
        add(QStringLiteral("question sur une radiation"), QStringLiteral("Le ménage a été radié à tort."),
            [](Ticket &t) { t.form.action = FormField::typed(QStringLiteral("Valider la demande")); });
        add(QStringLiteral("déradiation demandée, capture jointe"), QStringLiteral("Le passe a changé de mot."),
            [](Ticket &t) {
                t.state = State::Closed;
                t.form.registrationNumbers = {QStringLiteral("038061300012311G04")};
                t.form.anomalyCodes = {QStringLiteral("CTRL_DEM_0033")};
                t.requester.mail = {QStringLiteral("Zoé Lemoine"), QStringLiteral("zoe@example.fr")};
            });
    }
    void cleanup() { m_database.reset(); }

    void textIsFoundAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("numbers");
        const auto row = [](const char *name, const char16_t *text, const QList<qint64> &numbers) {
            QTest::newRow(name) << QString::fromUtf16(text) << numbers;
        };
        row("without accents", u"probleme", {1});
        row("in capitals with accents", u"PROBLÈME", {1});
        row("one letter", u"m", {3, 2, 1}); // mot, ménage, mot
        row("two letters", u"mé", {2});
        row("three letters", u"att", {1});
        row("long prefix", u"attestati", {1});
        row("prefix is the last word only", u"attest édition", {});
        row("words in any order", u"inconnu attestation", {1});
        row("both words needed", u"attestation radié", {});
        row("with its article", u"l'attestation", {1});
        row("with a curly article", u"l’attestation", {1});
        row("phrase", u"\"mot de passe\"", {1});
        row("phrase across accents", u"\"menage a ete radie\"", {2});
        row("words of the phrase apart", u"passe mot", {3, 1});
        row("synonym", u"radiation", {3, 2});
        row("synonym the other way", u"déradiation", {3, 2});
        row("synonym in the middle", u"déradiation tort", {2});
        row("synonym typed half", u"déradia", {3, 2});
        row("anomaly code", u"CTRL_DEM_0033", {3});
        row("anomaly code typed half", u"CTRL_DEM_00", {3});
        row("registration number", u"038061300012311g04", {3});
        row("its beginning", u"0380613", {3});
        row("name of the requester", u"lemoine", {3});
        row("file name", u"capture", {3});
        row("only signs", u"!!! ...", {3, 2, 1});
        row("quotation mark alone", u"\"", {3, 2, 1});
        row("operators are words", u"attestation OR radiation", {});
        row("stars are nothing", u"attest*", {1});
        row("unknown", u"zzzz", {});
    }

    void textIsFoundAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, numbers);
        QCOMPARE(found(text), numbers);
        QList<qint64> sorted = found(text, Queue::All, SortKey::Updated); // another way through the index
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        QCOMPARE(sorted, numbers);
    }

    void fieldsAndWordsNarrowTogether()
    {
        QCOMPARE(found(QStringLiteral("bouton:\"Valider\"")), QList<qint64>{2});
        QCOMPARE(found(QStringLiteral("bouton:Valider attestation")), QList<qint64>());
        QCOMPARE(found(QStringLiteral("état:ouvert radiation")), QList<qint64>{2});
        QCOMPARE(found(QStringLiteral("état:closed radiation")), QList<qint64>{3});
        QCOMPARE(found(QStringLiteral("radiation"), Queue::Closed), QList<qint64>{3});
        QCOMPARE(found(QStringLiteral("radiation"), Queue::ToQualify), QList<qint64>{2});
        TicketFilter filter;
        filter.attachment = QStringLiteral("capt");
        filter.requester = QStringLiteral("zoé");
        ListQuery query;
        query.sort = SortKey::Number;
        query.filter = filter;
        const auto keys
            = m_database->readNow([&](Connection &c) { return TicketList(c, moment()).page(query, {}, 10); });
        QCOMPARE(keys->size(), 1);
    }

    void pagesOfASearchGoOn()
    {
        ListQuery query;
        query.sort = SortKey::Number;
        query.filter.words = {QStringLiteral("m")};
        const auto first
            = m_database->readNow([&](Connection &c) { return TicketList(c, moment()).page(query, {}, 2); });
        const auto second
            = m_database->readNow([&](Connection &c) { return TicketList(c, moment()).page(query, first->last(), 2); });
        QCOMPARE(first->size(), 2);
        QCOMPARE(second->size(), 1);
        QCOMPARE(second->first().id, 1);
    }

    void aNewMessageIsFoundAndWhatWentIsNot()
    {
        QCOMPARE(found(QStringLiteral("imprimante")), QList<qint64>());
        Changes more;
        Ticket ticket = *m_database->readNow([&](Connection &c) { return TicketTable(c).head(1); }).value();
        ++ticket.version;
        ticket.subject = QStringLiteral("panne");
        more.heads = {ticket};
        more.messages = {sampleMessage(m_ids, ticket, QStringLiteral("C'est l'imprimante du guichet."))};
        VERIFY_OK(m_database->writeNow([&](Connection &c) { return TicketTable(c).writeChanges(more); }));
        QCOMPARE(found(QStringLiteral("imprimante")), QList<qint64>{1});
        QCOMPARE(found(QStringLiteral("inconnu")), QList<qint64>{1});
        QCOMPARE(found(QStringLiteral("problème")), QList<qint64>());
        QCOMPARE(m_database->maintainNow([](Connection &c) { return SearchIndex(c).verify(); }).value(), QStringList());
    }

    void aMovedMessageIsFoundWhereItIs()
    {
        Ticket old = *m_database->readNow([&](Connection &c) { return TicketTable(c).head(1); }).value();
        ++old.version;
        Changes split;
        const Ticket fresh = sampleTicket(m_ids, QStringLiteral("suite"));
        m_first.ticket = fresh.uid;
        split.heads = {old, fresh};
        split.messages = {m_first};
        VERIFY_OK(m_database->writeNow([&](Connection &c) { return TicketTable(c).writeChanges(split); }));
        QCOMPARE(found(QStringLiteral("inconnu")), QList<qint64>{4});
    }

    void textOfADocumentIsFound()
    {
        const Sha256 blob = Sha256::of("image");
        const auto waiting = [&] {
            return m_database
                ->readNow(
                    [](Connection &c) { return SearchIndex(c).blobsWithoutText({QStringLiteral("image/png")}, 10); })
                .value();
        };
        QCOMPARE(waiting(), QList<Sha256>{blob});
        VERIFY_OK(m_database->writeNow([&](Connection &c) {
            return SearchIndex(c).setDocumentText(blob, QStringLiteral("Incohérence sur les données"));
        }));
        QCOMPARE(found(QStringLiteral("incoherence")), QList<qint64>{3});
        QVERIFY(waiting().isEmpty());
        QVERIFY(m_database->readNow([&](Connection &c) { return SearchIndex(c).hasDocumentText(blob); }).value());
        QCOMPARE(m_database->maintainNow([](Connection &c) { return SearchIndex(c).verify(); }).value(), QStringList());
    }

    void manyWordsOfOneBeginningAreAllFound()
    {
        for (int i = 0; i < 60; ++i)
            add(QStringLiteral("suite"), QStringLiteral("dossier%1").arg(i));
        QCOMPARE(found(QStringLiteral("dossier")).size(), 60);
        QCOMPARE(found(QStringLiteral("dossier4")).size(), 11);
    }

    void differencesAreTold()
    {
        VERIFY_OK(m_database->writeNow([](Connection &c) { return SearchIndex(c).remove(2); }));
        QCOMPARE(found(QStringLiteral("tort")), QList<qint64>());
        QCOMPARE(m_database->maintainNow([](Connection &c) { return SearchIndex(c).verify(); })->size(), 1);
        VERIFY_OK(m_database->writeNow([](Connection &c) { return SearchIndex(c).update(2); }));
        QCOMPARE(m_database->maintainNow([](Connection &c) { return SearchIndex(c).verify(); }).value(), QStringList());
        VERIFY_OK(m_database->writeNow([](Connection &c) { return SearchIndex(c).optimize(); }));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
