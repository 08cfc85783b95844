// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/legibility.h"

#include "theme/colors.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace Taskwatch {

namespace {

/// @p color as it looks on @p ground.
QColor opaque(const QColor &color, const QColor &ground)
{
    return mixed(ground, color, color.alphaF());
}

/// @p ground, made darker or brighter until @p text is legible on it.
QColor groundFor(const QColor &text, const QColor &ground)
{
    const QColor far = contrast(text, Qt::black) > contrast(text, Qt::white) ? Qt::black : Qt::white;
    constexpr int Steps = 20;
    for (int step = 0; step < Steps; ++step) {
        const QColor tried = mixed(ground, far, static_cast<double>(step) / Steps);
        if (contrast(text, tried) >= leastContrast())
            return tried;
    }
    return far;
}

} // namespace

QPalette legibleChanges(const QPalette &given)
{
    QPalette changes;
    const double least = leastContrast();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const auto color = [&given, group](QPalette::ColorRole role) { return given.color(group, role); };
        const auto set = [&changes, group](
                             QPalette::ColorRole role, const QColor &to) { changes.setColor(group, role, to); };
        const QColor chosen = color(QPalette::HighlightedText);
        if (const QColor ground = color(QPalette::Highlight); contrast(chosen, ground) < least)
            set(QPalette::Highlight, groundFor(chosen, ground));
        const QColor base = color(QPalette::Base);
        const QColor text = color(QPalette::Text);
        // A palette without a colour for hints has black.
        if (const QColor hint = opaque(color(QPalette::PlaceholderText), base); contrast(hint, base) < least)
            set(QPalette::PlaceholderText, legibleOn(base, mixed(base, text, wantsMoreContrast() ? 0.8 : 0.6), text));
        if (const QColor link = color(QPalette::Link); contrast(link, base) < least)
            set(QPalette::Link, legibleOn(base, link, text));
    }
    return changes;
}

LegiblePalette::LegiblePalette(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void LegiblePalette::apply(const QPalette &palette)
{
    const QScopedValueRollback applying(m_isApplying, true);
    QApplication::setPalette(palette);
    m_changes = legibleChanges(QApplication::palette());
    if (m_changes.resolveMask() != 0)
        QApplication::setPalette(m_changes.resolve(palette));
}

bool LegiblePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_isApplying) {
        const QPalette now = QApplication::palette();
        // With nothing but our changes set, it is the desktop's palette that has changed.
        apply(now.resolveMask() == m_changes.resolveMask() ? QPalette() : now);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
