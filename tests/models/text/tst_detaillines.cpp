// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "text/detaillines.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests the overview lines of a task.
class TestDetailLines : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    static QList<DetailLine> lines(
        const Task &task, TimeForm form = TimeForm::Relative, std::chrono::milliseconds later = 2s)
    {
        TaskTable table;
        table.add({id("tsk_1")});
        Observation poll = answered(id("tsk_1"), task, Start);
        const TaskRow &row = table.at(table.apply(poll));
        return detailLines(row, {Start + later, tickAt(Start + later), Start + later}, form);
    }

    static DetailLine line(const QList<DetailLine> &lines, const char *name)
    {
        const auto found = std::find_if(
            lines.begin(), lines.end(), [name](const DetailLine &each) { return each.name == QLatin1String(name); });
        return found == lines.end() ? DetailLine{DetailLine::Section::Task, {}, {}, {}} : *found;
    }

    static Task someTask()
    {
        Task task = exampleTask();
        task.taskId = id("tsk_1");
        task.nextProcessAt = Start + 2min + 15s;
        task.deadline = Start + 1h;
        task.completedAt = Start - 5min;
        task.lastErrorAt = Start - 1min;
        task.error = QStringLiteral("one\ntwo\u202e\t");
        task.url = QStringLiteral("https://example.com/\u200b");
        return task;
    }

