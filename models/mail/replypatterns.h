// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Helpdesk::Mail {

/// Which line of a quoted mail's header a line looks like: « De : … », "Sent: …".
enum class HeaderLabel { None, From, Date, To, Subject, Other };

[[nodiscard]] HeaderLabel headerLabelOf(QStringView line);
/// « -----Message d'origine----- » and its like.
[[nodiscard]] bool isOriginalMark(QStringView line);
/// « ---------- Forwarded message --------- », « Début du message transféré : » and their like.
[[nodiscard]] bool isForwardMark(QStringView line);
/// A line that only draws: dashes, underscores, equals signs, stars.
[[nodiscard]] bool isRule(QStringView line);
/// Ends as what stands before a quotation does: « … a écrit : », "… wrote:", "… schrieb X <x@y>:".
[[nodiscard]] bool endsIntroduction(QStringView line);
/// Begins as such a line does: « Le lundi 3 … », "On Mon …".
[[nodiscard]] bool startsIntroduction(QStringView line);
/// Holds the word that tells one: « écrit », "wrote" and their like.
[[nodiscard]] bool holdsIntroductionVerb(QStringView line);
/// One joined line is a whole introduction; `certain` also where nothing quoted follows.
struct IntroductionMatch
{
    bool matched = false;
    bool certain = false;
};
[[nodiscard]] IntroductionMatch matchIntroduction(const QString &line);
/// « Envoyé de mon iPhone ».
[[nodiscard]] bool isDeviceSignature(QStringView line);
/// « Cordialement, » and its like, alone on the line.
[[nodiscard]] bool isClosingFormula(QStringView line);

} // namespace Helpdesk::Mail
