// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/fetcherror.h"
#include "task/messageid.h"

#include <optional>

namespace Taskwatch {

/// Progress and result of reading the list of a message's tasks: `GET {base}/v1/messages/{messageId}/tasks`, page by
/// page, newest first (api.md, sibling). In every state, all tasks read so far have been passed on.
struct MessageListing {
    enum class State : quint8 {
        Reading,
        Read, ///< completely, to the last page
        Cancelled, ///< the user cancelled it
        Failed, ///< see `failure`; the rest was not read
        Capped, ///< stopped at the limit MostPages
        Repeated, ///< stopped because the pages repeated, so they would never have ended
    };
    static constexpr int MostPages = 1000; ///< 100 tasks each

    MessageId message;
    State state = State::Reading;
    int pages = 0; ///< number of pages read so far
    qint64 tasks = 0; ///< number of distinct tasks in them
    qint64 added = 0; ///< how many of these tasks were not watched before
    qint64 bad = 0; ///< number of entries that were not valid tasks
    std::optional<FetchError> failure; ///< only if Failed
    bool watched = false; ///< the list is read again periodically to find new tasks
    std::optional<Timestamp> readAt; ///< when a page was last received or requested, also if it failed

    friend bool operator==(const MessageListing &, const MessageListing &) = default;
};

} // namespace Taskwatch
