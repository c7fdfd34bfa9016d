// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "services/referenceservice.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace Helpdesk::Views {

class Chip;
class ChoiceBar;
class FormFieldEdit;
class TintedLabel;
class TopicEdit;

/// The right side of the qualification: nature, topic, module, the request form, impact × urgency with the priority
/// they give, owner. Holds what is chosen; asks and writes nothing itself.
class QualificationForm : public QWidget
{
    Q_OBJECT

public:
    explicit QualificationForm(QWidget *parent = nullptr);
    void setReference(const Services::ReferenceSnapshot &reference, const QString &login);
    void setTicket(const Domain::Ticket &ticket);
    /// What the dialog says now. InvalidInput: no nature chosen, an impact without urgency, a date that is none.
    [[nodiscard]] Result<Domain::Op::Qualify> qualification() const;
    [[nodiscard]] QStringList missing() const;
    /// What was typed and chosen, for a draft; and back.
    [[nodiscard]] QJsonObject content() const;
    void restore(const QJsonObject &content);
    void focusFirst();
    void chooseNature(Domain::Nature nature);

Q_SIGNALS:
    void edited();
    void fieldEntered(const QString &name);

private:
    void buildChoices();
    void buildFields(QGridLayout *grid);
    void buildPriority(QGridLayout *grid);
    void update();
    void topicChosen();
    [[nodiscard]] Domain::RequestForm form() const;
    [[nodiscard]] std::optional<Domain::Nature> nature() const;
    [[nodiscard]] FormFieldEdit *field(const QString &name) const;
    void fillOwners(const QString &owner);

    Domain::Ticket m_ticket;
    Services::ReferenceSnapshot m_reference;
    QString m_login;
    TintedLabel *m_reason;
    ChoiceBar *m_nature;
    TopicEdit *m_topic;
    QComboBox *m_module;
    QList<FormFieldEdit *> m_fields;
    ChoiceBar *m_impact;
    ChoiceBar *m_urgency;
    Chip *m_priority;
    QComboBox *m_owner;
};

} // namespace Helpdesk::Views
