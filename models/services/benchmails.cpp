// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/benchmails.h"

#include "mail/maildirsource.h"
#include "services/referenceservice.h"
#include "services/text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace Helpdesk::Services {

namespace {

constexpr int senderCount = 10;

QByteArray senderOf(int index)
{
    return "gestionnaire" + QByteArray::number(index % senderCount) + "@example.fr";
}

QByteArray bodyOf(int index)
{
    static const char *const questions[]
        = {"l'attestation ne s'imprime plus, la page reste blanche depuis ce matin, quel que soit le navigateur.",
           "la recherche de doublons affiche une erreur inattendue quand le nom de famille porte une apostrophe.",
           "l'extraction du vivier donne moins de lignes que le mois dernier, alors que rien n'a change au guichet.",
           "une demande a ete radiee par erreur, le demandeur souhaite retrouver son anciennete et son numero.",
           "le dispatching de la semaine n'est pas parvenu au guichet, les demandes des autres communes manquent."};
    QByteArray body = "Bonjour,\r\n\r\nLe guichet N° G" + QByteArray::number(1000 + index % 900)
        + ", par l'intermédiaire de M. Durand" + QByteArray::number(index % 97)
        + " a fait remonter la question suivante :\r\n" + questions[index % 5]
        + "\r\n\r\nL'incident a eu lieu le 12/06/2013 à 10h" + QByteArray::number(10 + index % 50)
        + ", en cliquant sur le bouton « Valider ».\r\nContact : 01 44 00 " + QByteArray::number(10 + index % 90)
        + " 12\r\n\r\n";
    for (int i = 0; i < index % 12; ++i)
        body += "Ligne de contexte " + QByteArray::number(i) + " de la demande " + QByteArray::number(index)
            + " : ce que la personne a vu, ce qu'elle attendait, et ce qu'elle a essayé ensuite.\r\n";
    return body + "\r\nCordialement,\r\n-- \r\nGestionnaire territorial\r\n";
}

QByteArray mailOf(int index)
{
    const QByteArray number = QByteArray::number(index);
    QByteArray mail = "From: Gestionnaire <" + senderOf(index)
        + ">\r\nTo: pnd@example.fr\r\nSubject: [DEMANDE UNIQUE] probleme sur la demande " + number
        + "\r\nMessage-ID: <bench-" + number + "@example.fr>\r\nDate: Wed, 12 Jun 2013 10:"
        + QByteArray::number(10 + index % 50) + ":00 +0200\r\nMIME-Version: 1.0\r\n";
    const QByteArray body = bodyOf(index);
    if (index % 10 != 0)
        return mail + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + body;
    QByteArray html = body;
    html.replace("\r\n", "<br>\r\n");
    return mail + "Content-Type: multipart/alternative; boundary=\"b" + number + "\"\r\n\r\n--b" + number
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + body + "\r\n--b"
        + number + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body>"
        + html + "</body></html>\r\n--b" + number + "--\r\n";
}

} // namespace

Outcome writeBenchMaildir(const QString &folder, int count)
{
    const QDir dir(folder);
    for (const QString &part : {QStringLiteral("new"), QStringLiteral("cur"), QStringLiteral("tmp")})
        if (!dir.mkpath(part))
            return fail(ErrorCode::IoFailed, Text::tr("The folder %1 cannot be made").arg(dir.filePath(part)));
    for (int i = 0; i < count; ++i) {
        QFile file(dir.filePath(QStringLiteral("new/%1.bench").arg(1000000 + i)));
        const QByteArray mail = mailOf(i);
        if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
            return fail(ErrorCode::IoFailed, Text::tr("The file %1 cannot be written").arg(file.fileName()),
                        file.errorString());
    }
    return {};
}

Result<std::unique_ptr<Mail::MailSource>> benchSource(const QString &folder)
{
    auto source = std::make_unique<Mail::MaildirSource>(folder, Mail::SourceOptions());
    HELPDESK_TRY(source->check());
    return std::unique_ptr<Mail::MailSource>(std::move(source));
}

Outcome listBenchSenders(const Desk &desk)
{
    for (int i = 0; i < senderCount; ++i) {
        Domain::WhiteListEntry entry;
        entry.address = QString::fromLatin1(senderOf(i));
        entry.name = QStringLiteral("Gestionnaire %1").arg(i);
        HELPDESK_TRY(desk.reference().save(entry).result());
    }
    return {};
}

Result<double> notmuchSeconds(const QString &maildir, const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("notmuch"));
    if (program.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("notmuch is not installed"), {},
                    Text::tr("Install it to compare the intake with it"));
    QDir().mkpath(folder);
    QFile configuration(folder + QStringLiteral("/config"));
    const QByteArray text = "[database]\npath=" + folder.toUtf8() + "\nmail_root=" + maildir.toUtf8()
        + "\n[user]\nname=Bench\nprimary_email=bench@example.fr\n[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n";
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(text) != text.size())
        return fail(ErrorCode::IoFailed, Text::tr("The file %1 cannot be written").arg(configuration.fileName()));
    configuration.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(
        program,
        {QStringLiteral("--config=") + configuration.fileName(), QStringLiteral("new"), QStringLiteral("--quiet")});
    if (!process.waitForFinished(300000) || process.exitCode() != 0)
        return fail(ErrorCode::IoFailed, Text::tr("notmuch failed"), QString::fromUtf8(process.readAll().left(300)));
    return double(timer.nsecsElapsed()) / 1e9;
}

Domain::Op::Open benchTicket()
{
    Domain::Op::Open open;
    open.channel = Domain::Channel::Phone;
    open.subject = QStringLiteral("Mesure");
    open.requester.mail = {QStringLiteral("Gestionnaire"), QString::fromLatin1(senderOf(0))};
    open.text = QStringLiteral("Une demande faite pour la mesure.");
    return open;
}

Domain::Writing benchNote(int index)
{
    Domain::Writing note;
    note.text = QString::fromUtf8(bodyOf(index));
    return note;
}

} // namespace Helpdesk::Services
