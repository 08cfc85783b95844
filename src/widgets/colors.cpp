// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colors.h"

#include <array>

namespace Taskwatch {

namespace {

struct Shade {
    QRgb light; ///< on a light ground
    QRgb dark; ///< on a dark ground
};

// Each has a contrast of at least 4.5 to 1 on the base colour of its ground, plain or alternate.
constexpr std::array<Shade, AllPhases.size()> PhaseShades = {{
    {0xff57606a, 0xffa8b3c0}, // Waiting
    {0xff0b5cd5, 0xff6cb0ff}, // Running
    {0xffa04a00, 0xfff0a35e}, // Retrying
    {0xff157a32, 0xff5bd18a}, // Succeeded
    {0xffc01c28, 0xffff8a8a}, // Failed
    {0xff6b6b6b, 0xffa5a5a5}, // Cancelled
    {0xff7a3fc4, 0xffc9a3ff}, // Unknown
}};

QColor shade(Shade pair, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor phaseColor(Phase phase, const QPalette &palette)
{
    return shade(PhaseShades[static_cast<size_t>(phase)], palette);
}

QColor warningColor(const QPalette &palette)
{
    return phaseColor(Phase::Retrying, palette);
}

QColor errorColor(const QPalette &palette)
{
    return phaseColor(Phase::Failed, palette);
}

QColor quietColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.68);
}

QColor mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto channel = [amount](int a, int b) { return qRound(a + (b - a) * amount); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue()));
}

} // namespace Taskwatch
