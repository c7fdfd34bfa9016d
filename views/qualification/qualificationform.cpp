// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/qualificationform.h"

#include "views/qualification/choicebar.h"
#include "views/qualification/formfieldedit.h"
#include "views/qualification/topicedit.h"
#include "views/widgets/tintedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>

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

QualificationForm::QualificationForm(QWidget *parent)
    : QWidget(parent)
    , m_reason(new TintedLabel(Ink::Second, TypeSize::Body, false, this))
    , m_nature(new ChoiceBar(tr("Nature"), this))
    , m_topic(new TopicEdit(this))
    , m_module(new QComboBox(this))
    , m_impact(new ChoiceBar(tr("Impact"), this))
    , m_urgency(new ChoiceBar(tr("Urgency"), this))
    , m_priority(new Chip(this))
    , m_owner(new QComboBox(this))
{
    buildChoices();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    column->addWidget(m_nature);
    auto *topics = new QHBoxLayout;
    topics->setSpacing(8);
    topics->addWidget(m_topic, 1);
    topics->addWidget(m_module, 1);
    column->addLayout(topics);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    buildFields(grid);
    buildPriority(grid);
    column->addLayout(grid);
    column->addStretch(1);
}

void QualificationForm::buildChoices()
{
    m_nature->setChoices({{Domain::label(Domain::Nature::Information), Sign::Information, QStringLiteral("help-about")},
                          {Domain::label(Domain::Nature::Evolution), Sign::Evolution, QStringLiteral("arrow-up")},
                          {Domain::label(Domain::Nature::Incident), Sign::Incident, QStringLiteral("dialog-error")}},
                         {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    m_impact->setChoices(wordsOf(Domain::allImpacts), {});
    m_urgency->setChoices(wordsOf(Domain::allUrgencies), {});
    m_module->setEditable(true);
    m_module->lineEdit()->setPlaceholderText(tr("Module concerned"));
    m_module->setAccessibleName(tr("Module concerned"));
    m_owner->setAccessibleName(tr("Owner"));
    for (ChoiceBar *bar : {m_nature, m_impact, m_urgency})
        connect(bar, &ChoiceBar::chosenByUser, this, &QualificationForm::update);
    connect(m_topic, &TopicEdit::topicChosen, this, &QualificationForm::topicChosen);
    connect(m_topic, &QLineEdit::textEdited, this, &QualificationForm::edited);
    connect(m_module, &QComboBox::editTextChanged, this, &QualificationForm::edited);
    connect(m_owner, &QComboBox::activated, this, &QualificationForm::edited);
}

void QualificationForm::buildFields(QGridLayout *grid)
{
    const QHash<QString, QString> hints{{QStringLiteral("guichet"), tr("G1104")},
                                        {QStringLiteral("contact_person"), tr("Ms Durand")},
                                        {QStringLiteral("question"), tr("what is asked, in a sentence")},
                                        {QStringLiteral("occurred_at"), tr("10/06/2013 14:20")},
                                        {QStringLiteral("action"), tr("the button that was clicked")},
                                        {QStringLiteral("contact"), tr("mail or phone")}};
    for (const QString &name : Domain::formFieldNames()) {
        auto *field = new FormFieldEdit(name, hints.value(name), grid, this);
        connect(field, &FormFieldEdit::edited, this, &QualificationForm::update);
        connect(field, &FormFieldEdit::entered, this, &QualificationForm::fieldEntered);
        m_fields.append(field);
    }
}

void QualificationForm::buildPriority(QGridLayout *grid)
{
    const auto addLabel = [this](QBoxLayout *row, const QString &text) {
        auto *label = new TintedLabel(Ink::Second, TypeSize::Body, false, this);
        label->setText(text);
        row->addWidget(label);
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_impact);
    row->addSpacing(8);
    addLabel(row, tr("Urgency"));
    row->addWidget(m_urgency);
    row->addStretch(1);
    row->addWidget(m_priority);
    auto *impact = new TintedLabel(Ink::Second, TypeSize::Body, false, this);
    impact->setText(tr("Impact"));
    int at = grid->rowCount();
    grid->addWidget(impact, at, 0);
    grid->addLayout(row, at, 1, 1, 2);
    auto *owner = new TintedLabel(Ink::Second, TypeSize::Body, false, this);
    owner->setText(tr("Owner"));
    owner->setBuddy(m_owner);
    ++at;
    grid->addWidget(owner, at, 0);
    grid->addWidget(m_owner, at, 1);
}

void QualificationForm::setReference(const Services::ReferenceSnapshot &reference, const QString &login)
{
    m_reference = reference;
    m_login = login;
    m_topic->setTopics(reference.topics);
    QStringList modules;
    for (const Domain::Topic &topic : reference.topics)
        if (!topic.module.isEmpty() && !modules.contains(topic.module))
            modules.append(topic.module);
    modules.sort();
    const QString kept = m_module->currentText();
    const QSignalBlocker quiet(m_module);
    m_module->clear();
    m_module->addItems(modules);
    m_module->setEditText(kept);
    fillOwners(m_ticket.owner);
}

void QualificationForm::fillOwners(const QString &owner)
{
    m_owner->clear();
    m_owner->addItem(tr("Me (%1)").arg(m_reference.agentName(m_login)), m_login);
    for (const Domain::Agent &agent : std::as_const(m_reference.agents))
        if (agent.active && agent.login != m_login)
            m_owner->addItem(agent.name.isEmpty() ? agent.login : agent.name, agent.login);
    m_owner->addItem(tr("Nobody"), QString());
    const int at = m_owner->findData(owner.isEmpty() ? m_login : owner);
    m_owner->setCurrentIndex(at < 0 ? 0 : at);
}

void QualificationForm::setTicket(const Domain::Ticket &ticket)
{
    m_ticket = ticket;
    const std::optional<Domain::Nature> shown = ticket.nature ? ticket.nature : ticket.proposedNature;
    m_nature->choose(indexOf(shown));
    const bool proposed = !ticket.nature && ticket.proposedNature;
    m_reason->setText(proposed ? tr("Nature – proposed: %1 (from the subject « %2 »)")
                                     .arg(Domain::label(*ticket.proposedNature), ticket.subject)
                               : tr("Nature"));
    m_topic->setCode(ticket.topic.isEmpty() ? ticket.proposedTopic : ticket.topic);
    m_module->setEditText(!ticket.module.isEmpty() || !m_topic->topic() ? ticket.module : m_topic->topic()->module);
    m_impact->choose(indexOf(ticket.impact));
    m_urgency->choose(indexOf(ticket.urgency));
    for (FormFieldEdit *each : std::as_const(m_fields)) {
        const QString &name = each->name();
        const Domain::RequestForm &form = ticket.form;
        const Domain::FormField &value = name == u"guichet" ? form.guichet
            : name == u"contact_person"                     ? form.contactPerson
            : name == u"question"                           ? form.question
            : name == u"occurred_at"                        ? form.occurredAt
            : name == u"action"                             ? form.action
            : form.contactMail.isMissing()                  ? form.contactPhone
                                                            : form.contactMail;
        each->setField(value, name == u"occurred_at" ? occurredAtToText(value.value) : value.value);
    }
    fillOwners(ticket.owner);
    update();
}

std::optional<Domain::Nature> QualificationForm::nature() const
{
    return valueAt(Domain::allNatures, m_nature->chosen());
}

FormFieldEdit *QualificationForm::field(const QString &name) const
{
    for (FormFieldEdit *each : m_fields)
        if (each->name() == name)
            return each;
    return nullptr;
}

Domain::RequestForm QualificationForm::form() const
{
    Domain::RequestForm form = m_ticket.form;
    form.guichet = field(QStringLiteral("guichet"))->field();
    form.contactPerson = field(QStringLiteral("contact_person"))->field();
    form.question = field(QStringLiteral("question"))->field();
    form.action = field(QStringLiteral("action"))->field();
    form.occurredAt = field(QStringLiteral("occurred_at"))->field();
    if (form.occurredAt.source == Domain::FieldSource::Typed)
        form.occurredAt.value = occurredAtFromText(form.occurredAt.value).value_or(QString());
    const Domain::FormField contact = field(QStringLiteral("contact"))->field();
    const bool mail = contact.value.contains(u'@');
    const bool mailWasShown = !m_ticket.form.contactMail.isMissing();
    if (mail || (contact.isMissing() && mailWasShown))
        form.contactMail = contact;
    else
        form.contactPhone = contact;
    return form;
}

QStringList QualificationForm::missing() const
{
    return Domain::missingFields(form(), nature());
}

void QualificationForm::update()
{
    const QStringList gone = missing();
    for (FormFieldEdit *each : std::as_const(m_fields)) {
        QString problem;
        if (each->name() == u"occurred_at" && !each->text().trimmed().isEmpty()
            && each->field().source == Domain::FieldSource::Typed && !occurredAtFromText(each->text()))
            problem = tr("write 10/06/2013 14:20");
        else if (each->name() == u"occurred_at" && !each->text().trimmed().isEmpty() && gone.contains(each->name()))
            problem = tr("the hour is missing");
        each->setNeed(gone.contains(each->name()), problem);
    }
    const auto impact = valueAt(Domain::allImpacts, m_impact->chosen());
    const auto urgency = valueAt(Domain::allUrgencies, m_urgency->chosen());
    if (impact && urgency) {
        const Domain::Priority priority = Domain::priorityOf(*impact, *urgency);
        m_priority->setChip({tr("Priority: %1").arg(Domain::label(priority)), signOf(priority), {}});
    } else {
        m_priority->setChip({});
    }
    Q_EMIT edited();
}

void QualificationForm::topicChosen()
{
    if (const Domain::Topic *topic = m_topic->topic(); topic && !topic->module.isEmpty())
        m_module->setEditText(topic->module);
    Q_EMIT edited();
}

Result<Domain::Op::Qualify> QualificationForm::qualification() const
{
    const auto chosen = nature();
    if (!chosen)
        return fail(ErrorCode::InvalidInput, tr("No nature is chosen"), {}, tr("Press 1, 2 or 3."));
    if (!m_topic->text().trimmed().isEmpty() && m_topic->code().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("« %1 » is not a topic").arg(m_topic->text()), {},
                    tr("Choose one from the list, or leave the field empty."));
    Domain::Op::Qualify qualify;
    qualify.nature = *chosen;
    qualify.topic = m_topic->code();
    qualify.module = m_module->currentText().trimmed();
    qualify.impact = valueAt(Domain::allImpacts, m_impact->chosen());
    qualify.urgency = valueAt(Domain::allUrgencies, m_urgency->chosen());
    if (qualify.impact.has_value() != qualify.urgency.has_value())
        return fail(ErrorCode::InvalidInput, tr("Impact and urgency go together"), {}, tr("Choose the other one too."));
    const FormFieldEdit *when = field(QStringLiteral("occurred_at"));
    if (when->field().source == Domain::FieldSource::Typed && !occurredAtFromText(when->text()))
        return fail(ErrorCode::InvalidInput, tr("« %1 » is not a date and time").arg(when->text()), {},
                    tr("Write it as 10/06/2013 14:20."));
    qualify.form = form();
    qualify.owner = m_owner->currentData().toString();
    return qualify;
}

QJsonObject QualificationForm::content() const
{
    QJsonObject fields;
    for (const FormFieldEdit *each : m_fields)
        fields.insert(each->name(), each->text());
    return {{QStringLiteral("nature"), m_nature->chosen()},
            {QStringLiteral("topic"), m_topic->code()},
            {QStringLiteral("module"), m_module->currentText()},
            {QStringLiteral("impact"), m_impact->chosen()},
            {QStringLiteral("urgency"), m_urgency->chosen()},
            {QStringLiteral("owner"), m_owner->currentData().toString()},
            {QStringLiteral("fields"), fields}};
}

void QualificationForm::restore(const QJsonObject &content)
{
    m_nature->choose(content[QStringLiteral("nature")].toInt(m_nature->chosen()));
    m_topic->setCode(content[QStringLiteral("topic")].toString());
    m_module->setEditText(content[QStringLiteral("module")].toString());
    m_impact->choose(content[QStringLiteral("impact")].toInt(-1));
    m_urgency->choose(content[QStringLiteral("urgency")].toInt(-1));
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(content[QStringLiteral("owner")].toString())));
    const QJsonObject fields = content[QStringLiteral("fields")].toObject();
    for (FormFieldEdit *each : std::as_const(m_fields))
        if (fields.contains(each->name()))
            each->setText(fields[each->name()].toString());
    update();
}

void QualificationForm::focusFirst()
{
    m_nature->setFocus(Qt::TabFocusReason);
}

void QualificationForm::chooseNature(Domain::Nature nature)
{
    m_nature->choose(int(nature));
    update();
}

} // namespace Helpdesk::Views
