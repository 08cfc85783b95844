// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "compact/compacttext.h"
#include "task/taskstate.h"

#include <QList>

namespace Taskwatch {

/// A change of a task that the server itself reports with its time, such as a row of its log. It may have happened
/// between two polls, or before the task was watched.
struct ServerReport {
    Timestamp at{}; ///< by the server's clock
    TaskState state; ///< what the task changed to; its text is empty if that is not reported
    qint64 attempt = 0; ///< number of the attempt that failed, from 1; 0 if it is not reported
    CompactText error; ///< why an attempt failed; empty if none did or if it is not reported

    [[nodiscard]] bool isFailedAttempt() const { return attempt > 0 || !error.isEmpty(); }
    /// Whether both report the same change.
    [[nodiscard]] bool isSameAs(const ServerReport &other) const
    {
        return at == other.at && attempt == other.attempt && state == other.state;
    }

    friend bool operator==(const ServerReport &, const ServerReport &) = default;
};

/// At most this many reports of a task are kept, the newest.
inline constexpr qsizetype MostReports = 200;

/// Adds @p more, in any order, to @p all, which is sorted from the oldest to the newest. Reports that are there already
/// are left out. Of reports with the same time, those of @p more come later, in their order.
void addReports(QList<ServerReport> &all, const QList<ServerReport> &more);

} // namespace Taskwatch
