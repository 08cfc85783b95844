// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

namespace Taskwatch {

class TaskTableModel;

/// Copies many rows of a live table without keeping anybody waiting: a few milliseconds of them in each turn of the event
/// loop. All are as they were at one moment, that in which the last was copied: what changes meanwhile is copied anew.
class RowsCollector final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::vector<TaskRow> rows)>;

    /// @p model must outlive it. @p turn: how long it copies before it lets others go on. A hundred thousand rows take about 3 ms.
    explicit RowsCollector(const TaskTableModel *model, std::chrono::milliseconds turn = std::chrono::milliseconds(4), QObject *parent = nullptr);

    /// Copies @p rows of the table, each named once, in their order, and calls @p done with them, never before it returns. A
    /// task that is forgotten before its turn is left out. Of what was being collected nothing more is said.
    void collect(std::vector<int> rows, Done done);
    void cancel();
    [[nodiscard]] bool isCollecting() const { return m_done != nullptr; }

private:
    void goOn(quint64 run);
    void copyAgain(const std::vector<int> &changed);

    const TaskTableModel *m_model;
    std::chrono::milliseconds m_turn;
    Done m_done;
    quint64 m_run = 0; // the last one
    quint32 m_addedBefore = 0; // tasks in rows by then have a lower TaskRow::added
    std::vector<int> m_rows;
    size_t m_next = 0; // of m_rows
    std::vector<TaskRow> m_copies;
    std::vector<int> m_placeOf; // in m_copies, by row of the table; -1
};

} // namespace Taskwatch
