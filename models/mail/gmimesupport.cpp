// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/gmimesupport.h"

#include "mail/charset.h"

#include <mutex>

namespace Helpdesk::Mail {

namespace {

GMimeParserOptions *makeOptions()
{
    static const char *fallbacks[] = {"utf-8", "windows-1252", nullptr};
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_parameter_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_rfc2047_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_allow_addresses_without_domain(options, TRUE);
    g_mime_parser_options_set_fallback_charsets(options, fallbacks);
    return options;
}

GMimeParserOptions *s_options = nullptr;

QByteArray takeBytes(const GObjectPtr<GMimeStream> &stream)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), bytes->len) : QByteArray();
}

} // namespace

void initGMime()
{
    static std::once_flag once;
    std::call_once(once, [] {
        g_mime_init();
        s_options = makeOptions();
    });
}

GMimeParserOptions *parserOptions()
{
    return s_options;
}

QString textOf(const char *utf8)
{
    return utf8 ? validText(QString::fromUtf8(utf8)) : QString();
}

GObjectPtr<GMimeMessage> parseMessage(QByteArrayView raw)
{
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(raw.isEmpty() ? "" : raw.data(), static_cast<size_t>(raw.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    return GObjectPtr<GMimeMessage>(g_mime_parser_construct_message(parser.get(), parserOptions()));
}

QByteArray bytesOf(GMimeObject *object)
{
    if (!object)
        return {};
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, stream.get());
    return takeBytes(stream);
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return takeBytes(stream);
}

} // namespace Helpdesk::Mail
