// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ledgermodel.h"
#include "items/outgoingmodel.h"
#include "views/deskstate.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QPlainTextEdit;
class QTableView;
class QVBoxLayout;

namespace Helpdesk::Views {

class EmptyState;
class KeyHintButton;
class TintedLabel;

/// A page of mail: a title, a table, and what can be done with the row that is chosen.
class MailPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes the model over.
    MailPage(DeskState &state, QAbstractTableModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] int currentRow() const; ///< -1: none

Q_SIGNALS:
    void ticketOpened(qint64 number);

protected:
    void setTitle(const QString &title, const QString &emptyTitle, const QString &emptyAdvice);
    KeyHintButton *addAction(const QString &text, const QString &icon, const QString &key,
                             const std::function<void()> &act);
    void setDetail(const QString &text);
    void addPreview(QWidget *preview); ///< under the table
    virtual void updateActions() = 0;
    void updateEmpty();
    void openTicket(const Uid &ticket);
    [[nodiscard]] DeskState &state() const { return m_state; }

private:
    DeskState &m_state;
    QAbstractTableModel *m_model;
    QLabel *m_title;
    QHBoxLayout *m_actions;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_detail;
    QVBoxLayout *m_column;
};

/// The register of mail, or the part of it that is in quarantine: release, read again, file by hand.
class LedgerPage : public MailPage
{
    Q_OBJECT

public:
    explicit LedgerPage(DeskState &state, QWidget *parent = nullptr)
        : LedgerPage(state, new Items::LedgerModel([&state] { return state.moment(); }), parent)
    {
    }
    void showAll();
    void showQuarantine();
    void refresh();

protected:
    void updateActions() override;

private:
    LedgerPage(DeskState &state, Items::LedgerModel *model, QWidget *parent);
    void read(qint64 beforeId);
    void release();
    void retry();
    void file();
    void preview(qint64 id);
    Items::LedgerModel *m_model;
    QPlainTextEdit *m_preview;
    qint64 m_previewed = 0;
    bool m_quarantine = true;
    quint64 m_request = 0;
    KeyHintButton *m_release;
    KeyHintButton *m_retry;
    KeyHintButton *m_file;
    KeyHintButton *m_open;
};

/// Mail that waits, was refused, or may have left: send again, or say that it left.
class OutgoingPage : public MailPage
{
    Q_OBJECT

public:
    explicit OutgoingPage(DeskState &state, QWidget *parent = nullptr)
        : OutgoingPage(state, new Items::OutgoingModel([&state] { return state.moment(); }), parent)
    {
    }
    void refresh();

protected:
    void updateActions() override;

private:
    OutgoingPage(DeskState &state, Items::OutgoingModel *model, QWidget *parent);
    void settle(QFuture<Outcome> done, const QString &what);
    Items::OutgoingModel *m_model;
    KeyHintButton *m_resend;
    KeyHintButton *m_sent;
    KeyHintButton *m_open;
};

} // namespace Helpdesk::Views
