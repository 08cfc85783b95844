// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

#include <QObject>

#include <optional>

namespace Taskwatch {

/// Keeps the history of one task up to date. As DetailPane, it requests the history and gets it with setHistory() and
/// extendHistory().
class HistoryFollower final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Call it after somebody has connected followRequested().
    void follow(const TaskId &id);

    void setHistory(const TaskHistory &history);
    void extendHistory(const TaskHistory &later);

Q_SIGNALS:
    void followRequested(const std::optional<Taskwatch::TaskId> &id);
    void changed(const Taskwatch::TaskHistory &history);

private:
    std::optional<TaskHistory> m_history;
};

} // namespace Taskwatch
