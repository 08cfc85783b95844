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

/// The tasks of a family at a host, by the numbers of both.
struct Pair {
    int family;
    int host;
    ErrorCounts counts;
};

/// The pairs seen so far. There are few of them, so nearly every row finds its pair in the small array without using
/// the hash.
class Pairs final
{
public:
    ErrorCounts &countsOf(int family, int host)
    {
        const auto key = static_cast<quint64>(family) << 32 | static_cast<quint32>(host);
        int &recent = m_recent[(static_cast<size_t>(family) * 31 + static_cast<size_t>(host)) % m_recent.size()];
        if (recent >= 0) {
            Pair &pair = m_pairs[static_cast<size_t>(recent)];
            if (pair.family == family && pair.host == host)
                return pair.counts;
        }
        auto it = m_numbers.constFind(key);
        if (it == m_numbers.cend()) {
            it = m_numbers.insert(key, static_cast<int>(m_pairs.size()));
            m_pairs.push_back({family, host, {}});
        }
        recent = *it;
        return m_pairs[static_cast<size_t>(recent)].counts;
    }
    [[nodiscard]] const std::vector<Pair> &all() const { return m_pairs; }

private:
    static constexpr size_t RecentSize = 1024;

    std::vector<Pair> m_pairs;
    QHash<quint64, int> m_numbers; // index in m_pairs
    std::vector<int> m_recent = std::vector<int>(RecentSize, -1); // also indexes in m_pairs
};

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
    Pairs pairs;
    for (int index = 0; index < table.rowEnd(); ++index) {
        const TaskRow &row = table.at(index);
        if (row.texts.error == TextId::None)
            continue;
        pairs.countsOf(m_families.numberOf(row.texts.error, texts), m_hosts.numberOf(row.texts.url, texts))
            .add(*row.task);
    }

    std::vector<FamilyErrors> groups;
    std::vector<int> places(m_families.size(), -1); // index in groups, by the family's number
    for (const Pair &pair : pairs.all()) {
        const QString &family = m_families.text(pair.family);
        if (family.isEmpty())
            continue;
        int &place = places[static_cast<size_t>(pair.family)];
        if (place < 0) {
            place = static_cast<int>(groups.size());
            groups.push_back({family, {}, {}});
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
