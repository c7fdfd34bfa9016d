// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Helpdesk::Views {

/// The heading of a card: a bold word, a count in grey, and what stands at its right edge.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void addAtEnd(QWidget *widget);

private:
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_detail;
};

} // namespace Helpdesk::Views
