// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Helpdesk::Views {

/// A surface with corners of 6 and 16 pixels of air. A Note card stands on the note's ground.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Panel, Note };
    explicit Card(QWidget *parent = nullptr, Ground ground = Ground::Panel);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    QVBoxLayout *m_column;
};

} // namespace Helpdesk::Views
