// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtermatcher.h"
#include "filter/filterquery.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/taskgroups.h"
#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The groups of tasks by error family and host.
class TestTaskGroups : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    static Task task(const QString &error, const QString &url, const char *state = "retrying",
        std::optional<Timestamp> lastErrorAt = Start)
    {
        Task task = exampleTask();
        task.error = error;
        task.url = url;
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.lastErrorAt = lastErrorAt;
        return task;
    }

    static void set(TaskTable &table, int number, const Task &task)
    {
        const TaskId id = manyIds(number + 1).last();
        if (table.indexOf(id) < 0)
            (void)table.add({id});
        QVERIFY(table.apply(answered(id, task, Start)) >= 0);
    }

    /// Reference implementation: all tasks of a group are collected, then counted.
    static GroupCounts naiveCounts(const std::vector<const TaskRow *> &rows)
    {
        GroupCounts counts;
        std::vector<std::chrono::milliseconds> durations;
        for (const TaskRow *row : rows) {
            const Task &task = *row->task;
            ++counts.tasks;
            counts.failed += task.state.phase() == Phase::Failed;
            counts.retrying += task.state.phase() == Phase::Retrying;
            counts.waiting += task.state.phase() == Phase::Waiting;
            counts.succeeded += task.state.phase() == Phase::Succeeded;
            if (task.lastErrorAt && (!counts.lastErrorAt || *counts.lastErrorAt < *task.lastErrorAt))
                counts.lastErrorAt = task.lastErrorAt;
            if (!task.state.isFinal() && task.nextProcessAt
                && (!counts.earliestDue || *counts.earliestDue > *task.nextProcessAt))
                counts.earliestDue = task.nextProcessAt;
            if (row->attempt.took())
                durations.push_back(*row->attempt.took());
        }
        std::sort(durations.begin(), durations.end());
        if (!durations.empty())
            counts.duration = durations[durations.size() / 2];
        counts.attempts = static_cast<int>(durations.size());
        return counts;
    }

    template <typename Group>
    static std::vector<Group> mostFirst(std::vector<Group> groups, GroupCounts Group::*counts)
    {
        std::stable_sort(groups.begin(), groups.end(),
            [counts](const Group &a, const Group &b) { return (a.*counts).tasks > (b.*counts).tasks; });
        return groups;
    }

    using RowsByHost = std::map<QString, std::vector<const TaskRow *>>;

    static std::vector<HostGroup> naiveHosts(const RowsByHost &rows)
    {
        std::vector<HostGroup> groups;
        for (const auto &[host, tasks] : rows)
            groups.push_back({host, naiveCounts(tasks)});
        return mostFirst(groups, &HostGroup::counts);
    }

    using RowFilter = bool (*)(const TaskRow &row);
    static bool all(const TaskRow &) { return true; }
    static bool onlyRetried(const TaskRow &row) { return row.task->retried > 0; }

    static std::vector<FamilyGroup> naiveFamilies(const TaskTable &table, RowFilter filter = all)
    {
        std::map<QString, RowsByHost> rows;
        std::map<QString, std::vector<const TaskRow *>> totals;
        for (int row = 0; row < table.rowEnd(); ++row) {
            const TaskRow &at = table.at(row);
            if (!table.isUsed(row) || !at.task || errorFamily(at.task->error).isEmpty() || !filter(at))
                continue;
            rows[errorFamily(at.task->error)][hostOf(at.task->url)].push_back(&at);
            totals[errorFamily(at.task->error)].push_back(&at);
        }
        std::vector<FamilyGroup> groups;
        groups.reserve(rows.size());
        for (const auto &[family, hosts] : rows)
            groups.push_back({family, naiveCounts(totals[family]), naiveHosts(hosts)});
        return mostFirst(groups, &FamilyGroup::total);
    }

    static std::vector<HostGroup> naiveHosts(const TaskTable &table, RowFilter filter = all)
    {
        RowsByHost rows;
        for (int row = 0; row < table.rowEnd(); ++row) {
            if (table.isUsed(row) && table.at(row).task && filter(table.at(row)))
                rows[hostOf(table.at(row).task->url)].push_back(&table.at(row));
        }
        return naiveHosts(rows);
    }

    static std::vector<FamilyGroup> counted(const TaskTable &table)
    {
        TaskGroups groups;
        groups.countAll(table);
        return groups.families();
    }

    static int matches(const TaskTable &table, const QString &filter)
    {
        const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(filter);
        if (!query)
            return -1;
        FilterMatcher matcher(*query, table.texts());
        int count = 0;
        for (int row = 0; row < table.rowEnd(); ++row)
            count += table.isUsed(row) && matcher.matches(table.at(row), ClockReading{Start, tickAt(Start), Start});
        return count;
    }

