// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/maildirsource.h"

#include "mail/mailsourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

constexpr std::chrono::milliseconds LookEvery{500};

QString uniqueName(const QString &fileName)
{
    return fileName.section(QStringLiteral(":2,"), 0, 0);
}

QString flagsOf(const QString &fileName)
{
    return fileName.section(QStringLiteral(":2,"), 1, 1);
}

// Flags stand in ASCII order, each once.
QString seenName(const QString &fileName)
{
    QString flags = flagsOf(fileName);
    if (!flags.contains(u'S'))
        flags.append(u'S');
    std::sort(flags.begin(), flags.end());
    return uniqueName(fileName) + QStringLiteral(":2,") + flags;
}

} // namespace

MaildirSource::MaildirSource(QString folder, SourceOptions options, std::shared_ptr<CancelSignal> signal)
    : m_folder(std::move(folder))
    , m_options(std::move(options))
    , m_signal(signal ? std::move(signal) : std::make_shared<CancelSignal>())
{
}

Outcome MaildirSource::check() const
{
    const QDir dir(m_folder);
    const QString what = QCoreApplication::translate("Helpdesk::Mail", "The Maildir cannot be used");
    if (!dir.exists(QStringLiteral("new")) || !dir.exists(QStringLiteral("cur"))) {
        return fail(ErrorCode::InvalidInput, what,
                    QCoreApplication::translate("Helpdesk::Mail", "it has no folders “new” and “cur”"),
                    QCoreApplication::translate("Helpdesk::Mail", "Give the folder that holds “new” and “cur”"));
    }
    if (m_options.mark.kind == ProcessedMark::Kind::Keyword) {
        return fail(
            ErrorCode::InvalidInput, what,
            QCoreApplication::translate("Helpdesk::Mail", "a Maildir keeps no marks of ours"),
            QCoreApplication::translate("Helpdesk::Mail", "Choose to move processed mails, or to mark them read"));
    }
    return {};
}

void MaildirSource::rewind(SourceScope scope)
{
    m_scope = scope;
    m_pending.clear();
    m_given.clear();
    m_paths.clear();
}

QString MaildirSource::scopeFolder() const
{
    const bool elsewhere = m_scope == SourceScope::Processed && m_options.mark.kind == ProcessedMark::Kind::Move;
    return elsewhere ? m_options.mark.target : m_folder;
}

