// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/symbol.h"

#include "theme/paintedicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Taskwatch {

namespace {

QString symbolName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Waiting:
        return QStringLiteral("phase-waiting");
    case Symbol::Running:
        return QStringLiteral("phase-running");
    case Symbol::Retrying:
        return QStringLiteral("phase-retrying");
    case Symbol::Succeeded:
        return QStringLiteral("phase-succeeded");
    case Symbol::Failed:
        return QStringLiteral("phase-failed");
    case Symbol::Cancelled:
        return QStringLiteral("phase-cancelled");
    case Symbol::Unknown:
        return QStringLiteral("phase-unknown");
    case Symbol::Unseen:
        return QStringLiteral("phase-unseen");
    case Symbol::Warning:
        return QStringLiteral("warning");
    case Symbol::Flag:
        return QStringLiteral("flag");
    case Symbol::Info:
        return QStringLiteral("info");
    case Symbol::Bookmark:
        return QStringLiteral("bookmark");
    case Symbol::Close:
        return QStringLiteral("close");
    case Symbol::Copy:
        return QStringLiteral("copy");
    case Symbol::Observed:
        return QStringLiteral("known-observed");
    case Symbol::Inferred:
        return QStringLiteral("known-inferred");
    case Symbol::Reported:
        return QStringLiteral("known-reported");
    case Symbol::Reset:
        return QStringLiteral("reset");
    case Symbol::Add:
        return QStringLiteral("add");
    case Symbol::Refresh:
        return QStringLiteral("refresh");
    case Symbol::Pause:
        return QStringLiteral("pause");
    case Symbol::Hold:
        return QStringLiteral("hold");
    case Symbol::Search:
        return QStringLiteral("search");
    case Symbol::General:
        return QStringLiteral("settings-general");
    case Symbol::Profiles:
        return QStringLiteral("settings-profiles");
    case Symbol::Polling:
        return QStringLiteral("settings-polling");
    case Symbol::Notifications:
        return QStringLiteral("settings-notifications");
    case Symbol::Muted:
        return QStringLiteral("muted");
    case Symbol::History:
        return QStringLiteral("settings-history");
    case Symbol::Appearance:
        return QStringLiteral("settings-appearance");
    case Symbol::Shortcuts:
        return QStringLiteral("settings-shortcuts");
    }
    Q_UNREACHABLE();
}

QPixmap render(Symbol symbol, const QColor &color, int pixels)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(symbolName(symbol)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The SVG files are black, because Qt's renderer does not support currentColor.
    QSvgRenderer renderer(file.readAll().replace("#000", color.name().toLatin1()));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

Symbol phaseSymbol(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return Symbol::Waiting;
    case Phase::Running:
        return Symbol::Running;
    case Phase::Retrying:
        return Symbol::Retrying;
    case Phase::Succeeded:
        return Symbol::Succeeded;
    case Phase::Failed:
        return Symbol::Failed;
    case Phase::Cancelled:
        return Symbol::Cancelled;
    case Phase::Unknown:
        return Symbol::Unknown;
    }
    Q_UNREACHABLE();
}

QIcon symbolIcon(Symbol symbol, PaletteColor color)
{
    return paintedIcon([symbol, color = std::move(color)](
                           QPainter *painter, const QRect &place, const QPalette &palette, QIcon::Mode mode) {
        const int size = std::min(place.width(), place.height());
        const QPoint corner = place.center() - QRect(0, 0, size, size).center();
        painter->drawPixmap(corner,
            symbolPixmap(symbol, mode == QIcon::Selected ? palette.color(QPalette::HighlightedText) : color(palette),
                size, painter->device()->devicePixelRatioF()));
    });
}

QPixmap symbolPixmap(Symbol symbol, const QColor &color, int size, qreal devicePixelRatio)
{
    // With the ratio in the key, because changing the ratio of a pixmap from the cache would copy it.
    const QString key = QStringLiteral("taskwatch/%1/%2/%3/%4")
                            .arg(static_cast<int>(symbol))
                            .arg(color.rgb())
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(symbol, color, qRound(size * devicePixelRatio));
        pixmap.setDevicePixelRatio(devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace Taskwatch
