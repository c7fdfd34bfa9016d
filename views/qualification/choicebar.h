// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chip.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace Helpdesk::Views {

/// A button of a choice: a chip or a word, and its key; a tinted ground and a bar under the word where it is chosen.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const ChipText &chip, const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChipText m_chip;
    QString m_key;
};

/// One of several: arrows go from one to the next, digits or a click choose. None is chosen at first. Tab stops once:
/// at the chosen one, else at the first.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(const QString &name, QWidget *parent = nullptr);
    /// The choices in order; the n-th has the value n. `keys`: shown on them; empty: none.
    void setChoices(const QList<ChipText> &choices, const QStringList &keys);
    void choose(int value); ///< -1: none
    [[nodiscard]] int chosen() const; ///< -1: none
    [[nodiscard]] QAbstractButton *button(int value) const;
    [[nodiscard]] QWidgetList buttons() const; ///< for the order of Tab
    void focusChosen(Qt::FocusReason reason);

Q_SIGNALS:
    void chosenByUser(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepOneStop();
    QButtonGroup *m_group;
};

} // namespace Helpdesk::Views
