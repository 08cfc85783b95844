// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/rowtable.h"

namespace Taskwatch {

class HistoryTableModel;

/// Table with a task's history, in the style of the main table. While it has the focus it handles its own shortcuts:
/// Ctrl+C copies its rows, not the ids of tasks.
class HistoryView final : public RowTable
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Call once. @p model must outlive the view.
    void setHistoryModel(HistoryTableModel *model);
    /// The selected rows as aligned text below the column titles; empty if none is selected.
    [[nodiscard]] QString selectedText() const;
    void copy() const;

private:
    HistoryTableModel *m_model = nullptr;
};

} // namespace Taskwatch
