// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

#include <optional>

class QTableView;

namespace Taskwatch {

/// Keeps the row that a person looks at where it is on the screen while others move above it: the one under the pointer,
/// else the current one where that is in sight. Not before a person has been at the table: at the start, where rows find their
/// places while the first is selected by itself, what hurts most is to be seen on top. Rows must all have the same height, and be scrolled by the row.
class RowAnchor final : public QObject
{
    Q_OBJECT

public:
    /// @p view has its model already, and must outlive it.
    explicit RowAnchor(QTableView *view);

    /// After the view has laid out its rows anew: scrolls so that the row is where it was.
    void restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QPoint pointer);
    void remember();

    QTableView *m_view;
    std::optional<QPoint> m_pointer; // in the viewport; none while it is elsewhere
    std::optional<QPoint> m_seenAt; // where the pointer was last, also before it left
    bool m_touched = false; // a person has used the table
    QPersistentModelIndex m_row;
    int m_offset = 0; // rows between the first in sight and m_row
};

} // namespace Taskwatch
