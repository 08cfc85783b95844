// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/visiblerows.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "task/consistencyflags.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Start = fromUnixMs(1678902000000);

ClockReading momentAt(Timestamp now)
{
    return {now, tickAt(now), now};
}

std::optional<Phase> phaseOf(const TaskRow &row)
{
    return row.task ? std::optional(row.task->state.phase()) : std::nullopt;
}

int severity(const Task &task)
{
    if (task.isOrphan())
        return 1; // between failed and retrying
    const Phase phase = task.state.phase();
    constexpr Phase Order[] = {Phase::Failed, Phase::Retrying, Phase::Running, Phase::Waiting, Phase::Unknown,
        Phase::Cancelled, Phase::Succeeded};
    return 2 * static_cast<int>(std::find(std::begin(Order), std::end(Order), phase) - std::begin(Order));
}

/// Sorts by the rules, task by task: slow, and written independently of the code under test.
class NaiveSort
{
public:
    NaiveSort(const TaskTable &table, TaskSort first, TaskSort second)
        : m_table(table)
        , m_sorts{first, second}
    {
    }

    [[nodiscard]] std::vector<int> rows(const VisibleRows::Filter &filter, const ClockReading &moment) const
    {
        std::vector<int> rows;
        for (int row = 0; row < m_table.rowEnd(); ++row) {
            if (m_table.isUsed(row) && (!filter || filter(m_table.at(row), moment)))
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [this](int a, int b) { return isLess(m_table.at(a), m_table.at(b)); });
        return rows;
    }

private:
    struct Value {
        bool set = true;
        qint64 number = 0;
        QString text;
    };

    static Value time(const std::optional<Timestamp> &at)
    {
        return at ? Value{true, toUnixMs(*at), {}} : Value{false, 0, {}};
    }
    static Value text(const QString &text, qint64 number = 0) { return {!text.isEmpty(), number, text}; }

    static Value valueOf(const TaskRow &row, TaskSortField field)
    {
        if (field == TaskSortField::TaskId)
            return text(row.id.toString());
        if (field == TaskSortField::Checked)
            return row.polledAt ? Value{true, row.polled.time_since_epoch().count(), {}} : Value{false, 0, {}};
        if (field == TaskSortField::Changes)
            return {row.changes > 0, row.changes, {}};
        if (field == TaskSortField::Trail) {
            qint64 failed = 0;
            for (int back = 0; back < row.trail.size(); ++back)
                failed += row.trail.at(back).has_value() ? 0 : 1;
            return {row.trail.size() > 0, 100 * failed + row.trail.size(), {}};
        }
        if (field == TaskSortField::Added)
            return {true, row.serial, {}};
        if (!row.task)
            return {false, 0, {}};
        switch (field) {
        case TaskSortField::State:
            return text(row.task->state.text(), severity(*row.task));
        case TaskSortField::MessageId:
            return text(row.task->messageId);
        case TaskSortField::Url:
            return text(row.task->url);
        case TaskSortField::Retried:
            return {true, row.task->retried, {}};
        case TaskSortField::NextProcessAt:
            return row.task->state.isFinal() ? Value{false, 0, {}} : time(row.task->nextProcessAt);
        case TaskSortField::LastErrorAt:
            return time(row.task->lastErrorAt);
        case TaskSortField::CompletedAt:
            return time(row.task->completedAt);
        case TaskSortField::Deadline:
            return time(row.task->deadline);
        default:
            qFatal("handled above");
        }
    }

    [[nodiscard]] bool isLess(const TaskRow &a, const TaskRow &b) const
    {
        for (const TaskSort &sort : m_sorts) {
            const Value left = valueOf(a, sort.field);
            const Value right = valueOf(b, sort.field);
            if (left.set != right.set)
                return left.set;
            if (!left.set)
                continue;
            const int texts = left.text.compare(right.text);
            const int order = left.number != right.number ? (left.number < right.number ? -1 : 1) : texts;
            if (order != 0)
                return sort.order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        return a.id < b.id;
    }

    const TaskTable &m_table;
    std::array<TaskSort, 2> m_sorts;
};

/// Makes tasks with many equal values, many unset fields, and texts that a language would sort otherwise.
class TaskMaker
{
public:
    explicit TaskMaker(quint32 seed)
        : random(seed)
    {
    }

