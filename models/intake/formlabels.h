// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readabletext.h"

namespace Helpdesk::Intake {

enum class Label {
    None,
    Ignored,
    Guichet,
    Person,
    Profile,
    Question,
    Date,
    Hour,
    Action,
    Contact,
    Phone,
    Mail,
    Nature
};

/// « Guichet : G1104 », a row of a table flattened from HTML, or a label with its value on the next line.
struct LabelledValue
{
    Label label = Label::None;
    Range head; ///< the label
    Range value; ///< trimmed; empty where nothing was written
};

/// What a text is as a label: every word of it must be a word of labels.
[[nodiscard]] Label labelOf(QStringView plainHead);

/// The labelled values of a text, in its order.
[[nodiscard]] QList<LabelledValue> labelledValues(const ReadableText &text);

} // namespace Helpdesk::Intake
