// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QIcon>

namespace Taskwatch {

/// Name of @p color for display.
[[nodiscard]] QString profileColorName(ProfileColor color);

/// A dot in a profile's colour, or an empty ring for no colour.
[[nodiscard]] QIcon profileSwatch(ProfileColor color);

} // namespace Taskwatch
