// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soak/soakserver.h"

#include "support/builders.h"
#include "support/statesof.h"

#include <algorithm>

namespace Taskwatch::Test {

SoakServer::SoakServer(int tasks, quint32 seed, const Pace &pace)
    : m_random(seed)
    , m_pause(1 / static_cast<double>(pace.mean.count()))
    , m_pace(pace)
{
    for (int i = 0; i < tasks; ++i)
        m_lives.push_back(begin(Milliseconds(0)));
}

SoakServer::Life SoakServer::begin(Milliseconds now)
{
    Life life;
    life.changes.reserve(m_pace.most); // the same memory for each, as long lives become more frequent with time
    Milliseconds at = now;
    for (auto left = m_pace.least + m_random() % (m_pace.most - m_pace.least + 1); left > 0; --left) {
        at += Milliseconds(static_cast<qint64>(m_pause(m_random)) + 1);
        life.changes.push_back(at);
    }
    return life;
}

TaskId SoakServer::idAt(int place) const
{
    return id(qPrintable(QStringLiteral("tsk_%1_%2").arg(place).arg(m_lives[static_cast<size_t>(place)].number)));
}

int SoakServer::changesAt(int place, Milliseconds now) const
{
    const std::vector<Milliseconds> &changes = m_lives[static_cast<size_t>(place)].changes;
    return static_cast<int>(std::upper_bound(changes.begin(), changes.end(), now) - changes.begin());
}

SoakServer::Milliseconds SoakServer::changedAt(int place, int change) const
{
    return m_lives[static_cast<size_t>(place)].changes[static_cast<size_t>(change - 1)];
}

bool SoakServer::isFinished(int place, Milliseconds now) const
{
    return m_lives[static_cast<size_t>(place)].changes.back() <= now;
}

Task SoakServer::task(int place, Milliseconds now, Timestamp origin) const
{
    static const Task example = exampleTask();
    static const TaskState waiting = stateOf(QStringLiteral("retrying"));
    static const TaskState completed = stateOf(QStringLiteral("completed"));
    static const TaskState failed = stateOf(QStringLiteral("failed"));
    const std::vector<Milliseconds> &changes = m_lives[static_cast<size_t>(place)].changes;
    const int count = changesAt(place, now);
    const bool isDone = isFinished(place, now);
    Task task = example;
    task.taskId = idAt(place);
    task.messageId = QStringLiteral("msg_%1").arg(place);
    const bool fails = place % 8 == 3;
    task.state = !isDone ? waiting : fails ? failed : completed;
    task.retried = count;
    task.error = count > 0 && (!isDone || fails) ? QStringLiteral("error %1").arg(count * 7 % 23) : QString();
    task.deadline = {};
    task.flags = {};
    task.completedAt = isDone && !fails ? std::optional(origin + changes.back()) : std::nullopt;
    // Every other task tells when it is attempted next.
    const bool tells = !isDone && place % 2 == 0;
    task.nextProcessAt = tells ? std::optional(origin + changes[static_cast<size_t>(count)]) : std::nullopt;
    task.lastErrorAt = count > 0 && (!isDone || fails) ? std::optional(origin + changes[static_cast<size_t>(count - 1)])
                                                       : std::nullopt;
    return task;
}

void SoakServer::replace(int place, Milliseconds now)
{
    Life &life = m_lives[static_cast<size_t>(place)];
    const quint32 number = life.number + 1;
    life = begin(now);
    life.number = number;
}

} // namespace Taskwatch::Test
