// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"

namespace Taskwatch {

/// Identifies one page of a message's tasks for a page poll ("Get Message Tasks" in api.md).
struct PageRequest {
    MessageId message;
    qint64 cursor = 0; ///< from the previous page's answer, ms; 0: the first page, which has the newest tasks

    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

} // namespace Taskwatch
