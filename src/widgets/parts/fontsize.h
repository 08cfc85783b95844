// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace Taskwatch {

/// Gives @p font @p scale times the size of @p other, which a desktop may set in points or in pixels.
inline void setFontSize(QFont &font, const QFont &other, double scale = 1)
{
    if (other.pixelSize() > 0)
        font.setPixelSize(qRound(other.pixelSize() * scale));
    else
        font.setPointSizeF(other.pointSizeF() * scale);
}

} // namespace Taskwatch
