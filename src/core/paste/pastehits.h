// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"

#include <QList>
#include <QStringView>

namespace Taskwatch
{

/// Finds the places of ids in @p text in one pass, in their order. A message's id is left out where that of a task stands beside it, in the same
/// JSON object, line or block of `name: value`, as there it only says what the task belongs to; but not where an address
/// or `msg:` names it.
[[nodiscard]] QList<PasteHit> findPasteHits(QStringView text);

} // namespace Taskwatch
