// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apikeys.h"

namespace Taskwatch {

/// Reads `path` and `query` of @p keys. Records what is wrong with them.
[[nodiscard]] ApiRequestForm parseApiRequest(ApiKeys &keys);

} // namespace Taskwatch
