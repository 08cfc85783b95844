// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "lists/taskpage.h"
#include "task/messageid.h"
#include "task/task.h"

#include <QByteArray>

namespace Taskwatch {

/// Interface to one task API: paths of the requests, decoding of answers and of error texts.
/// Has no state, so one object may be used in all threads.
class Dialect
{
public:
    Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;
    virtual ~Dialect() = default;

    /// Path of a task relative to the endpoint's base URL, percent-encoded, beginning with `/`.
    [[nodiscard]] virtual QByteArray taskPath(const TaskId &id) const = 0;

    /// Decodes the body of a successful answer to a request for @p asked. Returns the task or an error text.
    [[nodiscard]] virtual Result<Task> decodeTask(const QByteArray &body, const TaskId &asked) const = 0;

    /// Path of the list of a message's tasks relative to the endpoint's base URL, percent-encoded, beginning with `/`.
    [[nodiscard]] virtual QByteArray messageTasksPath(const MessageId &id) const = 0;
    /// Query for one page of that list, percent-encoded, without `?`. The page begins at @p cursor; none: the first
    /// page.
    [[nodiscard]] virtual QByteArray messageTasksQuery(std::optional<qint64> cursor) const = 0;
    /// Decodes the body of a successful answer to a request for the tasks of @p asked. Returns the page or an error
    /// text. An invalid task, or a task of another message, does not make the page invalid.
    [[nodiscard]] virtual Result<TaskPage> decodeTaskPage(const QByteArray &body, const MessageId &asked) const = 0;

    /// The server's error text in the body of an error response: one line of plain text, may be empty.
    [[nodiscard]] virtual QString errorWords(const QByteArray &body) const = 0;
};

} // namespace Taskwatch
