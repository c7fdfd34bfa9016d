// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queue.h"

#include <QtTest>

using namespace Helpdesk::Domain;

namespace {

TicketFilter with(const std::function<void(TicketFilter &)> &set)
{
    TicketFilter filter;
    set(filter);
    return filter;
}

const QList<State> openStates{State::New, State::InProgress, State::WaitingRequester, State::Level3};

} // namespace

Q_DECLARE_METATYPE(Helpdesk::Domain::TicketFilter)

class TestFilterParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesAFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TicketFilter>("filter");
        const auto row = [](const char *name, const QString &text, const std::function<void(TicketFilter &)> &set) {
            QTest::newRow(name) << text << with(set);
        };
        row("nothing", QStringLiteral("  \n "), [](TicketFilter &) {});
        row("words", QStringLiteral("attestation  écran"), [](TicketFilter &f) {
            f.words = QStringList{QStringLiteral("attestation"), QStringLiteral("écran")};
        });
        row("the example", QStringLiteral("état:ouvert guichet:g1104 bouton:\"Valider la demande\" mot"),
            [](TicketFilter &f) {
                f.states = openStates;
                f.guichet = QStringLiteral("G1104");
                f.button = QStringLiteral("Valider la demande");
                f.words = QStringList{QStringLiteral("mot")};
            });
        row("english", QStringLiteral("state:waiting nature:incident territory:75 owner:alix topic:attestation"),
            [](TicketFilter &f) {
                f.states = QList<State>{State::WaitingRequester};
                f.natures = QList<Nature>{Nature::Incident};
                f.territory = QStringLiteral("IDF");
                f.owner = QStringLiteral("alix");
                f.topic = QStringLiteral("attestation");
            });
        row("no accents, capitals", QStringLiteral("ETAT:Résolue Étiquette:vue affectee:alix piece:capture.png"),
            [](TicketFilter &f) {
                f.states = QList<State>{State::Resolved};
                f.tag = QStringLiteral("vue");
                f.owner = QStringLiteral("alix");
                f.attachment = QStringLiteral("capture.png");
            });
        row("several", QStringLiteral("état:résolu,clos,résolu nature:évol,info niveau3:MOA,expert"),
            [](TicketFilter &f) {
                f.states = QList<State>{State::Resolved, State::Closed};
                f.natures = QList<Nature>{Nature::Evolution, Nature::Information};
                f.parties = QList<Level3Party>{Level3Party::Moa, Level3Party::Expert};
            });
        row("quotes of three kinds", QStringLiteral("« mot de passe » “a b” \"c\" bouton:«Enregistrer et quitter»"),
            [](TicketFilter &f) {
                f.phrases = QStringList{QStringLiteral("mot de passe"), QStringLiteral("a b"), QStringLiteral("c")};
                f.button = QStringLiteral("Enregistrer et quitter");
            });
        row("unclosed quote", QStringLiteral("état:\"en cours"),
            [](TicketFilter &f) { f.states = QList<State>{State::InProgress}; });
        row("dates", QStringLiteral("après:2026-01-31 avant:12/06/2026"), [](TicketFilter &f) {
            f.after = QDate(2026, 1, 31);
            f.before = QDate(2026, 6, 12);
        });
        row("a year and a month", QStringLiteral("depuis:2025 avant:06/2026"), [](TicketFilter &f) {
            f.after = QDate(2025, 1, 1);
            f.before = QDate(2026, 6, 1);
        });
        row("mine", QStringLiteral("mien: demandeur:Camille@Example.fr"), [](TicketFilter &f) {
            f.mine = true;
            f.requester = QStringLiteral("camille@example.fr");
        });
        row("mine by owner", QStringLiteral("affecté:moi"), [](TicketFilter &f) { f.mine = true; });
        row("not fields", QStringLiteral("http://example.fr 10:42 :x foo:bar"), [](TicketFilter &f) {
            f.words = QStringList{QStringLiteral("http://example.fr"), QStringLiteral("10:42"), QStringLiteral(":x"),
                                  QStringLiteral("foo:bar")};
        });
    }

    void whatIsTypedBecomesAFilter()
    {
        QFETCH(QString, text);
        QFETCH(TicketFilter, filter);
        const ParsedFilter parsed = parseFilter(text);
        QCOMPARE(parsed.problems, QStringList());
        QVERIFY(parsed.filter == filter);
        QCOMPARE(parsed.filter.isEmpty(), text.trimmed().isEmpty());
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problems");
        QTest::newRow("state") << QStringLiteral("état:bizarre") << 1;
        QTest::newRow("one of two") << QStringLiteral("état:clos,bizarre nature:truc") << 2;
        QTest::newRow("date") << QStringLiteral("avant:31/02/2026") << 1;
        QTest::newRow("party") << QStringLiteral("niveau3:dsi") << 1;
        QTest::newRow("no value") << QStringLiteral("guichet:") << 1;
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QString, text);
        QTEST(int(parseFilter(text).problems.size()), "problems");
    }
};

QTEST_GUILESS_MAIN(TestFilterParser)
#include "tst_filterparser.moc"
