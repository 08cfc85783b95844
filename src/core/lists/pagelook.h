// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"

namespace Taskwatch {

/// A look at one page of a message's tasks (api.md, sibling).
struct PageLook {
    MessageId message;
    qint64 cursor = 0; ///< as the page before told it, ms; 0: the first page, with the newest tasks

    friend bool operator==(const PageLook &, const PageLook &) = default;
};

} // namespace Taskwatch
