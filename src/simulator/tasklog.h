// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedclock.h"
#include "task/taskid.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Taskwatch {

/// The rows that the log of QStash v2 has about one task: one or two for each change of its TaskLife.
///
/// The log has no row for a task that is throttled, that is paused, or that waits for a free worker.
class TaskLog final
{
public:
    static constexpr std::chrono::milliseconds LatestRow{2700}; ///< the highest Row::lateness

    struct Row {
        std::chrono::milliseconds time; ///< since the service's start
        std::chrono::milliseconds lateness; ///< real time from then until the log contains the row
        QString state;
        std::optional<std::chrono::milliseconds> nextDeliveryTime = {};
        QString error = {};
    };

    TaskLog(quint64 seed, int index);

    /// In order of their times.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// A row as JSON. Each task always uses one of the variants that were seen, which depends on seed and index.
    [[nodiscard]] QJsonObject written(const Row &row, const SimulatedClock &clock) const;

private:
    TaskId m_id;
    QString m_url;
    int m_maxRetries;
    bool m_writesTimesAsText;
    bool m_hasQueue;
    std::vector<Row> m_rows;
};

} // namespace Taskwatch
