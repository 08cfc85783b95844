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
void sortGroups(std::vector<Group> &groups, ErrorCounts Group::*counts, QString Group::*name)
{
    std::sort(groups.begin(), groups.end(), [counts, name](const Group &a, const Group &b) {
        const int difference = (a.*counts).tasks - (b.*counts).tasks;
        return difference != 0 ? difference > 0 : a.*name < b.*name;
    });
}

} // namespace

void ErrorCounts::add(const ErrorCounts &other, int times)
{
    tasks += times * other.tasks;
    failed += times * other.failed;
    retrying += times * other.retrying;
    waiting += times * other.waiting;
    if (times > 0)
        lastErrorAt = std::max(lastErrorAt, other.lastErrorAt); // none compares less than any time
}

ErrorCounts TaskGroups::Part::counts() const
{
    return {.tasks = 1,
        .failed = phase == Phase::Failed ? 1 : 0,
        .retrying = phase == Phase::Retrying ? 1 : 0,
        .waiting = phase == Phase::Waiting ? 1 : 0,
        .lastErrorAt = lastErrorAt};
}

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
    if (std::any_of(m_pairs.begin(), m_pairs.end(), [](const Pair &pair) { return pair.isNewestGone; }))
        findNewest();
}

TaskGroups::Part TaskGroups::partOf(const TaskTable &table, int row)
{
    const TaskRow &at = table.at(row);
    if (!table.isUsed(row) || at.texts.error == TextId::None)
        return {};
    const int family = m_families.numberOf(at.texts.error, table.texts());
    if (m_families.text(family).isEmpty())
        return {};
    const int host = m_hosts.numberOf(at.texts.url, table.texts());
    auto place = m_places.constFind({family, host});
    if (place == m_places.cend()) {
        place = m_places.insert({family, host}, static_cast<int>(m_pairs.size()));
        m_pairs.push_back({.family = family, .host = host, .counts = {}});
    }
    return {.pair = *place, .phase = at.task->state.phase(), .lastErrorAt = at.task->lastErrorAt};
}

void TaskGroups::replace(Part &before, const Part &now)
{
    if (before.pair != Part::None) {
        Pair &pair = m_pairs[static_cast<size_t>(before.pair)];
        pair.counts.add(before.counts(), -1);
        if (before.lastErrorAt && std::optional<Timestamp>(before.lastErrorAt) == pair.counts.lastErrorAt)
            pair.isNewestGone = true;
    }
    before = now;
    if (now.pair != Part::None) {
        Pair &pair = m_pairs[static_cast<size_t>(now.pair)];
        if (now.lastErrorAt && std::optional<Timestamp>(now.lastErrorAt) >= pair.counts.lastErrorAt)
            pair.isNewestGone = false;
        pair.counts.add(now.counts());
    }
}

void TaskGroups::findNewest()
{
    for (Pair &pair : m_pairs) {
        if (pair.isNewestGone)
            pair.counts.lastErrorAt.reset();
    }
    for (const Part &part : m_parts) {
        if (part.pair == Part::None)
            continue;
        if (Pair &pair = m_pairs[static_cast<size_t>(part.pair)]; pair.isNewestGone)
            pair.counts.lastErrorAt = std::max(pair.counts.lastErrorAt, std::optional<Timestamp>(part.lastErrorAt));
    }
    for (Pair &pair : m_pairs)
        pair.isNewestGone = false;
}

std::vector<FamilyErrors> TaskGroups::families() const
{
    std::vector<FamilyErrors> groups;
    std::vector<int> places(m_families.size(), -1); // index in groups, by the family's number
    for (const Pair &pair : m_pairs) {
        if (pair.counts.tasks == 0)
            continue;
        int &place = places[static_cast<size_t>(pair.family)];
        if (place < 0) {
            place = static_cast<int>(groups.size());
            groups.push_back({m_families.text(pair.family), {}, {}});
        }
        FamilyErrors &group = groups[static_cast<size_t>(place)];
        group.total.add(pair.counts);
        group.hosts.push_back({m_hosts.text(pair.host), pair.counts});
    }
    for (FamilyErrors &group : groups)
        sortGroups(group.hosts, &HostErrors::counts, &HostErrors::host);
    sortGroups(groups, &FamilyErrors::total, &FamilyErrors::family);
    return groups;
}

} // namespace Taskwatch