private Q_SLOTS:
    void tellsTimesInTheChosenForm_data()
    {
        QTest::addColumn<TimeForm>("form");
        QTest::addColumn<QString>("nextProcessAt");
        QTest::addColumn<QString>("asked");
        QTest::newRow("relative") << TimeForm::Relative << QStringLiteral("in 2 m 13 s  ·  2023-03-15 17:42:15")
                                  << QStringLiteral(
                                         "2 s ago  ·  2023-03-15 17:40:00  ·  answered in 10 ms  ·  HTTP 200");
        QTest::newRow("local") << TimeForm::Local << QStringLiteral("2023-03-15 17:42:15  ·  in 2 m 13 s")
                               << QStringLiteral("2023-03-15 17:40:00  ·  2 s ago  ·  answered in 10 ms  ·  HTTP 200");
        QTest::newRow("UTC") << TimeForm::Utc << QStringLiteral("2023-03-15 17:42:15Z  ·  in 2 m 13 s")
                             << QStringLiteral("2023-03-15 17:40:00Z  ·  2 s ago  ·  answered in 10 ms  ·  HTTP 200");
        QTest::newRow("Unix ms") << TimeForm::EpochMs << QStringLiteral("1678902135000  ·  in 2 m 13 s")
                                 << QStringLiteral("1678902000000  ·  2 s ago  ·  answered in 10 ms  ·  HTTP 200");
    }

    void tellsTimesInTheChosenForm()
    {
        QFETCH(const TimeForm, form);
        const QList<DetailLine> all = lines(someTask(), form);
        QTEST(line(all, "nextProcessAt").text, "nextProcessAt");
        QTEST(line(all, "Checked").text, "asked");
    }

    void aFinalTaskSaysThatItIsNotPolled()
    {
        Task task = someTask();
        task.state = Test::stateOf(QStringLiteral("completed"));
        QVERIFY(line(lines(task), "Checked").text.endsWith(u"  ·  HTTP 200  ·  final, no longer polled"));
    }

    void everyTimeHasAllForms()
    {
        const QList<DetailLine> all = lines(someTask());
        for (const char *name : {"nextProcessAt", "deadline", "completedAt", "lastErrorAt", "Checked", "Confirmed"}) {
            const DetailLine time = line(all, name);
            QVERIFY2(time.toolTip.count(u'\n') == 2, name);
            // The copied form has an offset.
            QVERIFY2(time.toolTip.split(u'\n')[1] == time.copyText && time.copyText.endsWith(u"Z"), name);
        }
    }

    void copiesTheOriginalValue()
    {
        const QList<DetailLine> all = lines(someTask());
        QCOMPARE(line(all, "error").copyText, QStringLiteral("one\ntwo\u202e\t"));
        QCOMPARE(line(all, "error").text, QStringLiteral("one\ntwo‹U+202E›\t"));
        QCOMPARE(line(all, "url").copyText, QStringLiteral("https://example.com/\u200b"));
        QCOMPARE(line(all, "retried").copyText, QStringLiteral("4"));
        QCOMPARE(line(all, "retried").text, QStringLiteral("4 of 5  ·  1 left"));
    }

    void unsetFieldsAreNamedInOneLine()
    {
        Task task = someTask();
        task.deadline.reset();
        task.error.clear();
        const QList<DetailLine> all = lines(task);
        for (const char *name : {"deadline", "error"}) {
            QCOMPARE(line(all, name).text, QString());
            QCOMPARE(line(all, name).copyText, QString());
        }
        QCOMPARE(line(all, "notSet").text, QStringLiteral("Not set: error, deadline"));
        QCOMPARE(line(lines(someTask()), "notSet").text, QString());
    }

    void aTaskThatWasNeverAnsweredLacksNothing()
    {
        TaskTable table;
        table.add({id("tsk_1")});
        const ClockReading moment{Start, tickAt(Start), Start};
        for (const DetailLine &each : detailLines(table.at(0), moment))
            QCOMPARE(each.text, each.name == QLatin1String("Checked") ? QStringLiteral("not yet") : QString());
        table.apply(failed(id("tsk_1"), FetchErrorKind::NotFound, Start, 404));
        const QList<DetailLine> all = detailLines(table.at(0), moment);
        QVERIFY(line(all, "Checked").text.endsWith(u"HTTP 404"));
        QVERIFY(line(all, "Failure").isProblem && line(all, "Failure").text.contains(u": "));
        QCOMPARE(line(all, "Confirmed").text, QString());
        QCOMPARE(line(all, "notSet").text, QString());
    }

    void aTaskThatWasThereWasFinishedOrRemoved()
    {
        TaskTable table;
        table.add({id("tsk_1")});
        table.apply(answered(id("tsk_1"), someTask(), Start));
        Observation missing = failed(id("tsk_1"), FetchErrorKind::NotFound, Start + 4s, 404);
        missing.gone = true;
        const auto failure = [&] {
            const TaskRow &row = table.at(table.apply(missing));
            return line(detailLines(row, {Start + 5s, tickAt(Start + 5s), Start + 5s}), "Failure").text;
        };
        QVERIFY2(!failure().contains(u"finished or removed"), qPrintable(failure()));
        missing.mayBeFinished = true;
        QVERIFY2(failure().contains(u"it was finished or removed ("), qPrintable(failure()));
    }

    void aConfirmationIsShownIfTheLastPollIsNone()
    {
        TaskTable table;
        table.add({id("tsk_1")});
        table.apply(answered(id("tsk_1"), someTask(), Start, 10s));
        QCOMPARE(line(detailLines(table.at(0), {Start, tickAt(Start), Start}), "Confirmed").text, QString());
        const Timestamp later = Start + 1min;
        const DetailLine stale = line(detailLines(table.at(0), {later, tickAt(later), later}), "Confirmed");
        QVERIFY2(stale.isProblem && stale.text.endsWith(u", stale"), qPrintable(stale.text));
        table.apply(failed(id("tsk_1"), FetchErrorKind::Timeout, Start + 5s));
        const Timestamp soon = Start + 6s;
        QCOMPARE(line(detailLines(table.at(0), {soon, tickAt(soon), soon}), "Confirmed").text,
            QStringLiteral("6 s ago  ·  2023-03-15 17:40:00"));
    }

    void theHeadlineSaysWhatMattersMost_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("maxRetry");
        QTest::addColumn<std::chrono::milliseconds>("nextIn"); // after the beginning; 0: not set
        QTest::addColumn<std::chrono::milliseconds>("later");
        QTest::addColumn<QString>("headline");
        using std::chrono::milliseconds;
        QTest::newRow("retrying") << QStringLiteral("retrying") << qint64{5} << milliseconds(2min + 15s)
                                  << milliseconds(2s)
                                  << QStringLiteral("retrying  ·  4 of 5 retries  ·  next attempt in 2 m 13 s");
        QTest::newRow("overdue") << QStringLiteral("retrying") << qint64{5} << milliseconds(1s) << milliseconds(8s)
                                 << QStringLiteral("retrying  ·  4 of 5 retries  ·  next attempt overdue 7 s");
        QTest::newRow("no limit, no time") << QStringLiteral("active") << Task::Unknown << milliseconds(0)
                                           << milliseconds(2s) << QStringLiteral("active");
        QTest::newRow("final") << QStringLiteral("completed") << qint64{5} << milliseconds(1s) << milliseconds(2s)
                               << QStringLiteral("completed  ·  4 of 5 retries");
        QTest::newRow("stale") << QStringLiteral("active") << qint64{5} << milliseconds(0) << milliseconds(41s)
                               << QStringLiteral("active  ·  4 of 5 retries  ·  stale 41 s");
    }

    void theHeadlineSaysWhatMattersMost()
    {
        QFETCH(const QString, state);
        QFETCH(const qint64, maxRetry);
        QFETCH(const std::chrono::milliseconds, nextIn);
        QFETCH(const std::chrono::milliseconds, later);
        Task task = someTask();
        task.state = stateOf(state);
        task.maxRetry = maxRetry;
        task.nextProcessAt.reset();
        if (nextIn > 0ms)
            task.nextProcessAt = Start + nextIn;
        TaskTable table;
        table.add({id("tsk_1")});
        table.apply(answered(id("tsk_1"), task, Start, 10s));
        QTEST(detailHeadline(table.at(0), {Start + later, tickAt(Start + later), Start + later}), "headline");
    }

    void flagsAreWords()
    {
        Task task = someTask();
        task.flags = {{QStringLiteral("nextProcessAt"), QStringLiteral("will miss its deadline by 4 m")},
            {QStringLiteral("url"), QStringLiteral("changed")}};
        const DetailLine flags = line(lines(task), "Flags");
        QCOMPARE(flags.text, QStringLiteral("nextProcessAt: will miss its deadline by 4 m\nurl: changed"));
        QVERIFY(flags.isProblem);
    }
};

TASKWATCH_TEST(TestDetailLines, QCoreApplication);
#include "tst_detaillines.moc"
