// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "journal/journal.h"
#include "journal/journallist.h"
#include "journal/journalworker.h"
#include "support/barriers.h"

#include <QTest>

#include <memory>
#include <vector>

namespace Taskwatch::Test {

/// A journal with its thread; records all its signals.
class JournalFixture
{
public:
    explicit JournalFixture(const QString &file, const QString &endpoint = QStringLiteral("https://one"),
        const JournalLimits &limits = {}, const QString &list = {})
        : journal(std::make_unique<Journal>(
            Journal::Options{.file = file, .endpoint = endpoint, .list = list, .limits = limits}))
    {
        QObject *context = journal.get();
        QObject::connect(
            journal.get(), &Journal::stateChanged, context, [this](const JournalState &now) { state = now; });
        QObject::connect(journal.get(), &Journal::remembered, context, [this](const QList<RememberedTask> &tasks) {
            rememberedAfterAll = rememberedAfterAll || allRemembered;
            largestBatch = std::max(largestBatch, tasks.size());
            remembered += tasks;
        });
        QObject::connect(journal.get(), &Journal::allRemembered, context, [this] { allRemembered = true; });
        QObject::connect(journal.get(), &Journal::kept, context, [this](const QList<TaskId> &ids) { kept += ids; });
        QObject::connect(journal.get(), &Journal::historyRead, context, [this](const TaskHistory &read) {
            history = read;
            ++historiesRead;
        });
        QObject::connect(
            journal.get(), &Journal::historyGrew, context, [this](const TaskHistory &later) { history.extend(later); });
        QObject::connect(journal.get(), &Journal::trendRead, context,
            [this](const QList<PhaseSample> &readSamples, const QList<WatchGap> &readGaps) {
                samples = readSamples;
                gaps = readGaps;
                ++trendsRead;
            });
        QObject::connect(
            journal.get(), &Journal::momentRead, context, [this](const SampleQuery &, const QList<TaskId> &ids) {
                moment = ids;
                ++momentsRead;
            });
        QObject::connect(journal.get(), &Journal::hostFailuresRead, context, [this](const QList<HostFailures> &read) {
            hostFailures = read;
            ++hostFailuresRead;
        });
        QObject::connect(
            journal.get(), &Journal::otherListsRead, context, [this](const QHash<QString, QList<TaskId>> &read) {
                otherLists = read;
                ++otherListsRead;
            });
    }

    [[nodiscard]] bool opened()
    {
        return QTest::qWaitFor([this] { return allRemembered && state.kind != JournalState::Kind::Opening; }, Patience);
    }
    /// Adds @p ids and waits for kept().
    [[nodiscard]] bool watch(const QList<TaskId> &ids)
    {
        const qsizetype wanted = kept.size() + ids.size();
        journal->watch(ids);
        return QTest::qWaitFor([&] { return kept.size() >= wanted; }, Patience);
    }
    /// Reads the history of a task anew.
    [[nodiscard]] TaskHistory historyOf(const TaskId &id)
    {
        const int before = historiesRead;
        journal->follow(id);
        return QTest::qWaitFor([&] { return historiesRead > before; }, Patience) ? history : TaskHistory();
    }
    [[nodiscard]] bool readTrend(Timestamp since)
    {
        const int before = trendsRead;
        journal->askTrend(since);
        return QTest::qWaitFor([&] { return trendsRead > before; }, Patience);
    }
    [[nodiscard]] QList<HostFailures> hostFailuresSince(Timestamp since)
    {
        const int before = hostFailuresRead;
        journal->askHostFailures(since);
        return QTest::qWaitFor([&] { return hostFailuresRead > before; }, Patience) ? hostFailures
                                                                                    : QList<HostFailures>();
    }
    [[nodiscard]] QList<TaskId> momentOf(const SampleQuery &question)
    {
        const int before = momentsRead;
        journal->askMoment(question);
        return QTest::qWaitFor([&] { return momentsRead > before; }, Patience) ? moment : QList<TaskId>();
    }
    [[nodiscard]] QHash<QString, QList<TaskId>> otherListsOf(const QList<TaskId> &ids)
    {
        const int before = otherListsRead;
        journal->askOtherLists(ids);
        return QTest::qWaitFor([&] { return otherListsRead > before; }, Patience) ? otherLists
                                                                                  : QHash<QString, QList<TaskId>>();
    }
    [[nodiscard]] QList<TaskId> rememberedIds() const
    {
        QList<TaskId> ids;
        for (const RememberedTask &task : remembered)
            ids.append(task.taskId);
        return ids;
    }

    std::unique_ptr<Journal> journal;
    JournalState state;
    QList<RememberedTask> remembered;
    bool allRemembered = false;
    bool rememberedAfterAll = false;
    qsizetype largestBatch = 0;
    QList<TaskId> kept;
    TaskHistory history;
    int historiesRead = 0;
    QList<PhaseSample> samples;
    QList<WatchGap> gaps;
    int trendsRead = 0;
    QList<TaskId> moment;
    int momentsRead = 0;
    QList<HostFailures> hostFailures;
    int hostFailuresRead = 0;
    QHash<QString, QList<TaskId>> otherLists;
    int otherListsRead = 0;
};

/// The journal of another program with the same file, with the clocks that the test wants. It works in the thread of
/// the test, so answers to questions are there when the function returns. Writing needs the event loop.
class OtherProgram
{
public:
    explicit OtherProgram(
        const QString &file, const JournalClock &clock = {}, const QString &endpoint = QStringLiteral("https://one"))
        : worker(file, clock)
        , list(&worker, endpoint, {})
    {
        QObject::connect(&list, &JournalList::stateChanged, &list, [this](const JournalState &now) { state = now; });
        QObject::connect(&list, &JournalList::remembered, &list,
            [this](const QList<RememberedTask> &tasks) { remembered += tasks; });
        QObject::connect(&list, &JournalList::kept, &list, [this](const QList<TaskId> &ids) { kept += ids; });
        QObject::connect(&list, &JournalList::historyRead, &list, [this](const TaskHistory &read) { history = read; });
        list.open();
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    ~OtherProgram()
    {
        if (m_isKilled)
            return;
        list.close();
        worker.close();
    }

    [[nodiscard]] bool watch(const QList<TaskId> &ids)
    {
        const qsizetype wanted = kept.size() + ids.size();
        list.watch(ids);
        return QTest::qWaitFor([&] { return kept.size() >= wanted; }, Patience);
    }
    [[nodiscard]] TaskHistory historyOf(const TaskId &id)
    {
        list.follow(id);
        return history;
    }
    /// It ends without writing anything more.
    void kill() { m_isKilled = true; }

    JournalWorker worker;
    JournalList list;
    JournalState state;
    QList<RememberedTask> remembered;
    QList<TaskId> kept;
    TaskHistory history;

private:
    bool m_isKilled = false;
};

/// @p observation without `asked`: monotonic times of different runs cannot be compared.
[[nodiscard]] inline std::optional<Observation> withoutTick(std::optional<Observation> observation)
{
    if (observation)
        observation->asked = {};
    return observation;
}

} // namespace Taskwatch::Test
