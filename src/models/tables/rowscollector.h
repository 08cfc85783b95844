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

/// Copies many rows of a live table without blocking the event loop: a few milliseconds in each iteration. The copies
/// are a consistent snapshot of the moment when the last row was copied: rows that change in between are copied again.
class RowsCollector final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::vector<TaskRow> rows)>;

    /// @p model must outlive it. @p turn: time per event loop iteration. 100,000 rows take about 3 ms in total.
    explicit RowsCollector(const TaskTableModel *model, std::chrono::milliseconds turn = std::chrono::milliseconds(4),
        QObject *parent = nullptr);

    /// Copies @p rows of the table, which must be distinct, in their order. Then calls @p done, always asynchronously.
    /// Tasks that are removed meanwhile are left out. An unfinished earlier call is cancelled and its callback is not
    /// called.
    void collect(std::vector<int> rows, Done done);
    void cancel();
    [[nodiscard]] bool isCollecting() const { return m_done != nullptr; }

private:
    void goOn(quint64 run);
    void copyAgain(const std::vector<int> &changed);

    const TaskTableModel *m_model;
    std::chrono::milliseconds m_turn;
    Done m_done;
    quint64 m_run = 0; // current call
    quint32 m_addedBefore = 0; // rows that existed at the start have a lower TaskRow::serial
    std::vector<int> m_rows;
    size_t m_next = 0; // index in m_rows
    std::vector<TaskRow> m_copies;
    std::vector<int> m_placeOf; // index in m_copies by table row, or -1
};

} // namespace Taskwatch
