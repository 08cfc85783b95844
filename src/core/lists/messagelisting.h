// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "task/messageid.h"
#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// How far a message's tasks have been read: `GET {base}/v1/messages/{messageId}/tasks`, page by page, newest first
/// (api.md, sibling). Whatever the state, all that was read until then has been handed on.
struct MessageListing {
    enum class State : quint8 {
        Reading,
        Read, ///< to the last page
        Cancelled, ///< a person did not want the rest
        Failed, ///< `failure` says why; the rest was not read
        Capped, ///< more pages than anybody wants: MostPages
        Repeated, ///< the pages began anew, so they would never have ended
    };
    static constexpr int MostPages = 1000; ///< 100 tasks each

    MessageId message;
    State state = State::Reading;
    int pages = 0; ///< read so far
    qint64 tasks = 0; ///< in them, each once
    qint64 added = 0; ///< of these, tasks that were not watched before
    qint64 bad = 0; ///< entries of the pages that were no task
    std::optional<FetchError> failure; ///< only where Failed
    bool watched = false; ///< read again from time to time, for new tasks
    std::optional<Timestamp> readAt; ///< when it was read last, to whatever end

    friend bool operator==(const MessageListing &, const MessageListing &) = default;
};

} // namespace Taskwatch
