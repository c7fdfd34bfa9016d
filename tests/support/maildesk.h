// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/maildirsource.h"
#include "services/intakeworker.h"
#include "services/outboxservice.h"
#include "services/referenceservice.h"
#include "services/settingservice.h"
#include "services/ticketservice.h"
#include "support/mailtext.h"
#include "support/testdesk.h"

#include <thread>

namespace Helpdesk::Test {

/// A desk with a Maildir that mail comes into, and with topics, templates and a second agent.
class MailDesk : public TestDesk
{
public:
    MailDesk()
        : inbox(path(QStringLiteral("inbox")))
    {
        const auto topic = [this](const char *code, const QString &name, const QString &module, const QString &word) {
            valueOf(desk().reference().save(
                Domain::Topic{QString::fromLatin1(code), name, module, 2, Domain::Level3Party::Moe, {}, {word}}));
        };
        topic("attestation", QStringLiteral("Édition de l'attestation"), QStringLiteral("attestation"),
              QStringLiteral("attestation"));
        topic("connexion", QStringLiteral("Connexion refusée"), QStringLiteral("portail"),
              QStringLiteral("mot de passe"));
        topic("doublons", QStringLiteral("Gestion des doublons"), QStringLiteral("dossier"), QStringLiteral("doublon"));
        const auto reply = [this](const char *code, const QString &name, const QString &body) {
            valueOf(desk().reference().save(Domain::ReplyTemplate{QString::fromLatin1(code), name, {}, body}));
        };
        reply("complement", QStringLiteral("Demande de complément"),
              QStringLiteral("{{requester.greeting}}\n\nIl nous manque :\n{{form.missing}}"));
        reply("received", QStringLiteral("Bien reçu"),
              QStringLiteral("{{requester.greeting}}\n\nVotre demande {{ticket.number}} est en cours."));
        valueOf(desk().reference().save(
            Domain::Agent{QStringLiteral("smarchal"), QStringLiteral("Sofia Marchal"), {}, true}));
    }

    /// Takes in what lies in the inbox, on a thread of its own, as the program does.
    Services::IntakeReport takeIn()
    {
        Result<Services::IntakeReport> report;
        std::thread([&] {
            Mail::SourceOptions marks;
            marks.mark = {Mail::ProcessedMark::Kind::Move, path(QStringLiteral("done"))};
            Mail::MaildirSource source(inbox.path(), marks);
            Services::IntakeWorker worker(desk().database(), desk().settings(), desk().clock(), desk().uids(),
                                          QStringLiteral("camille"));
            report = worker.run(source, {});
        }).join();
        return valueOf(report);
    }
    /// A mail in, as a ticket.
    Domain::TicketAggregate takeInTicket(const MailText &mail)
    {
        inbox.deliver(mail);
        takeIn();
        return ticket(++m_tickets);
    }
    [[nodiscard]] Domain::TicketAggregate ticket(qint64 number) const
    {
        return valueOf(desk().tickets().ticket(number));
    }
    [[nodiscard]] QList<Domain::OutgoingMail> outgoing() const { return valueOf(desk().outbox().list()); }
    /// The Message-ID that the sending worker gives.
    [[nodiscard]] static QByteArray messageIdOf(const Domain::OutgoingMail &mail)
    {
        return Domain::makeMessageId(mail.order.uid, messageIdKey(), QStringLiteral("example.fr")).toLatin1();
    }

    MaildirFolder inbox;

private:
    qint64 m_tickets = 0;
};

/// Requests as managers write them.
inline MailText incompleteIncident()
{
    return {
        .subject = "[DEMANDE UNIQUE] =?utf-8?Q?probl=C3=A8me?= sur l'attestation",
        .body
        = "Bonjour,\n\nLe guichet N° G1104, par l'intermédiaire de M. Durand a fait remonter la question suivante : "
          "l'attestation ne s'imprime plus, la page reste blanche.\n\nCordialement,\nMme Girard\n",
        .messageId = "a1@gt.example.fr"};
}

inline MailText completeIncident()
{
    MailText mail = incompleteIncident();
    mail.body
        = "Bonjour,\n\nLe guichet N° G1104, par l'intermédiaire de M. Durand a fait remonter la question suivante : "
          "l'attestation ne s'imprime plus, la page reste blanche.\n"
          "L'incident a eu lieu le 10/06/2013 à 14h20, en cliquant sur le bouton « Éditer l'attestation ».\n"
          "Contact : durand@example.fr\n";
    return mail;
}

} // namespace Helpdesk::Test
