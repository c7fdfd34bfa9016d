// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/qualificationform.h"

#include "views/qualification/choicebar.h"
#include "views/qualification/ownerbox.h"
#include "views/qualification/prioritychoice.h"
#include "views/qualification/requestformedit.h"
#include "views/qualification/topicedit.h"
#include "views/widgets/tintedlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QStringListModel>

namespace Helpdesk::Views {

namespace {

const auto natureKey = QStringLiteral("nature");
const auto topicKey = QStringLiteral("topic");
const auto topicWordsKey = QStringLiteral("topic_words");
const auto moduleKey = QStringLiteral("module");
const auto impactKey = QStringLiteral("impact");
const auto urgencyKey = QStringLiteral("urgency");
const auto ownerKey = QStringLiteral("owner");
const auto fieldsKey = QStringLiteral("fields");

} // namespace

QualificationForm::QualificationForm(QWidget *parent)
    : QWidget(parent)
    , m_reason(new TintedLabel(Ink::Second, TypeSize::Body, false, this))
    , m_nature(new ChoiceBar(tr("Nature"), this))
    , m_topic(new TopicEdit(this))
    , m_module(new QLineEdit(this))
    , m_priority(new PriorityChoice(this))
    , m_owner(new OwnerBox(this))
{
    build();
    wire();
    m_initial = values();
}

void QualificationForm::build()
{
    m_nature->setChoices({{Domain::label(Domain::Nature::Information), Sign::Information, QStringLiteral("help-about")},
                          {Domain::label(Domain::Nature::Evolution), Sign::Evolution, QStringLiteral("arrow-up")},
                          {Domain::label(Domain::Nature::Incident), Sign::Incident, QStringLiteral("dialog-error")}},
                         {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    auto *modules = new QCompleter(new QStringListModel(this), this);
    modules->setFilterMode(Qt::MatchContains);
    modules->setCaseSensitivity(Qt::CaseInsensitive);
    m_module->setCompleter(modules);
    m_module->setPlaceholderText(tr("Module concerned"));
    m_module->setAccessibleName(tr("Module concerned"));
    m_reason->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_reason);
    column->addWidget(m_nature);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto addLine = [this, grid](const QString &label, QWidget *editor, int columns) {
        auto *caption = new TintedLabel(Ink::Second, TypeSize::Body, false, this);
        caption->setText(label);
        caption->setBuddy(editor);
        const int row = grid->rowCount();
        grid->addWidget(caption, row, 0);
        grid->addWidget(editor, row, 1, 1, columns);
    };
    auto *topics = new QHBoxLayout;
    topics->setSpacing(8);
    topics->addWidget(m_topic, 3);
    topics->addWidget(m_module, 2);
    column->addLayout(topics);
    m_fields = new RequestFormEdit(grid, this);
    addLine(tr("Impact"), m_priority, 2);
    addLine(tr("Owner"), m_owner, 1);
    column->addLayout(grid);
    column->addStretch(1);
}

void QualificationForm::wire()
{
    connect(m_nature, &ChoiceBar::chosenByUser, this, &QualificationForm::changed);
    connect(m_fields, &RequestFormEdit::edited, this, &QualificationForm::changed);
    connect(m_fields, &RequestFormEdit::entered, this, &QualificationForm::fieldEntered);
    connect(m_priority, &PriorityChoice::edited, this, &QualificationForm::changed);
    connect(m_topic, &TopicEdit::topicChosen, this, &QualificationForm::topicChosen);
    connect(m_topic, &QLineEdit::textEdited, this, &QualificationForm::changed);
    connect(m_module, &QLineEdit::textChanged, this, &QualificationForm::changed);
    connect(m_owner, &QComboBox::activated, this, &QualificationForm::changed);
}

QWidgetList QualificationForm::tabChain() const
{
    QWidgetList chain = m_nature->buttons();
    chain << m_topic << m_module << m_fields->editors() << m_priority->impactBar()->buttons()
          << m_priority->urgencyBar()->buttons() << m_owner;
    return chain;
}

void QualificationForm::setReference(const Services::ReferenceSnapshot &reference, const QString &login)
{
    const QSignalBlocker quiet(m_module);
    m_topic->setTopics(reference.topics);
    QStringList modules;
    for (const Domain::Topic &topic : reference.topics)
        if (!topic.module.isEmpty() && !modules.contains(topic.module))
            modules.append(topic.module);
    modules.sort();
    qobject_cast<QStringListModel *>(m_module->completer()->model())->setStringList(modules);
    m_owner->setAgents(reference, login);
}

void QualificationForm::setTicket(const Domain::Ticket &ticket)
{
    const QSignalBlocker quiet(m_module);
    m_ticket = ticket;
    const std::optional<Domain::Nature> shown = ticket.nature ? ticket.nature : ticket.proposedNature;
    m_nature->choose(shown ? int(*shown) : -1);
    const bool proposed = !ticket.nature && ticket.proposedNature;
    m_reason->setText(proposed ? tr("Nature – proposed: %1 (from the subject « %2 »)")
                                     .arg(Domain::label(*ticket.proposedNature), ticket.subject)
                               : tr("Nature"));
    const bool known = ticket.topic.isEmpty() && m_topic->knows(ticket.proposedTopic);
    m_topic->setCode(known ? ticket.proposedTopic : ticket.topic);
    m_topicModule = m_topic->topic() ? m_topic->topic()->module : QString();
    m_module->setText(ticket.module.isEmpty() ? m_topicModule : ticket.module);
    m_priority->choose(ticket.impact, ticket.urgency);
    m_fields->setForm(ticket.form);
    m_owner->setOwner(ticket.owner.isEmpty() ? m_owner->itemData(0).toString() : ticket.owner);
    m_initial = values();
    changed();
}

void QualificationForm::rebase(const Domain::Ticket &ticket)
{
    const QJsonObject typed = content();
    setTicket(ticket);
    restore(typed);
}

std::optional<Domain::Nature> QualificationForm::chosenNature() const
{
    const int chosen = m_nature->chosen();
    return chosen < 0 ? std::nullopt : std::optional(Domain::allNatures.at(size_t(chosen)));
}

QStringList QualificationForm::missing() const
{
    return Domain::missingFields(m_fields->form(), chosenNature());
}

void QualificationForm::changed()
{
    m_fields->showNeeds(chosenNature());
    Q_EMIT edited();
}

void QualificationForm::topicChosen()
{
    const QString typed = m_module->text().trimmed();
    if (const Domain::Topic *topic = m_topic->topic(); topic && (typed.isEmpty() || typed == m_topicModule)) {
        m_topicModule = topic->module;
        m_module->setText(topic->module);
    }
    changed();
}

std::optional<QualificationForm::Problem> QualificationForm::problem() const
{
    const auto wrong = [](const QString &what, const QString &remedy, QWidget *editor) {
        return Problem{Error{ErrorCode::InvalidInput, what, {}, remedy}, editor};
    };
    if (!chosenNature())
        return wrong(tr("No nature is chosen"), tr("Press 1, 2 or 3."), m_nature->button(0));
    if (const QString words = m_topic->text().trimmed(); !words.isEmpty() && m_topic->code().isEmpty())
        return wrong(tr("« %1 » is not a topic").arg(words), tr("Choose one from the list, or leave the field empty."),
                     m_topic);
    const auto impact = m_priority->impact();
    const auto urgency = m_priority->urgency();
    if (impact.has_value() != urgency.has_value())
        return wrong(tr("Impact and urgency go together"), tr("Choose the other one too."),
                     (impact ? m_priority->urgencyBar() : m_priority->impactBar())->button(0));
    if (auto error = m_fields->problem())
        return Problem{*error, m_fields->wrongEditor()};
    return std::nullopt;
}

void QualificationForm::focusProblem()
{
    if (const auto found = problem())
        found->editor->setFocus(Qt::OtherFocusReason);
}

Result<Domain::Op::Qualify> QualificationForm::qualification() const
{
    if (const auto found = problem())
        return tl::unexpected(found->error);
    Domain::Op::Qualify qualify;
    qualify.nature = chosenNature().value_or(Domain::Nature::Information);
    qualify.topic = m_topic->code();
    qualify.module = m_module->text().trimmed();
    qualify.impact = m_priority->impact();
    qualify.urgency = m_priority->urgency();
    qualify.form = m_fields->form();
    qualify.owner = m_owner->owner();
    return qualify;
}

QJsonObject QualificationForm::values() const
{
    return {{natureKey, m_nature->chosen()},
            {topicKey, m_topic->code()},
            {topicWordsKey, m_topic->code().isEmpty() ? m_topic->text() : QString()},
            {moduleKey, m_module->text()},
            {impactKey, m_priority->impactBar()->chosen()},
            {urgencyKey, m_priority->urgencyBar()->chosen()},
            {ownerKey, m_owner->owner()}};
}

QJsonObject QualificationForm::content() const
{
    QJsonObject changes;
    const QJsonObject now = values();
    for (auto it = now.begin(); it != now.end(); ++it)
        if (it.value() != m_initial.value(it.key()))
            changes.insert(it.key(), it.value());
    if (const QJsonObject typed = m_fields->typed(); !typed.isEmpty())
        changes.insert(fieldsKey, typed);
    return changes;
}

void QualificationForm::restore(const QJsonObject &content)
{
    const QSignalBlocker quiet(m_module);
    m_nature->choose(content[natureKey].toInt(m_nature->chosen()));
    if (content.contains(topicKey))
        m_topic->setCode(content[topicKey].toString());
    if (const QString words = content[topicWordsKey].toString(); !words.isEmpty())
        m_topic->setText(words);
    if (content.contains(moduleKey))
        m_module->setText(content[moduleKey].toString());
    const auto at = [&content](const QString &key, const ChoiceBar *bar) { return content[key].toInt(bar->chosen()); };
    const int impact = at(impactKey, m_priority->impactBar());
    const int urgency = at(urgencyKey, m_priority->urgencyBar());
    m_priority->choose(impact < 0 ? std::nullopt : std::optional(Domain::Impact(impact)),
                       urgency < 0 ? std::nullopt : std::optional(Domain::Urgency(urgency)));
    if (content.contains(ownerKey))
        m_owner->setOwner(content[ownerKey].toString());
    m_fields->restore(content[fieldsKey].toObject());
    changed();
}

void QualificationForm::focusFirst()
{
    m_nature->focusChosen(Qt::TabFocusReason);
}

} // namespace Helpdesk::Views
