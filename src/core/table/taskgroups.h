// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/derivedtexts.h"
#include "table/tasktable.h"

#include <vector>

namespace Taskwatch {

/// What is said of a group of tasks that have an error.
struct ErrorCounts {
    int tasks = 0;
    int failed = 0; ///< of them for good
    int retrying = 0; ///< of them still being tried again
    std::optional<Timestamp> lastErrorAt; ///< the newest, by the endpoint's clock; none where none was said

    void add(const Task &task);
    void add(const ErrorCounts &other);
    friend bool operator==(const ErrorCounts &, const ErrorCounts &) = default;
};

/// The tasks of an error family at one host.
struct HostErrors {
    QString host; ///< as hostOf() has it: empty where the url has none
    ErrorCounts counts;

    friend bool operator==(const HostErrors &, const HostErrors &) = default;
};

/// The tasks whose errors are of one family, at whichever host.
struct FamilyErrors {
    QString family; ///< never empty
    ErrorCounts total;
    std::vector<HostErrors> hosts; ///< at least one; most tasks first, then by name

    friend bool operator==(const FamilyErrors &, const FamilyErrors &) = default;
};

/// Counts which kinds of errors the tasks of a table have, and at which hosts. What it finds out of a text that many
/// rows share it keeps, by the text's id, so that to count again costs no more than a glance at every row.
class TaskGroups final
{
public:
    TaskGroups();

    /// The families of the errors in @p table, which is the same table each time: most tasks first, then by name. Tasks
    /// without an error are in none, nor are those whose error is only blank: it is of no family.
    [[nodiscard]] std::vector<FamilyErrors> count(const TaskTable &table);

private:
    DerivedTexts m_families;
    DerivedTexts m_hosts;
    quint32 m_generation = 0; // of the texts that those were derived from
};

} // namespace Taskwatch
