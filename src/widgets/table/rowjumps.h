// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <chrono>

namespace Taskwatch {

class TaskTableView;
struct TaskRow;

/// Actions that make the next or previous row of a kind the current one: those that changed in the last minutes, and
/// those that failed. After the last row the first follows. Their keys are letters, and belong to the table.
class RowJumps final : public QObject
{
    Q_OBJECT

public:
    /// A row counts as changed so long.
    static constexpr std::chrono::minutes ChangedWithin{10};

    /// @p view must already have its model, and must outlive this object.
    explicit RowJumps(TaskTableView *view);

    /// For a menu: next and previous change, next and previous failure.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    /// There is no such row.
    void messageRequested(const QString &text);

protected:
    /// Of the actions. While a menu is open, letters choose its entries.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Wanted = bool (*)(const TaskRow &, const ClockReading &);

    /// @p step: 1 for the next row, -1 for the previous one.
    void add(
        const char *name, const QString &text, const QKeySequence &keys, int step, Wanted wanted, const QString &none);
    bool jump(int step, Wanted wanted);

    TaskTableView *m_view;
    QList<QAction *> m_actions;
};

} // namespace Taskwatch
