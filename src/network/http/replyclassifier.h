// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "http/rawreply.h"
#include "task/fetcherror.h"

#include <variant>

namespace Taskwatch {

/// Classifies a finished reply. Pure.
///
/// It checks in this order: whether we cancelled, an HTTP status that is no success, whether the reply was aborted, the
/// network error (a truncated body has status 200 and an error), and the body. An `error` key in the body is not a
/// failure of the request: a task that fails has one.
///
/// @p reports: becomes what the answer reports about the task beside its present state.
[[nodiscard]] std::variant<Task, FetchError> classifyReply(
    const RawReply &reply, const TaskApi &api, const TaskId &asked, QList<ServerReport> *reports = nullptr);

/// The same for a page of a list.
[[nodiscard]] std::variant<TaskPage, FetchError> classifyPageReply(
    const RawReply &reply, const TaskApi &api, const PageRequest &asked);

/// The same for a request for several tasks.
[[nodiscard]] std::variant<TaskApi::ManyTasks, FetchError> classifyIdsReply(
    const RawReply &reply, const TaskApi &api, const QList<TaskId> &asked);

/// The same for a page of the feed.
[[nodiscard]] std::variant<FeedPage, FetchError> classifyFeedReply(const RawReply &reply, const TaskApi &api);

/// The failure of a task that is not in an answer about several tasks.
[[nodiscard]] FetchError notInAnswer();
/// The failure of a task whose part of the answer is invalid: @p words.
[[nodiscard]] FetchError badPartOfAnswer(const RawReply &reply, const QString &words);

} // namespace Taskwatch
