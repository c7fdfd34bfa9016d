// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/typescale.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace Helpdesk::Views {

namespace {

constexpr int bodyPixels = 13;

int basePixels(TypeSize size)
{
    switch (size) {
    case TypeSize::Caption:
        return 11;
    case TypeSize::Small:
        return 12;
    case TypeSize::Heading:
        return 15;
    case TypeSize::Title:
        return 20;
    case TypeSize::Body:
        break;
    }
    return bodyPixels;
}

} // namespace

QFont typeFont(TypeSize size, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(basePixels(size)));
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

double textScale()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? double(pixels) / bodyPixels : 1.0;
}

void applyTextScale(double scale)
{
    QFont font = QApplication::font();
    font.setPixelSize(int(std::lround(bodyPixels * std::clamp(scale, 0.8, 2.0))));
    QApplication::setFont(font);
}

int scaled(int pixels)
{
    return int(std::lround(pixels * textScale()));
}

} // namespace Helpdesk::Views
