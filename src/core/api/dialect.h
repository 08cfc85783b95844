// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"
#include "base/result.h"
#include "task/task.h"
#include "lists/taskpage.h"

#include <QByteArray>

namespace Taskwatch {

/// What is special to one task API: where a task is, what its answer means, where errors have their words.
/// Pure and without state; one object serves any thread.
class Dialect
{
public:
    Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;
    virtual ~Dialect() = default;

    /// Path of a task below the endpoint's base, percent-encoded, beginning with `/`.
    [[nodiscard]] virtual QByteArray taskPath(const TaskId &id) const = 0;

    /// The task in the body of a successful answer to a question for @p asked, or in words what is wrong with it.
    [[nodiscard]] virtual Result<Task> decodeTask(const QByteArray &body, const TaskId &asked) const = 0;

    /// Path of the list of a message's tasks below the endpoint's base, percent-encoded, beginning with `/`.
    [[nodiscard]] virtual QByteArray messageTasksPath(const MessageId &id) const = 0;
    /// What is asked of that list, percent-encoded, without `?`: the page that begins at @p cursor, or the first one.
    [[nodiscard]] virtual QByteArray messageTasksQuery(std::optional<qint64> cursor) const = 0;
    /// The page in the body of a successful answer to a question for the tasks of @p asked, or in words why it is none. A
    /// task in it that was not understood, or is another message's, is no reason to refuse the page.
    [[nodiscard]] virtual Result<TaskPage> decodeTaskPage(const QByteArray &body, const MessageId &asked) const = 0;

    /// The server's own words in the body of a failure, one plain line, perhaps empty.
    [[nodiscard]] virtual QString errorWords(const QByteArray &body) const = 0;
};

} // namespace Taskwatch
