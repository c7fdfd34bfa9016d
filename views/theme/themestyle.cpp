// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/themestyle.h"

#include "views/theme/icons.h"
#include "views/theme/typescale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace Helpdesk::Views {

namespace {

constexpr int editorPadding = 7; ///< pixels beside the text of an editor, besides the style's own

bool hasProperty(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const auto has = [&](QStyle::StateFlag flag) { return option->state.testFlag(flag); };
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary
        = hasProperty(widget, "primary") || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
    QColor ground = theme.panel;
    QColor line = theme.line;
    if (primary && has(QStyle::State_Enabled)) {
        ground = theme.accent.text;
        line = ground;
    } else if (has(QStyle::State_On)) {
        ground = theme.accent.ground;
        line = theme.accent.text;
    } else if (hasProperty(widget, "flat")) {
        ground = line = Qt::transparent;
    }
    if (has(QStyle::State_Enabled) && (has(QStyle::State_MouseOver) || has(QStyle::State_Sunken))) {
        const double part = has(QStyle::State_Sunken) ? 0.16 : 0.07;
        ground = ground.alpha() == 0 ? mixed(theme.window, theme.text, part)
                                     : mixed(ground, primary ? theme.panel : theme.text, part);
    }
    const bool focused = has(QStyle::State_HasFocus);
    const QRectF rect = QRectF(option->rect).adjusted(2, 2, -2, -2);
    drawPanel(*painter, rect, ground, line);
    if (focused)
        drawFocusRing(*painter, QRectF(option->rect), theme, cornerRadius + 2);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool on = option->state.testFlag(QStyle::State_On);
    const int side = std::min(option->rect.width(), option->rect.height());
    const QRect box(option->rect.left(), option->rect.center().y() - side / 2, side, side);
    drawPanel(*painter, box, on ? theme.accent.text : theme.panel, on ? theme.accent.text : theme.secondText, 3);
    if (on)
        painter->drawPixmap(
            box.adjusted(1, 1, -1, -1),
            themePixmap(QStringLiteral("checkmark"), theme.onAccent, side - 2, painter->device()->devicePixelRatioF()));
}

void drawEditorPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    if (hasProperty(widget, "bare"))
        return;
    const QColor line = hasProperty(widget, "missing") ? theme.overdue.text : theme.line;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    drawPanel(*painter, QRectF(option->rect), enabled ? theme.panel : theme.window, line);
    if (option->state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, QRectF(option->rect), theme);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QRect &slider)
{
    const Theme &theme = themeOf(widget);
    if (option->minimum == option->maximum)
        return;
    const bool active = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    QRectF handle = QRectF(slider).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(theme.panel, theme.secondText, active ? 0.8 : 0.4));
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace

void drawPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent.text, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawEditorPanel(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter, widget);
    case PE_Frame:
        if (widget && widget->inherits("QAbstractScrollArea"))
            return drawEditorPanel(option, painter, widget);
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox")
            && !widget->inherits("QRadioButton"))
            return;
        return drawFocusRing(*painter, QRectF(option->rect), themeOf(widget), cornerRadius);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = themeOf(widget);
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, theme.line);
        return;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button
            && (hasProperty(widget, "primary") || button->features.testFlag(QStyleOptionButton::DefaultButton))) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::Active, QPalette::ButtonText, theme.onAccent);
            copy.palette.setColor(QPalette::Inactive, QPalette::ButtonText, theme.onAccent);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::Highlight, theme.accent.ground);
            copy.palette.setColor(QPalette::HighlightedText, theme.text);
            copy.state.setFlag(State_HasFocus, false); // the row shows it
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider)
            drawScrollBar(slider, painter, widget, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame)
            drawEditorPanel(option, painter, widget);
        QStyleOption arrow;
        arrow.initFrom(widget);
        const QRect area = subControlRect(control, option, SC_ComboBoxArrow, widget);
        arrow.rect = QRect(area.center() - QPoint(4, 4), QSize(9, 9));
        QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || hasProperty(widget, "bare"))
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(editorPadding, 0, -editorPadding, 0) : rect;
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(editorPadding, 0, 0, 0);
    if (!slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int handle = range > 0 ? std::clamp(int(length * qint64(slider->pageStep) / (range + slider->pageStep)),
                                              scaled(28), std::max(length, scaled(28)))
                                 : length;
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                           slider->upsideDown);
    const auto piece = [&](int from, int size) {
        return horizontal ? QRect(slider->rect.x() + from, slider->rect.y(), size, slider->rect.height())
                          : QRect(slider->rect.x(), slider->rect.y() + from, slider->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return piece(at, handle);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
    default:
        return {};
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonMargin:
        return scaled(22);
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gridStep;
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_ScrollBar_Transient || hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        if (!hasProperty(widget, "bare"))
            result.setHeight(std::max(result.height(), scaled(32)));
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && !tool->text.isEmpty())
            result.rwidth() += scaled(14);
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), scaled(28)));
        break;
    default:
        break;
    }
    return result;
}

void applyTheme(ThemeChoice choice, const QPalette &systemPalette)
{
    const Theme &theme = themeFor(choice, systemPalette);
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(paletteOf(theme));
}

} // namespace Helpdesk::Views
