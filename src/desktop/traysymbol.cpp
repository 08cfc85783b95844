// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/traysymbol.h"

#include "theme/colors.h"
#include "theme/symbol.h"

#include <QPainter>
#include <QPalette>

namespace Taskwatch {

namespace {

QPixmap disc(Phase phase, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    // The darker shade of the phase colour, for contrast with the white symbol. The rim separates it from a dark panel.
    const QColor color = phaseColor(phase,
        QPalette(Qt::black, Qt::white, Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white));
    const qreal rim = std::max(1.0, size / 20.0);
    painter.setPen(QPen(QColor(255, 255, 255, 200), rim));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(rim / 2, rim / 2, size - rim, size - rim));
    // Same parity as the disc, so that the symbol is centred exactly.
    int inner = qRound(size * 0.62);
    inner += (size - inner) % 2;
    painter.drawPixmap((size - inner) / 2, (size - inner) / 2, symbolPixmap(phaseSymbol(phase), Qt::white, inner, 1));
    return pixmap;
}

} // namespace

QIcon traySymbol(std::optional<Phase> phase)
{
    if (!phase) // the desktop gives the symbolic icon, which is installed, the colour of its panel
        return QIcon::fromTheme(QStringLiteral("taskwatch-symbolic"), QIcon(QStringLiteral(":/icons/taskwatch.svg")));
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(disc(*phase, size));
    return icon;
}

} // namespace Taskwatch
