// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mboxreader.h"

#include "mail/mailsourcefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace Helpdesk::Mail {

namespace {

constexpr qint64 Piece = 64LL * 1024; // a longer line comes in pieces

QDateTime arrivalOf(const QByteArray &separator)
{
    static const QRegularExpression shape(
        QStringLiteral("([A-Z][a-z]{2}) +(\\d{1,2}) (\\d{2}:\\d{2}(?::\\d{2})?).*?\\b(\\d{4})\\b"));
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(separator));
    const QDate day = QLocale::c().toDate(match.captured(2) + u' ' + match.captured(1) + u' ' + match.captured(4),
                                          QStringLiteral("d MMM yyyy"));
    const QTime time = QTime::fromString(match.captured(3).left(5), QStringLiteral("hh:mm"));
    return match.hasMatch() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

bool isBlank(const QByteArray &line)
{
    return line == "\n" || line == "\r\n";
}

QByteArray unstuffed(const QByteArray &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == '>')
        ++marks;
    return marks > 0 && QByteArrayView(line).sliced(marks).startsWith("From ") ? line.mid(1) : line;
}

// Gathers a mail, keeping no more than is wanted of it.
class MailGatherer
{
public:
    explicit MailGatherer(qint64 cap)
        : m_cap(cap)
        , m_hash(QCryptographicHash::Sha256)
    {
    }

    void add(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        m_size += bytes.size();
        if (m_raw.size() <= std::max(m_cap, HeaderKept))
            m_raw += bytes;
    }

    [[nodiscard]] QByteArray hash() const { return m_hash.result().toHex(); }

    [[nodiscard]] SourcedMail mail()
    {
        SourcedMail mail;
        mail.size = m_size;
        mail.tooLarge = m_size > m_cap;
        mail.raw = mail.tooLarge ? headerOf(m_raw) : std::move(m_raw);
        return mail;
    }

private:
    qint64 m_cap;
    qint64 m_size = 0;
    QByteArray m_raw;
    QCryptographicHash m_hash;
};

} // namespace

bool isMboxSeparator(const QByteArray &line)
{
    static const QRegularExpression shape(QStringLiteral("^From .*\\d{1,2}:\\d{2}.*\\b\\d{4}\\b"));
    return line.startsWith("From ") && line.size() < 1000 && shape.match(QString::fromLatin1(line)).hasMatch();
}

MboxReader::MboxReader(const QString &path)
    : m_file(path)
{
}

Outcome MboxReader::open()
{
    const QString what = QCoreApplication::translate("Helpdesk::Mail", "The mbox file cannot be used");
    const QString remedy = QCoreApplication::translate("Helpdesk::Mail", "Give a file in mbox form that can be read");
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, what, m_file.errorString(), remedy);
    HELPDESK_TRY_ASSIGN(m_separator, readPiece());
    while (isBlank(m_separator)) {
        HELPDESK_TRY_ASSIGN(m_separator, readPiece());
    }
    if (!m_separator.isEmpty() && !m_separator.startsWith("From ")) {
        return fail(ErrorCode::InvalidInput, what,
                    QCoreApplication::translate("Helpdesk::Mail", "it does not begin with a “From ” line"), remedy);
    }
    return {};
}

// A line, or a piece of a long one; empty at the end of the file.
Result<QByteArray> MboxReader::readPiece()
{
    QByteArray piece = m_file.readLine(Piece);
    if (m_file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::IoFailed,
                    QCoreApplication::translate("Helpdesk::Mail", "The mbox file cannot be read to its end"),
                    m_file.errorString(), QCoreApplication::translate("Helpdesk::Mail", "Check the disk"));
    }
    m_pieceStartsLine = !m_lineOpen;
    m_lineOpen = !piece.isEmpty() && !piece.endsWith('\n');
    return piece;
}

Result<std::optional<MboxReader::Mail>> MboxReader::next(qint64 cap)
{
    if (m_separator.isEmpty())
        return std::nullopt;
    Mail result;
    result.arrived = arrivalOf(m_separator);
    MailGatherer gatherer(cap);
    QByteArray blank; // an empty line belongs to the mail unless a separator, or the end, follows
    m_separator.clear();
    for (;;) {
        HELPDESK_TRY_ASSIGN(const QByteArray piece, readPiece());
        if (piece.isEmpty())
            break;
        if (m_pieceStartsLine && !blank.isEmpty() && isMboxSeparator(piece)) {
            m_separator = piece;
            break;
        }
        if (!blank.isEmpty())
            gatherer.add(blank);
        blank = m_pieceStartsLine && isBlank(piece) ? piece : QByteArray();
        if (blank.isEmpty())
            gatherer.add(m_pieceStartsLine ? unstuffed(piece) : piece);
    }
    const QByteArray hash = gatherer.hash();
    result.mail = gatherer.mail();
    result.mail.key = QString::fromLatin1(hash) + u'-' + QString::number(m_seen[hash]++);
    return result;
}

} // namespace Helpdesk::Mail
