// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fillwords.h"

namespace Helpdesk::Store {

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

const QList<FillTopic> &fillTopics()
{
    static const QList<FillTopic> topics{
        {"attestation", "problème sur l'attestation",
         "l'attestation d'enregistrement ne s'imprime pas, la page reste blanche", "Imprimer",
         "L'édition a été corrigée, videz le cache du navigateur puis relancez l'impression."},
        {"attestation", "question sur l'adresse de l'attestation",
         "l'adresse qui figure sur l'attestation est celle de l'ancien guichet", "Modifier",
         "L'adresse vient du paramétrage du guichet, il suffit de la corriger puis de valider."},
        {"radiation", "problème sur une radiation",
         "la demande a été radiée par erreur et le demandeur réclame sa déradiation", "Radier",
         "La déradiation a été faite, la demande a retrouvé son ancienneté."},
        {"doublon", "information sur les doublons",
         "deux demandes existent pour le même ménage dans deux guichets différents", "Rechercher",
         "Le doublon le plus récent a été radié après accord du demandeur."},
        {"dispatching", "problème sur le dispatching",
         "le fichier de dispatching n'est plus reçu depuis plusieurs jours", "Envoyer",
         "Une ré-émission a été demandée, vérifiez la réception demain matin."},
        {"connexion", "problème sur la connexion",
         "le message « Mot de passe inconnu » s'affiche dès la première connexion", "Se connecter",
         "Le compte a été réinitialisé, un nouveau mot de passe a été envoyé."},
        {"connexion", "question sur la certification du compte",
         "l'écran indique « Votre compte doit être certifié » sans autre explication", "Valider",
         "Le compte est certifié par le gestionnaire territorial depuis l'écran d'administration."},
        {"creation", "problème sur l'enregistrement", "la page se fige pendant l'enregistrement d'une nouvelle demande",
         "Enregistrer",
         "Le blocage venait d'une pièce jointe trop volumineuse, l'enregistrement fonctionne de nouveau."},
        {"extraction", "problème sur l'extraction",
         "l'extraction donne moins de lignes que le nombre de demandes attendues", "Exporter",
         "Le filtre par commune excluait les demandes sans logement souhaité, l'extraction est complète sans ce "
         "filtre."},
        {"interface", "problème sur un fichier refusé",
         "le fichier est refusé par le contrôle CTRL_DEM_0033 du service web", "Transmettre",
         "Le champ obligatoire manquant a été précisé à l'éditeur, le fichier passe maintenant."},
        {"renouvellement", "question sur le renouvellement",
         "la demande a été renouvelée en mode création et porte deux numéros", "Renouveler",
         "Le second numéro a été radié, le renouvellement est enregistré sur le premier."},
        {"rapatriement", "information sur un rapatriement",
         "le dossier doit être rapatrié vers un autre guichet du territoire", "Transférer",
         "Le rapatriement est fait, le nouveau guichet voit la demande."},
        {"reglementaire", "question sur la réglementation",
         "une séparation du couple pose la question de qui conserve la demande", "Modifier",
         "Le titulaire conserve la demande, le conjoint en dépose une nouvelle avec reprise d'ancienneté."},
        {"consultation", "évolution sur la consultation",
         "il faudrait la liste des demandes bientôt expirées pour chaque guichet", "Consulter",
         "La proposition a été transmise à la maîtrise d'ouvrage."},
        {"parametrage", "information sur le paramétrage",
         "un nouvel organisme doit être déclaré avec sa convention et sa fiche", "Ajouter",
         "Le guichet est créé, la convention peut être signée."},
    };
    return topics;
}

const QByteArrayList &fillSentences()
{
    static const QByteArrayList sentences{
        "Le problème se produit sur tous les postes du service.",
        "Nous avons essayé avec un autre navigateur sans succès.",
        "Le demandeur doit recevoir une réponse avant la fin de la semaine.",
        "Une capture d'écran est jointe à ce message.",
        "La même opération fonctionnait encore le mois dernier.",
        "L'agent du guichet a recommencé plusieurs fois.",
        "Aucun message d'erreur ne s'affiche.",
        "Une erreur inattendue est survenue, selon la fenêtre.",
        "La situation concerne une dizaine de dossiers.",
        "Nous restons à votre disposition pour tout complément.",
        "Le bailleur nous a confirmé la difficulté par téléphone.",
        "La commission d'attribution se réunit jeudi prochain.",
        "Les pièces justificatives ont toutes été numérisées.",
        "Le numéro de dossier figure sur la copie jointe.",
        "Pouvez-vous nous indiquer la marche à suivre ?",
        "Merci de nous préciser le délai de correction.",
        "Le revenu fiscal de référence n'est pas repris.",
        "La composition familiale a été modifiée hier.",
        "Le logement souhaité a changé de commune.",
        "Le titre de séjour vient d'être renouvelé.",
        "L'historique ne montre aucune modification récente.",
        "La date de dépôt affichée n'est pas la bonne.",
        "Le service instructeur attend cette validation.",
        "Le plan départemental prévoit une priorité pour ce ménage.",
        "La mairie a reçu le demandeur ce matin.",
        "Un courrier recommandé a été envoyé au demandeur.",
        "La sauvegarde automatique ne semble pas active.",
        "Le bouton reste grisé après la saisie.",
        "La liste déroulante ne propose pas la bonne nationalité.",
        "Le champ téléphone refuse les numéros étrangers.",
        "La recherche par nom de naissance ne donne rien.",
        "Le tri par ancienneté paraît faux.",
        "L'envoi du courriel de confirmation échoue.",
        "La session expire au bout de cinq minutes.",
        "Le pavé de synthèse affiche des montants nuls.",
        "Le conjoint n'apparaît plus dans le formulaire.",
    };
    return sentences;
}

const QByteArrayList &fillNames()
{
    static const QByteArrayList names{
        "Durand",   "Lemoine",  "Garnier",  "Chevalier", "Masson",  "Perrot",  "Renaudin", "Besson",
        "Collet",   "Delmas",   "Fabre",    "Guérin",    "Huet",    "Imbert",  "Jacquet",  "Lacombe",
        "Maillard", "Noël",     "Ollivier", "Poirier",   "Quentin", "Rivière", "Sabatier", "Tessier",
        "Urbain",   "Vasseur",  "Weber",    "Aubry",     "Barbier", "Clément", "Dupuis",   "Étienne",
        "Ferrand",  "Gaillard", "Hébert",   "Joly",      "Klein",   "Laurent", "Marchand", "Navarro",
    };
    return names;
}

const QByteArrayList &fillTerritories()
{
    static const QByteArrayList territories = [] {
        QByteArrayList list{"IDF", "2A", "2B", "971", "972", "973", "974", "976"};
        const QByteArrayList capital{"75", "77", "78", "91", "92", "93", "94", "95", "20"};
        for (int i = 1; i <= 95; ++i) {
            const QByteArray code = QByteArray::number(i).rightJustified(2, '0');
            if (!capital.contains(code))
                list.append(code);
        }
        return list;
    }();
    return territories;
}

} // namespace Helpdesk::Store
