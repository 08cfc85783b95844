// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apikeys.h"

namespace Taskwatch {

/// Reads the key "facts" of an API file from @p root into @p api, whose rows must have been read.
void parseApiFacts(ApiDescription &api, ApiKeys &root);

} // namespace Taskwatch
