// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Taskwatch {

/// Base of the tables: rows of one height that are selected as a whole, without a grid. Heights and widths follow the
/// font.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Sets the widths of the columns in average characters. The model must be set.
    void setWidths(const QList<int> &characters);
    /// Sets whether rows are as low as their text allows, in all tables of @p window and of the windows that belong to
    /// it, also in those that are created later.
    static void setCompact(QWidget *window, bool compact);
    /// The height of a row in @p view, a table or a tree in such a window.
    [[nodiscard]] static int rowHeightIn(const QWidget *view);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    /// Called when the font or the style has changed.
    virtual void applyFont();
    /// The width in pixels that setWidths() gave to @p column.
    [[nodiscard]] int wantedWidth(int column) const;

private:
    void applyHeights();

    QList<int> m_widths; // in average characters
};

} // namespace Taskwatch
