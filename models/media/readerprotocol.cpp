// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/readerprotocol.h"

#include "media/imagereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace Helpdesk::Media::Protocol {

namespace {

constexpr auto magic = "PNDR";
constexpr std::array failures{std::pair{Failure::Unsupported, "unsupported"},
                              std::pair{Failure::Protected, "protected"}, std::pair{Failure::Damaged, "damaged"},
                              std::pair{Failure::TooLarge, "too_large"}};

QLatin1String key(Failure failure)
{
    const auto *found
        = std::find_if(failures.begin(), failures.end(), [&](const auto &pair) { return pair.first == failure; });
    return QLatin1String(found->second);
}

std::optional<Failure> failureOf(const QString &key)
{
    for (const auto &[failure, name] : failures) {
        if (key == QLatin1String(name))
            return failure;
    }
    return std::nullopt;
}

QString plainName(const QString &name)
{
    QString result;
    for (const QChar c : name.sliced(name.lastIndexOf(u'/') + 1).left(100)) {
        if (c.isPrint() && c != u'\\' && c != u':')
            result += c;
    }
    return result;
}

} // namespace

QByteArray frameStart(const QJsonObject &head, qint64 bodyBytes)
{
    const QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    QByteArray prefix(magic);
    prefix.resize(prefixBytes);
    qToBigEndian(static_cast<quint32>(json.size()), prefix.data() + 4);
    qToBigEndian(static_cast<quint32>(bodyBytes), prefix.data() + 8);
    return prefix + json;
}

std::optional<Frame> parseFrame(QByteArrayView bytes)
{
    if (bytes.size() < prefixBytes || !bytes.startsWith(magic))
        return std::nullopt;
    const qint64 headBytes = qFromBigEndian<quint32>(bytes.data() + 4);
    const qint64 bodyBytes = qFromBigEndian<quint32>(bytes.data() + 8);
    if (headBytes > maxHeadBytes || bodyBytes > maxBodyBytes || bytes.size() != prefixBytes + headBytes + bodyBytes)
        return std::nullopt;
    const QByteArrayView json = bytes.sliced(prefixBytes, headBytes);
    const QJsonDocument head = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!head.isObject())
        return std::nullopt;
    return Frame{head.object(), bytes.sliced(prefixBytes + headBytes).toByteArray()};
}

QJsonObject toHead(const Request &request)
{
    return {{QStringLiteral("kind"), static_cast<int>(request.kind)},
            {QStringLiteral("pictures"), request.pictures},
            {QStringLiteral("msecs"), request.msecs}};
}

std::optional<Request> requestOf(Frame frame)
{
    const int kind = frame.head.value(u"kind").toInt(-1);
    const qint64 msecs = frame.head.value(u"msecs").toInteger(-1);
    if (kind < static_cast<int>(DocumentKind::Pdf) || kind > static_cast<int>(DocumentKind::Scan) || msecs < 0)
        return std::nullopt;
    return Request{static_cast<DocumentKind>(kind), frame.head.value(u"pictures").toBool(), msecs,
                   std::move(frame.body)};
}

QByteArray encodeReply(const Reply &reply)
{
    if (!reply)
        return frameStart({{QStringLiteral("failure"), key(reply.error())}}, 0);
    QJsonArray pictures;
    qint64 size = 0;
    for (const EmbeddedPicture &picture : reply->pictures) {
        pictures.append(
            QJsonObject{{QStringLiteral("name"), picture.name}, {QStringLiteral("bytes"), picture.bytes.size()}});
        size += picture.bytes.size();
    }
    QByteArray result = frameStart({{QStringLiteral("text"), reply->text},
                                    {QStringLiteral("pages"), reply->pages},
                                    {QStringLiteral("truncated"), reply->truncated},
                                    {QStringLiteral("pictures"), pictures}},
                                   size);
    result.reserve(result.size() + size);
    for (const EmbeddedPicture &picture : reply->pictures)
        result += picture.bytes;
    return result;
}

std::optional<Reply> parseReply(QByteArrayView bytes)
{
    const auto frame = parseFrame(bytes);
    if (!frame)
        return std::nullopt;
    if (frame->head.contains(u"failure")) {
        const auto failure = failureOf(frame->head.value(u"failure").toString());
        return failure ? std::optional<Reply>(tl::unexpected(*failure)) : std::nullopt;
    }
    if (!frame->head.value(u"text").isString())
        return std::nullopt;
    DocumentContent content;
    content.text = frame->head.value(u"text").toString();
    content.pages = std::max(0, frame->head.value(u"pages").toInt());
    content.truncated = frame->head.value(u"truncated").toBool();
    qint64 offset = 0;
    const QJsonArray pictures = frame->head.value(u"pictures").toArray();
    for (const auto &value : pictures) {
        const qint64 size = value[u"bytes"].toInteger(-1);
        if (size < 0 || size > frame->body.size() - offset)
            return std::nullopt;
        const QByteArray picture = frame->body.sliced(offset, size);
        offset += size;
        if (const QString type = mimeType(pictureFormat(picture)); !type.isEmpty())
            content.pictures.append({plainName(value[u"name"].toString()), type, picture});
    }
    if (offset != frame->body.size())
        return std::nullopt;
    return Reply(std::move(content));
}

} // namespace Helpdesk::Media::Protocol
