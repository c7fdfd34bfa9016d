// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bouncewords.h"

#include "mail/bounce.h"

#include <QRegularExpression>

namespace Helpdesk::Mail {

using Regex = QRegularExpression;

namespace {

constexpr auto anyCase = Regex::CaseInsensitiveOption | Regex::UseUnicodePropertiesOption;

struct Meaning
{
    Regex words;
    QString status;
};

const QList<Meaning> &meanings()
{
    static const QList<Meaning> all
        = {{Regex(QStringLiteral(
                      "user unknown|unknown user|no such (?:user|address|mailbox|recipient|account|person|local "
                      "user)|(?:user|recipient|mailbox|address|account|adresse)(?: \\S+)? (?:is |was |does |could "
                      ")?(?:not |doesn't )(?:be )?(?:found|exist|listed|recognized|valid|known|available)|"
                      "unknown (?:address|recipient|local|mailbox|or illegal)|invalid "
                      "(?:address|recipient|mailbox|user)|does not exist|n'existe pas|adresse inconnue|utilisateur "
                      "inconnu|destinataire inconnu|existiert nicht|unbekannt|not our customer|"
                      "no mailbox here|is disabled|account has been disabled|inactive|deactivated|no longer "
                      "(?:valid|available|exists|in use|active)|doesn't have a|unrouteable|not listed in|address "
                      "rejected|recipient rejected|undeliverable address"),
                  anyCase),
            QStringLiteral("5.1.1")},
           {Regex(QStringLiteral("(?:over|exceed\\w*|out of|above)(?: \\w+){0,3} (?:quota|storage|limit)|quota "
                                 "exceeded|mailbox (?:is |has )?(?:been )?full|inbox is full|full mailbox|mail ?box "
                                 "(?:size|is too)|insufficient (?:disk|storage)|boîte.{0,20}pleine|voll"),
                  anyCase),
            QStringLiteral("5.2.2")},
           {Regex(QStringLiteral("host (?:not found|unknown|name lookup failure)|unknown (?:host|domain)|domain (?:not "
                                 "found|does not exist|is invalid)|no (?:such|mx|relevant answers)|name or service not "
                                 "known|no route to host|can't find"),
                  anyCase),
            QStringLiteral("5.1.2")},
           {Regex(QStringLiteral("still (?:being )?(?:retried|trying)|will (?:continue to )?(?:be retried|(?:keep "
                                 ")?try)|delay(?:ed)?|temporar\\w+|timed? ?out|try again later|connection "
                                 "refused|retry time|deferred|greylist"),
                  anyCase),
            QStringLiteral("4.4.7")},
           {Regex(QStringLiteral("message (?:size|too (?:large|big))|too (?:large|big)|size limit"), anyCase),
            QStringLiteral("5.3.4")},
           {Regex(QStringLiteral("spam|blocked|blacklist|denied|rejected|refused|policy|virus|not "
                                 "permitted|unauthori[sz]ed|content|abgelehnt|refusé|rejeté"),
                  anyCase),
            QStringLiteral("5.7.1")}};
    return all;
}

} // namespace

QString statusOfWords(QStringView text)
{
    for (const Meaning &meaning : meanings()) {
        if (meaning.words.match(text.left(8000)).hasMatch())
            return meaning.status;
    }
    return {};
}

bool saysUndelivered(QStringView text)
{
    static const Regex shape(
        QStringLiteral(
            "(?:could not|couldn't|cannot|can not|can't|wasn't|was not|unable to|not be(?:en)?|failed to|konnte[n]?(?: "
            "\\w+){0,4} nicht|kann(?: \\w+){0,4} nicht|n'a (?:pas )?pu|n'ont pas pu|ne peut|impossible de|no se (?:ha "
            "podido|pudo)|não (?:pôde|foi)|non è stato)"
            "(?:[^.\\n]{0,60}\\n?[^.\\n]{0,60})(?:deliver|delivered|send|sent|zugestellt|gesendet|ausgeliefert|remis|"
            "délivrer|délivré|livrer|livré|remettre|envoyé|transmettre|entregar|entregue|consegnat)|"
            "(?:delivery (?:to the following|has failed|failed|failure|status notification|of the "
            "message|attempts)|permanent (?:fatal )?error|permanently rejected|undeliver(?:ed|able)|returned (?:to "
            "sender|mail)|user unknown|had permanent fatal errors|"
            "did not reach the following|The following "
            "(?:message|address|recipient)[^\\n]{0,60}(?:fail|error|not)|transcript of session follows|mail "
            "(?:delivery|could)|message (?:delivery )?fail|échec de la remise|échec de remise|non "
            "remis|Unzustellbar|Zustellung fehlgeschlagen|rejected by|was rejected|unknown recipient|returned "
            "without|mailbox (?:is )?full|over quota|doesn't have a [\\w.]+ account|Delay reason|Recipient "
            "address|送信できませんでした|配信できません|投递失败|退信)"),
        anyCase);
    return shape.match(text.left(16000)).hasMatch();
}

bool subjectSaysUndelivered(QStringView subject)
{
    static const Regex shape(
        QStringLiteral(
            "(?:undeliver|returned mail|mail(?: |-)?(?:delivery|system)|delivery "
            "(?:status|failure|notification|failed|problem|report|error)|failure notice|mail could not|not "
            "delivered|non[- ]?delivery|nondeliverable|unzustellbar|zustell|"
            "delivery has failed|message delivery|échec|echec|non remis|remise différée|rejected|user unknown|unknown "
            "user|(?:message|mail|email) (?:status|error|you sent blocked|delayed|returned|not|undeliver|block)|can't "
            "be delivered|could not be|error sending|warning: |returned to sender|"
            "failed (?:mail|delivery)|fallo en|no se puede entregar|não entregue|mancata "
            "consegna|ungültig|undelivered|returned message|problem delivering|bounce|inbox full|quota|blocked|unable "
            "to deliver|mdaemon|DELIVERY|недостав|配信|投递|エラー|退信|failure)"),
        anyCase);
    return shape.match(subject.left(400)).hasMatch();
}

} // namespace Helpdesk::Mail
