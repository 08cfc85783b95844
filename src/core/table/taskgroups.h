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
    int failed = 0; ///< of them, finally failed
    int retrying = 0; ///< of them, being retried
    std::optional<Timestamp> lastErrorAt; ///< the newest, by the endpoint's clock; none if no task has one

    void add(const Task &task);
    void add(const ErrorCounts &other);
    friend bool operator==(const ErrorCounts &, const ErrorCounts &) = default;
};

/// The tasks of one error family at one host.
struct HostErrors {
    QString host; ///< as by hostOf(); empty if the url has no host
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

/// Counts which kinds of errors the tasks of a table have, and at which hosts. Results derived from a text that many
/// rows share are cached by the text's id, so a repeated count only costs one pass over the rows.
class TaskGroups final
{
public:
    TaskGroups();

    /// The families of the errors in @p table, which must be the same table each time; most tasks first, then by name.
    /// Tasks without an error, or with a blank one, are in no family.
    [[nodiscard]] std::vector<FamilyErrors> count(const TaskTable &table);

private:
    InternedResults m_families;
    InternedResults m_hosts;
    quint32 m_generation = 0; // of the texts that the caches were derived from
};

} // namespace Taskwatch
