// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "giventasks.h"

namespace Taskwatch {

namespace {

/// Stands in its line as a look that was never made.
GivenTask unaskable(const GivenId &given)
{
    const TaskId id = TaskId::unaskable(given.text);
    return {id,
        Observation{.taskId = id,
            .askedAt = currentTimestamp(),
            .answeredAt = {},
            .httpStatus = {},
            .outcome = FetchError{FetchErrorKind::BadId, given.id.error()},
            .rawAnswer = {}}};
}

} // namespace

GivenTasks::GivenTasks(const QList<GivenId> &ids, QObject *parent)
    : QObject(parent)
    , m_ids(ids)
{
}

void GivenTasks::start()
{
    stop();
}

void GivenTasks::stop()
{
    QList<GivenTask> tasks;
    for (const GivenId &given : m_ids) {
        if (!given.id)
            tasks.append(unaskable(given));
        else if (const auto *task = std::get_if<TaskId>(&*given.id))
            tasks.append({*task});
    }
    Q_EMIT finished(tasks);
}

} // namespace Taskwatch
