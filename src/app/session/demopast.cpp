// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/demopast.h"

#include "session/session.h"

#include <QHash>

#include <algorithm>

namespace Taskwatch {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Took = 3ms; // until the answer
constexpr std::chrono::milliseconds NoticedAfter = 300ms; // time from a change to the poll that sees it
constexpr std::chrono::milliseconds IdleInterval = 60s; // between polls while nothing is expected

} // namespace

QList<Observation> pastObservations(const QList<PastAnswer> &answers, const TaskApi &api, const ClockReading &now)
{
    QList<Observation> observations;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const PastAnswer &answer = answers[i];
        const Result<Task> task = api.decodeTask(AnswerBody(answer.body), answer.taskId);
        if (!task)
            continue; // the simulator also sends what no program understands
        const auto observe = [&](Timestamp at) {
            observations.append({.taskId = answer.taskId,
                .askedAt = at,
                .asked = now.tick - (now.now - at),
                .answeredAt = at + Took,
                .httpStatus = 200,
                .outcome = *task,
                .rawAnswer = answer.body});
            if (!task->state.isFinal())
                observations.last().nextPollIn = IdleInterval;
        };
        const Timestamp seen = answer.at + NoticedAfter;
        const bool isLast = i + 1 == answers.size() || answers[i + 1].taskId != answer.taskId;
        const Timestamp end = isLast ? now.now : answers[i + 1].at;
        if (seen >= end)
            continue; // the next state came before a poll
        observe(seen);
        if (const Timestamp again = end - std::min<std::chrono::milliseconds>(IdleInterval, (end - seen) / 2);
            !task->state.isFinal() && again > seen)
            observe(again);
    }
    std::stable_sort(observations.begin(), observations.end(),
        [](const Observation &a, const Observation &b) { return a.askedAt < b.askedAt; });
    return observations;
}

QList<GivenId> watchPast(Session &session, const QList<PastAnswer> &answers, const QList<GivenId> &ids)
{
    QHash<TaskId, QList<PastAnswer>> answersOf;
    for (const PastAnswer &answer : answers)
        answersOf[answer.taskId].append(answer);
    QList<GivenId> others;
    QList<TaskId> known;
    QList<PastAnswer> past;
    for (const GivenId &given : ids) {
        const TaskId *id = given.id ? std::get_if<TaskId>(&*given.id) : nullptr;
        if (id && answersOf.contains(*id)) {
            known.append(*id);
            past += answersOf.take(*id);
        } else {
            others.append(given);
        }
    }
    if (!known.isEmpty())
        session.watchSince(past.first().at, known, pastObservations(past, session.api(), ClockReading::current()));
    return others;
}

} // namespace Taskwatch
