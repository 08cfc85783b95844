// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedclock.h"
#include "simulator/simulatedtask.h"

#include <QByteArray>
#include <QJsonObject>

namespace Taskwatch {

/// Writes tasks as JSON in all variants that the API's documentation permits.
///
/// Its types and its example disagree (`maxRetry` and `lastErrorAt` are strings in one and numbers in the other), and
/// "not set" has several forms (absent, `0`, `""`, `null`). Each task always uses one variant, which depends on seed
/// and index. Most are written like the example.
class TaskJson final
{
public:
    TaskJson(quint64 seed, int index);

    /// As the answer to a request for the task.
    [[nodiscard]] QByteArray write(const SimulatedTask &task, const SimulatedClock &clock) const;
    /// As an entry of a page of its message's tasks, which contains no deadline.
    [[nodiscard]] QByteArray writeInPage(const SimulatedTask &task, const SimulatedClock &clock) const;

private:
    [[nodiscard]] QJsonObject fields(const SimulatedTask &task, const SimulatedClock &clock) const;

    enum class Digits : quint8 { Number, Text, Rfc3339 }; ///< form of maxRetry and lastErrorAt
    enum class NotSet : quint8 { Absent, Zero, Null };

    Digits m_digits = Digits::Number;
    NotSet m_notSet = NotSet::Absent;
    bool m_namesQueue = false; ///< adds a field that is not documented
};

} // namespace Taskwatch