QList<MaildirSource::Entry> MaildirSource::entries(const QString &folder) const
{
    QList<Entry> result;
    QSet<QString> keys;
    for (const QString &part : {QStringLiteral("new"), QStringLiteral("cur")}) {
        QDirIterator files(folder + u'/' + part, QDir::Files | QDir::NoSymLinks);
        while (files.hasNext()) {
            files.next();
            const QFileInfo info = files.fileInfo();
            const QString key = uniqueName(info.fileName());
            const bool old = m_options.since.isValid() && info.lastModified().date() < m_options.since;
            if (old || key.isEmpty() || key.startsWith(u'.') || keys.contains(key))
                continue;
            keys.insert(key);
            result.append({key, part + u'/' + info.fileName(), info.size()});
        }
    }
    std::sort(result.begin(), result.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    return result;
}

void MaildirSource::list(const KnownMails &known, SourceBatch &batch)
{
    const bool incoming = m_scope == SourceScope::Incoming;
    const ProcessedMark::Kind kind = m_options.mark.kind;
    const QList<Entry> all = entries(scopeFolder());
    m_paths.clear();
    for (const Entry &entry : all) {
        m_paths.insert(entry.key, entry.path);
        if (m_given.contains(entry.key))
            continue;
        if (!known.byKey || !known.byKey(entry.key)) {
            m_pending.append(entry);
            continue;
        }
        m_given.insert(entry.key);
        const bool seen = entry.path.startsWith(u"cur/") && flagsOf(entry.path).contains(u'S');
        if (incoming && (kind == ProcessedMark::Kind::Move || (kind == ProcessedMark::Kind::Seen && !seen)))
            batch.known.append(entry.key);
    }
}

SourcedMail MaildirSource::read(const Entry &entry) const
{
    SourcedMail mail;
    mail.key = entry.key;
    mail.size = entry.size;
    QFile file(scopeFolder() + u'/' + entry.path);
    readMailFile(file, m_options.maxMail, mail);
    return mail;
}

Result<SourceBatch> MaildirSource::nextBatch(const KnownMails &known, int limit)
{
    HELPDESK_TRY(check());
    SourceBatch batch;
    if (m_pending.isEmpty()) {
        m_stamp = stamp();
        list(known, batch);
    }
    qint64 bytes = 0;
    qsizetype count = 0;
    while (count < m_pending.size() && count < std::max(1, limit)) {
        const Entry &entry = m_pending.at(count);
        if (count > 0 && bytes + std::min(entry.size, m_options.maxMail) > m_options.maxBatch)
            break;
        ++count;
        m_given.insert(entry.key);
        if (!QFileInfo::exists(scopeFolder() + u'/' + entry.path))
            continue; // moved or removed meanwhile; where it only changed its flags it is listed anew
        batch.mails.append(read(entry));
        bytes += batch.mails.last().raw.size();
    }
    m_pending.remove(0, count);
    batch.more = !m_pending.isEmpty();
    return batch;
}

Outcome MaildirSource::moveTo(const QString &folder, const QString &key, const QString &path) const
{
    const QString target = folder + QStringLiteral("/cur/") + seenName(path.section(u'/', 1));
    const QString source = m_folder + u'/' + path;
    if (source == target)
        return {};
    QFile file(source);
    if (file.rename(target))
        return {};
    if (!QFileInfo::exists(source) || (QFileInfo::exists(target) && QFile::remove(source)))
        return {}; // done by another worker, or by us before a crash: the unique name is the same mail
    return fail(ErrorCode::IoFailed,
                QCoreApplication::translate("Helpdesk::Mail", "A processed mail cannot be moved (%1)").arg(key),
                file.errorString(), QCoreApplication::translate("Helpdesk::Mail", "Check the rights on the Maildir"));
}

Outcome MaildirSource::done(const QStringList &keys)
{
    HELPDESK_TRY(check());
    const ProcessedMark &mark = m_options.mark;
    if (mark.kind == ProcessedMark::Kind::Leave || keys.isEmpty() || scopeFolder() != m_folder)
        return {};
    const QString folder = mark.kind == ProcessedMark::Kind::Move ? mark.target : m_folder;
    for (const QString &part : {QStringLiteral("tmp"), QStringLiteral("new"), QStringLiteral("cur")}) {
        if (!QDir().mkpath(folder + u'/' + part)) {
            return fail(ErrorCode::IoFailed,
                        QCoreApplication::translate("Helpdesk::Mail", "The folder of processed mails cannot be made"),
                        {}, QCoreApplication::translate("Helpdesk::Mail", "Check the rights on the Maildir"));
        }
    }
    QSet<QString> unlisted;
    for (const QString &key : keys) {
        const QString path = m_paths.value(key);
        if (path.isEmpty() || !QFileInfo::exists(m_folder + u'/' + path))
            unlisted.insert(key);
        else
            HELPDESK_TRY(moveTo(folder, key, path));
    }
    return unlisted.isEmpty() ? Outcome() : moveUnlisted(folder, unlisted);
}

// A mail program may have changed a flag, and with it the name.
Outcome MaildirSource::moveUnlisted(const QString &folder, const QSet<QString> &keys) const
{
    for (const QString &part : {QStringLiteral("new"), QStringLiteral("cur")}) {
        const QStringList names = QDir(m_folder + u'/' + part).entryList(QDir::Files | QDir::NoSymLinks);
        for (const QString &fileName : names) {
            const QString key = uniqueName(fileName);
            if (keys.contains(key))
                HELPDESK_TRY(moveTo(folder, key, part + u'/' + fileName));
        }
    }
    return {};
}

qint64 MaildirSource::stamp() const
{
    return QFileInfo(m_folder + QStringLiteral("/new")).lastModified().toMSecsSinceEpoch() * 31
        + QFileInfo(m_folder + QStringLiteral("/cur")).lastModified().toMSecsSinceEpoch();
}

Result<WaitEnd> MaildirSource::waitForMore(std::chrono::milliseconds most)
{
    return waitForChange(*m_signal, most, LookEvery, [this] { return stamp() != m_stamp; });
}

} // namespace Helpdesk::Mail
