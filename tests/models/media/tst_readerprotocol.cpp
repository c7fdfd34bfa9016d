// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/readerprotocol.h"

#include <QTest>
#include <QtEndian>

using namespace Helpdesk::Media;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\n and so on");

QByteArray reply(const QByteArray &head, const QByteArray &body)
{
    QByteArray bytes("PNDR........");
    qToBigEndian(static_cast<quint32>(head.size()), bytes.data() + 4);
    qToBigEndian(static_cast<quint32>(body.size()), bytes.data() + 8);
    return bytes + head + body;
}

} // namespace

class TestReaderProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentIsWhatIsRead();
    void everyFailureComesThrough();
    void aReplyThatDoesNotHoldTogetherIsNothing_data();
    void aReplyThatDoesNotHoldTogetherIsNothing();
    void whatIsNoPictureIsLeftOut();
    void aNameLosesItsPath();
    void aRequestOfNoKindIsNothing();
};

void TestReaderProtocol::whatIsSentIsWhatIsRead()
{
    const DocumentContent content{
        QStringLiteral("« été »\0fin"), {{QStringLiteral("a.png"), QStringLiteral("image/png"), png}}, 3, true};
    const auto read = Protocol::parseReply(Protocol::encodeReply(content));
    QVERIFY(read && *read);
    QCOMPARE(**read, content);

    const Protocol::Request request{DocumentKind::Pdf, true, 500, "bytes"};
    auto frame = Protocol::parseFrame(QByteArray(Protocol::frameStart(toHead(request), 5) + "bytes"));
    QVERIFY(frame);
    const auto back = Protocol::requestOf(std::move(*frame));
    QVERIFY(back);
    QCOMPARE(back->kind, request.kind);
    QCOMPARE(back->msecs, request.msecs);
    QVERIFY(back->pictures);
    QCOMPARE(back->bytes, request.bytes);
}

void TestReaderProtocol::everyFailureComesThrough()
{
    using Protocol::Failure;
    for (const Failure failure : {Failure::Unsupported, Failure::Protected, Failure::Damaged, Failure::TooLarge}) {
        const auto read = Protocol::parseReply(Protocol::encodeReply(tl::unexpected(failure)));
        QVERIFY(read && !*read);
        QCOMPARE(read->error(), failure);
    }
}

void TestReaderProtocol::aReplyThatDoesNotHoldTogetherIsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole
        = Protocol::encodeReply(DocumentContent{QStringLiteral("x"), {{QStringLiteral("a"), {}, png}}, 0, false});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another magic") << QByteArray(whole).replace("PNDR", "ABCD");
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("too long") << whole + 'x';
    QTest::newRow("no JSON") << reply("{", {});
    QTest::newRow("an array") << reply("[]", {});
    QTest::newRow("no text") << reply("{}", {});
    QTest::newRow("unknown failure") << reply(R"({"failure":"odd"})", {});
    QTest::newRow("picture beyond the body") << reply(R"({"text":"","pictures":[{"name":"a","bytes":9}]})", "12345678");
    QTest::newRow("negative picture") << reply(R"({"text":"","pictures":[{"name":"a","bytes":-1}]})", {});
    QTest::newRow("body left over") << reply(R"({"text":"","pictures":[]})", "rest");
    QTest::newRow("sizes that overflow") << reply(
        R"({"text":"","pictures":[{"bytes":9223372036854775807},{"bytes":1}]})", "1");
}

void TestReaderProtocol::aReplyThatDoesNotHoldTogetherIsNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!Protocol::parseReply(bytes));
}

void TestReaderProtocol::whatIsNoPictureIsLeftOut()
{
    const DocumentContent content{
        QString(),
        {{QStringLiteral("a.svg"), QStringLiteral("image/svg+xml"), "<svg/>"}, {QStringLiteral("b"), {}, png}},
        0,
        false};
    const auto read = Protocol::parseReply(Protocol::encodeReply(content));
    QVERIFY(read && *read);
    QCOMPARE((*read)->pictures.size(), 1);
    QCOMPARE((*read)->pictures.first().type, QStringLiteral("image/png"));
}

void TestReaderProtocol::aNameLosesItsPath()
{
    const DocumentContent content{QString(), {{QStringLiteral("../../etc/c:\\a\n.png"), {}, png}}, 0, false};
    const auto read = Protocol::parseReply(Protocol::encodeReply(content));
    QVERIFY(read && *read);
    QCOMPARE((*read)->pictures.first().name, QStringLiteral("ca.png"));
}

void TestReaderProtocol::aRequestOfNoKindIsNothing()
{
    for (const char *head :
         {R"({})", R"({"kind":0,"msecs":1})", R"({"kind":1,"msecs":1})", R"({"kind":99,"msecs":1})", R"({"kind":2})"}) {
        auto frame = Protocol::parseFrame(reply(head, "x"));
        QVERIFY(frame);
        QVERIFY(!Protocol::requestOf(std::move(*frame)));
    }
}

QTEST_GUILESS_MAIN(TestReaderProtocol)
#include "tst_readerprotocol.moc"
