// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/hostcolors.h"

#include <algorithm>
#include <array>

namespace Taskwatch {

QList<int> HostColors::numbersOf(const QStringList &hosts)
{
    Q_ASSERT(hosts.size() <= Count);
    constexpr int None = -1;
    QList<int> numbers(hosts.size(), None);
    std::array<bool, Count> isShown{};
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const int known = m_numbers.value(hosts[i], None);
        if (known == None || isShown[static_cast<size_t>(known)])
            continue;
        numbers[i] = known;
        isShown[static_cast<size_t>(known)] = true;
    }
    std::array<int, Count> uses{}; // by all hosts so far
    for (const int number : std::as_const(m_numbers))
        ++uses[static_cast<size_t>(number)];
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        if (numbers[i] != None)
            continue;
        // Not qHash(): it has another seed in each run.
        const int wanted = qChecksum(hosts[i].toUtf8()) % Count;
        int best = None; // not shown, and with the fewest uses; the wanted one if there are several
        for (int step = 0; step < Count; ++step) {
            const int number = (wanted + step) % Count;
            const auto at = static_cast<size_t>(number);
            if (!isShown[at] && (best == None || uses[at] < uses[static_cast<size_t>(best)]))
                best = number;
        }
        numbers[i] = best;
        isShown[static_cast<size_t>(best)] = true;
        ++uses[static_cast<size_t>(best)];
        m_numbers.insert(hosts[i], best);
    }
    return numbers;
}

} // namespace Taskwatch
