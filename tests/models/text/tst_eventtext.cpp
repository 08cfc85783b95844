// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statesof.h"
#include "support/testregistry.h"
#include "support/timelinesample.h"
#include "text/eventtext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestEventText : public QObject
{
    Q_OBJECT

private:
    using Sample = TimelineSample;

    static TaskHistory history(
        const std::variant<Task, FetchError> &first, const std::variant<Task, FetchError> &second)
    {
        TaskHistory history;
        history.versions = {
            {.outcome = first, .unchangedAt = {}, .askedAt = Sample::Start, .answeredAt = Sample::Start},
            {.outcome = second,
                .unchangedAt = Sample::Start + 8s,
                .askedAt = Sample::Start + 9s,
                .answeredAt = Sample::Start + 9s}};
        return history;
    }

    /// Title and detail of each event, as paragraphs.
    static QString eventLines(const TaskHistory &history)
    {
        QStringList lines;
        const QList<HistoryEvent> events = historyEvents(history);
        for (const HistoryEvent &event : events)
            lines.append(eventTitle(history, event) + u" | " + eventDetail(history, event).replace(u'\n', u'/'));
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<TaskHistory>("history");
        QTest::addColumn<QString>("expected"); // of the last event
        const Task waiting = Sample::task("pending", 0);
        const auto changed = [&](void (*change)(Task &)) {
            Task task = waiting;
            change(task);
            return history(waiting, task);
        };
        QTest::newRow("state")
            << changed([](Task &t) { t.state = Test::stateOf(QStringLiteral("active")); })
            << QStringLiteral(
                   "pending → active | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./state: pending → active");
        QTest::newRow("one field")
            << changed([](Task &t) { t.maxRetry = 7; })
            << QStringLiteral(
                   "maxRetry: 5 → 7 | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./maxRetry: 5 → 7");
        QTest::newRow("a time of the same day")
            << changed([](Task &t) { t.nextProcessAt = Sample::Start + 1h; })
            << QStringLiteral(
                   "nextProcessAt: — → 18:06:40 | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./"
                   "nextProcessAt: — → 2023-03-15 18:06:40");
        QTest::newRow("a time of another day")
            << changed([](Task &t) { t.deadline = Sample::Start + 24h; })
            << QStringLiteral(
                   "deadline: — → 2023-03-16 17:06:40 | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./"
                   "deadline: — → 2023-03-16 17:06:40");
        QTest::newRow("two fields")
            << changed([](Task &t) {
                   t.maxRetry = 7;
                   t.deadline = Sample::Start + 1h;
               })
            << QStringLiteral(
                   "maxRetry, deadline changed | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./maxRetry: 5 → 7/"
                   "deadline: — → 2023-03-15 18:06:40");
        QTest::newRow("a state that would deceive")
            << changed([](Task &t) { t.state = Test::stateOf(QStringLiteral("a\u202eb")); })
            << QStringLiteral(
                   "pending → a‹U+202E›b | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./state: pending → a‹U+202E›b");
        QTest::newRow("not found")
            << history(waiting, FetchError{FetchErrorKind::NotFound, QStringLiteral("task not found")})
            << QString(u"Polls failed: " + fetchErrorTitle(FetchErrorKind::NotFound)
                   + u" | Observed. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:49./task not found");
        TaskHistory told = history(waiting, waiting);
        told.reports = {{.at = Sample::Start + 10s, .state = Test::stateOf(QStringLiteral("pending")), .error = {}},
            {.at = Sample::Start + 12s, .state = Test::stateOf(QStringLiteral("act\u202eve")), .error = {}}};
        QTest::newRow("a state that the server reports")
            << told
            << QStringLiteral(
                   "pending → act‹U+202E›ve | Told by the server; no poll observed it. At 2023-03-15 17:06:52.");
        told.reports.append(
            {.at = Sample::Start + 13s, .state = {}, .attempt = 4, .error = QStringLiteral("503\nBusy")});
        QTest::newRow("an attempt that the server reports")
            << told
            << QStringLiteral(
                   "Attempt 4 failed: 503 | Told by the server; no poll observed it. At 2023-03-15 17:06:53./"
                   "503/Busy");
        told.reports.append({.at = Sample::Start + 14s, .state = {}, .error = QStringLiteral("again")});
        QTest::newRow("one without a number, which is counted")
            << told
            << QStringLiteral("Attempt 5 failed: again | Told by the server; no poll "
                              "observed it. At 2023-03-15 17:06:54./again");
        told.reports.removeFirst(); // the beginning
        told.reports[1].attempt = 0;
        QTest::newRow("one that cannot be counted")
            << told
            << QStringLiteral(
                   "An attempt failed: again | Told by the server; no poll observed it. At 2023-03-15 17:06:54./again");
        TaskHistory gap = history(waiting, waiting);
        gap.gaps = {{.from = Sample::Start + 20s, .to = Sample::Start + 80s, .reason = WatchGap::Reason::Unreachable}};
        QTest::newRow("a gap")
            << gap
            << QStringLiteral(
                   "Not polled for 1 m | Reason: the endpoint was unreachable./"
                   "From 2023-03-15 17:07:00 to 2023-03-15 17:08:00, 1 m./What happened in this time is not known.");
        gap.gaps.last().reason = WatchGap::Reason::Asleep;
        QTest::newRow("a sleep of the machine")
            << gap
            << QStringLiteral(
                   "Not polled for 1 m | Reason: the computer was asleep./"
                   "From 2023-03-15 17:07:00 to 2023-03-15 17:08:00, 1 m./What happened in this time is not known.");
        gap.gaps.last().to.reset();
        gap.gaps.last().reason = WatchGap::Reason::Unreachable;
        QTest::newRow("a gap that lasts")
            << gap
            << QStringLiteral("Not polled | Reason: the endpoint was unreachable./Since 2023-03-15 17:07:00./"
                              "What happened in this time is not known.");
    }

    void sentences()
    {
        QFETCH(const TaskHistory, history);
        QFETCH(const QString, expected);
        QCOMPARE(eventLines(history).section(u'\n', -1), expected);
    }

    void unseenPeriodsAreMentioned()
    {
        const QStringList lines =
            eventLines(history(Sample::task("retrying", 1), Sample::task("retrying", 3, 8s, "503 Busy\nat a proxy")))
                .split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("First seen: retrying | Observed. At 2023-03-15 17:06:40."));
        QCOMPARE(lines[1],
            QStringLiteral(
                "Attempt 2 failed | Inferred from later values; no poll observed it. Between 2023-03-15 17:06:48 and 2023-03-15 17:06:48./"
                "The error is not known: the endpoint stores only the last one."));
        QCOMPARE(lines[2],
            QStringLiteral(
                "Attempt 3 failed: 503 Busy | Inferred from later values; no poll observed it. At 2023-03-15 17:06:48./503 Busy/at a proxy"));
    }

    void theLastOfAnEndedTaskHasTheError()
    {
        const QStringList lines =
            eventLines(history(Sample::task("retrying", 4), Sample::task("archived", 5, 8s, "503 Busy"))).split(u'\n');
        QVERIFY(lines[1].startsWith(u"Attempt 5 failed | "));
        QVERIFY(lines[2].startsWith(u"Attempt 6 failed: 503 Busy | "));
    }

    void oldVersionsThatAreKeptNoMore()
    {
        TaskHistory trimmed = history(Sample::task("retrying", 1), Sample::task("retrying", 1));
        trimmed.trimmed = true;
        QCOMPARE(eventLines(trimmed),
            QStringLiteral(
                "Oldest stored state: retrying | Observed. At 2023-03-15 17:06:40./Older changes are no longer stored."));
    }
};

TASKWATCH_TEST(TestEventText, QCoreApplication);
#include "tst_eventtext.moc"
