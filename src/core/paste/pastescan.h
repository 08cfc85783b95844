// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"
#include "task/idforms.h"

#include <QList>

namespace Taskwatch {

/// Finds all places in @p text that are marked as ids by an address, a prefix or a name, in the order of the text, in
/// one pass. A message id is dropped if a task id is in the same JSON object, line or block of `name: value` lines,
/// because there it only names the task's message. It is not dropped if an address or `msg:` marks it.
[[nodiscard]] QList<PasteHit> findPasteHits(QStringView text, const IdForms &forms);

} // namespace Taskwatch
