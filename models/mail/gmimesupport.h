// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>

#include <memory>

namespace Helpdesk::Mail {

struct GObjectRelease
{
    template <typename T> void operator()(T *object) const
    {
        if (object)
            g_object_unref(object);
    }
};
template <typename T> using GObjectPtr = std::unique_ptr<T, GObjectRelease>;

struct GMemoryRelease
{
    void operator()(char *memory) const { g_free(memory); }
};
using GCharPtr = std::unique_ptr<char, GMemoryRelease>;

/// Prepares the library once; any thread, any number of times.
void initGMime();
/// The options of every parse: lenient; valid after initGMime(), never freed, read only.
[[nodiscard]] GMimeParserOptions *parserOptions();

/// Valid text without NUL, of what the library gave (may be null).
[[nodiscard]] QString textOf(const char *utf8);
/// Reads a mail; the bytes have passed the caps. Null where there is none.
[[nodiscard]] GObjectPtr<GMimeMessage> parseMessage(QByteArrayView raw);
/// What an object looks like on the wire.
[[nodiscard]] QByteArray bytesOf(GMimeObject *object);
/// The decoded content of a part; empty where it has none.
[[nodiscard]] QByteArray contentOf(GMimePart *part);
[[nodiscard]] inline QByteArrayView viewOf(const char *bytes)
{
    return bytes ? QByteArrayView(bytes) : QByteArrayView();
}

} // namespace Helpdesk::Mail
