// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/taskgroups.h"

#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Most tasks first. A total order, so that groups with equal counts keep their places.
template <typename Group>
void sortGroups(std::vector<Group> &groups, GroupCounts Group::*counts, QString Group::*name)
{
    std::sort(groups.begin(), groups.end(), [counts, name](const Group &a, const Group &b) {
        const int difference = (a.*counts).tasks - (b.*counts).tasks;
        return difference != 0 ? difference > 0 : a.*name < b.*name;
    });
}

} // namespace

/// Adds up groups. The times are kept one by one until the end: a median cannot be added.
class TaskGroups::Sum final
{
public:
    void addTask(const Part &part)
    {
        m_counts.lastErrorAt = std::max(m_counts.lastErrorAt, std::optional<Timestamp>(part.lastErrorAt));
        addDue(part.due);
        if (part.took)
            m_durations.push_back(*part.took);
    }
    void addCounts(const GroupCounts &counts)
    {
        m_counts.tasks += counts.tasks;
        m_counts.failed += counts.failed;
        m_counts.retrying += counts.retrying;
        m_counts.waiting += counts.waiting;
        m_counts.succeeded += counts.succeeded;
    }
    void add(const Sum &other)
    {
        addCounts(other.m_counts);
        m_counts.lastErrorAt = std::max(m_counts.lastErrorAt, other.m_counts.lastErrorAt);
        addDue(other.m_counts.earliestDue);
        m_durations.insert(m_durations.end(), other.m_durations.begin(), other.m_durations.end());
    }
    /// Call once.
    [[nodiscard]] GroupCounts counts()
    {
        if (!m_durations.empty()) {
            const auto middle = m_durations.begin() + static_cast<std::ptrdiff_t>(m_durations.size() / 2);
            std::nth_element(m_durations.begin(), middle, m_durations.end());
            m_counts.duration = *middle;
            m_counts.attempts = static_cast<int>(m_durations.size());
        }
        return m_counts;
    }

private:
    void addDue(const std::optional<Timestamp> &due)
    {
        if (due)
            m_counts.earliestDue = std::min(m_counts.earliestDue.value_or(*due), *due);
    }

    GroupCounts m_counts;
    std::vector<std::chrono::milliseconds> m_durations;
};

TaskGroups::TaskGroups()
    : m_families(errorFamily)
    , m_hosts(hostOf)
{
}

void TaskGroups::countAll(const TaskTable &table)
{
    m_parts.clear();
    m_pairs.clear();
    m_places.clear();
    if (table.texts().generation() != m_poolGeneration) {
        m_families.clear();
        m_hosts.clear();
        m_poolGeneration = table.texts().generation();
    }
    m_parts.resize(static_cast<size_t>(table.rowEnd()));
    for (int row = 0; row < table.rowEnd(); ++row)
        replace(m_parts[static_cast<size_t>(row)], partOf(table, row));
}

void TaskGroups::countChanged(const TaskTable &table, std::span<const int> rows)
{
    if (table.texts().generation() != m_poolGeneration) {
        countAll(table);
        return;
    }
    m_parts.resize(static_cast<size_t>(table.rowEnd()));
    for (const int row : rows)
        replace(m_parts[static_cast<size_t>(row)], partOf(table, row));
}

TaskGroups::Part TaskGroups::partOf(const TaskTable &table, int row)
{
    const TaskRow &at = table.at(row);
    if (!table.isUsed(row) || !at.task || (m_filter && !m_filter(row)))
        return {};
    const int family = m_families.numberOf(at.texts.error, table.texts());
    const int host = m_hosts.numberOf(at.texts.url, table.texts());
    auto place = m_places.constFind({family, host});
    if (place == m_places.cend()) {
        place = m_places.insert({family, host}, static_cast<int>(m_pairs.size()));
        m_pairs.push_back({.family = family, .host = host, .counts = {}});
    }
    return {.pair = *place,
        .phase = at.task->state.phase(),
        .lastErrorAt = at.task->lastErrorAt,
        .due = at.task->state.isFinal() || at.gone ? OptionalTime<Timestamp>() : at.task->nextProcessAt,
        .took = at.attempt.took()};
}

void TaskGroups::replace(Part &before, const Part &now)
{
    const auto count = [this](const Part &part, int by) {
        if (part.pair == Part::None)
            return;
        GroupCounts &counts = m_pairs[static_cast<size_t>(part.pair)].counts;
        counts.tasks += by;
        counts.failed += part.phase == Phase::Failed ? by : 0;
        counts.retrying += part.phase == Phase::Retrying ? by : 0;
        counts.waiting += part.phase == Phase::Waiting ? by : 0;
        counts.succeeded += part.phase == Phase::Succeeded ? by : 0;
    };
    count(before, -1);
    before = now;
    count(now, 1);
}

std::vector<TaskGroups::Sum> TaskGroups::sums() const
{
    std::vector<Sum> sums(m_pairs.size());
    for (size_t i = 0; i < m_pairs.size(); ++i)
        sums[i].addCounts(m_pairs[i].counts);
    for (const Part &part : m_parts) {
        if (part.pair != Part::None)
            sums[static_cast<size_t>(part.pair)].addTask(part);
    }
    return sums;
}

std::vector<FamilyGroup> TaskGroups::families() const
{
    std::vector<Sum> pairs = sums();
    std::vector<FamilyGroup> groups;
    std::vector<Sum> totals; // of each group
    std::vector<int> places(m_families.size(), -1); // index in groups, by the family's number
    for (size_t i = 0; i < m_pairs.size(); ++i) {
        const Pair &pair = m_pairs[i];
        if (pair.counts.tasks == 0 || m_families.text(pair.family).isEmpty())
            continue;
        int &place = places[static_cast<size_t>(pair.family)];
        if (place < 0) {
            place = static_cast<int>(groups.size());
            groups.push_back({m_families.text(pair.family), {}, {}});
            totals.emplace_back();
        }
        totals[static_cast<size_t>(place)].add(pairs[i]);
        groups[static_cast<size_t>(place)].hosts.push_back({m_hosts.text(pair.host), pairs[i].counts()});
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i].total = totals[i].counts();
        sortGroups(groups[i].hosts, &HostGroup::counts, &HostGroup::host);
    }
    sortGroups(groups, &FamilyGroup::total, &FamilyGroup::family);
    return groups;
}

std::vector<HostGroup> TaskGroups::hosts() const
{
    const std::vector<Sum> pairs = sums();
    std::vector<Sum> totals(m_hosts.size()); // by the host's number
    for (size_t i = 0; i < m_pairs.size(); ++i)
        totals[static_cast<size_t>(m_pairs[i].host)].add(pairs[i]);
    std::vector<HostGroup> groups;
    for (size_t host = 0; host < totals.size(); ++host) {
        if (const GroupCounts counts = totals[host].counts(); counts.tasks > 0)
            groups.push_back({m_hosts.text(static_cast<int>(host)), counts});
    }
    sortGroups(groups, &HostGroup::counts, &HostGroup::host);
    return groups;
}

} // namespace Taskwatch
