// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/replypatterns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Helpdesk::Mail {

namespace {

using Regex = QRegularExpression;
constexpr auto anyCase = Regex::CaseInsensitiveOption | Regex::UseUnicodePropertiesOption;

const QHash<QString, HeaderLabel> &labels()
{
    static const QHash<QString, HeaderLabel> known = [] {
        QHash<QString, HeaderLabel> all;
        const auto add = [&all](HeaderLabel label, const char16_t *names) {
            for (const QString &name : QString::fromUtf16(names).split(u'|'))
                all.insert(name, label);
        };
        add(HeaderLabel::From,
            u"from|de|von|da|van|från|fra|od|от|от кого|відправник|expéditeur|expediteur|exp|mittente|remetente|"
            u"lähettäjä|kimden|gönderen|feladó|发件人|寄件者|差出人|보낸 "
            u"사람|emetteur|émetteur|afzender|absender|nadawca");
        add(HeaderLabel::Date,
            u"sent|date|envoyé|envoye|envoyé le|date d'envoi|envoi|gesendet|gesendet am|datum|enviado|enviado el|"
            u"enviado em|enviada em|inviato|verzonden|skickat|sendt|dato|data|fecha|wysłano|дата|отправлено|надіслано|"
            u"lähetetty|päiväys|发送时间|日期|日時|送信日時|gönderildi|tarih|elküldve|sent on|sent at|date/time|reçu");
        add(HeaderLabel::To,
            u"to|à|a|an|para|aan|till|til|do|кому|кому:|destinataire|destinatario|destinatário|vastaanottaja|收件人|"
            u"宛先|kime|címzett|empfänger|pour|sent to|dest");
        add(HeaderLabel::Subject,
            u"subject|objet|sujet|betreff|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема|aihe|主题|主旨|"
            u"件名|konu|tárgy|re|title");
        add(HeaderLabel::Other,
            u"cc|cci|bcc|copie|copie à|kopie|kopia|kopi|reply-to|répondre à|antwort an|importance|priorité|priority|"
            u"organization|attachments|pièces jointes|newsgroups|message-id|копия|抄送");
        return all;
    }();
    return known;
}

/// The words that tell an introduction, in many languages; what follows may be a name (German, Dutch, Danish).
const Regex &verb()
{
    static const Regex shape(
        QStringLiteral(
            "(?:\\bwrote|\\bwrites|\\bsaid|\\b[aà]\\sécrit|\\ba\\secrit|\\bécrivait|\\bha "
            "scritto|\\bescribió|\\bescreveu|"
            "\\bschrieb\\b.{0,120}|\\bhat[^:]{0,80} geschrieben|\\bschreef\\b.{0,120}|\\bheeft[^:]{0,80} "
            "geschreven|"
            "\\bskrev\\b.{0,120}|\\bskrifa.{0,120}|\\bnapisał(?:\\(a\\)|a)?\\b[^:]{0,80}|\\bpisze|\\bnapsal(?:\\("
            "a\\)|a)?|\\bkirjoitti|"
            "\\bнаписал(?:\\(а\\)|а)?\\b[^:]{0,120}|\\bпише(?:т)?|\\bнаписав|\\bírta|\\byazdı|写道|寫道|のメール|"
            "wrote\\b.{0,60}|"
            "\\bvia .{1,60} wrote|\\bviết|\\bscrisse|님이 작성)"),
        anyCase);
    return shape;
}

bool hasDateOrAddress(QStringView line)
{
    static const Regex shape(QStringLiteral("\\d{1,2}[:h.]\\d{2}|\\d{4}|@|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"));
    return shape.match(line).hasMatch();
}

QStringView bare(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && (line.front() == u'*' || line.front() == u'_'))
        line = line.mid(1);
    return line.trimmed();
}

} // namespace

HeaderLabel headerLabelOf(QStringView line)
{
    line = bare(line);
    qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        colon = line.indexOf(u'：');
    if (colon < 1 || colon > 24)
        return HeaderLabel::None;
    QString name = line.left(colon).toString().toLower();
    while (!name.isEmpty() && (name.back().isSpace() || name.back() == u'*' || name.back() == u'_'))
        name.chop(1);
    name.replace(u'\u2019', u'\'');
    return labels().value(name, HeaderLabel::None);
}

