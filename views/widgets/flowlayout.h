// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Helpdesk::Views {

/// Lays widgets out in lines, as words in a paragraph: nothing is cut in a narrow window or with large text.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `lineSpacing` between the lines; -1: as between the widgets.
    explicit FlowLayout(int spacing, QWidget *parent = nullptr, int lineSpacing = -1);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;
    QList<QLayoutItem *> m_items;
    int m_lineSpacing;
};

} // namespace Helpdesk::Views
