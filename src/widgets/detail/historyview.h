// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/rowtable.h"

namespace Taskwatch {

/// Table with a task's history, or another one whose cells have HistoryRole, in the style of the main table. While it
/// has the focus it handles its own shortcuts: Ctrl+C copies its rows, not the ids of tasks.
class HistoryView final : public RowTable
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    enum class Widths : quint8 {
        Fixed,
        Fitted, ///< to the width of the view, until the user changes the width of one
    };

    /// @p model must outlive the view. @p characters: widths of the columns, in average characters.
    void setRows(QAbstractItemModel *model, const QList<int> &characters, Widths widths = Widths::Fixed);
    /// The selected rows as aligned text below the column titles; empty if none is selected.
    [[nodiscard]] QString selectedText() const;
    void copy() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void applyFont() override;

private:
    static constexpr int LeastCharacters = 12;

    /// If the columns do not fit, the widest ones but for the first become equally narrow, and with less than
    /// LeastCharacters for each the view scrolls; otherwise the widest one takes the rest.
    void fitColumns();

    bool m_fits = false; // whether columns follow the width of the view
    bool m_isFitting = false;
};

} // namespace Taskwatch
