// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/columnlayout.h"

#include <QObject>

#include <optional>

class QHeaderView;
class QMenu;
class QTableView;

namespace Taskwatch {

class WindowState;

/// Keeps a table's header and a ColumnLayout in step. Changes of the layout are applied to the header; what the user
/// does to the header (move, resize, hide from the menu, sort by a click) changes the layout. Until the user resizes
/// it, the error column fills the width that the other columns leave; if it is hidden, the url column does.
class ColumnController final : public QObject
{
    Q_OBJECT

public:
    /// The controller becomes a child of @p view. The view's header must be set before; the model may be set later.
    explicit ColumnController(QTableView *view);

    [[nodiscard]] const ColumnLayout &columnLayout() const { return m_layout; }
    /// Applies @p layout to the table. Emits sortRequested() if it has another sort order.
    void setColumnLayout(const ColumnLayout &layout);

    /// Adds the columns and the sort order to @p layout.
    void describe(WindowState &layout);

    /// Shows in the header what the rows are sorted by. Emits nothing.
    void setSort(TaskSort sort);
    /// Whether less important columns give way to the error, so that it can be read from far away. Widths that the user
    /// chose do not count meanwhile. The layout does not change.
    void setWall(bool isWall);

    /// The first visible column, for a current cell that must not be hidden.
    [[nodiscard]] TaskColumn firstShown() const;
    /// The title of @p column, with the words of the API.
    [[nodiscard]] QString titleOf(TaskColumn column) const;

    /// Menu with the actions on columns. It opens on a right click on the header and may also be added to a menu bar.
    [[nodiscard]] QMenu *columnMenu() const { return m_menu; }

Q_SIGNALS:
    /// The rows are to be sorted like this. The header shows it already.
    void sortRequested(Taskwatch::TaskSort sort);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void aimMenu();
    void updateToggles();
    void popupMenu(const QPoint &position);
    void apply();
    /// Hides what gives way on a wall.
    void makeRoom();
    void fit();
    void showSort();
    void keepCurrentInSight();
    void applyWidth(TaskColumn column, int width);
    void applyOrder();
    void toggleSort(TaskColumn column);
    void setShown(TaskColumn column, bool shown);
    void sizeToContents();
    void reset();
    [[nodiscard]] int ownWidth(TaskColumn column) const;
    [[nodiscard]] std::optional<TaskColumn> fittedColumn() const;
    [[nodiscard]] bool isReady() const;

    QTableView *m_view;
    QHeaderView *m_header;
    QMenu *m_menu;
    ColumnLayout m_layout;
    std::optional<TaskColumn> m_clicked; // by the right click that is opening the menu
    std::optional<TaskColumn> m_target; // of the menu's actions; none: all columns
    bool m_isWall = false;
    bool m_applying = false; // the header is changed by this class, not by the user
};

} // namespace Taskwatch