bool isOriginalMark(QStringView line)
{
    static const Regex shape(
        QStringLiteral(
            "\\A[-_=*\\s]{2,}\\s*(?:\\w+ )?(?:Original(?:e| |-)?(?:Message|Nachricht|Appointment|mail)?|Original "
            "Message|Reply Message|Message d['’]origine|"
            "Message original|Message initial|Ursprüngliche Nachricht|Ursprungliche Nachricht|Antwort "
            "Nachricht|Mensaje original|Mensagem original|Messaggio originale|"
            "Oorspronkelijk bericht|Oprindelig meddelelse|Opprinnelig melding|Ursprungligt "
            "meddelande|Ursprungsnachricht|Alkuperäinen viesti|"
            "Wiadomość oryginalna|Исходное сообщение|Пересылаемое сообщение|原始邮件|元のメッセージ|Eredeti "
            "üzenet|E-Mail d'origine)\\s*(?: \\w+)?\\s*[-_=*\\s]*\\z"),
        anyCase);
    line = line.trimmed();
    if (line.size() < 8 || line.size() > 80 || !QStringView(u"-_=*").contains(line.front()))
        return false;
    return shape.match(line).hasMatch() && std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
}

bool isForwardMark(QStringView line)
{
    static const Regex shape(
        QStringLiteral("\\A(?:[-_=*\\s]{2,}\\s*(?:Forwarded (?:message|by)|Message transféré|Message transfere|Message "
                       "réexpédié|Message renvoyé|Weitergeleitete Nachricht|"
                       "Mensaje reenviado|Mensagem encaminhada|Messaggio inoltrato|Doorgestuurd "
                       "bericht|Vidarebefordrat meddelande|Videresendt melding|"
                       "Пересылаемое сообщение|Переадресоване повідомлення|Fwd)\\b.{0,80}|"
                       "(?:Begin forwarded message|Début du message (?:réexpédié|transféré)|Anfang der "
                       "weitergeleiteten Nachricht|Inicio del mensaje reenviado|"
                       "Inizio messaggio inoltrato|Message transféré par)\\s*.{0,60})\\z"),
        anyCase);
    line = line.trimmed();
    return line.size() >= 10 && line.size() < 160 && shape.match(line).hasMatch();
}

bool isRule(QStringView line)
{
    line = line.trimmed();
    return line.size() >= 4
        && std::all_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"-_=*—–").contains(c); });
}

bool endsIntroduction(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && QStringView(u"*_ \u00a0").contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && line.size() < 400
        && (line.back() == u':' || line.back() == u'：' || line.endsWith(u"wrote", Qt::CaseInsensitive));
}

bool startsIntroduction(QStringView line)
{
    static const Regex shape(
        QStringLiteral(
            "\\A[>*_\\s-]{0,6}(?:On|At|In|Le|Am|Il|El|Em|Den|Op|Dne|W|Dnia|På|Pe|Il "
            "giorno|Ons|Tor|Fre|Lør|Søn|Man|Tir|Mån|Tis|Lör|Sön|"
            "Mon|Tue|Wed|Thu|Fri|Sat|Sun|lun|mar|mer|jeu|ven|sam|dim|Пн|Вт|Ср|Чт|Пт|Сб|Вс|В|Ter|Seg|Qua|Qui|Sex|"
            "\\d{1,4}[-./ ]|\\d{1,2} \\w|Selon|Message de|Quoting|Em \\w+,|Den \\w+|Citando|Zitat)"),
        Regex::UseUnicodePropertiesOption);
    return shape.match(line.left(60)).hasMatch();
}

bool holdsIntroductionVerb(QStringView line)
{
    return verb().match(line).hasMatch();
}

IntroductionMatch matchIntroduction(const QString &line)
{
    static const Regex ending(QStringLiteral("\\s*[:：]?[\\s*_]*\\z"), anyCase);
    static const Regex gmail(
        QStringLiteral("\\A\\W{0,4}(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年|\\d{1,2}[-/. ]\\w{2,10}[-/. "
                       "]\\d{2,4}|\\w{3,10}, \\d{1,2} \\w+ \\d{4}).{0,160}[<(]?\\S+@\\S+[>)]?\\s*[:：]\\s*\\z"),
        anyCase);
    static const Regex quoting(QStringLiteral("\\A(?:Quoting|Zitat von|Citando) .{1,160}:\\s*\\z"), anyCase);
    if (line.size() > 600)
        return {};
    const bool dated = hasDateOrAddress(line);
    const QRegularExpressionMatch word = verb().match(line);
    if (word.hasMatch()
        && ending
               .match(QStringView(line).mid(word.capturedEnd()), 0, Regex::NormalMatch,
                      Regex::AnchorAtOffsetMatchOption)
               .hasMatch())
        return {true, dated && (startsIntroduction(line) || line.contains(u'@'))};
    if (quoting.match(line).hasMatch())
        return {true, dated};
    return gmail.match(line).hasMatch() ? IntroductionMatch{true, true} : IntroductionMatch{};
}

