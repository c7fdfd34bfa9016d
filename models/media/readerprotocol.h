// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/documentreader.h"

#include <QJsonObject>

#include <optional>

/// What the client and its reader program say to each other: one request on stdin, one reply on stdout.
/// A frame is "PNDR", the length of the head, the length of the body (32 bits each, big endian), the head (JSON), the
/// body. Neither side believes the other: lengths are bounded and must agree.
namespace Helpdesk::Media::Protocol {

inline constexpr qsizetype prefixBytes = 12;
inline constexpr qint64 maxHeadBytes = 24LL << 20;
inline constexpr qint64 maxBodyBytes = 96LL << 20;

/// Exit codes of a reader that could not reply.
inline constexpr int exitOutOfMemory = 71;
inline constexpr int exitOutOfTime = 72;
inline constexpr int exitBadRequest = 73;

enum class Failure { Unsupported, Protected, Damaged, TooLarge };

struct Frame
{
    QJsonObject head;
    QByteArray body;
};

struct Request
{
    DocumentKind kind = DocumentKind::None;
    bool pictures = false;
    qint64 msecs = 0; ///< after which what was read so far is the reply
    QByteArray bytes;
};

using Reply = tl::expected<DocumentContent, Failure>;

/// Prefix and head; the body follows on the wire.
[[nodiscard]] QByteArray frameStart(const QJsonObject &head, qint64 bodyBytes);
/// Nothing when the bytes are not exactly one frame.
[[nodiscard]] std::optional<Frame> parseFrame(QByteArrayView bytes);

[[nodiscard]] QJsonObject toHead(const Request &request);
[[nodiscard]] std::optional<Request> requestOf(Frame frame);

[[nodiscard]] QByteArray encodeReply(const Reply &reply);
/// Nothing when the reply does not hold together. Pictures that are none by content are left out.
[[nodiscard]] std::optional<Reply> parseReply(QByteArrayView bytes);

} // namespace Helpdesk::Media::Protocol
