// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/composer.h"

#include "mail/charset.h"
#include "mail/contenttype.h"
#include "mail/filename.h"
#include "mail/gmimesupport.h"
#include "mail/parttext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Mail {

using Domain::MailAddress;
using Domain::MailAddresses;

namespace {

constexpr qsizetype mostReferences = 20;
constexpr qsizetype lineLength = 72;
constexpr qsizetype longestHeader = 2000;

Error invalid(const char *why)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("Helpdesk::Mail", "The mail cannot be built"),
            QCoreApplication::translate("Helpdesk::Mail", why),
            QCoreApplication::translate("Helpdesk::Mail", "Correct the draft")};
}

/// One line of valid text: control characters and line separators become blanks.
QString headerLine(const QString &text)
{
    QString line = validText(text);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified().left(longestHeader);
}

bool isMessageId(const QString &id)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,400}@[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,400}\\z"));
    return shape.match(id).hasMatch();
}

bool isHeaderName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z][A-Za-z0-9-]{0,75}\\z"));
    static const QRegularExpression ours(
        QStringLiteral("\\A(?:From|To|Cc|Bcc|Sender|Subject|Date|Message-ID|In-Reply-To|References|MIME-Version|"
                       "Content-.*|Auto-Submitted|Return-Path|Received)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(name).hasMatch() && !ours.match(name).hasMatch();
}

Outcome checkDraft(const OutgoingDraft &draft)
{
    if (!Domain::isUsableAddress(draft.from.address))
        return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "the sender's address is not usable")));
    if (draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty())
        return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "it has no recipient")));
    for (const MailAddresses *list : {&draft.to, &draft.cc, &draft.bcc}) {
        if (!std::all_of(list->cbegin(), list->cend(),
                         [](const MailAddress &a) { return Domain::isUsableAddress(a.address); }))
            return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "a recipient's address is not usable")));
    }
    if (!isMessageId(draft.messageId) || (!draft.inReplyTo.isEmpty() && !isMessageId(draft.inReplyTo)))
        return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "a Message-ID is not usable")));
    if (!draft.date.isValid())
        return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "it has no date")));
    static const QRegularExpression keyword(QStringLiteral("\\A[a-z-]{0,40}\\z"));
    if (!keyword.match(draft.autoSubmitted).hasMatch())
        return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "Auto-Submitted is not a keyword")));
    if (!std::all_of(draft.headers.cbegin(), draft.headers.cend(),
                     [](const auto &header) { return isHeaderName(header.first); }))
        return fail(invalid(QT_TRANSLATE_NOOP("Helpdesk::Mail", "a further header has no usable name")));
    return {};
}

QString referencesLine(const OutgoingDraft &draft)
{
    QStringList ids;
    for (const QString &id : draft.references) {
        if (isMessageId(id) && !ids.contains(id))
            ids.append(id);
    }
    if (!draft.inReplyTo.isEmpty()) {
        ids.removeAll(draft.inReplyTo);
        ids.append(draft.inReplyTo);
    }
    if (ids.size() > mostReferences) // the first and the last ones keep the thread together
        ids.remove(1, ids.size() - mostReferences);
    return ids.isEmpty() ? QString() : u'<' + ids.join(QStringLiteral("> <")) + u'>';
}

void setHeader(GMimeMessage *message, const char *name, const QString &value)
{
    if (!value.isEmpty())
        g_mime_object_set_header(GMIME_OBJECT(message), name, value.toUtf8().constData(), "utf-8");
}

void addMailboxes(GMimeMessage *message, GMimeAddressType type, const MailAddresses &addresses)
{
    for (const MailAddress &address : addresses) {
        const QByteArray name = headerLine(address.name).toUtf8();
        g_mime_message_add_mailbox(message, type, name.isEmpty() ? nullptr : name.constData(),
                                   address.address.toLatin1().constData());
        InternetAddressList *list = g_mime_message_get_addresses(message, type);
        internet_address_set_charset(internet_address_list_get_address(list, internet_address_list_length(list) - 1),
                                     "utf-8");
    }
}

void setContent(GMimePart *part, const QByteArray &content)
{
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(content.constData(), static_cast<size_t>(content.size())));
    const GObjectPtr<GMimeDataWrapper> wrapper(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, wrapper.get());
}