bool isDeviceSignature(QStringView line)
{
    static const Regex shape(
        QStringLiteral(
            "\\A[\\s*_>(\\[-]{0,3}(?:(?:Sent|Written) (?:from|via|using|with|on) "
            "(?:my|a|the|Yahoo|Outlook|Mail|Samsung|Gmail|Proton\\w*|Nylas|iPhone|Windows|Mailbird|Spark|Nine|AOL|"
            "BlackBerry|Front|TypeApp|BlueMail|Thunderbird|Zimbra|myMail|Aqua "
            "Mail|K-9|FairEmail|Airmail|Superhuman|SFR|Free)\\b|"
            "Envoyé (?:de(?:puis)?|à partir d[e’']|avec|par) "
            "?(?:mon|ma|l['’]|un|une|Yahoo|Outlook|Orange|Courrier|Samsung|Proton\\w*|iPhone|Gmail|la "
            "messagerie|Mail|BlueMail)|"
            "(?:Télécharger|Téléchargez|Obtenez|Obtenir|Get|Download|Scarica|Hol dir) Outlook (?:pour|for|per|für)|Von "
            "meinem |Gesendet (?:von|mit|über)\\b|Enviado (?:desde|do|de|a partir)\\b|"
            "Inviato da(?:l)? |Verzonden (?:vanaf|met|van)\\b|Skickat från|Sendt fra|Verstuurd (?:vanaf|met)|Wysłane "
            "z|Отправлено (?:с|из)|Odesláno z|Lähetetty |iPhoneから|发自我的|"
            "Provenance : (?:Courrier|Mail) "
            ")[^\\s,;.]{0,30}(?:\\s+[^\\s,;.<]{1,30}){0,7}[.!)\\]]?\\s*(?:<?https?://\\S{1,120})?\\s*\\z"),
        anyCase);
    line = line.trimmed();
    return line.size() >= 10 && line.size() < 160 && shape.match(line).hasMatch();
}

bool isClosingFormula(QStringView line)
{
    static const Regex shape(
        QStringLiteral("\\A(?:(?:Bien |Très |Tres )?cordialement|(?:Bien )?à vous|Bien à toi|Cdlt|Cdt|Bien "
                       "cdlt|CDLT|(?:Sincères |Cordiales |Meilleures )?salutations(?: distinguées)?|"
                       "Cordiales salutations|Meilleures salutations|Respectueusement|Amicalement|Bonne "
                       "(?:journée|réception)[ ,.!]{0,3}cordialement|"
                       "(?:With )?(?:kind(?:est)?|best|warm(?:est)?)(?: personal)? regards|regards|sincerely(?: "
                       "yours)?|yours (?:sincerely|faithfully|truly)|"
                       "mit freundlichen gr[üu](?:ß|ss)en|mit freundlichem gr(?:u|ü)(?:ß|ss)|mfg|viele "
                       "gr(?:ü|u)(?:ß|ss)e|beste gr(?:ü|u)(?:ß|ss)e|liebe gr(?:ü|u)(?:ß|ss)e|"
                       "met vriendelijke groet(?:en)?|saludos(?: cordiales)?|un "
                       "saludo|atentamente|atenciosamente|cordiali saluti|distinti saluti|"
                       "pozdrawiam|z poważaniem|kh|mvh|med venlig hilsen|venlig hilsen|vennlig hilsen|med vänlig "
                       "hälsning(?:ar)?|vänliga hälsningar|hilsen|с уважением)\\s*[,.!;]?\\s*\\z"),
        anyCase);
    line = line.trimmed();
    return line.size() >= 2 && line.size() < 60 && shape.match(line).hasMatch();
}

} // namespace Helpdesk::Mail
