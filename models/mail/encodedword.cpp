// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/encodedword.h"

#include "mail/charset.h"

#include <optional>

namespace Helpdesk::Mail {

namespace {

struct EncodedWord
{
    QByteArrayView charset;
    char encoding = 'Q';
    QByteArrayView text;
    qsizetype end = 0; ///< index after it
};

std::optional<EncodedWord> wordAt(QByteArrayView raw, qsizetype start)
{
    const qsizetype first = raw.indexOf('?', start + 2);
    if (first < 0 || first - start > 60 || first + 2 >= raw.size() || raw[first + 2] != '?')
        return std::nullopt;
    EncodedWord word;
    word.charset = raw.sliced(start + 2, first - start - 2);
    word.encoding = static_cast<char>(raw[first + 1] & ~0x20);
    if ((word.encoding != 'Q' && word.encoding != 'B') || word.charset.isEmpty() || word.charset.contains(' '))
        return std::nullopt;
    const qsizetype begin = first + 3;
    qsizetype end = raw.indexOf("?=", begin);
    // "=?utf-8?Q?=?=" : the first "?=" may belong to an encoded byte
    while (word.encoding == 'Q' && end == begin && raw.indexOf("?=", end + 2) > 0)
        end = raw.indexOf("?=", end + 2);
    const qsizetype next = raw.indexOf("=?", begin);
    if (end < 0 || (next >= 0 && next < end && next + 1 != end)) {
        if (end >= 0 && word.encoding == 'Q')
            return std::nullopt;
        end = next > 0 && next < end ? next : raw.size();
        word.text = raw.sliced(begin, end - begin).trimmed();
        word.end = end;
        return word;
    }
    word.text = raw.sliced(begin, end - begin);
    word.end = end + 2;
    return word;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray bytesOf(const EncodedWord &word)
{
    if (word.encoding == 'B')
        return QByteArray::fromBase64(word.text.toByteArray(), QByteArray::Base64Encoding);
    QByteArray out;
    out.reserve(word.text.size());
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        const char c = word.text[i];
        if (c == '=' && i + 2 < word.text.size() && hexDigit(word.text[i + 1]) >= 0
            && hexDigit(word.text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(word.text[i + 1]) * 16 + hexDigit(word.text[i + 2]));
            i += 2;
        } else if (c == '=' && i + 1 == word.text.size()) {
            break; // a byte that was cut off
        } else if (c != '\r' && c != '\n') {
            out += c == '_' ? ' ' : c;
        }
    }
    return out;
}

QByteArray unfolded(QByteArrayView raw)
{
    QByteArray out;
    out.reserve(raw.size());
    for (const char c : raw) {
        if (c == '\n' || c == '\r')
            continue;
        out += c == '\t' || c == '\v' || c == '\f' ? ' ' : c;
    }
    return out;
}

/// Gathers pieces; neighbouring words of one charset are decoded together.
class HeaderText
{
public:
    void addWord(const EncodedWord &word)
    {
        if (!m_pending.isEmpty() && m_charset.compare(word.charset, Qt::CaseInsensitive) != 0)
            flush();
        m_charset = word.charset;
        m_pending += bytesOf(word);
    }
    void addPlain(QByteArrayView plain)
    {
        flush();
        m_text += decodeUndeclared(plain);
    }
    void flush()
    {
        if (!m_pending.isEmpty())
            m_text += decodeText(m_pending, m_charset);
        m_pending.clear();
    }
    QString take()
    {
        flush();
        return std::move(m_text);
    }

private:
    QByteArrayView m_charset;
    QByteArray m_pending;
    QString m_text;
};

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

} // namespace

QString decodeHeaderText(QByteArrayView raw)
{
    const QByteArray line = unfolded(raw);
    const QByteArrayView view(line);
    if (view.indexOf("=?") < 0)
        return oneLine(decodeUndeclared(view));
    HeaderText text;
    qsizetype at = 0;
    bool afterWord = false;
    while (at < view.size()) {
        qsizetype start = view.indexOf("=?", at);
        std::optional<EncodedWord> word;
        while (start >= 0 && !(word = wordAt(view, start)))
            start = view.indexOf("=?", start + 2);
        const QByteArrayView between = view.sliced(at, (start < 0 ? view.size() : start) - at);
        if (!between.isEmpty() && !(afterWord && word && between.trimmed().isEmpty()))
            text.addPlain(between);
        if (!word)
            break;
        text.addWord(*word);
        afterWord = true;
        at = word->end;
    }
    return oneLine(text.take());
}

QByteArray headerAsUtf8(QByteArrayView raw)
{
    return isAscii(raw) ? raw.toByteArray() : decodeUndeclared(raw).toUtf8();
}

} // namespace Helpdesk::Mail
