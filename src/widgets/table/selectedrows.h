// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelection>

#include <vector>

namespace Taskwatch {

/// Which rows a selection of whole rows holds, sorted: a selection itself looks through all its ranges for every cell it
/// is asked about, and must be copied to be counted.
class SelectedRows final
{
public:
    SelectedRows() = default;
    explicit SelectedRows(const QItemSelection &selection);

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool contains(int row) const;
    /// All of them, from top to bottom.
    [[nodiscard]] std::vector<int> all() const;

private:
    struct Run {
        int top;
        int bottom;
    };

    std::vector<Run> m_runs; // from top to bottom; none touches another
    qsizetype m_count = 0;
};

} // namespace Taskwatch
