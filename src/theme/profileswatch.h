// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QIcon>
#include <QPalette>

namespace Taskwatch {

/// Name of @p color for display.
[[nodiscard]] QString profileColorName(ProfileColor color);

/// A dot in a profile's colour, or an empty ring for no colour. @p size is in device-independent pixels.
[[nodiscard]] QIcon profileSwatch(ProfileColor color, const QPalette &palette, int size, qreal devicePixelRatio);

} // namespace Taskwatch
