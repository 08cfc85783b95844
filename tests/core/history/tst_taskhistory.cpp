// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyevent.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The order of what was recorded while the clock was set back.
class TestTaskHistory : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Noon = fromUnixMs(1678881600000);

    static TaskVersion version(Timestamp askedAt, const char *state, OptionalTime<Timestamp> unchangedAt = {})
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        return {.outcome = task, .unchangedAt = unchangedAt, .askedAt = askedAt, .answeredAt = askedAt + 10ms};
    }

private Q_SLOTS:
    void leavesTimesInOrder()
    {
        TaskHistory history;
        history.watchedSince = Noon - 1s;
        history.versions = {version(Noon, "waiting"), version(Noon + 10s, "active", Noon + 9s)};
        history.confirmedAt = Noon + 20s;
        history.gaps = {{.from = Noon + 2s, .to = Noon + 4s}, {.from = Noon + 21s, .to = {}}};
        const TaskHistory before = history;
        history.keepOrder();
        QVERIFY(history == before);
    }

    void theSequenceDecidesAfterTheClockWasSetBack()
    {
        TaskHistory history;
        history.watchedSince = Noon - 1s;
        history.versions = {version(Noon, "waiting"), version(Noon + 10s, "active", Noon + 9s)};
        history.confirmedAt = Noon + 20s;
        TaskHistory later; // an hour less
        later.watchedSince = history.watchedSince;
        later.versions = {version(Noon - 1h + 30s, "completed", Noon - 1h + 29s)};
        later.confirmedAt = Noon - 1h + 30s;
        later.polls = {{.askedAt = Noon - 1h + 40s, .took = 10ms, .httpStatus = 200, .failure = {}}};
        history.extend(later);

        Timestamp earlier = history.versions.first().askedAt;
        for (const TaskVersion &each : history.versions) {
            QVERIFY(earlier <= each.askedAt);
            QVERIFY(each.askedAt <= each.answeredAt);
            earlier = each.askedAt;
        }
        QCOMPARE(history.versions.last().askedAt, Noon - 1h + 30s);
        QCOMPARE(history.versions[1].askedAt, Noon - 1h + 29s);
        QCOMPARE(history.versions[1].unchangedAt.value_or(Noon), Noon - 1h + 28s);
        QCOMPARE(history.versions.first().askedAt, Noon - 1h + 19s); // as long before the second one as it was
        QStringList states;
        const QList<HistoryEvent> events = historyEvents(history);
        for (const HistoryEvent &event : events) {
            if (const Task *task = history.taskOf(event.version))
                states.append(task->state.text().toString());
        }
        QCOMPARE(states.join(u' '), QStringLiteral("waiting active completed"));
    }

    void attemptsBeforeTheClockWasSetBackKeepTheirDistances()
    {
        // Nine attempts failed, a minute after each other. Then the clock was set back by an hour, and again.
        TaskHistory history;
        for (int i = 0; i < 9; ++i) {
            history.versions.append(version(Noon + i * 1min, "retrying", Noon + i * 1min - 1s));
            std::get<Task>(history.versions.last().outcome).retried = i;
        }
        TaskHistory later;
        for (const Timestamp at : {Noon - 1h + 9min, Noon - 2h + 10min}) {
            later.versions.append(version(at, "retrying", at - 1s));
            std::get<Task>(later.versions.last().outcome).retried = 8 + later.versions.size();
        }
        later.confirmedAt = later.versions.last().askedAt;
        history.extend(later);

        const Timestamp end = Noon - 2h + 10min;
        QList<qint64> seconds;
        for (const TaskVersion &each : history.versions)
            seconds.append((end - each.askedAt) / 1s);
        QCOMPARE(seconds, QList<qint64>({482, 422, 362, 302, 242, 182, 122, 62, 2, 1, 0}));
        const TaskHistory mended = history;
        history.keepOrder();
        QVERIFY(history == mended);
    }
};

TASKWATCH_TEST(TestTaskHistory, QCoreApplication);
#include "tst_taskhistory.moc"
