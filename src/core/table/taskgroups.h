// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/internedresults.h"
#include "table/tasktable.h"

#include <functional>
#include <span>
#include <vector>

namespace Taskwatch {

/// Counts and times of a group of tasks.
struct GroupCounts {
    int tasks = 0;
    int failed = 0; ///< how many of the tasks failed and are not retried
    int retrying = 0; ///< how many of the tasks are being retried
    int waiting = 0; ///< how many of the tasks wait for an attempt
    int succeeded = 0;
    std::optional<Timestamp> lastErrorAt = {}; ///< the newest, by the endpoint's clock; none if no task has one
    /// The earliest `nextProcessAt` of the tasks that are not final, by the endpoint's clock; it may be ahead.
    std::optional<Timestamp> earliestDue = {};
    /// The median of AttemptTime::took(), of even numbers the longer; none if no task has one.
    std::optional<std::chrono::milliseconds> duration = {};
    int attempts = 0; ///< of how many `duration` is the median: one a task

    friend bool operator==(const GroupCounts &, const GroupCounts &) = default;
};

/// The tasks of one host: of one error family, or all.
struct HostGroup {
    QString host; ///< see hostOf(); empty if the url has no host
    GroupCounts counts;

    friend bool operator==(const HostGroup &, const HostGroup &) = default;
};

/// The tasks with errors of one family, at all hosts.
struct FamilyGroup {
    QString family; ///< never empty
    GroupCounts total;
    std::vector<HostGroup> hosts; ///< at least one; sorted by number of tasks (most first), then by name

    friend bool operator==(const FamilyGroup &, const FamilyGroup &) = default;
};

/// Groups the tasks of a table by error family and host, and keeps the groups up to date with the rows that changed.
/// Tasks that were never received are in no group. Must be used with one table.
class TaskGroups final
{
public:
    /// Returns whether the task of a used row is in the groups.
    using Filter = std::function<bool(int row)>;

    TaskGroups();

    /// Counts only the tasks that pass @p filter; empty: all. Call countAll() afterwards, and whenever @p filter
    /// returns something else for rows that did not change.
    void setFilter(Filter filter) { m_filter = std::move(filter); }
    /// Counts all rows of @p table.
    void countAll(const TaskTable &table);
    /// Counts @p rows again, which were changed, emptied or filled since; a row may be listed twice. Takes time for
    /// these rows only, except when the texts of the table were renumbered.
    void countChanged(const TaskTable &table, std::span<const int> rows);

    /// The families that have tasks, sorted by number of tasks (most first), then by name. Tasks without an error, or
    /// with a blank one, are in none. O(n): the times of all rows are read.
    [[nodiscard]] std::vector<FamilyGroup> families() const;
    /// The hosts that have tasks, sorted in the same way. O(n).
    [[nodiscard]] std::vector<HostGroup> hosts() const;

private:
    /// The tasks of a family at a host.
    struct Pair {
        int family; ///< number in m_families
        int host; ///< number in m_hosts
        GroupCounts counts; ///< without times
    };
    /// What a row was counted as.
    struct Part {
        static constexpr int None = -1;

        int pair = None; ///< index in m_pairs; None: in no group
        Phase phase = Phase::Unknown;
        OptionalTime<Timestamp> lastErrorAt;
        OptionalTime<Timestamp> due; ///< only if it is not final
        OptionalTime<std::chrono::milliseconds> took;
    };
    class Sum;

    [[nodiscard]] Part partOf(const TaskTable &table, int row);
    void replace(Part &before, const Part &now);
    /// The groups of m_pairs, with their times.
    [[nodiscard]] std::vector<Sum> sums() const;

    Filter m_filter;
    InternedResults m_families;
    InternedResults m_hosts;
    quint32 m_poolGeneration = 0; // TextPool::generation() when the caches were filled
    std::vector<Part> m_parts; // by row
    std::vector<Pair> m_pairs;
    QHash<std::pair<int, int>, int> m_places; // index in m_pairs, by the numbers of the family and the host
};

} // namespace Taskwatch
