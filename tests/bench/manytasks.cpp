// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/manytasks.h"
#include "support/statesof.h"

#include <algorithm>
#include <numeric>

namespace Taskwatch::Bench {

namespace {

constexpr qsizetype BatchSize = 1000;

const char *const Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

} // namespace

ManyTasks::ManyTasks(int count, quint32 seed)
    : m_random(seed)
{
    m_ids.reserve(count);
    for (int i = 0; i < count; ++i) {
        QString id = QStringLiteral("tsk_");
        for (int place = 0; place < 28; ++place)
            id += QLatin1Char(Alphabet[below(58)]);
        m_ids.append(TaskId::unaskable(id));
    }
}

Observation ManyTasks::poll(int number)
{
    static const char *const states[] = {
        "retrying", "retrying", "pending", "scheduled", "active", "completed", "archived"};
    static const char *const errors[] = {"503 Service Unavailable: upstream connect error",
        "Connection timeout after %1 ms", "502 Bad Gateway", "dial tcp 10.0.3.%1:443: connect: connection refused",
        "401 Unauthorized: token expired at destination"};
    const int wait = below(3'600'000);
    Task task{.taskId = m_ids[number],
        .messageId = QStringLiteral("msg_7YoJxFpwkEy5zBp378JgvD6bd%1").arg(number / 4, 8, 10, QLatin1Char('0')),
        .url = QStringLiteral("https://api%1.example.com/hooks/orders/%2").arg(number % 7).arg(number % 40),
        .state = Test::stateOf(QString::fromLatin1(states[below(7)])),
        .retried = below(6),
        .maxRetry = 5,
        .nextProcessAt = m_now + std::chrono::milliseconds(wait),
        .completedAt = {},
        .deadline = {},
        .lastErrorAt = m_now - std::chrono::milliseconds(below(600'000)),
        .error = QString::fromLatin1(errors[below(5)]),
        .flags = {}};
    if (const QString error = task.error; error.contains(u'%'))
        task.error = error.arg(below(200));
    const bool final = task.state.isFinal();
    const MonotonicTime asked = MonotonicClock::now();
    QByteArray raw = QStringLiteral(
        R"({"taskId":"%1","messageId":"%2","url":"%3","state":"%4","maxRetry":5,"retried":%5,"nextProcessAt":%6,"lastErrorAt":%7,"error":"%8"})")
                         .arg(task.taskId.toString(), task.messageId, task.url, task.state.text())
                         .arg(task.retried)
                         .arg(toUnixMs(*task.nextProcessAt))
                         .arg(toUnixMs(*task.lastErrorAt))
                         .arg(task.error)
                         .toUtf8();
    return {.taskId = m_ids[number],
        .askedAt = m_now,
        .asked = asked,
        .answeredAt = m_now + std::chrono::milliseconds(20),
        .httpStatus = 200,
        .outcome = std::move(task),
        .rawAnswer = std::move(raw),
        .nextPollIn = final ? std::nullopt : std::optional(std::chrono::milliseconds(60'000))};
}

QList<QList<Observation>> ManyTasks::firstPolls()
{
    QList<QList<Observation>> batches;
    for (int i = 0; i < static_cast<int>(m_ids.size()); ++i) {
        if (batches.isEmpty() || batches.last().size() == BatchSize)
            batches.append(QList<Observation>());
        batches.last().append(poll(i));
    }
    return batches;
}

QList<Observation> ManyTasks::news(int count)
{
    m_now += std::chrono::milliseconds(100);
    std::vector<int> numbers;
    while (static_cast<int>(numbers.size()) < count) {
        for (int i = static_cast<int>(numbers.size()); i < count; ++i)
            numbers.push_back(below(static_cast<int>(m_ids.size())));
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    std::shuffle(numbers.begin(), numbers.end(), m_random);
    QList<Observation> polls;
    for (const int number : numbers)
        polls.append(poll(number));
    return polls;
}

} // namespace Taskwatch::Bench
