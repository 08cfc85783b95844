// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Taskwatch {

namespace {

bool moreContrast = false;

struct Shade {
    QRgb light; ///< on a light background
    QRgb dark; ///< on a dark background
};

// Each has a contrast of at least 4.5 to 1 on the base and alternate base colours of its appearance.
constexpr std::array<Shade, AllPhases.size()> PhaseShades = {{
    {0xff57606a, 0xffa8b3c0}, // Waiting
    {0xff0b5cd5, 0xff6cb0ff}, // Running
    {0xffa04a00, 0xfff0a35e}, // Retrying
    {0xff157a32, 0xff5bd18a}, // Succeeded
    {0xffc01c28, 0xffff8a8a}, // Failed
    {0xff6b6b6b, 0xffa5a5a5}, // Cancelled
    {0xff7a3fc4, 0xffc9a3ff}, // Unknown
}};

// Each has a contrast of at least 3 to 1 on the window and base colours of its appearance. That is enough for a band or
// a dot with a name beside it.
constexpr std::array<Shade, std::size(AllProfileColors)> ProfileShades = {{
    {0, 0}, // None
    {0xffc01c28, 0xffff7b72}, // Red
    {0xffc25400, 0xfff29a4a}, // Orange
    {0xff8f6d00, 0xffe6cb52}, // Yellow
    {0xff157a32, 0xff5bd18a}, // Green
    {0xff00777d, 0xff4fcfd0}, // Teal
    {0xff0b5cd5, 0xff6cb0ff}, // Blue
    {0xff6f3cc4, 0xffb796ff}, // Purple
    {0xffc2267f, 0xfff78fd0}, // Pink
}};

bool isBrighter(const QColor &a, const QColor &b)
{
    return a.lightness() > b.lightness();
}

QColor shade(Shade pair, const QPalette &palette)
{
    const QColor color = QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
    if (!moreContrast)
        return color;
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor alternate = palette.color(QPalette::AlternateBase);
    return legibleOn(contrast(text, base) < contrast(text, alternate) ? base : alternate, color, text);
}

} // namespace

bool wantsMoreContrast()
{
    return moreContrast;
}

void setMoreContrast(bool more)
{
    moreContrast = more;
}

double leastContrast()
{
    return moreContrast ? 7 : 4.5;
}

bool isDark(const QPalette &palette)
{
    return isBrighter(palette.color(QPalette::Text), palette.color(QPalette::Base));
}

QColor phaseColor(Phase phase, const QPalette &palette)
{
    return shade(PhaseShades[static_cast<size_t>(phase)], palette);
}

QColor profileColor(ProfileColor color, const QPalette &palette)
{
    return color == ProfileColor::None ? QColor() : shade(ProfileShades[static_cast<size_t>(color)], palette);
}

QColor warningColor(const QPalette &palette)
{
    return phaseColor(Phase::Retrying, palette);
}

QColor errorColor(const QPalette &palette)
{
    return phaseColor(Phase::Failed, palette);
}

QColor goodColor(const QPalette &palette)
{
    return phaseColor(Phase::Succeeded, palette);
}

QColor buttonColor(const QPalette &palette)
{
    return palette.color(QPalette::ButtonText);
}

QColor quietColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), moreContrast ? 0.86 : 0.68);
}

QColor newsTint(const QPalette &palette, bool selected)
{
    // Yellow reduces the contrast of text little on light and dark backgrounds. On a selected row the highlight colour
    // is darkened or lightened instead, away from the colour of its text.
    QColor tint = selected
        ? QColor(isBrighter(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) ? Qt::black
                                                                                                          : Qt::white)
        : QColor(0xff, 0xd8, 0x4d);
    tint.setAlphaF(selected ? 0.3F : isDark(palette) ? 0.17F : 0.38F);
    return tint;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor legibleOn(const QColor &ground, const QColor &color, const QColor &text)
{
    constexpr int Steps = 8;
    for (int step = 0; step < Steps; ++step) {
        const QColor nearer = mixed(color, text, static_cast<double>(step) / Steps);
        if (contrast(nearer, ground) >= leastContrast())
            return nearer;
    }
    return text;
}

QColor paleOn(const QColor &ground, const QColor &color)
{
    return legibleOn(ground, mixed(ground, color, moreContrast ? 0.8 : 0.55), color);
}

QColor lineColor(const QColor &ground, const QColor &color, qreal amount)
{
    return mixed(ground, color, moreContrast ? std::max(amount, 0.75) : amount);
}

QColor mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto channel = [amount](int a, int b) { return qRound(a + (b - a) * amount); };
    return QColor(
        channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue()));
}

} // namespace Taskwatch
