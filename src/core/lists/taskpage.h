// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "task/task.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace Taskwatch {

/// One page of a message's tasks, as one answer told it, newest first. A task that was not understood costs none of the others.
struct TaskPage {
    struct Entry {
        std::optional<TaskId> id; ///< also of one that is no task otherwise; none where not even that can be an id
        Result<Task> task; ///< or in words what is wrong with it
        QByteArray raw; ///< its bytes as they came
    };

    QList<Entry> entries;
    std::optional<qint64> nextCursor; ///< where the next page begins; none on the last page
    QString mistake; ///< in words why it cannot be told where the next page begins; empty where it can

    /// Entries that are no task.
    [[nodiscard]] qsizetype badEntries() const
    {
        return std::count_if(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.task; });
    }
};

} // namespace Taskwatch
