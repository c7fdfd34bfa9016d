// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "services/referenceservice.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QGridLayout;

namespace Helpdesk::Views {

class ChoiceBar;
class OwnerBox;
class PriorityChoice;
class RequestFormEdit;
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
    /// The ticket has changed meanwhile: what was typed and chosen stays, the rest follows the ticket.
    void rebase(const Domain::Ticket &ticket);
    /// What the dialog says now. InvalidInput: no nature chosen, an impact without urgency, a date that is none, a
    /// topic that is none; focusProblem() goes to it.
    [[nodiscard]] Result<Domain::Op::Qualify> qualification() const;
    void focusProblem();
    [[nodiscard]] QStringList missing() const;
    /// What was typed and chosen, as against the ticket, for a draft; and back. Empty: nothing.
    [[nodiscard]] QJsonObject content() const;
    void restore(const QJsonObject &content);
    void focusFirst();
    [[nodiscard]] QWidgetList tabChain() const;

    [[nodiscard]] ChoiceBar *nature() const { return m_nature; }
    [[nodiscard]] TopicEdit *topic() const { return m_topic; }
    [[nodiscard]] QLineEdit *module() const { return m_module; }
    [[nodiscard]] RequestFormEdit *fields() const { return m_fields; }
    [[nodiscard]] PriorityChoice *priority() const { return m_priority; }
    [[nodiscard]] OwnerBox *owner() const { return m_owner; }

Q_SIGNALS:
    void edited();
    void fieldEntered(const QString &name);

private:
    struct Problem
    {
        Error error;
        QWidget *editor;
    };
    void build();
    void wire();
    void changed();
    void topicChosen();
    [[nodiscard]] std::optional<Problem> problem() const;
    [[nodiscard]] QJsonObject values() const;
    [[nodiscard]] std::optional<Domain::Nature> chosenNature() const;

    Domain::Ticket m_ticket;
    QJsonObject m_initial; ///< values() as the ticket gave them
    QString m_topicModule; ///< the module that the topic brought
    TintedLabel *m_reason;
    ChoiceBar *m_nature;
    TopicEdit *m_topic;
    QLineEdit *m_module;
    RequestFormEdit *m_fields = nullptr;
    PriorityChoice *m_priority;
    OwnerBox *m_owner;
};

} // namespace Helpdesk::Views