private Q_SLOTS:
    void errorsThatDifferInNumbersOnlyAreOneFamily()
    {
        TaskTable table;
        set(table, 0,
            task(QStringLiteral("timeout after 30 s"), QStringLiteral("https://a.example/x"), "retrying", Start - 5s));
        set(table, 1,
            task(QStringLiteral("timeout after 12 s"), QStringLiteral("https://a.example/y"), "archived", Start - 2s));
        set(table, 2, task(QStringLiteral("timeout after 1 s"), QStringLiteral("https://b.example"), "completed", {}));
        set(table, 3, task(QStringLiteral("refused"), QStringLiteral("https://b.example")));
        set(table, 4, task(QString(), QStringLiteral("https://b.example")));
        set(table, 5, task(QStringLiteral(" \n\t"), QStringLiteral("https://b.example")));
        (void)table.add(ids({"neverTold"}));
        const std::vector<FamilyGroup> groups = counted(table);
        QCOMPARE(groups.size(), 2U);
        QCOMPARE(groups[0].family, QStringLiteral("timeout after #"));
        const auto due = exampleTask().nextProcessAt;
        QCOMPARE(groups[0].total, (GroupCounts{3, 1, 1, 0, 1, Start - 2s, due}));
        QCOMPARE(groups[0].hosts,
            (std::vector<HostGroup>{{QStringLiteral("a.example"), {2, 1, 1, 0, 0, Start - 2s, due}},
                {QStringLiteral("b.example"), {1, 0, 0, 0, 1}}}));
        QCOMPARE(groups[1],
            (FamilyGroup{QStringLiteral("refused"), {1, 0, 1, 0, 0, Start, due},
                {{QStringLiteral("b.example"), {1, 0, 1, 0, 0, Start, due}}}}));
    }

    // "Which server is slow?"
    void aHostHasTheMedianOfItsTasksAndTheLongestOverdue()
    {
        TaskTable table;
        const auto run = [&table](int number, const char *host, std::chrono::milliseconds took) {
            Task next = task(QString(), u"https://" + QString::fromLatin1(host), "scheduled", {});
            next.completedAt = std::nullopt;
            next.nextProcessAt = Start + 1s * number;
            set(table, number, next);
            if (took == 0ms)
                return; // it is still waiting
            next.state = Test::stateOf(QStringLiteral("completed"));
            next.completedAt = *next.nextProcessAt + took;
            next.nextProcessAt = std::nullopt;
            set(table, number, next);
        };
        run(0, "slow.example", 5s);
        run(1, "slow.example", 9s);
        run(2, "slow.example", 300ms);
        run(3, "quick.example", 200ms);
        run(4, "quick.example", 100ms);
        run(6, "quick.example", 0ms);
        run(7, "quick.example", 0ms);
        run(8, "other.example", 0ms);
        (void)table.add(ids({"neverReceived"}));
        TaskGroups groups;
        groups.countAll(table);
        QCOMPARE(groups.hosts(),
            (std::vector<HostGroup>{
                {QStringLiteral("quick.example"), {4, 0, 0, 2, 2, {}, Start + 6s, 200ms, 2}},
                {QStringLiteral("slow.example"), {3, 0, 0, 0, 3, {}, {}, 5s, 3}},
                {QStringLiteral("other.example"), {1, 0, 0, 1, 0, {}, Start + 8s, {}}},
            }));
        QVERIFY(groups.families().empty());
    }

    void tasksWithoutErrorAreInNoGroup() { QVERIFY(counted(TaskTable()).empty()); }

    void theFilterOfAGroupIsAsPeopleWriteIt()
    {
        QCOMPARE(groupFilter(QStringLiteral("connection timeout after #"), QStringLiteral("api.example.com")),
            QStringLiteral("family:\"connection timeout after #\" host:api.example.com"));
        QCOMPARE(groupFilter(QStringLiteral("refused")), QStringLiteral("family:refused"));
        QCOMPARE(groupFilter(QStringLiteral("refused"), QString()), QStringLiteral("family:refused host:\"\""));
    }

    // Observations, tasks added and removed, reused text ids: the counts are right after each step, and the filter of a
    // group finds exactly its tasks.
    void countsAsASimpleCountDoes()
    {
        QRandomGenerator random(7);
        const QStringList errors{QString(), QStringLiteral(" "), QStringLiteral("timeout after %1 ms"),
            QStringLiteral("said \"no\" \\ %1"), QStringLiteral("HTTP 50%2: busy"), QStringLiteral("-odd | (text):%1"),
            QStringLiteral("\u202Egnorw %1"), QStringLiteral("unknown host%1")};
        const QStringList urls{QString(), QStringLiteral("no url"), QStringLiteral("https://A.example/%1"),
            QStringLiteral("http://[::1]:80/"), QStringLiteral("https://b.example:8443/x"),
            QStringLiteral("https://c%2.example/%1")};
        const char *states[] = {"retrying", "archived", "active", "completed", "odd", "pending"};
        TaskTable table;
        TaskGroups groups;
        TaskGroups filtered;
        filtered.setFilter([&table](int row) { return onlyRetried(table.at(row)); });
        quint32 generation = 0;
        int withDurations = 0;
        int bySteps = 0; // rounds in which only the changed rows were counted
        for (int round = 0; round < 60; ++round) {
            std::vector<int> changed;
            const int changes = round % 2 == 0 ? 400 : 5; // with few, texts keep their numbers
            for (int i = 0; i < changes; ++i) {
                const int number = static_cast<int>(random.bounded(300));
                const auto filled = [&random](const QStringList &texts) {
                    QString text = texts[random.bounded(texts.size())];
                    return text.replace(QStringLiteral("%1"), QString::number(random.bounded(1'000'000)))
                        .replace(QStringLiteral("%2"), QString::number(random.bounded(4)));
                };
                if (random.bounded(10) == 0) {
                    if (const int row = table.indexOf(id(qPrintable(QStringLiteral("tsk_%1").arg(number)))); row >= 0) {
                        table.remove(std::array{row});
                        changed.push_back(row);
                    }
                    continue;
                }
                const std::optional<Timestamp> at = random.bounded(4) == 0
                    ? std::nullopt
                    : std::optional(Start + std::chrono::milliseconds(random.bounded(1000)));
                const TaskId taskId = id(qPrintable(QStringLiteral("tsk_%1").arg(number)));
                if (table.indexOf(taskId) < 0)
                    (void)table.add({taskId});
                Task next = task(filled(errors), filled(urls), states[random.bounded(6)], at);
                next.nextProcessAt = Start + std::chrono::milliseconds(random.bounded(1000));
                next.completedAt = Start + std::chrono::milliseconds(random.bounded(2000));
                next.retried = random.bounded(3);
                changed.push_back(table.apply(answered(taskId, next, Start)));
            }
            groups.countChanged(table, changed);
            const std::vector<FamilyGroup> now = groups.families();
            QCOMPARE(now, naiveFamilies(table));
            const std::vector<HostGroup> hosts = groups.hosts();
            QCOMPARE(hosts, naiveHosts(table));
            filtered.countChanged(table, changed);
            QCOMPARE(filtered.families(), naiveFamilies(table, onlyRetried));
            QCOMPARE(filtered.hosts(), naiveHosts(table, onlyRetried));
            withDurations += static_cast<int>(std::count_if(hosts.begin(), hosts.end(),
                [](const HostGroup &host) { return host.counts.duration && host.counts.duration > 0ms; }));
            if (table.texts().generation() == generation)
                ++bySteps;
            generation = std::max(generation, table.texts().generation());
            if (round % 10 != 0)
                continue;
            for (const FamilyGroup &group : now) {
                QCOMPARE(matches(table, groupFilter(group.family)), group.total.tasks);
                for (const HostGroup &host : group.hosts)
                    QCOMPARE(matches(table, groupFilter(group.family, host.host)), host.counts.tasks);
            }
        }
        QVERIFY(generation > 0 && bySteps > 20 && withDurations > 60);
    }

    // A loose time limit, because the machine may be busy.
    void aHundredThousandTasksAreCountedAtAGlance()
    {
        constexpr int Tasks = 100'000;
        TaskTable table;
        const QList<TaskId> all = manyIds(Tasks);
        (void)table.add(all);
        for (int i = 0; i < Tasks; ++i) {
            const QString error = i % 3 == 0
                ? QString()
                : QStringLiteral("error of kind %1: timeout after %2 ms").arg(QChar(u'a' + i % 20)).arg(i % 5000);
            Task next = task(error, QStringLiteral("https://host%1.example/").arg(i % 40), "scheduled");
            next.nextProcessAt = Start + std::chrono::milliseconds(i % 977);
            (void)table.apply(answered(all[i], next, Start));
            next.state = Test::stateOf(QStringLiteral("completed"));
            next.completedAt = Start + std::chrono::milliseconds(1000 + i % 5003);
            (void)table.apply(answered(all[i], next, Start));
        }
        TaskGroups groups;
        auto begun = processorTime();
        groups.countAll(table);
        const auto first = processorTime() - begun;
        QCOMPARE(groups.families().size(), 20U);
        auto best = first;
        auto changed = first;
        auto summed = first;
        for (int i = 0; i < 20; ++i) {
            begun = processorTime();
            groups.countAll(table);
            best = std::min(best, processorTime() - begun);
            begun = processorTime();
            groups.countChanged(table, std::array{i, i + 1, i + 2});
            changed = std::min(changed, processorTime() - begun);
            begun = processorTime();
            QCOMPARE(groups.hosts().size(), 40U);
            summed = std::min(summed, processorTime() - begun);
        }
        const auto ms = [](auto time) { return static_cast<double>(time.count()) / 1e6; };
        qInfo("first count %.2f ms, again %.2f ms, three rows %.4f ms, hosts with medians %.2f ms", ms(first), ms(best),
            ms(changed), ms(summed));
        QVERIFY(best * 2 < first); // it does not derive the families again
        QVERIFY(changed * 100 < best); // it does not look at the other rows
    }
};

TASKWATCH_TEST(TestTaskGroups, QCoreApplication);
#include "tst_taskgroups.moc"
