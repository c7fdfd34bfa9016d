// SPDX-License-Identifier: GPL-3.0-or-later
// Any subject and body: the form is read, and each span lies within its text.
#include "intake/formreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Helpdesk::Domain;

namespace {

void check(const FormField &field, const QString &subject, const QString &text)
{
    if (field.isMissing())
        return;
    const QString &whole = field.span.part == TextPart::Subject ? subject : text;
    if (field.span.start < 0 || field.span.length <= 0 || field.span.start > whole.size() - field.span.length)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 4)
        return 0;
    const QString all = QString::fromUtf8(reinterpret_cast<const char *>(data) + 4, qsizetype(size - 4));
    const qsizetype lineEnd = all.indexOf(u'\n');
    const QString subject = all.left(lineEnd);
    const QString text = lineEnd < 0 ? QString() : all.mid(lineEnd + 1);
    const QList<TextSpan> folded{{TextPart::Body, data[0] * 4, data[1] * 8}, {TextPart::Body, data[2] * 16, data[3]}};
    const auto read = Helpdesk::Intake::readForm(subject, text, folded, {}, {QDate(2013, 6, 14), {}});
    for (const FormField *field :
         {&read.form.guichet, &read.form.contactPerson, &read.form.question, &read.form.occurredAt, &read.form.action,
          &read.form.contactMail, &read.form.contactPhone, &read.form.userProfile})
        check(*field, subject, text);
    return 0;
}
