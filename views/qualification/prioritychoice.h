// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

#include <QWidget>

namespace Helpdesk::Views {

class Chip;
class ChoiceBar;

/// Impact × urgency, and the priority that they give.
class PriorityChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityChoice(QWidget *parent = nullptr);
    void choose(std::optional<Domain::Impact> impact, std::optional<Domain::Urgency> urgency);
    [[nodiscard]] std::optional<Domain::Impact> impact() const;
    [[nodiscard]] std::optional<Domain::Urgency> urgency() const;
    [[nodiscard]] ChoiceBar *impactBar() const { return m_impact; }
    [[nodiscard]] ChoiceBar *urgencyBar() const { return m_urgency; }
    [[nodiscard]] const Chip *priority() const { return m_priority; }

Q_SIGNALS:
    void edited();

private:
    void showPriority();
    ChoiceBar *m_impact;
    ChoiceBar *m_urgency;
    Chip *m_priority;
};

} // namespace Helpdesk::Views
