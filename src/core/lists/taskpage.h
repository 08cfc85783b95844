// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "task/task.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace Taskwatch {

/// One page of a message's tasks, as decoded from one answer, newest first. An entry that cannot be decoded does not
/// affect the others.
struct TaskPage {
    struct Entry {
        std::optional<TaskId> id; ///< also set if only the id could be decoded; none if there is no valid id
        Result<Task> task; ///< or what is wrong with it
        QByteArray raw; ///< its bytes as received
    };

    QList<Entry> entries;
    std::optional<qint64> nextCursor; ///< cursor of the next page; none on the last page
    QString mistake; ///< why the cursor of the next page is unknown; empty if it is known

    /// Number of entries that could not be decoded.
    [[nodiscard]] qsizetype badEntries() const
    {
        return std::count_if(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.task; });
    }
};

} // namespace Taskwatch
