// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QTreeView;

namespace Taskwatch {

class TaskGroupModel;

/// The widths of the columns of groups. The family, or without families the host, gets the width that the others leave;
/// where it has too little, others are hidden. Widths only grow, so that columns do not jump with each number.
class GroupColumns final
{
public:
    /// @p view shows @p model. Both must outlive this object.
    GroupColumns(QTreeView *view, const TaskGroupModel *model);

    /// Forgets what was measured, because the font or the style has changed.
    void reset();
    /// Measures the natural widths of all columns but the first, and arranges them.
    void measure();
    /// Divides the width of the view.
    void arrange();

private:
    QTreeView *m_view;
    const TaskGroupModel *m_model;
    std::vector<int> m_widths; // in pixels; the family's is not used
};

} // namespace Taskwatch
