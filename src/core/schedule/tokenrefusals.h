// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "task/taskid.h"

#include <QList>
#include <QSet>

namespace Taskwatch {

/// Decides whether refused requests (HTTP 401 and 403) concern single tasks or the token. Pure.
///
/// A 401 is about the token, unless other tasks are answered with it. A 403 is about the task, unless no task is
/// answered. Once some were answered, a refusal of a task that was answered before is checked by polling others of
/// them: see witnesses().
class TokenRefusals final
{
public:
    /// Without an answer for any task, so many tasks that are refused with a 403 mean that the token is refused.
    static constexpr qsizetype ForbiddenUntilRefused = 6;
    /// Number of answered tasks whose refusal means that the token is refused.
    static constexpr qsizetype MostWitnesses = 3;

    /// Another token is used from now on.
    void reset() { *this = {}; }
    /// The task is no longer watched.
    void removed(const TaskId &id) { m_answered.removeOne(id); }

    /// Records that a request about @p id (null: about several tasks) was answered. Returns whether the token that
    /// counted as refused is accepted after all.
    bool answered(const TaskId *id);
    /// Records a refusal with @p kind. @p wasAnswered: whether @p id was answered before. @p watched: number of watched
    /// tasks. Returns whether the token is refused.
    bool refused(FetchErrorKind kind, const TaskId *id, bool wasAnswered, qsizetype watched);
    /// The tasks to poll now, to find out whether the token is still accepted, after @p id was refused. Empty if that
    /// is known.
    [[nodiscard]] QList<TaskId> witnesses(const TaskId &id) const;

private:
    QList<TaskId> m_answered; // the first that were answered with this token, at most MostWitnesses
    QSet<TaskId> m_refused; // since the last answer
    bool m_isRefused = false; // by 403s only
};

} // namespace Taskwatch
