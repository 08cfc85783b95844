// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/target.h"
#include "task/observation.h"

#include <QByteArray>
#include <QJsonObject>

namespace Taskwatch::Test {

/// @p text, which must be a valid id.
[[nodiscard]] TaskId id(const char *text);
[[nodiscard]] QList<TaskId> ids(std::initializer_list<const char *> texts);
/// `tsk_0` … `tsk_{count-1}`.
[[nodiscard]] QList<TaskId> manyIds(int count);

/// The example of "Get Task" in the API's documentation.
[[nodiscard]] QJsonObject exampleObject();
[[nodiscard]] QByteArray exampleBody();
/// The example with @p field set to @p value; an undefined value removes the field.
[[nodiscard]] QByteArray exampleBodyWith(const char *field, const QJsonValue &value);

/// The decoded task of the example.
[[nodiscard]] Task exampleTask();

/// A monotonic clock for tests that equals the wall clock.
[[nodiscard]] constexpr MonotonicTime tickAt(Timestamp time)
{
    return MonotonicTime(time.time_since_epoch());
}

/// The observation of a poll of @p id that returned @p task: sent at @p askedAt, answered 10 ms later, next poll after
/// @p nextPollIn; none for a final task.
[[nodiscard]] Observation answered(
    const TaskId &id, Task task, Timestamp askedAt, std::chrono::milliseconds nextPollIn = std::chrono::seconds(2));
[[nodiscard]] Observation failed(
    const TaskId &id, FetchErrorKind kind, Timestamp askedAt, std::optional<int> httpStatus = {});

[[nodiscard]] Target loopbackTarget(
    quint16 port, const char *token = "secret-token", std::chrono::milliseconds timeout = std::chrono::seconds(10));

} // namespace Taskwatch::Test
