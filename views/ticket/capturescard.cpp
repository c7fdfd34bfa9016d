// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/capturescard.h"

#include "views/attachments/picturestrip.h"
#include "views/theme/themestyle.h"
#include "views/widgets/elidinglabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/keyhintbutton.h"
#include "views/widgets/sectionheader.h"
#include "views/widgets/tintedlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace Helpdesk::Views {

namespace {

constexpr int shownAtOnce = 6;

/// One thumbnail: a picture, or why there is none.
class Thumbnail : public QAbstractButton
{
public:
    Thumbnail(const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedSize(bounds());
        setAccessibleName(name);
        setToolTip(name.toHtmlEscaped());
        setCursor(Qt::PointingHandCursor);
    }
    static QSize bounds() { return {scaled(124), scaled(80)}; }
    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const Theme &theme = themeOf(this);
        drawPanel(painter, rect(), theme.window, theme.line, 4);
        if (!m_image.isNull()) {
            const QRect inside = rect().adjusted(2, 2, -2, -2);
            QRect target(QPoint(), m_image.size().scaled(inside.size(), Qt::KeepAspectRatio));
            target.moveCenter(inside.center());
            painter.drawImage(target, m_image);
        }
        if (hasFocus())
            drawFocusRing(painter, rect(), theme, 4);
    }

private:
    QImage m_image;
};

} // namespace

CapturesCard::CapturesCard(DeskState &state, QAction *open, QWidget *parent)
    : Card(parent)
    , m_state(state)
    , m_header(new SectionHeader(tr("Screenshots")))
{
    auto *button = new KeyHintButton;
    button->setProperty("flat", true);
    button->setText(tr("Open", "the screenshots"));
    button->setKeyHint(keyText(open->shortcut()));
    button->setAccessibleName(open->text());
    connect(button, &QPushButton::clicked, open, &QAction::trigger);
    m_header->addAtEnd(button);
    column()->setContentsMargins(16, 6, 12, 12);
    column()->addWidget(m_header);
    column()->addStretch(1);
    hide();
}

void CapturesCard::setAttachments(const Uid &ticket, const QList<Domain::Attachment> &attachments)
{
    if (ticket == m_ticket && attachments == m_attachments)
        return;
    m_ticket = ticket;
    m_attachments = attachments;
    ++m_generation;
    if (attachments.isEmpty())
        return show({});
    m_state.take(m_state.desk().attachments().pictures(attachments), this,
                 [this, generation = m_generation](const QList<Services::Picture> &pictures) {
                     if (generation == m_generation)
                         show(pictures);
                 });
}

void CapturesCard::show(const QList<Services::Picture> &pictures)
{
    m_pictures = pictures;
    delete m_thumbnails;
    m_thumbnails = nullptr;
    setVisible(!pictures.isEmpty());
    Q_EMIT picturesRead();
    if (pictures.isEmpty())
        return;
    m_header->setDetail(m_state.locale().toString(pictures.size()));
    m_thumbnails = new QWidget(this);
    m_lines = new QVBoxLayout(m_thumbnails);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(3);
    auto *holder = new QWidget(m_thumbnails);
    m_flow = new FlowLayout(gridStep, holder);
    m_lines->addWidget(holder);
    m_lines->addSpacing(4);
    for (int i = 0; i < std::min<int>(shownAtOnce, int(pictures.size())); ++i)
        addThumbnail(i);
    if (pictures.size() > shownAtOnce) {
        auto *more = new TintedLabel(Ink::Second, TypeSize::Small);
        more->setText(tr("and %n more", nullptr, int(pictures.size()) - shownAtOnce));
        m_lines->addWidget(more);
    }
    column()->insertWidget(1, m_thumbnails);
}

void CapturesCard::addThumbnail(int index)
{
    const Services::Picture &picture = m_pictures.at(index);
    const QString facts = picture.name + QStringLiteral(" · ") + pictureFacts(picture);
    auto *thumbnail = new Thumbnail(facts, m_thumbnails);
    connect(thumbnail, &QAbstractButton::clicked, this, [this, index] { Q_EMIT pictureChosen(index); });
    m_flow->addWidget(thumbnail);
    auto *line = new ElidingLabel(m_thumbnails);
    line->setFont(typeFont(TypeSize::Small));
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setFullText(facts);
    m_lines->addWidget(line);
    if (picture.problem)
        return;
    const QSize bounds = Thumbnail::bounds() * devicePixelRatioF();
    Services::deliver(m_state.desk().attachments().thumbnail(picture, bounds), thumbnail,
                      [thumbnail, line, facts](const Result<QImage> &image) {
                          if (image)
                              thumbnail->setImage(*image);
                          else
                              line->setFullText(facts + QStringLiteral(" · ") + image.error().what);
                      });
}

} // namespace Helpdesk::Views
