// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "intake/formlabels.h"

namespace Helpdesk::Intake {

struct FoundNature
{
    Domain::Nature nature = Domain::Nature::Information;
    QString word; ///< as written
    Range range;
};

/// What follows « RE: », « TR: » and the tags in brackets: where the subject proper stands.
[[nodiscard]] Range subjectProper(const ReadableText &subject);

/// The first word that names a nature: problème → incident, question or information → information, évolution →
/// evolution.
[[nodiscard]] std::optional<FoundNature> natureIn(const ReadableText &text, Range range);

/// « le problème suivant », « demande d'évolution suivante », « Nature : incident »: what a body says where the subject
/// does not. The protocol's own « la question suivante » says nothing.
[[nodiscard]] std::optional<FoundNature> natureOfBody(const ReadableText &body, const QList<LabelledValue> &labels);

/// The words after « problème sur », or the subject proper where it names no nature.
[[nodiscard]] Range topicRange(const ReadableText &subject, Range proper, const std::optional<FoundNature> &nature);

/// The topic whose words are most in a plain text; nothing where none is.
[[nodiscard]] std::optional<QString> topicIn(QStringView plain, const QList<Domain::Topic> &topics);

} // namespace Helpdesk::Intake
