// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/dialect.h"

namespace Taskwatch {

/// QStash's "Get Task", `GET {base}/v1/tasks/{taskId}`, and "Get Message Tasks", `GET
/// {base}/v1/messages/{messageId}/tasks`.
class QStashDialect final : public Dialect
{
public:
    [[nodiscard]] QByteArray taskPath(const TaskId &id) const override;
    [[nodiscard]] Result<Task> decodeTask(const QByteArray &body, const TaskId &asked) const override;
    [[nodiscard]] QByteArray messageTasksPath(const MessageId &id) const override;
    [[nodiscard]] QByteArray messageTasksQuery(std::optional<qint64> cursor) const override;
    [[nodiscard]] Result<TaskPage> decodeTaskPage(const QByteArray &body, const MessageId &asked) const override;
    /// The error text of `{"error": "…"}`, else the first line of a plain text. For an HTML page only a note that it is
    /// one.
    [[nodiscard]] QString errorWords(const QByteArray &body) const override;
};

} // namespace Taskwatch
