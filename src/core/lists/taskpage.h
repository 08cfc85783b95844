// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "task/task.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace Taskwatch {

/// One page of a list of tasks, as decoded from one answer. An entry that cannot be decoded does not affect the others.
struct TaskPage {
    struct Entry {
        std::optional<TaskId> id; ///< also set if only the id could be decoded; none if there is no valid id
        Result<Task> task; ///< or what is wrong with it; without meaning in a page that has only ids
        QByteArray raw; ///< its bytes as received
    };

    QList<Entry> entries;
    bool hasOnlyIds = false; ///< the list does not tell enough to make tasks of its entries
    bool isNewestFirst = false; ///< new tasks come before those that were there before
    bool isCut = false; ///< tasks are missing behind this page, but it has no next one
    QString next; ///< names the next page; empty on the last page
    QString mistake; ///< why the next page is unknown; empty if it is known

    [[nodiscard]] bool isBad(const Entry &entry) const { return hasOnlyIds ? !entry.id : !entry.task; }
    /// Number of entries that could not be decoded.
    [[nodiscard]] qsizetype badEntries() const
    {
        return std::count_if(entries.begin(), entries.end(), [this](const Entry &entry) { return isBad(entry); });
    }
};

} // namespace Taskwatch
