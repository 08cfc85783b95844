// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelection>

#include <vector>

namespace Taskwatch {

/// The rows of a selection of whole rows, sorted. QItemSelection searches all its ranges for every cell, and has to
/// be copied to be counted.
class SelectedRows final
{
public:
    SelectedRows() = default;
    explicit SelectedRows(const QItemSelection &selection);

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool contains(int row) const;
    /// All selected rows, from top to bottom.
    [[nodiscard]] std::vector<int> all() const;

private:
    struct Run {
        int top;
        int bottom;
    };

    std::vector<Run> m_runs; // from top to bottom; adjacent runs are merged
    qsizetype m_count = 0;
};

} // namespace Taskwatch
