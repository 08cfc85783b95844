// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "tasktable.h"

#include <QTest>

#include <array>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestTaskTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskKeepsItsRow()
    {
        TaskTable table;
        QCOMPARE(table.add(ids({"b", "a"})), (std::vector<int>{0, 1}));
        QCOMPARE(table.unknownOf(ids({"a", "c", "c", "b"})), ids({"c"}));
        QCOMPARE(table.add(ids({"c"})), std::vector<int>{2});
        table.remove(std::array{0, 1});
        QCOMPARE(table.size(), 1);
        QCOMPARE(table.indexOf(id("c")), 2);
        QCOMPARE(table.indexOf(id("b")), -1);
        QVERIFY(!table.isUsed(0));
        QVERIFY(table.isUsed(2));
        // Another takes the place, and nothing of the old one.
        QCOMPARE(table.add(ids({"d"})).size(), size_t(1));
        QCOMPARE(table.rowEnd(), 3);
        const TaskRow &row = table.at(table.indexOf(id("d")));
        QVERIFY(!row.task && !row.lookedAt && row.changes == 0);
        QCOMPARE(row.added, 3u);
    }

    void aFailedLookNeverCostsTheTask()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        QCOMPARE(table.apply(answered(id("tsk_123"), exampleTask(), Start)), 0);
        QCOMPARE(table.apply(failed(id("tsk_123"), FetchErrorKind::Server, Start + 2s, 502)), 0);
        const TaskRow &row = table.at(0);
        QVERIFY(row.task == exampleTask());
        QCOMPARE(row.confirmedAt, Start);
        QCOMPARE(row.lookedAt, std::optional(Start + 2s));
        QVERIFY(row.failure);
        QCOMPARE(row.httpStatus, std::optional(502));
        // And a good one ends the failure.
        table.apply(answered(id("tsk_123"), exampleTask(), Start + 4s));
        QVERIFY(!row.failure);
        QCOMPARE(row.confirmedAt, Start + 4s);
    }

    void givesBackTheRawAnswerByteByByte()
    {
        TaskTable table;
        table.add(ids({"tsk_123", "other"}));
        QVERIFY(table.rawAnswer(0).isEmpty());
        Observation look = answered(id("tsk_123"), exampleTask(), Start);
        look.rawAnswer = exampleBody() + "\n";
        table.apply(look);
        QCOMPARE(table.rawAnswer(0), look.rawAnswer);
        QVERIFY(table.rawAnswer(1).isEmpty());
        Observation broken = failed(id("tsk_123"), FetchErrorKind::Server, Start + 2s, 502);
        broken.rawAnswer = "<html>\x01\xff";
        table.apply(broken);
        QCOMPARE(table.rawAnswer(0), broken.rawAnswer);
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start + 4s));
        QVERIFY(table.rawAnswer(0).isEmpty());
        table.apply(look);
        table.remove(std::array{0});
        table.add(ids({"tsk_123"}));
        QVERIFY(table.rawAnswer(0).isEmpty()); // that was another row's
    }

    void anotherUrlIsFlaggedForAsLongAsItStays()
    {
        const auto at = [](const char *url) {
            Task task = exampleTask();
            task.url = QString::fromUtf8(url);
            task.flags = {{QStringLiteral("deadline"), QStringLiteral("odd")}};
            return task;
        };
        TaskTable table;
        table.add(ids({"tsk_123", "other"}));
        const TaskRow &row = table.at(0);
        const auto told = [&](const char *url) {
            table.apply(answered(id("tsk_123"), at(url), Start));
            QStringList flags;
            for (const TaskFlag &flag : row.task->flags)
                flags.append(flag.field + u": " + flag.detail);
            return flags;
        };
        const QStringList own{QStringLiteral("deadline: odd")};
        QCOMPARE(told(""), own);
        QCOMPARE(told("https://a"), own); // nothing was told before it
        QCOMPARE(told("https://a"), own);
        QCOMPARE(told("https://b\u202e"), own + QStringList(QStringLiteral("url: was https://a before")));
        QCOMPARE(told("https://b\u202e"), own + QStringList(QStringLiteral("url: was https://a before"))); // and once only
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start));
        QCOMPARE(told("https://b\u202e"), own + QStringList(QStringLiteral("url: was https://a before")));
        QCOMPARE(told("https://a"), own + QStringList(QStringLiteral("url: was https://b‹U+202E› before")));
        QCOMPARE(told(""), own + QStringList(QStringLiteral("url: was https://a before")));
        // The texts go with the row.
        table.apply(answered(id("other"), at("https://a"), Start));
        table.remove(std::array{0, 1});
        QCOMPARE(table.texts().size(), 0);
    }

    void anOldFactIsStale()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        QVERIFY(!table.at(0).isStale(tickAt(Start + 1h))); // nothing is shown that could be
        table.apply(answered(id("tsk_123"), exampleTask(), Start));
        QVERIFY(!table.at(0).isStale(tickAt(Start + 6s)));
        QVERIFY(table.at(0).isStale(tickAt(Start + 6001ms)));
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, Start + 7s));
        QVERIFY(table.at(0).isStale(tickAt(Start + 7s))); // a failed look confirms nothing
    }

    void dropsWhatIsNotWatched()
    {
        TaskTable table;
        table.add(ids({"a"}));
        QCOMPARE(table.apply(answered(id("b"), exampleTask(), Start)), -1);
        QVERIFY(!table.at(0).task);
    }

    void countsEveryRowOnce()
    {
        TaskTable table;
        table.add(manyIds(3));
        QCOMPARE(table.countWithoutTask(), 3);
        table.apply(answered(id("tsk_0"), exampleTask(), Start));
        Task done = exampleTask();
        done.state = TaskState(QStringLiteral("completed"));
        table.apply(answered(id("tsk_1"), done, Start));
        QCOMPARE(table.countWithoutTask(), 1);
        QCOMPARE(table.countIn(Phase::Retrying), 1);
        QCOMPARE(table.countIn(Phase::Succeeded), 1);
        table.apply(answered(id("tsk_0"), done, Start + 1s));
        QCOMPARE(table.countIn(Phase::Retrying), 0);
        QCOMPARE(table.countIn(Phase::Succeeded), 2);
        table.remove(std::array{0, 1, 2});
        QCOMPARE(table.countWithoutTask() + table.countIn(Phase::Succeeded), 0);
    }

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);
};

QTEST_GUILESS_MAIN(TestTaskTable)
#include "tst_tasktable.moc"
