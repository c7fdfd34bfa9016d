// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

/// Tables of keys and labels of enumerations: one row a value. For the .cpp files of this folder.
namespace Helpdesk::Domain {

/// A source text of the context Helpdesk::Domain with its disambiguation: QT_TRANSLATE_NOOP3 gives both.
struct SourceText
{
    const char *text;
    const char *comment;
};

template <typename E> struct Word
{
    E value;
    const char *key;
    SourceText label;
};

template <typename E, size_t N> [[nodiscard]] QString keyIn(const std::array<Word<E>, N> &words, E value)
{
    for (const Word<E> &word : words)
        if (word.value == value)
            return QString::fromLatin1(word.key);
    return {};
}

template <typename E, size_t N> [[nodiscard]] QString labelIn(const std::array<Word<E>, N> &words, E value)
{
    for (const Word<E> &word : words)
        if (word.value == value)
            return QCoreApplication::translate("Helpdesk::Domain", word.label.text, word.label.comment);
    return {};
}

template <typename E, size_t N>
[[nodiscard]] std::optional<E> valueIn(const std::array<Word<E>, N> &words, QStringView key)
{
    for (const Word<E> &word : words)
        if (key == QLatin1StringView(word.key))
            return word.value;
    return std::nullopt;
}

} // namespace Helpdesk::Domain
