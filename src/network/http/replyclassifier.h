// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/dialect.h"
#include "task/fetcherror.h"
#include "http/replyfacts.h"

#include <variant>

namespace Taskwatch {

/// Decides what a finished reply means. Pure.
///
/// The order matters: who ended it, then the network's error (a body that broke off has status 200 *and* an error), then
/// the HTTP status (never an `error` key: a healthy answer about a failing task carries one), then the body.
[[nodiscard]] std::variant<Task, FetchError> classifyReply(const ReplyFacts &facts, const Dialect &dialect, const TaskId &asked);

/// The same for a page of the tasks of @p asked.
[[nodiscard]] std::variant<TaskPage, FetchError> classifyPageReply(const ReplyFacts &facts, const Dialect &dialect, const MessageId &asked);

} // namespace Taskwatch
