// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/profileswatch.h"

#include "theme/colors.h"

#include <QCoreApplication>
#include <QPainter>

namespace Taskwatch {

namespace {

struct ProfileColorWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileColor)
};

/// @p ring is the colour of the outline. It is drawn if there is no colour, or if the dot is on a coloured
/// background.
QPixmap swatch(ProfileColor color, const QPalette &palette, const QColor &ring, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOnColor = ring == palette.color(QPalette::HighlightedText);
    const QColor filling = profileColor(color, palette);
    painter.setPen(isOnColor || !filling.isValid() ? QPen(ring, 1.4) : QPen(Qt::NoPen));
    if (filling.isValid())
        painter.setBrush(filling);
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(2, 2, -2, -2));
    return pixmap;
}

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

QIcon profileSwatch(ProfileColor color, const QPalette &palette, int size, qreal devicePixelRatio)
{
    const QPixmap plain = swatch(color, palette, quietColor(palette), size, devicePixelRatio);
    QIcon icon(plain);
    icon.addPixmap(plain, QIcon::Active); // unchanged, because a tinted dot would look like another colour
    icon.addPixmap(
        swatch(color, palette, palette.color(QPalette::HighlightedText), size, devicePixelRatio), QIcon::Selected);
    return icon;
}

} // namespace Taskwatch
