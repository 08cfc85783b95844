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

/// Makes a table's header follow a ColumnLayout, and the layout what a person does to the header: moving and sizing
/// sections, hiding them from a menu, sorting by a click. Until a person sizes it, the column of errors takes the width
/// that the others leave; where that is hidden, the column of urls does.
class ColumnController final : public QObject
{
    Q_OBJECT

public:
    /// For @p view, whose header must be its own by now; the model may come later. Belongs to the view.
    explicit ColumnController(QTableView *view);

    [[nodiscard]] const ColumnLayout &columnLayout() const { return m_layout; }
    /// Lays the table out anew; sortRequested() tells when that wants another order of the rows.
    void setColumnLayout(const ColumnLayout &layout);

    /// Shows what the rows are sorted by.
    void setSort(TaskSort sort);

    /// The leftmost column that is shown: where a current cell is sure to be seen.
    [[nodiscard]] TaskColumn firstShown() const;

    /// What can be done to columns. Popped up by a click on the header; may be put into a menu bar too.
    [[nodiscard]] QMenu *columnMenu() const { return m_menu; }

Q_SIGNALS:
    /// A person wants the rows in this order; the header shows it already.
    void sortRequested(Taskwatch::TaskSort sort);
    void layoutChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void aimMenu();
    void updateToggles();
    void popupMenu(const QPoint &position);
    void apply();
    void fit();
    void showSort();
    void keepCurrentInSight();
    void takeWidth(TaskColumn column, int width);
    void takeOrder();
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
    std::optional<TaskColumn> m_clicked; // that the menu is about to pop up for
    std::optional<TaskColumn> m_target; // of the menu; none when it is all of them
    bool m_applying = false; // the header changes by our hand, not by a person's
};

} // namespace Taskwatch
