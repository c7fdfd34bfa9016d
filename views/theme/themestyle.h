// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QProxyStyle>

namespace Helpdesk::Views {

/// Fusion with our surfaces: flat panels with corners of 6, thin scroll bars, and one focus ring of 2 px everywhere.
/// Properties a widget may set: "primary" (a button that is the main action), "flat" (a button without a frame until it
/// is pointed at), "missing" (an editor of a field that must be filled), "bare" (an editor without a frame of its own).
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
};

/// A filled rectangle with corners of 6 and a line of one pixel, crisp on any grid.
void drawPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line, double radius = 6);
/// The ring of 2 px around what has the focus, inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius = 6);

/// Sets style, palette and font of the program. `systemPalette` is the platform's, taken before.
void applyTheme(ThemeChoice choice, const QPalette &systemPalette);

} // namespace Helpdesk::Views
