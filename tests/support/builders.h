// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"
#include "http/target.h"

#include <QByteArray>
#include <QJsonObject>

namespace Taskwatch::Test {

/// An id that is known to be one.
[[nodiscard]] TaskId id(const char *text);
[[nodiscard]] QList<TaskId> ids(std::initializer_list<const char *> texts);
/// `tsk_0` … `tsk_{count-1}`.
[[nodiscard]] QList<TaskId> manyIds(int count);

/// The example of the endpoint's page "Get Task".
[[nodiscard]] QJsonObject exampleObject();
[[nodiscard]] QByteArray exampleBody();
/// The example with one field set to another value; an undefined value removes it.
[[nodiscard]] QByteArray exampleBodyWith(const char *field, const QJsonValue &value);

/// The task of the example, as it is to be understood.
[[nodiscard]] Task exampleTask();

/// The monotonic clock of a test in which it shows what the wall clock does.
[[nodiscard]] constexpr MonotonicTime tickAt(Timestamp time) { return MonotonicTime(time.time_since_epoch()); }

/// A look at @p id that brought @p task, asked at @p askedAt, answered 10 ms later, to be looked at again after
/// @p nextLookIn; a final task not.
[[nodiscard]] Observation answered(const TaskId &id, Task task, Timestamp askedAt, std::chrono::milliseconds nextLookIn = std::chrono::seconds(2));
[[nodiscard]] Observation failed(const TaskId &id, FetchErrorKind kind, Timestamp askedAt, std::optional<int> httpStatus = {});

[[nodiscard]] Target loopbackTarget(quint16 port, const char *token = "secret-token", std::chrono::milliseconds timeout = std::chrono::seconds(10));

} // namespace Taskwatch::Test
