// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

#include <optional>

class QTableView;

namespace Taskwatch {

/// Keeps one row at its place on the screen while rows move: the row under the pointer, otherwise the current row if
/// it is visible. Inactive until the user has used the table, so that at the start the most urgent rows are visible
/// at the top. Requires rows of equal height and scrolling per item.
class RowAnchor final : public QObject
{
    Q_OBJECT

public:
    /// @p view must already have its model, and must outlive this object.
    explicit RowAnchor(QTableView *view);

    /// @p follow: keeps the current row in sight until the user points at a row or uses the table, even if they have
    /// not used it before.
    void setFollowsCurrent(bool follow) { m_followsCurrent = follow; }
    /// Scrolls the row back to its previous place on the screen. Call it after the view has laid out its rows.
    void restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void trackPointer(QPoint pointer);
    void saveAnchor();
    void interact();

    QTableView *m_view;
    std::optional<QPoint> m_pointer; // in viewport coordinates; none while the pointer is outside
    std::optional<QPoint> m_lastPointer; // last position of the pointer, even after it left
    bool m_userInteracted = false; // the user has used the table
    bool m_followsCurrent = false;
    QPersistentModelIndex m_row;
    int m_offset = 0; // number of rows from the first visible one to m_row
};

} // namespace Taskwatch
