// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/internedresults.h"
#include "table/tasktable.h"

#include <vector>

namespace Taskwatch {

/// Counts of a group of tasks that have an error.
struct ErrorCounts {
    int tasks = 0;
    int failed = 0; ///< how many of the tasks failed and are not retried
    int retrying = 0; ///< how many of the tasks are being retried
    std::optional<Timestamp> lastErrorAt; ///< the newest, by the endpoint's clock; none if no task has one

    void add(const Task &task);
    void add(const ErrorCounts &other);
    friend bool operator==(const ErrorCounts &, const ErrorCounts &) = default;
};

/// The tasks of one error family at one host.
struct HostErrors {
    QString host; ///< see hostOf(); empty if the url has no host
    ErrorCounts counts;

    friend bool operator==(const HostErrors &, const HostErrors &) = default;
};

/// The tasks with errors of one family, at all hosts.
struct FamilyErrors {
    QString family; ///< never empty
    ErrorCounts total;
    std::vector<HostErrors> hosts; ///< at least one; sorted by number of tasks (most first), then by name

    friend bool operator==(const FamilyErrors &, const FamilyErrors &) = default;
};

/// Counts the tasks of a table by error family and host. The families and hosts are cached by the id of the text from
/// which they were derived, so counting again only needs one pass over the rows.
class TaskGroups final
{
public:
    TaskGroups();

    /// The error families of the tasks in @p table, sorted by number of tasks (most first), then by name. Tasks without
    /// an error, or with a blank one, are in no family. Must be called with the same table each time.
    [[nodiscard]] std::vector<FamilyErrors> count(const TaskTable &table);

private:
    InternedResults m_families;
    InternedResults m_hosts;
    quint32 m_poolGeneration = 0; // TextPool::generation() when the caches were filled
};

} // namespace Taskwatch
