// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "task.h"

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

    /// The server's own words in the body of a failure, one plain line, perhaps empty.
    [[nodiscard]] virtual QString errorWords(const QByteArray &body) const = 0;
};

} // namespace Taskwatch
