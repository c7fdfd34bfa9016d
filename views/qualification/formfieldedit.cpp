// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/qualification/formfieldedit.h"

#include "items/formfieldmodel.h"
#include "views/widgets/tintedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

namespace Helpdesk::Views {

FormFieldEdit::FormFieldEdit(const QString &name, const QString &placeholder, QGridLayout *grid, QWidget *parent)
    : QObject(parent)
    , m_name(name)
    , m_edit(new QLineEdit(parent))
    , m_source(new TintedLabel(Ink::Second, TypeSize::Small, false, parent))
{
    const QString label = Domain::formFieldLabel(name);
    auto *caption = new TintedLabel(Ink::Second, TypeSize::Body, false, parent);
    caption->setText(label);
    caption->setBuddy(m_edit);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(label);
    m_edit->installEventFilter(this);
    m_source->setMinimumWidth(scaled(64));
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(m_edit, row, 1);
    grid->addWidget(m_source, row, 2);
    connect(m_edit, &QLineEdit::textEdited, this, &FormFieldEdit::edited);
}

void FormFieldEdit::setField(const Domain::FormField &field, const QString &shown)
{
    m_found = field;
    m_shown = shown;
    m_edit->setText(shown);
    m_edit->setCursorPosition(0);
}

Domain::FormField FormFieldEdit::field() const
{
    return isChanged() ? Domain::FormField::typed(m_edit->text()) : m_found;
}

bool FormFieldEdit::isChanged() const
{
    return m_edit->text().trimmed() != m_shown.trimmed();
}

QString FormFieldEdit::said() const
{
    return m_source->text();
}

QString FormFieldEdit::text() const
{
    return m_edit->text();
}

void FormFieldEdit::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    Q_EMIT edited();
}

void FormFieldEdit::setNeed(bool needed, const QString &problem)
{
    const bool missing = needed && m_edit->text().trimmed().isEmpty();
    const bool wrong = missing || !problem.isEmpty();
    if (m_edit->property("missing").toBool() != wrong) {
        m_edit->setProperty("missing", wrong);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
        m_edit->update();
    }
    QString said = problem;
    if (said.isEmpty())
        said = missing || !m_edit->text().trimmed().isEmpty() ? Items::sourceText(field().source) : QString();
    m_source->setText(said);
    m_source->setFont(typeFont(TypeSize::Small, wrong));
    m_source->setInk(wrong ? Ink::Overdue : Ink::Second);
    m_edit->setAccessibleDescription(said);
}

bool FormFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(m_name);
    return QObject::eventFilter(watched, event);
}

std::optional<QString> occurredAtFromText(const QString &text)
{
    static const QRegularExpression written(
        QStringLiteral("^\\s*(\\d{1,2})[/.-](\\d{1,2})[/"
                       ".-](\\d{2}|\\d{4})(?:\\s*(?:à|a|at|vers|,)?\\s*(\\d{1,2})\\s*[h:]\\s*(\\d{2})?)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    for (const QString &format : {QStringLiteral("yyyy-MM-ddTHH:mm"), QStringLiteral("yyyy-MM-dd HH:mm")})
        if (const QDateTime iso = QDateTime::fromString(trimmed, format); iso.isValid())
            return iso.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (const QDate day = QDate::fromString(trimmed, Qt::ISODate); day.isValid() && trimmed.size() == 10)
        return trimmed;
    const auto match = written.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(3).toInt();
    if (year < 100)
        year += 2000;
    const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (!day.isValid())
        return std::nullopt;
    if (match.captured(4).isEmpty())
        return day.toString(Qt::ISODate);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    if (!time.isValid())
        return std::nullopt;
    return QDateTime(day, time).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

QString occurredAtToText(const QString &value)
{
    const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
    if (!at.isValid())
        return value;
    return at.toString(value.contains(u'T') ? QStringLiteral("dd/MM/yyyy HH:mm") : QStringLiteral("dd/MM/yyyy"));
}

} // namespace Helpdesk::Views
