// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "task/listid.h"

namespace Taskwatch {

/// The text of the filter that shows the tasks of @p list in an API with @p words, as far as they can be told by a
/// column; empty if they cannot.
[[nodiscard]] QString listFilter(const ListId &list, const ApiDescription::Words &words);

} // namespace Taskwatch
