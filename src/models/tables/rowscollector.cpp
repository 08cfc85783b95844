// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/rowscollector.h"

#include "tables/tasktablemodel.h"

#include <QElapsedTimer>

#include <utility>

namespace Taskwatch {

namespace {

constexpr size_t Stride = 64; // rows between two checks of the time

} // namespace

RowsCollector::RowsCollector(const TaskTableModel *model, std::chrono::milliseconds turn, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_turn(turn)
{
    connect(model, &TaskTableModel::observationsApplied, this, &RowsCollector::copyAgain, Qt::DirectConnection);
}

void RowsCollector::collect(std::vector<int> rows, Done done)
{
    m_rows = std::move(rows);
    m_done = std::move(done);
    m_next = 0;
    m_addedBefore = m_model->table().nextSerial();
    m_copies.clear();
    m_copies.reserve(m_rows.size());
    m_placeOf.assign(static_cast<size_t>(m_model->table().rowEnd()), -1);
    QMetaObject::invokeMethod(
        this, [this, run = ++m_run] { goOn(run); }, Qt::QueuedConnection);
}

void RowsCollector::cancel()
{
    ++m_run;
    m_done = nullptr;
    m_rows = {};
    m_copies = {};
    m_placeOf = {};
}

void RowsCollector::goOn(quint64 run)
{
    if (run != m_run)
        return;
    QElapsedTimer turn;
    turn.start();
    const TaskTable &table = m_model->table();
    const size_t begin = m_next;
    while (m_next < m_rows.size()) {
        if (m_next != begin && m_next % Stride == 0 && turn.elapsed() >= m_turn.count()) {
            QMetaObject::invokeMethod(
                this, [this, run] { goOn(run); }, Qt::QueuedConnection);
            return;
        }
        const int row = m_rows[m_next++];
        if (!table.isUsed(row) || table.at(row).serial >= m_addedBefore)
            continue; // removed; its row may belong to another task now
        m_placeOf[static_cast<size_t>(row)] = static_cast<int>(m_copies.size());
        m_copies.push_back(table.at(row));
    }
    const Done done = std::exchange(m_done, nullptr);
    std::vector<TaskRow> copies = std::exchange(m_copies, {});
    cancel();
    done(std::move(copies));
}

void RowsCollector::copyAgain(const std::vector<int> &changed)
{
    const TaskTable &table = m_model->table();
    for (const int row : changed) {
        const auto at = static_cast<size_t>(row);
        if (at < m_placeOf.size() && m_placeOf[at] >= 0 && table.at(row).serial < m_addedBefore)
            m_copies[static_cast<size_t>(m_placeOf[at])] = table.at(row);
    }
}

} // namespace Taskwatch
