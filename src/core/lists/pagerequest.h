// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/listid.h"

namespace Taskwatch {

/// Identifies one page of a list of tasks.
struct PageRequest {
    ListId list;
    QString page; ///< what the page before it named as the next (TaskPage::next); empty: the first page

    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

} // namespace Taskwatch
