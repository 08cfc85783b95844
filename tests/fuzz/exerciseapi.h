// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"

namespace Taskwatch::Fuzz {

/// Makes every request for @p id with @p api, and reads @p body as the answer to each.
void exerciseApi(const TaskApi &api, const TaskId &id, const QByteArray &body);

} // namespace Taskwatch::Fuzz
