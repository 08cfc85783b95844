// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/selectedrows.h"

#include <algorithm>

namespace Taskwatch {

SelectedRows::SelectedRows(const QItemSelection &selection)
{
    std::vector<Run> runs;
    runs.reserve(static_cast<size_t>(selection.size()));
    for (const QItemSelectionRange &range : selection)
        runs.push_back({range.top(), range.bottom()});
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.top < b.top; });
    for (const Run &run : runs) {
        if (!m_runs.empty() && run.top <= m_runs.back().bottom + 1)
            m_runs.back().bottom = std::max(m_runs.back().bottom, run.bottom);
        else
            m_runs.push_back(run);
    }
    for (const Run &run : m_runs)
        m_count += run.bottom - run.top + 1;
}

bool SelectedRows::contains(int row) const
{
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), row, [](int value, const Run &run) { return value < run.top; });
    return after != m_runs.begin() && row <= std::prev(after)->bottom;
}

std::vector<int> SelectedRows::all() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(m_count));
    for (const Run &run : m_runs) {
        for (int row = run.top; row <= run.bottom; ++row)
            rows.push_back(row);
    }
    return rows;
}

} // namespace Taskwatch
