// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QTreeView;

namespace Taskwatch {

/// The widths of the columns of error groups. The family gets the width that the others leave; where it has too little,
/// others are hidden. Widths only grow, so that columns do not jump with each number.
class GroupColumns final
{
public:
    /// @p view shows a TaskGroupModel, and must outlive this object.
    explicit GroupColumns(QTreeView *view);

    /// Forgets what was measured, because the font or the style has changed.
    void reset();
    /// Measures the natural widths of all columns but the family, and arranges them.
    void measure();
    /// Divides the width of the view.
    void arrange();

private:
    QTreeView *m_view;
    std::vector<int> m_widths; // in pixels; the family's is not used
};

} // namespace Taskwatch
