// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QTextBrowser>

namespace Helpdesk::Views {

/// What the requester wrote, read-only, with the phrases that gave a field marked (ground and underline, and a tool tip
/// that names the field); quotation and signature in grey. Follows no link and loads nothing.
class SpanText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SpanText(QWidget *parent = nullptr);
    /// One message under the other; each but the first below its heading.
    void setMessages(const QList<std::pair<QString, Domain::Message>> &messages, const Domain::RequestForm &form);
    [[nodiscard]] QStringList markedTexts() const; ///< in the order of the form
    /// Brings the phrase of a field in sight.
    void showField(const QString &name);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Mark
    {
        QString field;
        Domain::TextSpan span;
    };
    void render();
    void append(const QString &heading, const Domain::Message &message, const Domain::RequestForm &form);
    QString m_text;
    QList<Domain::TextSpan> m_folded;
    QList<Mark> m_marks;
};

} // namespace Helpdesk::Views
