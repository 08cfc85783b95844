// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/profileswatch.h"

#include "theme/colors.h"
#include "theme/paintedicon.h"

#include <QCoreApplication>
#include <QPainter>

namespace Taskwatch {

namespace {

struct ProfileColorWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileColor)
};

} // namespace

QString profileColorName(ProfileColor color)
{
    switch (color) {
    case ProfileColor::None:
        return ProfileColorWords::tr("No colour");
    case ProfileColor::Red:
        return ProfileColorWords::tr("Red");
    case ProfileColor::Orange:
        return ProfileColorWords::tr("Orange");
    case ProfileColor::Yellow:
        return ProfileColorWords::tr("Yellow");
    case ProfileColor::Green:
        return ProfileColorWords::tr("Green");
    case ProfileColor::Teal:
        return ProfileColorWords::tr("Teal");
    case ProfileColor::Blue:
        return ProfileColorWords::tr("Blue");
    case ProfileColor::Purple:
        return ProfileColorWords::tr("Purple");
    case ProfileColor::Pink:
        return ProfileColorWords::tr("Pink");
    }
    Q_UNREACHABLE();
}

QIcon profileSwatch(ProfileColor color)
{
    return paintedIcon([color](QPainter *painter, const QRect &place, const QPalette &palette, QIcon::Mode mode) {
        // The dot is outlined if it has no colour, or if it is on the highlight.
        const bool isOnColor = mode == QIcon::Selected;
        const QColor filling = profileColor(color, palette);
        const QColor ring = isOnColor ? palette.color(QPalette::HighlightedText) : quietColor(palette);
        const qreal size = std::min(place.width(), place.height());
        QRectF dot(0, 0, size - 4, size - 4);
        dot.moveCenter(QRectF(place).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isOnColor || !filling.isValid() ? QPen(ring, 1.4) : QPen(Qt::NoPen));
        painter->setBrush(filling.isValid() ? QBrush(filling) : QBrush(Qt::NoBrush));
        painter->drawEllipse(dot);
        painter->restore();
    });
}

} // namespace Taskwatch
