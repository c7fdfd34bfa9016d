// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mimeparser.h"
#include "mail/parsejson.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QtEndian>
#include <QtTest>

using namespace Helpdesk;
using namespace Helpdesk::Mail;
using Domain::IncomingMail;

namespace {

const QByteArray head = "From: Anne Durand <a.durand@example.fr>\nTo: pnd@example.fr\nSubject: essai\nMessage-ID: "
                        "<m1@example.fr>\nDate: Wed, 12 Jun 2013 10:42:00 +0200\nMIME-Version: 1.0\n";

QByteArray multipart(const QByteArray &kind, const QByteArrayList &parts, const QByteArray &boundary = "b1")
{
    return "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\n--" + boundary + "\n"
        + parts.join("\n--" + boundary + "\n") + "\n--" + boundary + "--\n";
}

QByteArray tnefAttribute(char level, quint32 id, const QByteArray &data)
{
    QByteArray out(1, level);
    const quint32 values[] = {qToLittleEndian(id), qToLittleEndian(static_cast<quint32>(data.size()))};
    out.append(reinterpret_cast<const char *>(values), 8);
    return out + data + QByteArray(2, '\0');
}

IncomingMail parse(const QByteArray &mail)
{
    return parseMail(mail);
}

} // namespace

class TestMimeParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead()
    {
        const IncomingMail mail
            = parse("From: Anne <a@example.fr>\nReply-To: b@example.fr\nTo: c@example.fr, D <d@example.fr>\nCc: "
                    "e@example.fr\nSubject: =?utf-8?Q?probl=C3=A8me?=\nMessage-ID: <m1@example.fr>\n"
                    "In-Reply-To: <m0@example.fr>\nReferences: <x@example.fr>\n <m0@example.fr>\nDate: Wed, 12 Jun "
                    "2013 10:42:00 +0200\nX-Mailer: Essai 1\nDelivered-To: pnd@example.fr\n\nBonjour\n");
        QVERIFY(!mail.problem);
        QCOMPARE(mail.subject, QStringLiteral("problème"));
        QCOMPARE(mail.from, (Domain::MailAddresses{{QStringLiteral("Anne"), QStringLiteral("a@example.fr")}}));
        QCOMPARE(mail.to.size(), 2);
        QCOMPARE(mail.messageId, QStringLiteral("m1@example.fr"));
        QCOMPARE(mail.references, QStringList({QStringLiteral("x@example.fr"), QStringLiteral("m0@example.fr")}));
        QCOMPARE(mail.date, QDateTime(QDate(2013, 6, 12), QTime(8, 42), Qt::UTC));
        QCOMPARE(mail.deliveredTo, QStringList(QStringLiteral("pnd@example.fr")));
        QCOMPARE(mail.text, QStringLiteral("Bonjour"));
    }

    void bodiesAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << body << text;
        };
        row("quoted-printable",
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nr=E9ponse=\n "
            "donn=E9e\n",
            QStringLiteral("réponse donnée"));
        row("base64",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nw6l2w6luZW1lbnQ=\n",
            QStringLiteral("événement"));
        row("no charset, windows",
            "\nL\x92"
            "attestation a \xe9t\xe9 refus\xe9"
            "e\n",
            QStringLiteral("L’attestation a été refusée"));
        row("declared ascii", "Content-Type: text/plain; charset=us-ascii\n\nr\xc3\xa9ponse\n",
            QStringLiteral("réponse"));
        row("html alone", "Content-Type: text/html; charset=utf-8\n\n<p>un</p><p>deux</p>",
            QStringLiteral("un\n\ndeux"));
        row("html says its charset", "Content-Type: text/html\n\n<meta charset=windows-1252><p>\x80 \xe9t\xe9</p>",
            QStringLiteral("€ été"));
        row("alternative",
            multipart("alternative", {"Content-Type: text/plain\n\ntexte", "Content-Type: text/html\n\n<p>html</p>"}),
            QStringLiteral("texte"));
        row("alternative, empty plain",
            multipart("alternative", {"Content-Type: text/plain\n\n \n", "Content-Type: text/html\n\n<p>html</p>"}),
            QStringLiteral("html"));
        row("two texts", multipart("mixed", {"Content-Type: text/plain\n\nun", "Content-Type: text/plain\n\ndeux"}),
            QStringLiteral("un\n\ndeux"));
        row("boundary is nowhere", "Content-Type: multipart/mixed; boundary=\"x\"\n\nBonjour\n",
            QStringLiteral("Bonjour"));
        row("no end boundary",
            "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nBonjour\n",
            QStringLiteral("Bonjour"));
        row("flowed", "Content-Type: text/plain; format=flowed\n\nun \ndeux\n\n> cite \n> suite\n-- \nA\n",
            QStringLiteral("un deux\n\n> cite suite\n-- \nA"));
        row("clear-signed",
            multipart("signed",
                      {"Content-Type: text/plain\n\nsign\xc3\xa9",
                       "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: "
                       "base64\n\nAAAA"}),
            QStringLiteral("signé"));
        row("only a named text",
            multipart("mixed",
                      {"Content-Type: text/plain; name=\"note.txt\"\nContent-Disposition: inline; "
                       "filename=\"note.txt\"\n\ncontenu"}),
            QStringLiteral("contenu"));
    }
    void bodiesAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const IncomingMail mail = parse(head + body);
        QVERIFY(!mail.problem);
        QCOMPARE(mail.text, text);
    }

    void lineEndsMakeNoDifference()
    {
        const QByteArray mail = head
            + multipart("mixed",
                        {"Content-Type: text/plain\n\nun\ndeux",
                         "Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="});
        const IncomingMail unix = parse(mail);
        QCOMPARE(unix.text, QStringLiteral("un\ndeux"));
        for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\r")}) {
            QByteArray other = mail;
            other.replace('\n', end);
            QCOMPARE(parse(other), unix);
        }
        QCOMPARE(parse("From moi Wed Jun 12 10:42:00 2013\n" + mail), unix);
    }

    void attachmentsAreRead_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("attachment"); // name type detected inline content-id
        const auto row = [](const char *name, const QByteArray &part, const QString &attachment) {
            QTest::newRow(name) << part << attachment;
        };
        row("picture",
            "Content-Type: image/png; name=\"=?utf-8?Q?=C3=A9cran.png?=\"\nContent-Disposition: "
            "attachment\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=",
            QStringLiteral("écran.png|image/png|image/png|0|"));
        row("rfc 2231",
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''%C3%A9t; "
            "filename*1*=%C3%A9.pdf\n\n%PDF-1.4",
            QStringLiteral("été.pdf|application/pdf|application/pdf|0|"));
        row("words without a blank",
            "Content-Type: application/pdf\nContent-Disposition: attachment; "
            "filename=\"=?utf-8?B?w6l0?==?utf-8?B?w6kucGRm?=\"\n\n%PDF-1.4",
            QStringLiteral("été.pdf|application/pdf|application/pdf|0|"));
        row("raw 8-bit name", "Content-Type: application/pdf; name=\"\xe9t\xe9.pdf\"\n\n%PDF-1.4",
            QStringLiteral("été.pdf|application/pdf|application/pdf|0|"));
        row("inline", "Content-Type: image/gif\nContent-ID: <image001.gif@01>\nContent-Disposition: inline\n\nGIF89a",
            QStringLiteral("image001.gif|image/gif|image/gif|1|image001.gif@01"));
        row("no name", "Content-Type: application/pdf\n\n%PDF-1.4",
            QStringLiteral("piece-jointe-1.pdf|application/pdf|application/pdf|0|"));
        row("a lie", "Content-Type: image/png; name=a.png\n\nMZ\x01\x02",
            QStringLiteral("a.png|image/png|application/x-msdownload|0|"));
        row("traversal", "Content-Type: text/x-sh; name=\"../../.bashrc\"\n\necho",
            QStringLiteral("bashrc|text/x-sh|text/plain|0|"));
        row("calendar", "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR",
            QStringLiteral("piece-jointe-1.ics|text/calendar|text/calendar|0|"));
        row("forwarded",
            "Content-Type: message/rfc822\n\nSubject: blocage\nFrom: g@example.fr\n\n"
                + multipart("mixed", {"\nx", "Content-Type: image/png\n\ny"}, "inner"),
            QStringLiteral("blocage.eml|message/rfc822|message/rfc822|0|"));
    }
    void attachmentsAreRead()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, attachment);
        const IncomingMail mail = parse(head + multipart("mixed", {"Content-Type: text/plain\n\nvoir", part}));
        QCOMPARE(mail.text, QStringLiteral("voir"));
        QCOMPARE(mail.attachments.size(), 1);
        const auto &a = mail.attachments.constFirst();
        QCOMPARE(QStringList({a.name, a.type, a.detectedType, QString::number(a.inlinePart), a.contentId}).join(u'|'),
                 attachment);
        QCOMPARE(a.sha256, Sha256::of(a.content));
    }

    void uuencodedFilesAreTaken()
    {
        const IncomingMail mail = parse(head + "\nVoir le fichier\nbegin 644 note.txt\n#86)C\n`\nend\nMerci\n");
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.at(0).name, QStringLiteral("note.txt"));
        QCOMPARE(mail.attachments.at(0).content, QByteArray("abc"));
        QVERIFY(!mail.text.contains(u"begin"));
        QVERIFY(mail.text.contains(u"Merci"));
        QCOMPARE(parse(head + "\nbegin 644 pas un fichier\nla suite du texte\n").attachments.size(), 0);
    }

    void winmailIsOpened()
    {
        QByteArray tnef = QByteArray::fromHex("789f3e220100");
        tnef += tnefAttribute(1, 0x0002800c, QByteArray("Bonjour\0", 8));
        tnef += tnefAttribute(2, 0x00069002, QByteArray(14, '\0'))
            + tnefAttribute(2, 0x00018010, QByteArray("copie.png\0", 10))
            + tnefAttribute(2, 0x0006800f, "\x89PNG\r\n\x1a\n");
        tnef += tnefAttribute(2, 0x00069002, QByteArray(14, '\0'))
            + tnefAttribute(2, 0x00018010, QByteArray("b.txt\0", 6)) + tnefAttribute(2, 0x0006800f, "deux");
        const QByteArray mail = head
            + multipart("mixed",
                        {"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                         + tnef.toBase64()});
        const IncomingMail read = parse(mail);
        QCOMPARE(read.text, QStringLiteral("Bonjour"));
        QCOMPARE(read.attachments.size(), 2);
        QCOMPARE(read.attachments.at(0).name, QStringLiteral("copie.png"));
        QCOMPARE(read.attachments.at(0).type, QStringLiteral("image/png"));
        QCOMPARE(read.attachments.at(1).content, QByteArray("deux"));
        for (qsizetype cut = 0; cut < tnef.size(); ++cut) // a cut file ends nothing
            QVERIFY(parse(head
                          + multipart("mixed",
                                      {"Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n"
                                       + tnef.left(cut).toBase64()}))
                        .attachments.size()
                    <= 2);
    }

    void opaqueSignedMailsAreShown()
    {
        const QByteArray inner = "Content-Type: text/plain; charset=utf-8\r\n\r\nsign\xc3\xa9\r\n";
        const auto wrap = [](char tag, const QByteArray &content) -> QByteArray {
            return QByteArray(1, tag) + static_cast<char>(content.size()) + content;
        };
        const QByteArray data = wrap('\x02', "\x01") + wrap('\x31', {})
            + wrap('\x30', QByteArray::fromHex("06092a864886f70d010701") + wrap('\xa0', wrap('\x04', inner)));
        const QByteArray cms
            = wrap('\x30', QByteArray::fromHex("06092a864886f70d010702") + wrap('\xa0', wrap('\x30', data)));
        const IncomingMail mail = parse(head
                                        + "Content-Type: application/pkcs7-mime; smime-type=signed-data; "
                                          "name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                                        + cms.toBase64());
        QCOMPARE(mail.text, QStringLiteral("signé"));
        QVERIFY(mail.attachments.isEmpty());
        const IncomingMail sealed
            = parse(head
                    + "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: "
                      "base64\n\nMIAGCSqGSIb3DQEHA6CA");
        QCOMPARE(sealed.attachments.size(), 1);
    }

    void sameMailHasSameHash()
    {
        const QByteArray body
            = multipart("mixed", {"Content-Type: text/plain\n\nun", "Content-Type: image/png; name=a.png\n\nx"});
        const IncomingMail one = parse("Received: from a\nDelivered-To: x@example.fr\n" + head + body);
        QCOMPARE(one.contentHash.size(), 32);
        QCOMPARE(parse("Received: from b\n" + head + body).contentHash, one.contentHash);
        QVERIFY(
            parse(head
                  + multipart("mixed", {"Content-Type: text/plain\n\nun", "Content-Type: image/png; name=a.png\n\ny"}))
                .contentHash
            != one.contentHash);
    }

    void capsAreKept_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("code");
        QByteArray deep;
        for (int i = 0; i < 300; ++i)
            deep += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "\"\n\n--b"
                + QByteArray::number(i) + "\n";
        QByteArray mails = head;
        for (int i = 0; i < 3000; ++i)
            mails += "Content-Type: message/rfc822\n\nSubject: x\n";
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("not-a-mail");
        QTest::newRow("binary") << QByteArray(5000, '\0') << QStringLiteral("not-a-mail");
        QTest::newRow("large") << QByteArray(head + '\n' + QByteArray(200000, 'a')) << QStringLiteral("too-large");
        QTest::newRow("header") << QByteArray(head + "X-A: " + QByteArray(70000, 'a') + "\n\nx")
                                << QStringLiteral("header-too-large");
        QTest::newRow("many headers") << QByteArray(head + QByteArray("X-A: b\n").repeated(12000) + "\nx")
                                      << QStringLiteral("header-too-large");
        QTest::newRow("groups") << QByteArray(head + "Cc: " + QByteArray("g: ").repeated(20000) + "\n\nx")
                                << QStringLiteral("header-too-large");
        QTest::newRow("folded groups") << QByteArray(head + "Cc: " + QByteArray("g:\n ").repeated(15000) + "\n\nx")
                                       << QStringLiteral("header-too-large");
        QTest::newRow("groups within") << QByteArray(
            head + "Content-Type: message/rfc822\n\nTo: " + QByteArray("g: ").repeated(15000) + "\n\nx")
                                       << QStringLiteral("header-too-large");
        QTest::newRow("parts") << QByteArray(head + "Content-Type: multipart/mixed; boundary=b\n\n"
                                             + QByteArray("--b\n\nx\n").repeated(2000))
                               << QStringLiteral("too-many-parts");
        QTest::newRow("mails in mails") << mails << QStringLiteral("too-many-parts");
        QTest::newRow("depth") << QByteArray(head + deep) << QStringLiteral("too-deep");
    }
    void capsAreKept()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QString, code);
        MailCaps caps;
        caps.bytes = 150000;
        caps.headerBytes = 65536;
        QElapsedTimer timer;
        timer.start();
        const IncomingMail read = parseMail(mail, caps);
        QVERIFY(read.problem.has_value());
        QCOMPARE(read.problem->code, code);
        QVERIFY(!read.problem->text.isEmpty());
        if (code != u"not-a-mail")
            QCOMPARE(read.subject, QStringLiteral("essai"));
        QVERIFY(timer.elapsed() < 5000);
    }

    void aMailWithinItsCapsIsNotSetAside()
    {
        QByteArray to = "To: ";
        for (int i = 0; i < 350; ++i)
            to += "\"Guichet " + QByteArray::number(i) + "\" <g" + QByteArray::number(i) + "@example.fr>,\n ";
        const IncomingMail mail = parse("From: a@example.fr\n" + to + "fin@example.fr\n\nListe :\n  a: b: c: d\n");
        QVERIFY(!mail.problem);
        QCOMPARE(mail.to.size(), 351);
    }

    void everyCutOfAMailIsRead()
    {
        const QByteArray mail = head
            + multipart("mixed",
                        {multipart("alternative",
                                   {"Content-Type: text/plain; charset=utf-8\n\nr\xc3\xa9ponse",
                                    "Content-Type: text/html\n\n<p>r&eacute;ponse<blockquote>x</blockquote>"},
                                   "b2"),
                         "Content-Type: message/rfc822\n\nSubject: x\n\ny"});
        for (qsizetype cut = 0; cut <= mail.size(); ++cut) {
            const IncomingMail read = parseMail(QByteArrayView(mail).first(cut));
            QVERIFY(read.text.isValidUtf16());
        }
    }

    void mailsAreReadOnManyThreads()
    {
        const QByteArray mail = head
            + multipart("alternative",
                        {"Content-Type: text/plain; charset=koi8-r\n\n\xc1\xc2",
                         "Content-Type: text/html\n\n<p>x</p>"});
        const IncomingMail expected = parse(mail);
        QAtomicInt same = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&] {
                for (int i = 0; i < 200; ++i)
                    same += parse(mail) == expected ? 1 : 0;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(same.loadRelaxed(), 800);
    }

    void jsonHasTheKeysOfTheContract()
    {
        const QJsonObject json = toParseJson(QStringLiteral("a.eml"), parse(head + "\nBonjour\n"));
        for (const char *key :
             {"file", "problem", "message_id", "in_reply_to", "references", "date", "subject", "from", "to", "cc",
              "reply_to", "text", "reply_text", "has_html", "attachments", "class", "bounce", "authentication"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        QCOMPARE(json.value(QStringLiteral("date")).toString(), QStringLiteral("2013-06-12T08:42:00Z"));
        QVERIFY(json.value(QStringLiteral("problem")).isNull());
        QCOMPARE(json.value(QStringLiteral("class")).toString(), QStringLiteral("message"));
        QVERIFY(!QJsonDocument(json).toJson(QJsonDocument::Compact).contains('\n'));
    }
};

QTEST_GUILESS_MAIN(TestMimeParser)
#include "tst_mimeparser.moc"
