// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/followedtasks.h"

#include "export/taskserializer.h"
#include "start/exitcode.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct FollowedTasksWords {
    Q_DECLARE_TR_FUNCTIONS(FollowedTasks)
};

constexpr qsizetype LongestState = 60;

QString stateText(const Task &task)
{
    return safeFirstLine(task.state.text(), LongestState);
}

/// Whether the failure concerns this task. Failures of the endpoint are printed once for all tasks.
bool isItsOwn(FetchErrorKind kind)
{
    return kind == FetchErrorKind::BadId || failureScope(kind) == FailureScope::ThisTask;
}

} // namespace

FollowedTasks::FollowedTasks(Until until, const QList<PrintTask> &tasks)
    : m_until(until)
{
    for (const PrintTask &task : tasks) {
        if (m_table.indexOf(task.id) < 0) {
            m_table.add({task.id});
            m_standings.emplace_back();
            if (!task.refusal)
                m_asked.append(task.id);
        }
        m_order.push_back(m_table.indexOf(task.id));
    }
}

QString FollowedTasks::apply(const Observation &observation)
{
    const int index = m_table.indexOf(observation.taskId);
    if (index < 0)
        return {};
    const std::optional<Task> before = m_table.at(index).task;
    m_table.apply(observation);
    const TaskRow &row = m_table.at(index);
    Standing &standing = m_standings[static_cast<size_t>(index)];
    settle(row, standing, observation);
    const QString change = changeText(row, before, observation.isPostponed, standing);
    return change.isEmpty()
        ? QString()
        : FollowedTasksWords::tr("%1 (%2)", "a change and the number of finished tasks").arg(change, countText());
}

void FollowedTasks::settle(const TaskRow &row, Standing &standing, const Observation &observation)
{
    const FetchError *failure = observation.failure();
    const bool rejected =
        failure && (failure->kind == FetchErrorKind::Rejected || failure->kind == FetchErrorKind::Forbidden);
    standing.rejected =
        rejected ? static_cast<quint8>(std::min(standing.rejected + 1, RejectedUntilSettled)) : quint8{0};
    if (!standing.reached && isReached(row)) {
        standing.reached = true;
        ++m_reached;
    }
    const bool outOfReach =
        row.gone || standing.rejected == RejectedUntilSettled || (failure && failure->kind == FetchErrorKind::BadId);
    if (!standing.settled && (standing.reached || outOfReach)) {
        standing.settled = true;
        ++m_settled;
    }
}

bool FollowedTasks::isReached(const TaskRow &row) const
{
    switch (m_until) {
    case Until::Answered:
        return row.task.has_value();
    case Until::Finished:
        return row.task && row.task->state.isFinal();
    }
    Q_UNREACHABLE();
}

QString FollowedTasks::changeText(
    const TaskRow &row, const std::optional<Task> &before, bool isPostponed, Standing &standing) const
{
    const QString id = safeText(row.id.toString());
    if (row.failure) {
        const FetchErrorKind kind = row.failure->kind;
        if (row.isFinishedOrRemoved())
            return FollowedTasksWords::tr("%1 was finished or removed: not found %2 times in a row")
                .arg(id)
                .arg(NotFoundUntilGone);
        if (row.gone)
            return FollowedTasksWords::tr("%1 is gone: not found %2 times in a row").arg(id).arg(NotFoundUntilGone);
        if (isPostponed || !isItsOwn(kind) || standing.reportedFailure == kind)
            return {};
        standing.reportedFailure = kind;
        return FollowedTasksWords::tr("%1 %2: %3", "id, failure, detail")
            .arg(id, fetchErrorLabel(kind), safeFirstLine(row.failure->detail));
    }
    const bool wasFailing = std::exchange(standing.reportedFailure, std::nullopt).has_value();
    const Task &task = *row.task;
    const bool otherState = before && before->state != task.state;
    const bool retriedMore = before && before->retried != task.retried;
    if (before && !otherState && !retriedMore && !wasFailing)
        return {};
    QString text = otherState
        ? FollowedTasksWords::tr("%1 %2 → %3", "id, state before, state").arg(id, stateText(*before), stateText(task))
        : FollowedTasksWords::tr("%1 %2", "id, state").arg(id, stateText(task));
    if (!retriedMore)
        return text;
    return task.maxRetry == Task::Unknown
        ? FollowedTasksWords::tr("%1, retry %2", "a change, a number").arg(text).arg(task.retried)
        : FollowedTasksWords::tr("%1, retry %2 of %3", "a change, numbers")
              .arg(text)
              .arg(task.retried)
              .arg(task.maxRetry);
}

bool FollowedTasks::isSettled(const TaskId &id) const
{
    const int index = m_table.indexOf(id);
    return index < 0 || m_standings[static_cast<size_t>(index)].settled;
}

QString FollowedTasks::countText() const
{
    switch (m_until) {
    case Until::Answered:
        return FollowedTasksWords::tr("%1 of %2 answered").arg(m_reached).arg(m_standings.size());
    case Until::Finished:
        return FollowedTasksWords::tr("%1 of %2 finished").arg(m_reached).arg(m_standings.size());
    }
    Q_UNREACHABLE();
}

QString FollowedTasks::progressText() const
{
    return QStringLiteral("[%1/%2]").arg(m_reached).arg(m_standings.size());
}

int FollowedTasks::exitCode() const
{
    if (m_reached != m_standings.size())
        return ExitCode::NotAnswered;
    const bool allSucceeded =
        m_until == Until::Answered || m_table.counts().of(Phase::Failed) + m_table.counts().of(Phase::Cancelled) == 0;
    return allSucceeded ? ExitCode::Success : ExitCode::NotSucceeded;
}

QList<TaskRow> FollowedTasks::rows() const
{
    QList<TaskRow> rows;
    for (const int index : m_order) {
        const TaskRow &row = m_table.at(index);
        if (row.polledAt) {
            rows.append(row);
            continue;
        }
        rows.append(rowOf(Observation{.taskId = row.id,
            .askedAt = currentTimestamp(),
            .answeredAt = {},
            .httpStatus = {},
            .outcome =
                FetchError{FetchErrorKind::Cancelled, FollowedTasksWords::tr("stopped before an answer arrived")},
            .rawAnswer = {}}));
    }
    return rows;
}

} // namespace Taskwatch
