// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/fetcherror.h"
#include "task/listid.h"

#include <optional>

namespace Taskwatch {

/// Progress and result of reading a list of tasks, page by page. In every state, all tasks read so far have been passed
/// on.
struct Listing {
    enum class State : quint8 {
        Reading,
        Read, ///< completely, to the last page
        Cancelled, ///< the user cancelled it
        Failed, ///< see `failure`; the rest was not read
        Capped, ///< stopped at a limit: MostPages, MostTasks, or a list that has only one page, which was full
        Repeated, ///< stopped because the pages repeated, so they would never have ended
    };
    static constexpr int MostPages = 1000;
    static constexpr qint64 MostTasks = 100'000;

    ListId list;
    State state = State::Reading;
    int pages = 0; ///< number of pages read so far
    qint64 tasks = 0; ///< number of distinct tasks in them
    qint64 added = 0; ///< how many of these tasks were not watched before
    qint64 bad = 0; ///< number of entries that were not valid tasks
    std::optional<FetchError> failure; ///< only if Failed
    bool watched = false; ///< the list is read again periodically to find new tasks
    std::optional<Timestamp> readAt; ///< when a page was last received or requested, also if it failed

    friend bool operator==(const Listing &, const Listing &) = default;
};

} // namespace Taskwatch
