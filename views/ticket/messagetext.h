// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QTextEdit>

namespace Helpdesk::Views {

/// The text of a message, as tall as it is: what gave a field of the form is marked, signature and quotation are folded
/// away until they are asked for. Plain text only; follows no link and loads nothing.
class MessageText : public QTextEdit
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);
    void setMessage(const Domain::Message &message, const Domain::RequestForm &form);
    [[nodiscard]] bool hasFolded() const { return !m_folded.isEmpty(); }
    [[nodiscard]] bool isCut() const { return m_text.size() > longest; }
    void setUnfolded(bool unfolded);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 16}; }

    static constexpr qsizetype longest = 60'000; ///< characters shown until the whole is asked for

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void fit();
    QString m_text;
    QList<Domain::TextSpan> m_folded;
    QList<Domain::TextSpan> m_found;
    bool m_unfolded = false;
    bool m_rendering = false;
};

} // namespace Helpdesk::Views
