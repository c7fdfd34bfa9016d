// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formreader.h"

#include "domain/address.h"
#include "intake/actionreader.h"
#include "intake/contactreader.h"
#include "intake/datereader.h"
#include "intake/guichetreader.h"
#include "intake/personreader.h"
#include "intake/questionreader.h"
#include "intake/subjectreader.h"

#include <QCoreApplication>

namespace Helpdesk::Intake {

using Domain::TextPart;

namespace {

/// The body, else the subject.
template <typename Read>
Domain::FormField fieldOf(const ReadableText &body, const ReadableText &subject, const QList<LabelledValue> &labels,
                          Read read)
{
    if (const auto found = read(body, labels))
        return body.field(*found);
    if (const auto found = read(subject, {}))
        return subject.field(*found);
    return {};
}

Domain::RequestForm fields(const ReadableText &subject, const ReadableText &body, const ReadingContext &context)
{
    const QList<LabelledValue> labels = labelledValues(body);
    Domain::RequestForm form;
    if (const auto guichet = guichetIn(subject, body, labels))
        form.guichet = (guichet->inSubject ? subject : body).field(guichet->found);
    if (const auto person = contactPersonIn(body, labels))
        form.contactPerson = body.field(*person);
    if (const auto profile = userProfileIn(body, labels))
        form.userProfile = body.field(*profile);
    if (const auto question = questionIn(body, labels))
        form.question = body.field(*question);
    form.occurredAt
        = fieldOf(body, subject, labels, [&context](const ReadableText &text, const QList<LabelledValue> &known) {
              return occurredAtIn(text, known, context.referenceDate);
          });
    if (const auto action = actionIn(body, labels))
        form.action = body.field(*action);
    if (const auto phone = phoneIn(body, labels))
        form.contactPhone = body.field(*phone);
    QStringList notContacts;
    for (const QString &address : context.notContacts)
        notContacts.append(Domain::normalizedAddress(address));
    if (const auto mail = mailIn(body, labels, notContacts))
        form.contactMail = body.field(*mail);
    const QString all = subject.unfolded() + u'\n' + body.unfolded();
    form.registrationNumbers = Domain::registrationNumbersIn(all);
    form.anomalyCodes = Domain::anomalyCodesIn(all);
    return form;
}

void readNature(ReadForm &result, const ReadableText &subject, Range proper, const ReadableText &body)
{
    auto nature = natureIn(subject, proper);
    const bool inSubject = nature.has_value();
    const Range topic = topicRange(subject, proper, nature);
    result.topicWords = subject.simplified(topic);
    if (!nature)
        nature = natureOfBody(body, labelledValues(body));
    if (!nature)
        return;
    result.proposedNature = nature->nature;
    result.natureSpan = (inSubject ? subject : body).span(nature->range);
    const QString reason = inSubject ? QCoreApplication::translate("Helpdesk::Intake", "the word “%1” in the subject")
                                     : QCoreApplication::translate("Helpdesk::Intake", "the word “%1” in the message");
    result.natureReason = reason.arg(nature->word);
}

} // namespace

ReadForm readForm(const QString &subject, const QString &text, const QList<Domain::TextSpan> &folded,
                  const QList<Domain::Topic> &topics, const ReadingContext &context)
{
    const ReadableText subjectText(TextPart::Subject, subject);
    const ReadableText body(TextPart::Body, text, folded + forwardedHeaders(text));
    ReadForm result;
    result.form = fields(subjectText, body, context);
    const Range proper = subjectProper(subjectText);
    readNature(result, subjectText, proper, body);
    result.proposedTopic = topicIn(subjectText.view(proper), topics);
    if (!result.proposedTopic && !result.form.question.isMissing())
        result.proposedTopic = topicIn(plainForm(result.form.question.value.left(2000)), topics);
    return result;
}

} // namespace Helpdesk::Intake
