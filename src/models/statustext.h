// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pollerstatus.h"
#include "tasktable.h"

namespace Taskwatch {

/// What the status bar says: what the poller does, and how old the oldest fact in the table is.
struct StatusText {
    enum class Mood : quint8 { Idle, Polling, Paused, Trouble };

    Mood mood = Mood::Idle;
    QString text; ///< plain

    friend bool operator==(const StatusText &, const StatusText &) = default;
};

/// O(rows of @p table).
[[nodiscard]] StatusText statusText(const PollerStatus &status, const TaskTable &table, Timestamp now);

} // namespace Taskwatch
