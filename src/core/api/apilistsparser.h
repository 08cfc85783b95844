// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apikeys.h"

namespace Taskwatch {

/// Reads `lists` of @p root into @p api, whose id, facts and rows must have been read. Records what is wrong with them.
void parseApiLists(ApiDescription &api, ApiKeys &root);

/// The same for the requests for several tasks: `ids` and `feed`.
void parseApiBulk(ApiDescription &api, ApiKeys &root);

} // namespace Taskwatch
