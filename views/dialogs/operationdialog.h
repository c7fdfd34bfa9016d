// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deskstate.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace Helpdesk::Views {

class DraftKeeper;
class KeyHintButton;
class WritingEdit;

/// A small dialog that asks what an operation needs and submits it. It closes when the operation is done; a refusal is
/// said in the dialog and what was typed stays. A text that is left is kept as a draft. Ctrl+Enter submits, Esc leaves.
class OperationDialog : public QDialog
{
    Q_OBJECT

public:
    using MakeOperation = std::function<Result<Domain::OperationKind>()>;

    OperationDialog(DeskState &state, const Domain::Ticket &ticket, const QString &title, const QString &verb,
                    QWidget *parent);
    /// A labelled editor under the others. The label is its accessible name and its buddy.
    void addField(const QString &label, QWidget *editor);
    void addAdvice(const QString &text);
    /// The text of the operation, kept as the draft "<draft>:<ticket uid>".
    WritingEdit *addText(const QString &label, const QString &draft);
    void setOperation(MakeOperation make) { m_make = std::move(make); }
    /// Puts a text in that nobody typed (a template): not where there is one already.
    void propose(const QString &text);
    [[nodiscard]] const Domain::Ticket &ticket() const { return m_ticket; }
    [[nodiscard]] DeskState &state() const { return m_state; }
    void submit();
    [[nodiscard]] QString errorText() const; ///< what was refused; empty: nothing

Q_SIGNALS:
    void submitted(const Helpdesk::Services::Submission &submission, const Helpdesk::Domain::OperationKind &operation);

protected:
    void done(int result) override;
    void showEvent(QShowEvent *event) override; ///< as tall as its wrapped texts need

private:
    void showDraft(const QString &draft);
    void tell(const Error &error);
    DeskState &m_state;
    Domain::Ticket m_ticket;
    MakeOperation m_make;
    QVBoxLayout *m_fields;
    QLabel *m_error;
    KeyHintButton *m_accept;
    DraftKeeper *m_keeper = nullptr;
    WritingEdit *m_text = nullptr;
    QString m_proposed;
};

} // namespace Helpdesk::Views
