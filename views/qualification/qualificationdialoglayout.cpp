// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/picturecanvas.h"
#include "views/attachments/picturepane.h"
#include "views/attachments/picturestrip.h"
#include "views/composer/draftkeeper.h"
#include "views/qualification/qualificationdialog.h"
#include "views/qualification/qualificationform.h"
#include "views/qualification/spantext.h"
#include "views/theme/typescale.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/tintedlabel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSplitter>

namespace Helpdesk::Views {

namespace {

constexpr int sideAir = 24;
constexpr QSize thumbnailSize(96, 60);

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFixedHeight(1);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Mid);
    return frame;
}

} // namespace

QualificationDialog::QualificationDialog(Services::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper(desk.drafts(), this))
    , m_form(new QualificationForm(this))
{
    resize(1280, 760);
    setAccessibleName(tr("Qualification"));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    auto *halves = new QSplitter(this);
    halves->addWidget(buildLeft());
    halves->addWidget(m_scroll);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(line(this));
    column->addWidget(halves, 1);
    column->addWidget(line(this));
    column->addWidget(buildBottom());
    halves->setSizes({4 * width() / 9, 5 * width() / 9});
    setTabChain();
    wire();
}

QWidget *QualificationDialog::buildTop()
{
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    m_title = new TintedLabel(Ink::Text, TypeSize::Heading, true, top);
    m_subject = new ElidingLabel(top);
    m_position = new TintedLabel(Ink::Second, TypeSize::Small, false, top);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(sideAir, 12, sideAir, 12);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_subject, 1);
    row->addWidget(m_position);
    return top;
}

QWidget *QualificationDialog::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(sideAir, 16, 16, 16);
    column->setSpacing(8);
    m_sender = new TintedLabel(Ink::Second, TypeSize::Small, false, left);
    m_message = new SpanText(left);
    m_pictures = new PicturePane(thumbnailSize, left);
    m_pictureText = new ElidingLabel(left);
    m_pictureText->setFont(typeFont(TypeSize::Small));
    column->addWidget(m_sender);
    column->addWidget(m_message, 2);
    column->addWidget(m_pictures, 3);
    column->addWidget(m_pictureText);
    left->setMinimumWidth(scaled(240));
    return left;
}

QWidget *QualificationDialog::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(sideAir, 12, sideAir, 12);
    column->setSpacing(8);
    m_status = new TintedLabel(Ink::Overdue, TypeSize::Body, true, bottom);
    m_status->setWordWrap(true);
    m_status->hide();
    column->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addButtons(row, bottom);
    column->addLayout(row);
    return bottom;
}

void QualificationDialog::addButtons(QBoxLayout *row, QWidget *bottom)
{
    const auto add = [bottom](const QString &text, const QString &key) {
        auto *button = new KeyHintButton(bottom);
        button->setText(text);
        button->setKeyHint(key);
        return button;
    };
    auto *complement = add(tr("Ask for the rest"), QStringLiteral("Alt+D"));
    complement->setIconName(QStringLiteral("mail-reply-sender"));
    complement->setShortcut(QKeySequence(Qt::ALT | Qt::Key_D));
    m_complement = complement;
    m_cancel = add(tr("Cancel"), keyText(Qt::Key_Escape));
    m_qualify = add(tr("Qualify"), QStringLiteral("↵"));
    auto *next = add(tr("Qualify and next"), QStringLiteral("Ctrl+↵"));
    next->setPrimary(true);
    m_next = next;
    row->addWidget(complement);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_qualify);
    row->addWidget(next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_qualify, &QPushButton::clicked, this, [this] { submit(false); });
    connect(next, &QPushButton::clicked, this, [this] { submit(true); });
    connect(complement, &QPushButton::clicked, this, [this] {
        const qint64 number = m_ticket.number;
        accept();
        Q_EMIT complementRequested(number);
    });
}

void QualificationDialog::setTabChain()
{
    QWidgetList chain = m_form->tabChain();
    chain << m_complement << m_cancel << m_qualify << m_next << m_message << m_pictures->canvas()
          << m_pictures->strip();
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

} // namespace Helpdesk::Views
