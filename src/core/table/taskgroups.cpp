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

void ErrorCounts::add(const Task &task)
{
    ++tasks;
    const Phase phase = task.state.phase();
    failed += phase == Phase::Failed ? 1 : 0;
    retrying += phase == Phase::Retrying ? 1 : 0;
    lastErrorAt = std::max(lastErrorAt, std::optional<Timestamp>(task.lastErrorAt)); // none compares less than any time
}

void ErrorCounts::add(const ErrorCounts &other)
{
    tasks += other.tasks;
    failed += other.failed;
    retrying += other.retrying;
    lastErrorAt = std::max(lastErrorAt, other.lastErrorAt);
}

TaskGroups::TaskGroups()
    : m_families(errorFamily)
    , m_hosts(hostOf)
{
}

std::vector<FamilyErrors> TaskGroups::count(const TaskTable &table)
{
    const TextPool &texts = table.texts();
    if (texts.generation() != m_poolGeneration) {
        m_families.clear();
        m_hosts.clear();
        m_poolGeneration = texts.generation();
    }
    QHash<std::pair<int, int>, ErrorCounts> pairs; // by the numbers of the family and the host
    for (int index = 0; index < table.rowEnd(); ++index) {
        const TaskRow &row = table.at(index);
        if (row.texts.error == TextId::None)
            continue;
        pairs[{m_families.numberOf(row.texts.error, texts), m_hosts.numberOf(row.texts.url, texts)}].add(*row.task);
    }

    std::vector<FamilyErrors> groups;
    std::vector<int> places(m_families.size(), -1); // index in groups, by the family's number
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        const auto [familyNumber, hostNumber] = pair.key();
        const QString &family = m_families.text(familyNumber);
        if (family.isEmpty())
            continue;
        int &place = places[static_cast<size_t>(familyNumber)];
        if (place < 0) {
            place = static_cast<int>(groups.size());
            groups.push_back({family, {}, {}});
        }
        FamilyErrors &group = groups[static_cast<size_t>(place)];
        group.total.add(*pair);
        group.hosts.push_back({m_hosts.text(hostNumber), *pair});
    }
    for (FamilyErrors &group : groups)
        sortGroups(group.hosts, &HostErrors::counts, &HostErrors::host);
    sortGroups(groups, &FamilyErrors::total, &FamilyErrors::family);
    return groups;
}

} // namespace Taskwatch
