// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedview.h"

#include <QList>

namespace Taskwatch {

/// The views that a person has before saving any, with translated names. They set the filter, the phases and the sort
/// order.
[[nodiscard]] QList<SavedView> shippedViews();

} // namespace Taskwatch
