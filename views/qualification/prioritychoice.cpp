// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/prioritychoice.h"

#include "views/qualification/choicebar.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/tintedlabel.h"

#include <QHBoxLayout>

namespace Helpdesk::Views {

namespace {

template <typename E, size_t N> QList<ChipText> wordsOf(const std::array<E, N> &values)
{
    QList<ChipText> words;
    for (const E value : values)
        words.append({Domain::label(value), Sign::Neutral, {}});
    return words;
}

template <typename E, size_t N> std::optional<E> valueAt(const std::array<E, N> &values, int index)
{
    return index < 0 || index >= int(N) ? std::nullopt : std::optional(values.at(size_t(index)));
}

template <typename E> int indexOf(const std::optional<E> &value)
{
    return value ? int(*value) : -1;
}

Sign signOf(Domain::Priority priority)
{
    switch (priority) {
    case Domain::Priority::Critical:
    case Domain::Priority::High:
        return Sign::Incident;
    case Domain::Priority::Medium:
        return Sign::Overdue;
    case Domain::Priority::Low:
        return Sign::Information;
    }
    return Sign::Neutral;
}

} // namespace

PriorityChoice::PriorityChoice(QWidget *parent)
    : QWidget(parent)
    , m_impact(new ChoiceBar(tr("Impact"), this))
    , m_urgency(new ChoiceBar(tr("Urgency"), this))
    , m_priority(new Chip(this))
{
    m_impact->setChoices(wordsOf(Domain::allImpacts), {});
    m_urgency->setChoices(wordsOf(Domain::allUrgencies), {});
    auto *right = new QWidget(this);
    auto *word = new TintedLabel(Ink::Second, TypeSize::Body, false, right);
    word->setText(tr("Urgency"));
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(word);
    m_urgency->setParent(right);
    row->addWidget(m_urgency);
    auto *flow = new FlowLayout(8, this);
    flow->setContentsMargins({});
    flow->addWidget(m_impact);
    flow->addWidget(right);
    flow->addWidget(m_priority);
    for (const ChoiceBar *bar : {m_impact, m_urgency})
        connect(bar, &ChoiceBar::chosenByUser, this, [this] {
            showPriority();
            Q_EMIT edited();
        });
}

void PriorityChoice::choose(std::optional<Domain::Impact> impact, std::optional<Domain::Urgency> urgency)
{
    m_impact->choose(indexOf(impact));
    m_urgency->choose(indexOf(urgency));
    showPriority();
}

std::optional<Domain::Impact> PriorityChoice::impact() const
{
    return valueAt(Domain::allImpacts, m_impact->chosen());
}

std::optional<Domain::Urgency> PriorityChoice::urgency() const
{
    return valueAt(Domain::allUrgencies, m_urgency->chosen());
}

void PriorityChoice::showPriority()
{
    const auto first = impact();
    const auto second = urgency();
    if (!first || !second)
        return m_priority->setChip({});
    const Domain::Priority priority = Domain::priorityOf(*first, *second);
    m_priority->setChip({tr("Priority: %1").arg(Domain::label(priority)), signOf(priority), {}});
}

} // namespace Helpdesk::Views
