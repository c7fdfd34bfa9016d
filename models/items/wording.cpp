// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Helpdesk::Items {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Items::Words)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString occurredText(const QString &iso, const QLocale &locale)
{
    if (iso.size() <= 10) {
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        //: A day as in "Monday 10 June 2013", in the syntax of QLocale::toString; French: dddd d MMMM yyyy
        return date.isValid() ? locale.toString(date, Words::tr("dddd d MMMM yyyy")) : iso;
    }
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    //: A day and time as in "Monday 10 June 2013 at 14:20", in the syntax of QLocale::toString; French: dddd d MMMM
    //: yyyy 'à' H 'h' mm
    return at.isValid() ? locale.toString(at, Words::tr("dddd d MMMM yyyy 'at' H:mm")) : iso;
}

} // namespace

QString timeText(const QDateTime &at, const QLocale &locale)
{
    //: A time of day, in the syntax of QLocale::toString; French: H 'h' mm
    return locale.toString(at.toLocalTime().time(), Words::tr("H:mm"));
}

QString durationText(qint64 seconds)
{
    if (seconds < hour)
        return Words::tr("%1 min").arg(std::max<qint64>(1, seconds / minute));
    if (seconds < day)
        //: Hours and minutes of a duration: "2 h 10"
        return Words::tr("%1 h %2").arg(seconds / hour).arg((seconds % hour) / minute, 2, 10, QLatin1Char('0'));
    return Words::tr("%n day(s)", nullptr, int(seconds / day));
}

QString ageText(const QDateTime &at, const Moment &moment)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = moment.now.toLocalTime().date();
    const qint64 seconds = std::max<qint64>(0, at.secsTo(moment.now));
    if (seconds < minute)
        return Words::tr("now");
    if (local.date() == today || seconds < hour)
        return durationText(seconds);
    if (local.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(timeText(at, moment.locale));
    if (local.date().year() == today.year() || local.date().daysTo(today) < 180)
        //: A day without its year, in the syntax of QLocale::toString; French: d MMMM
        return moment.locale.toString(local.date(), Words::tr("d MMMM"));
    return moment.locale.toString(local.date(), QLocale::ShortFormat);
}

QString dayAndTimeText(const QDateTime &at, const Moment &moment)
{
    const QDateTime local = at.toLocalTime();
    if (local.date().year() != moment.now.toLocalTime().date().year())
        //: A day and time of another year, in the syntax of QLocale::toString; French: d MMMM yyyy, H 'h' mm
        return moment.locale.toString(local, Words::tr("d MMMM yyyy, H:mm"));
    //: A day and time of this year, in the syntax of QLocale::toString; French: d MMMM, H 'h' mm
    return moment.locale.toString(local, Words::tr("d MMMM, H:mm"));
}

QString longDayAndTimeText(const QDateTime &at, const Moment &moment)
{
    const QDateTime local = at.toLocalTime();
    if (local.date().year() != moment.now.toLocalTime().date().year())
        return occurredText(local.toString(QStringLiteral("yyyy-MM-ddTHH:mm")), moment.locale);
    //: A day and time of this year, in the syntax of QLocale::toString; French: dddd d MMMM 'à' H 'h' mm
    return moment.locale.toString(local, Words::tr("dddd d MMMM 'at' H:mm"));
}

QString dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const qint64 left = now.secsTo(due);
    return left >= 0 ? Words::tr("%1 left").arg(durationText(left))
                     : Words::tr("overdue by %1").arg(durationText(-left));
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString completenessText(int missingCount, const QString &firstMissing)
{
    if (missingCount == 0)
        //: A request form where nothing is missing
        return Words::tr("complete");
    if (missingCount > 1)
        return Words::tr("%n field(s) missing", nullptr, missingCount);
    if (firstMissing == u"guichet")
        return Words::tr("counter missing");
    if (firstMissing == u"contact_person")
        //: The person at the counter is missing (French: interlocuteur)
        return Words::tr("person missing");
    if (firstMissing == u"question")
        return Words::tr("question missing");
    if (firstMissing == u"occurred_at")
        return Words::tr("date missing");
    if (firstMissing == u"action")
        //: What was being done, which button was clicked, is missing
        return Words::tr("action missing");
    if (firstMissing == u"contact")
        return Words::tr("contact missing");
    return Words::tr("%n field(s) missing", nullptr, 1);
}

QString phoneText(const QString &e164)
{
    if (!e164.startsWith(u"+33") || e164.size() != 12)
        return e164;
    const QString digits = u'0' + e164.mid(3);
    QStringList groups;
    for (int i = 0; i < digits.size(); i += 2)
        groups.append(digits.mid(i, 2));
    return groups.join(QChar(0x202F));
}

QString subjectText(const QString &subject)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*\\[\\s*demande\\s+unique\\s*\\]\\s*:?\\s*"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString plain = QString(subject).remove(mark).trimmed();
    return plain.isEmpty() ? subject : plain;
}

QString nameOf(const Domain::MailAddress &address)
{
    return address.name.isEmpty() ? address.address : address.name;
}

QString formValueText(const QString &field, const Domain::RequestForm &form, const QLocale &locale)
{
    if (field == u"guichet")
        return form.guichet.value;
    if (field == u"contact_person") {
        const auto profile = Domain::fromKey<Domain::UserProfile>(form.userProfile.value);
        if (!profile || form.contactPerson.isMissing())
            return form.contactPerson.value;
        return form.contactPerson.value + QStringLiteral(" · ") + Domain::label(*profile);
    }
    if (field == u"question")
        return form.question.value;
    if (field == u"occurred_at")
        return occurredText(form.occurredAt.value, locale);
    if (field == u"action")
        return form.action.value;
    if (field == u"contact") {
        QStringList ways;
        if (!form.contactPhone.isMissing())
            ways.append(phoneText(form.contactPhone.value));
        if (!form.contactMail.isMissing())
            ways.append(form.contactMail.value);
        return ways.join(QStringLiteral(" · "));
    }
    return {};
}

} // namespace Helpdesk::Items
