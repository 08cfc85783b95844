// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/serverreport.h"
#include "task/task.h"

namespace Taskwatch {

/// How long an attempt of a task took: from its start, or where the API does not report that, from the time at which it
/// was due (nextProcessAt), until completedAt or lastErrorAt. All times are the server's, so it does not depend on when
/// the task was polled. 16 bytes, because there is one for each of up to a million rows.
class AttemptTime final
{
public:
    /// @p after was received. @p before: the task received before it, null for the first; @p reports: what the answer
    /// reported about the task's past.
    void update(const Task *before, const Task &after, const QList<ServerReport> &reports);
    /// Of the last attempt whose start or due time and end are known, ≥ 0; none if there is none.
    [[nodiscard]] OptionalTime<std::chrono::milliseconds> took() const { return m_took; }

private:
    OptionalTime<Timestamp> m_due; // of the attempt that is next or running
    OptionalTime<std::chrono::milliseconds> m_took;
};

} // namespace Taskwatch
