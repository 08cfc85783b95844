// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QIcon>
#include <QPalette>

namespace Taskwatch {

/// Name for people.
[[nodiscard]] QString profileColorName(ProfileColor color);

/// A dot in a profile's colour, an empty ring for none; @p size device-independent pixels square.
[[nodiscard]] QIcon profileSwatch(ProfileColor color, const QPalette &palette, int size, qreal devicePixelRatio);

} // namespace Taskwatch
