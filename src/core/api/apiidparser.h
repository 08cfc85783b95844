// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apikeys.h"

namespace Taskwatch {

/// Reads `id` of an API file into @p api.
void parseApiId(ApiDescription &api, ApiKeys &root);

/// Completes the forms of the ids by what the rest of @p api says about them: the addresses of its requests, the fields
/// of its answers and its states.
void completeIdForms(ApiDescription &api);

} // namespace Taskwatch
