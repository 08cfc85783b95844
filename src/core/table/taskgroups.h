// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/internedresults.h"
#include "table/tasktable.h"

#include <span>
#include <vector>

namespace Taskwatch {

/// Counts of a group of tasks that have an error.
struct ErrorCounts {
    int tasks = 0;
    int failed = 0; ///< how many of the tasks failed and are not retried
    int retrying = 0; ///< how many of the tasks are being retried
    int waiting = 0; ///< how many of the tasks wait for an attempt
    std::optional<Timestamp> lastErrorAt; ///< the newest, by the endpoint's clock; none if no task has one

    /// Adds the counts of @p other @p times times; -1 subtracts them, but leaves `lastErrorAt`.
    void add(const ErrorCounts &other, int times = 1);
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

/// Counts the tasks of a table by error family and host, and keeps the counts up to date with the rows that changed.
/// Tasks without an error, or with a blank one, are in no family. Must be used with one table.
class TaskGroups final
{
public:
    TaskGroups();

    /// Counts all rows of @p table.
    void countAll(const TaskTable &table);
    /// Counts @p rows again, which were changed, emptied or filled since; a row may be listed twice. Takes time for
    /// these rows only, except when the texts of the table were renumbered, or when the newest error of a group is
    /// gone.
    void countChanged(const TaskTable &table, std::span<const int> rows);

    /// The families that have tasks, sorted by number of tasks (most first), then by name.
    [[nodiscard]] std::vector<FamilyErrors> families() const;

private:
    /// The tasks of a family at a host.
    struct Pair {
        int family; ///< number in m_families
        int host; ///< number in m_hosts
        ErrorCounts counts;
        bool isNewestGone = false; ///< `lastErrorAt` is that of a row that left
    };
    /// What a row was counted as.
    struct Part {
        static constexpr int None = -1;

        int pair = None; ///< index in m_pairs; None: in no family
        Phase phase = Phase::Unknown;
        OptionalTime<Timestamp> lastErrorAt;

        [[nodiscard]] ErrorCounts counts() const;
    };
    [[nodiscard]] Part partOf(const TaskTable &table, int row);
    void replace(Part &before, const Part &now);
    void findNewest();

    InternedResults m_families;
    InternedResults m_hosts;
    quint32 m_poolGeneration = 0; // TextPool::generation() when the caches were filled
    std::vector<Part> m_parts; // by row
    std::vector<Pair> m_pairs;
    QHash<std::pair<int, int>, int> m_places; // index in m_pairs, by the numbers of the family and the host
};

} // namespace Taskwatch
