// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apikeys.h"

namespace Taskwatch {

/// Parses `lists` of @p root into @p api, whose id, facts and rows must already be parsed. Records errors in @p root.
void parseApiLists(ApiDescription &api, ApiKeys &root);

/// Parses `ids` and `feed` of @p root, the requests that return several tasks, in the same way.
void parseApiBulkRequests(ApiDescription &api, ApiKeys &root);

} // namespace Taskwatch