    Observation poll(const TaskId &id, Timestamp at)
    {
        if (random.bounded(8) == 0)
            return failed(id, FetchErrorKind::Server, at, 502);
        static const QString states[] = {QStringLiteral("retrying"), QStringLiteral("active"), QStringLiteral("Active"),
            QStringLiteral("archived"), QStringLiteral("dead"), QStringLiteral("pending"), QStringLiteral("completed"),
            QStringLiteral("mystery"), QStringLiteral("canceled")};
        static const QString words[] = {QStringLiteral("zebra"), QStringLiteral("Äpfel"), QStringLiteral("apple"),
            QStringLiteral("Apple"), QStringLiteral("état"), QStringLiteral("eta"), QStringLiteral("über"),
            QStringLiteral("uber"), QStringLiteral("ångström"), QStringLiteral("résumé"), QStringLiteral("resume")};
        Task task = exampleTask();
        task.taskId = id;
        task.state = Test::stateOf(states[random.bounded(int(std::size(states)))]);
        task.messageId =
            random.bounded(4) == 0 ? QString() : QStringLiteral("msg_%1").arg(random.bounded(fresh ? 100000 : 5));
        task.url = random.bounded(5) == 0 ? QString()
                                          : QStringLiteral("https://%1.example/%2")
                                                .arg(words[random.bounded(int(std::size(words)))])
                                                .arg(random.bounded(fresh ? 100000 : 3));
        task.retried = random.bounded(4);
        const auto time = [this]() -> std::optional<Timestamp> {
            return random.bounded(3) == 0 ? std::nullopt
                                          : std::optional(Start + std::chrono::seconds(random.bounded(20)));
        };
        task.nextProcessAt = time();
        task.completedAt = time();
        task.deadline = time();
        task.lastErrorAt = time();
        task.flags = consistencyFlags(task, Start + 10s);
        return answered(id, task, at);
    }

    QRandomGenerator random;
    bool fresh = false; // use texts that are mostly new
};

} // namespace

class TestVisibleRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSetComesLastBothWays()
    {
        TaskTable table;
        VisibleRows arrangement(table);
        arrangement.prepareAdded(table.add(ids({"a", "b", "c"})), momentAt(Start));
        arrangement.commit();
        Task task = exampleTask();
        task.deadline = Start;
        table.apply(answered(id("b"), task, Start));
        task.deadline = Start + 1h;
        table.apply(answered(id("c"), task, Start));
        for (const auto &[order, expected] : {std::pair(Qt::AscendingOrder, std::vector<int>{1, 2, 0}),
                 std::pair(Qt::DescendingOrder, std::vector<int>{2, 1, 0})}) {
            arrangement.prepareSort({TaskSortField::Deadline, order}, momentAt(Start));
            arrangement.commit();
            QCOMPARE(arrangement.shown(), expected);
        }
    }

    void aRunningTaskPastItsDeadlineIsAmongWhatHurts()
    {
        TaskTable table;
        VisibleRows arrangement(table);
        arrangement.prepareAdded(
            table.add(ids({"running", "inTime", "retrying", "orphan", "failed", "finished"})), momentAt(Start));
        arrangement.commit();
        const auto poll = [&](const char *which, const char *state, std::optional<Timestamp> deadline) {
            Task task = exampleTask();
            task.state = Test::stateOf(QString::fromLatin1(state));
            task.completedAt.reset();
            task.nextProcessAt.reset();
            task.deadline = deadline;
            task.flags = consistencyFlags(task, Start);
            const std::array changed{table.apply(answered(id(which), task, Start))};
            arrangement.prepareChanged(changed, momentAt(Start));
            arrangement.commit();
        };
        poll("running", "active", std::nullopt);
        poll("inTime", "active", Start + 1h);
        poll("retrying", "retrying", Start - 1h); // waits: the deadline ends its retries, nothing hangs
        poll("orphan", "active", Start - 1h);
        poll("failed", "archived", Start - 1h);
        poll("finished", "completed", Start - 1h);
        arrangement.prepareSort({TaskSortField::State, Qt::AscendingOrder}, momentAt(Start));
        arrangement.commit();
        QStringList shown;
        for (const int row : arrangement.shown())
            shown.append(table.at(row).id.toString());
        QCOMPARE(shown.join(u' '), QStringLiteral("failed orphan retrying inTime running finished"));
    }

    // Ids are cut from logs, where a person finds them in this order whatever the language is.
    void idsSortByTheirCharactersBothWays()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        TaskTable table;
        VisibleRows arrangement(table);
        arrangement.prepareAdded(table.add(ids({"tsk_b", "tsk_B", "tsk_a-1", "tsk_a1", "tsk_A"})), momentAt(Start));
        arrangement.commit();
        arrangement.prepareSort({TaskSortField::TaskId, Qt::AscendingOrder}, momentAt(Start));
        arrangement.commit();
        QCOMPARE(arrangement.shown(), (std::vector<int>{4, 1, 2, 3, 0}));
        arrangement.prepareSort({TaskSortField::TaskId, Qt::DescendingOrder}, momentAt(Start));
        arrangement.commit();
        QCOMPARE(arrangement.shown(), (std::vector<int>{0, 3, 2, 1, 4}));
        // The id was sorted by before, so it decides where the new field is equal.
        arrangement.prepareSort({TaskSortField::Url, Qt::AscendingOrder}, momentAt(Start));
        arrangement.commit();
        QCOMPARE(arrangement.shown(), (std::vector<int>{0, 3, 2, 1, 4}));
        QLocale::setDefault(before);
    }

    void holdsTheOrderAndCountsWhatWouldMove()
    {
        TaskTable table;
        VisibleRows arrangement(table);
        arrangement.prepareAdded(table.add(manyIds(4)), momentAt(Start));
        arrangement.commit();
        arrangement.prepareSort({TaskSortField::Retried, Qt::AscendingOrder}, momentAt(Start));
        arrangement.commit();
        const auto poll = [&](const char *which, int retried) {
            Task task = exampleTask();
            task.retried = retried;
            const std::array changed{table.apply(answered(id(which), task, Start))};
            const bool moves = arrangement.prepareChanged(changed, momentAt(Start));
            arrangement.commit();
            return moves;
        };
        for (const auto &[which, retried] : {std::pair("tsk_0", 10), {"tsk_1", 20}, {"tsk_2", 30}, {"tsk_3", 40}})
            poll(which, retried);
        QVERIFY(!arrangement.prepareHold(true, momentAt(Start)));
        QVERIFY(!poll("tsk_0", 35));
        QCOMPARE(arrangement.heldBack(), 1);
        QVERIFY(!poll("tsk_1", 25)); // changes, and keeps its position
        QCOMPARE(arrangement.heldBack(), 1);
        QVERIFY(!poll("tsk_0", 11)); // back to its position
        QCOMPARE(arrangement.heldBack(), 0);
        QVERIFY(!poll("tsk_3", 0));
        QCOMPARE(arrangement.shown(), (std::vector<int>{0, 1, 2, 3}));
        // A new id is sorted in at once, and a removed one disappears at once.
        QVERIFY(arrangement.prepareAdded(table.add(ids({"tsk_4"})), momentAt(Start)));
        arrangement.commit();
        QCOMPARE(arrangement.shown(), (std::vector<int>{0, 1, 2, 3, 4}));
        QCOMPARE(arrangement.heldBack(), 1);
        QVERIFY(arrangement.prepareHold(false, momentAt(Start)));
        arrangement.commit();
        QCOMPARE(arrangement.shown(), (std::vector<int>{3, 0, 1, 2, 4}));
        QCOMPARE(arrangement.heldBack(), 0);
    }

    void aFilterThatLooksAtTheClockIsAskedAgain()
    {
        TaskTable table;
        VisibleRows arrangement(table);
        arrangement.prepareAdded(table.add(manyIds(2)), momentAt(Start));
        arrangement.commit();
        table.apply(answered(id("tsk_0"), exampleTask(), Start));
        const auto old = [](const TaskRow &row, const ClockReading &moment) {
            return row.polledAt && moment.since(row.polled) > 1min;
        };
        QVERIFY(arrangement.prepareFilter(old, true, {}, momentAt(Start)));
        arrangement.commit();
        QCOMPARE(arrangement.size(), 0);
        QVERIFY(!arrangement.prepareTime(momentAt(Start + 59s)));
        arrangement.commit();
        QVERIFY(arrangement.prepareTime(momentAt(Start + 61s)));
        arrangement.commit();
        QCOMPARE(arrangement.shown(), std::vector<int>{0});
        // Without a filter no predicate is called.
        QVERIFY(arrangement.prepareFilter({}, false, {}, momentAt(Start)));
        arrangement.commit();
        QVERIFY(!arrangement.dependsOnTime());
    }

    void isAlwaysWhatSortingEverythingGives_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void isAlwaysWhatSortingEverythingGives()
    {
        QFETCH(quint32, seed);
        TaskMaker maker(seed);
        QRandomGenerator &random = maker.random;
        TaskTable table;
        VisibleRows arrangement(table);
        TaskSort first{TaskSortField::State, Qt::AscendingOrder};
        TaskSort second{TaskSortField::NextProcessAt, Qt::AscendingOrder};
        VisibleRows::Filter filter;
        PhaseSet phases;
        const QList<TaskId> all = manyIds(120);
        Timestamp now = Start;
        for (int step = 0; step < 400; ++step) {
            now += 100ms;
            maker.fresh = step % 50 == 49;
            const ClockReading moment = momentAt(now);
            const std::vector<int> before = arrangement.shown();
            bool moves = false;
            QList<TaskId> some;
            for (int i = random.bounded(40); i > 0; --i)
                some.append(all[random.bounded(int(all.size()))]);
            switch (const int act = random.bounded(12); act) {
            case 0: {
                moves = arrangement.prepareAdded(table.add(table.unknownOf(some)), moment);
                arrangement.commit();
                break;
            }
            case 1: {
                some = some.first(some.size() / 3);
                std::set<int> rows;
                for (const TaskId &each : some) {
                    if (const int row = table.indexOf(each); row >= 0)
                        rows.insert(row);
                }
                const std::vector<int> list(rows.begin(), rows.end());
                moves = arrangement.prepareRemoved(list);
                arrangement.commit();
                table.remove(list);
                break;
            }
            case 2: {
                const TaskSort sort{static_cast<TaskSortField>(random.bounded(13)),
                    random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder};
                if (sort.field != first.field)
                    second = first;
                first = sort;
                moves = arrangement.prepareSort(sort, moment);
                arrangement.commit();
                break;
            }
            case 3: {
                const int kind = random.bounded(3);
                filter = {};
                if (kind == 1)
                    filter = [](const TaskRow &row, const ClockReading &) { return row.task && row.task->retried > 1; };
                if (kind == 2)
                    filter = [](const TaskRow &row, const ClockReading &) {
                        return !row.task || row.task->state.phase() == Phase::Retrying;
                    };
                phases = {};
                for (int i = random.bounded(3); i > 0; --i)
                    phases = phases.toggled(random.bounded(4)
                            ? std::optional(AllPhases[random.bounded(int(AllPhases.size()))])
                            : std::nullopt);
                moves = arrangement.prepareFilter(filter, false, phases, moment);
                arrangement.commit();
                break;
            }
            case 4:
                moves = arrangement.prepareHold(!arrangement.isHeld(), moment);
                arrangement.commit();
                break;
            default: {
                std::set<int> rows;
                for (const TaskId &each : some) {
                    if (const int row = table.apply(maker.poll(each, now)); row >= 0)
                        rows.insert(row);
                }
                moves = arrangement.prepareChanged(std::vector<int>(rows.begin(), rows.end()), moment);
                arrangement.commit();
                break;
            }
            }
            QCOMPARE(moves, before != arrangement.shown());
            const auto shows = [&](const TaskRow &row, const ClockReading &at) {
                return (!filter || filter(row, at)) && phases.contains(phaseOf(row));
            };
            const std::vector<int> expected = NaiveSort(table, first, second).rows(shows, moment);
            PhaseCounts counts;
            for (int row = 0; row < table.rowEnd(); ++row) {
                if (table.isUsed(row))
                    QCOMPARE(arrangement.passes(row), shows(table.at(row), moment));
                if (!table.isUsed(row) || (filter && !filter(table.at(row), moment)))
                    continue;
                const std::optional<Phase> phase = phaseOf(table.at(row));
                ++(phase ? counts.byPhase[static_cast<size_t>(*phase)] : counts.withoutTask);
            }
            QVERIFY2(arrangement.counts() == counts, qPrintable(QStringLiteral("step %1").arg(step)));
            if (!arrangement.isHeld())
                QVERIFY2(arrangement.shown() == expected, qPrintable(QStringLiteral("step %1").arg(step)));
            else if (arrangement.heldBack() == 0)
                QVERIFY(arrangement.shown() == expected); // nothing is held back, so nothing may be out of place
        }
    }
};

TASKWATCH_TEST(TestVisibleRows, QCoreApplication);
#include "tst_visiblerows.moc"