GObjectPtr<GMimePart> textPart(const QString &text)
{
    GObjectPtr<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "format", "flowed");
    const QByteArray content = flowed(validText(withPlainLineEnds(text))).toUtf8().replace('\n', "\r\n");
    setContent(part.get(), content);
    g_mime_part_set_content_encoding(
        part.get(), isAscii(content) ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

GObjectPtr<GMimePart> filePart(const OutgoingFile &file)
{
    static const QRegularExpression shape(QStringLiteral("\\A([a-z0-9.+-]{1,60})/([a-z0-9.+-]{1,100})\\z"));
    const QString declared = file.type.toLower();
    QRegularExpressionMatch type = shape.match(declared);
    const bool container = declared.startsWith(u"multipart/") || declared.startsWith(u"message/");
    if (!type.hasMatch() || container) // a forwarded mail goes as a file: encoded, whatever its bytes
        type = shape.match(container ? QStringLiteral("application/octet-stream") : detectContentType(file.content));
    GObjectPtr<GMimePart> part(
        g_mime_part_new_with_type(type.captured(1).toLatin1().constData(), type.captured(2).toLatin1().constData()));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    const QByteArray name = safeFileName(file.name, QStringLiteral("piece-jointe")).toUtf8();
    g_mime_part_set_filename(part.get(), name.constData());
    setContent(part.get(), file.content);
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

GObjectPtr<GMimeObject> bodyOf(const OutgoingDraft &draft)
{
    GObjectPtr<GMimePart> text = textPart(draft.text);
    if (draft.files.isEmpty())
        return GObjectPtr<GMimeObject>(GMIME_OBJECT(text.release()));
    GObjectPtr<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    const QByteArray boundary
        = "=_" + QCryptographicHash::hash(draft.messageId.toUtf8(), QCryptographicHash::Sha256).toHex().left(40);
    g_mime_multipart_set_boundary(mixed.get(), boundary.constData());
    g_mime_multipart_add(mixed.get(), GMIME_OBJECT(text.get()));
    for (const OutgoingFile &file : draft.files)
        g_mime_multipart_add(mixed.get(), GMIME_OBJECT(filePart(file).get()));
    return GObjectPtr<GMimeObject>(GMIME_OBJECT(mixed.release()));
}

void setDate(GMimeMessage *message, const QDateTime &date)
{
    GTimeZone *zone = g_time_zone_new_offset(date.offsetFromUtc());
    GDateTime *utc = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
    GDateTime *local = g_date_time_to_timezone(utc, zone);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
}

QByteArray written(GMimeMessage *message)
{
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), format, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    QByteArray mail(reinterpret_cast<const char *>(bytes->data), bytes->len);
    g_mime_format_options_free(format);
    return mail;
}

} // namespace

QString flowed(const QString &text)
{
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n')) {
        while (line != u"-- " && line.endsWith(u' '))
            line.chop(1);
        do {
            qsizetype cut = line.size() > lineLength ? line.left(lineLength).lastIndexOf(u' ') : -1;
            if (cut < 1 && line.size() > lineLength)
                cut = line.indexOf(u' ', lineLength);
            const QStringView piece = cut < 1 ? line : line.left(cut + 1);
            const bool stuffed = piece.startsWith(u' ') || piece.startsWith(u'>') || piece.startsWith(u"From ");
            lines.append(stuffed ? u' ' + piece : piece.toString());
            line = line.mid(piece.size());
        } while (!line.isEmpty());
    }
    return lines.join(u'\n');
}

Result<QByteArray> composeMail(const OutgoingDraft &draft)
{
    HELPDESK_TRY(checkDraft(draft));
    initGMime();
    const GObjectPtr<GMimeMessage> message(g_mime_message_new(TRUE));
    addMailboxes(message.get(), GMIME_ADDRESS_TYPE_FROM, {draft.from});
    addMailboxes(message.get(), GMIME_ADDRESS_TYPE_TO, draft.to);
    addMailboxes(message.get(), GMIME_ADDRESS_TYPE_CC, draft.cc);
    g_mime_message_set_subject(message.get(), headerLine(draft.subject).toUtf8().constData(), "utf-8");
    setDate(message.get(), draft.date);
    g_mime_message_set_message_id(message.get(), draft.messageId.toLatin1().constData());
    if (!draft.inReplyTo.isEmpty())
        setHeader(message.get(), "In-Reply-To", u'<' + draft.inReplyTo + u'>');
    setHeader(message.get(), "References", referencesLine(draft));
    setHeader(message.get(), "Auto-Submitted", draft.autoSubmitted);
    for (const auto &[name, value] : draft.headers)
        setHeader(message.get(), name.toLatin1().constData(), headerLine(value));
    setHeader(message.get(), "MIME-Version", QStringLiteral("1.0"));
    g_mime_message_set_mime_part(message.get(), bodyOf(draft).get());
    return written(message.get());
}

} // namespace Helpdesk::Mail
