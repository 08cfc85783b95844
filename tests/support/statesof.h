// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"

namespace Taskwatch::Test {

/// The state @p text of a task of the default API that was not retried.
[[nodiscard]] inline TaskState stateOf(const QString &text)
{
    return defaultApi()->description().stateOf(text, 0);
}

} // namespace Taskwatch::Test
