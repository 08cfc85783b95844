// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedtask.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace Taskwatch {

/// Writes tasks as the endpoint does, in all the ways it is documented to.
///
/// The page's types and its example disagree (`maxRetry` and `lastErrorAt` are strings, and numbers), and "not set" has
/// many spellings (absent, `0`, `""`, `null`). Each task keeps to one manner, drawn from seed and index; most are
/// written as in the page's example.
class TaskJson final
{
public:
    /// Where a moment of a life, in ms since the service's start, lies on the wall clock.
    using Clock = std::function<Timestamp(std::chrono::milliseconds sinceStart)>;

    TaskJson(quint64 seed, int index);

    /// As the answer to a question for the task itself,
    [[nodiscard]] QByteArray write(const SimulatedTask &task, const Clock &clock) const;
    /// and as it stands in a page of its message's tasks, which tells no deadline.
    [[nodiscard]] QByteArray writeInPage(const SimulatedTask &task, const Clock &clock) const;

private:
    [[nodiscard]] QJsonObject fields(const SimulatedTask &task, const Clock &clock) const;

    enum class Digits : quint8 { Number, Text, Rfc3339 }; ///< how maxRetry and lastErrorAt are written
    enum class NotSet : quint8 { Absent, Zero, Null };

    Digits m_digits = Digits::Number;
    NotSet m_notSet = NotSet::Absent;
    bool m_namesQueue = false; ///< has a field that the page does not know
};

} // namespace Taskwatch
