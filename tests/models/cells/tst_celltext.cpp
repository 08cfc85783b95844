// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "text/detaillines.h"

#include <QCoreApplication>
#include <QTest>
#include <QTextDocument>

#include <functional>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Now = fromUnixMs(1678902000000); // 100 s before the example's nextProcessAt

/// A row after the given observations.
TaskRow rowAfter(const QList<Observation> &polls)
{
    TaskTable table;
    table.add({id("tsk_123")});
    for (const Observation &poll : polls)
        table.apply(poll);
    return table.at(0);
}

QString text(TaskColumn column, const TaskRow &row, Timestamp now = Now, TimeForm form = TimeForm::Relative)
{
    return cellText(column, row, {now, tickAt(now), now}, form);
}

Task taskWith(
    const char *state, const std::function<void(Task &)> &change = [](Task &) {})
{
    Task task = exampleTask();
    task.state = Test::stateOf(QString::fromLatin1(state));
    change(task);
    return task;
}

} // namespace

class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreInTheirOrder()
    {
        // Lookup is by index, so an entry at the wrong index would give another column's title.
        for (int i = 0; i < TaskColumnCount; ++i)
            QCOMPARE(static_cast<int>(taskColumns()[static_cast<size_t>(i)].column), i);
        QStringList keys;
        for (const TaskColumnInfo &info : taskColumns()) {
            keys.append(QString::fromLatin1(info.key));
            QCOMPARE(taskColumnFromKey(keys.last()), std::optional(info.column));
            QCOMPARE(taskColumnOf(info.sortField), std::optional(info.column));
        }
        QCOMPARE(keys.join(u' '),
            QStringLiteral(
                "state task message retries nextAttempt lastError completed deadline url checked changes trail"));
        QCOMPARE(taskColumnFromKey(QStringLiteral("nonsense")), std::nullopt);
        QCOMPARE(taskColumnOf(TaskSortField::Added), std::nullopt);
    }

    void showsTheExample()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 1s)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("retrying"));
        QCOMPARE(text(TaskColumn::Task, row), QStringLiteral("tsk_123"));
        QCOMPARE(text(TaskColumn::Message, row), QStringLiteral("msg_123"));
        QCOMPARE(text(TaskColumn::Retries, row), QStringLiteral("4/5 · 1 left"));
        QCOMPARE(text(TaskColumn::NextAttempt, row), QStringLiteral("in 1 m 40 s"));
        QCOMPARE(text(TaskColumn::LastError, row), QStringLiteral("3 m ago · Connection timeout"));
        QCOMPARE(text(TaskColumn::Completed, row), QStringLiteral("18 m ago"));
        QCOMPARE(text(TaskColumn::Deadline, row), QStringLiteral("—"));
        QCOMPARE(text(TaskColumn::Url, row), QStringLiteral("example.com"));
        QCOMPARE(text(TaskColumn::Checked, row), QStringLiteral("1 s"));
        QCOMPARE(text(TaskColumn::Changes, row), QStringLiteral("—"));
        QCOMPARE(text(TaskColumn::NextAttempt, row, Now + 112s), QStringLiteral("overdue 12 s"));
    }

    void tellsTheTrailInWords()
    {
        QCOMPARE(text(TaskColumn::Trail, rowAfter({})), QStringLiteral("—"));
        const TaskRow row =
            rowAfter({answered(id("tsk_123"), taskWith("pending", [](Task &t) { t.retried = 0; }), Now - 9s),
                answered(id("tsk_123"), taskWith("active", [](Task &t) { t.retried = 0; }), Now - 6s),
                answered(id("tsk_123"), exampleTask(), Now - 3s)});
        QCOMPARE(text(TaskColumn::Trail, row), QStringLiteral("waiting, running, attempt failed, retrying"));
        QCOMPARE(cellDetail(TaskColumn::Trail, row, {Now, tickAt(Now), Now}),
            QStringLiteral("Observed events, oldest first:\nwaiting\nrunning\nattempt failed\nretrying"));
    }

    void tellsTimesInEveryForm_data()
    {
        QTest::addColumn<TaskColumn>("column");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("epochMs");
        const auto add = [](TaskColumn column, const QString &local, const QString &epochMs, const QString &before = {},
                             const QString &after = {}) {
            QTest::newRow(taskColumnInfo(column).key)
                << column << before + local + after << before + local + u'Z' + after << before + epochMs + after;
        };
        add(TaskColumn::NextAttempt, QStringLiteral("2023-03-15 17:41:40"), QStringLiteral("1678902100000"));
        add(TaskColumn::LastError, QStringLiteral("2023-03-15 17:36:40"), QStringLiteral("1678901800000"), {},
            QStringLiteral(" · Connection timeout"));
        add(TaskColumn::Completed, QStringLiteral("2023-03-15 17:21:16"), QStringLiteral("1678900876543"));
        add(TaskColumn::Deadline, QStringLiteral("2023-03-15 17:41:00"), QStringLiteral("1678902060000"), {},
            QStringLiteral(" · will miss by 40 s"));
        add(TaskColumn::Checked, QStringLiteral("2023-03-15 17:39:59"), QStringLiteral("1678901999000"));
    }

    void tellsTimesInEveryForm()
    {
        QFETCH(const TaskColumn, column);
        QFETCH(const QString, local);
        QFETCH(const QString, utc);
        QFETCH(const QString, epochMs);
        const TaskRow row = rowAfter(
            {answered(id("tsk_123"), taskWith("retrying", [](Task &task) { task.deadline = Now + 1min; }), Now - 1s)});
        QCOMPARE(text(column, row, Now, TimeForm::Local), local);
        QCOMPARE(text(column, row, Now, TimeForm::Utc), utc);
        QCOMPARE(text(column, row, Now, TimeForm::EpochMs), epochMs);
    }

    void tellsADeadline_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("deadline"); // seconds from now
        QTest::addColumn<qint64>("nextProcessAt"); // seconds from now; 0 for none
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const char *state, qint64 deadline, qint64 next, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(state) << deadline << next << QString::fromUtf8(text);
        };
        add("ahead", "retrying", 250, 100, "in 4 m");
        add("at the next attempt", "retrying", 250, 250, "in 4 m");
        add("before the next attempt", "retrying", 250, 370, "in 4 m · will miss by 2 m");
        add("no next attempt", "active", 250, 0, "in 4 m");
        add("now", "retrying", 0, 100, "passed 0 s ago");
        add("passed", "retrying", -200, -300, "passed 3 m ago");
        add("passed, and another attempt comes", "retrying", -200, 100, "passed 3 m ago");
        add("of a final task", "archived", 250, 370, "in 4 m");
    }

    void tellsADeadline()
    {
        QFETCH(const QString, state);
        QFETCH(const qint64, deadline);
        QFETCH(const qint64, nextProcessAt);
        const Task task = taskWith(qPrintable(state), [&](Task &changed) {
            changed.deadline = Now + std::chrono::seconds(deadline);
            changed.nextProcessAt =
                nextProcessAt == 0 ? std::nullopt : std::optional<Timestamp>(Now + std::chrono::seconds(nextProcessAt));
        });
        const TaskRow row = rowAfter({answered(id("tsk_123"), task, Now)});
        QTEST(text(TaskColumn::Deadline, row), "text");
        QCOMPARE(cellDetail(TaskColumn::Deadline, row, {Now, tickAt(Now), Now}).contains(u"is 2 m after the deadline"),
            text(TaskColumn::Deadline, row).contains(u"will miss"));
    }

    void saysHowManyRetriesAreLeft_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("retried");
        QTest::addColumn<QString>("text");
        QTest::newRow("none used") << QStringLiteral("active") << Q_INT64_C(0) << QStringLiteral("0/5 · 5 left");
        QTest::newRow("some used") << QStringLiteral("retrying") << Q_INT64_C(3) << QStringLiteral("3/5 · 2 left");
        QTest::newRow("all used") << QStringLiteral("retrying") << Q_INT64_C(5) << QStringLiteral("5/5 · none left");
        QTest::newRow("more than all") << QStringLiteral("retrying") << Q_INT64_C(7)
                                       << QStringLiteral("7/5"); // also flagged
        QTest::newRow("final") << QStringLiteral("completed") << Q_INT64_C(1) << QStringLiteral("1/5");
    }

    void saysHowManyRetriesAreLeft()
    {
        QFETCH(const QString, state);
        QFETCH(const qint64, retried);
        const TaskRow row = rowAfter(
            {answered(id("tsk_123"), taskWith(qPrintable(state), [&](Task &task) { task.retried = retried; }), Now)});
        QTEST(text(TaskColumn::Retries, row), "text");
    }

    void theChangesColumnSaysWhatChanged()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), taskWith("active"), Now - 1h),
            answered(id("tsk_123"), taskWith("retrying"), Now - 2min),
            answered(id("tsk_123"),
                taskWith("retrying",
                    [](Task &task) {
                        task.retried = 5;
                        task.error = QStringLiteral("503");
                    }),
                Now - 12s)});
        QCOMPARE(text(TaskColumn::Changes, row), QStringLiteral("2 · 12 s ago"));
        QCOMPARE(cellDetail(TaskColumn::Changes, row, {Now, tickAt(Now), Now}),
            QStringLiteral("Last change: retried / maxRetry, error, observed 12 s ago"));
        // Independent of the wall clock and of the time form, because only the monotonic time is known.
        for (const TimeForm form : {TimeForm::Relative, TimeForm::Local, TimeForm::Utc, TimeForm::EpochMs})
            QCOMPARE(cellText(TaskColumn::Changes, row, {Now + 24h, tickAt(Now), Now}, form),
                QStringLiteral("2 · 12 s ago"));
    }

    void theTimeOfAPollComesWithTheSameWords()
    {
        const auto checked = [](const QList<Observation> &polls) {
            return text(TaskColumn::Checked, rowAfter(polls), Now, TimeForm::Utc);
        };
        QCOMPARE(checked({answered(id("tsk_123"), exampleTask(), Now - 4min),
                     failed(id("tsk_123"), FetchErrorKind::Timeout, Now - 1s)}),
            QStringLiteral("no answer · stale 2023-03-15 17:36:00Z"));
        QCOMPARE(checked({answered(id("tsk_123"), taskWith("completed"), Now - 4min)}),
            QStringLiteral("final 2023-03-15 17:36:00Z"));
        Observation gone = failed(id("tsk_123"), FetchErrorKind::NotFound, Now - 2s, 404);
        gone.gone = true;
        QCOMPARE(checked({gone}), QStringLiteral("not found · gone 2023-03-15 17:39:58Z"));
    }

    void showsNothingWhereNothingIsKnown()
    {
        const TaskRow row = rowAfter({});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("not polled yet"));
        for (const TaskColumnInfo &info : taskColumns()) {
            if (info.column != TaskColumn::State && info.column != TaskColumn::Task)
                QCOMPARE(text(info.column, row), QStringLiteral("—"));
        }
        const TaskRow bare = rowAfter({answered(id("tsk_123"),
            taskWith("active",
                [](Task &task) {
                    task.messageId.clear();
                    task.completedAt.reset();
                }),
            Now)});
        for (const TaskColumn column :
            {TaskColumn::Message, TaskColumn::Completed, TaskColumn::Deadline, TaskColumn::Changes})
            QCOMPARE(text(column, bare), QStringLiteral("—"));
    }

    void staleRowsAreMarkedAsStale()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 4min),
            failed(id("tsk_123"), FetchErrorKind::Timeout, Now - 1s)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("retrying")); // the last known task stays
        QCOMPARE(text(TaskColumn::Checked, row), QStringLiteral("no answer · stale 4 m"));
        const TaskRow unanswered = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 4min)});
        QCOMPARE(text(TaskColumn::Checked, unanswered), QStringLiteral("stale 4 m"));
    }

    void eachRowIsStaleByItsOwnInterval()
    {
        const auto checked = [](std::chrono::milliseconds interval, std::chrono::milliseconds age) {
            return text(TaskColumn::Checked, rowAfter({answered(id("tsk_123"), exampleTask(), Now - age, interval)}));
        };
        QCOMPARE(checked(60s, 180s), QStringLiteral("3 m"));
        QCOMPARE(checked(60s, 180'001ms), QStringLiteral("stale 3 m"));
        QCOMPARE(checked(5s, 15s), QStringLiteral("15 s"));
        QCOMPARE(checked(5s, 16s), QStringLiteral("stale 16 s"));
        QCOMPARE(checked(500ms, 3s), QStringLiteral("3 s")); // includes the answer time
        QCOMPARE(checked(500ms, 4s), QStringLiteral("stale 4 s"));
    }

    void aFlagSaysWhatItMeans()
    {
        Task task = exampleTask();
        task.flags.append({QStringLiteral("deadline"), QStringLiteral("has passed")});
        const TaskRow row = rowAfter({answered(id("tsk_123"), task, Now)});
        const QString hint = cellDetail(TaskColumn::State, row, {Now, tickAt(Now), Now});
        QVERIFY2(hint.contains(u"Flagged, because these facts do not fit together:\ndeadline: has passed\n"),
            qPrintable(hint));
        QVERIFY(hint.contains(u"Look into the service that runs the task."));
    }

    void finalTasksAreNeverStale()
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QStringLiteral("completed"));
        const TaskRow row = rowAfter({answered(id("tsk_123"), task, Now - 100h)});
        QCOMPARE(text(TaskColumn::Checked, row), QStringLiteral("final"));
        QVERIFY(!row.isStale(tickAt(Now)));
        // A failed task is polled rarely, because it may be run again.
        Observation archived = answered(id("tsk_123"), taskWith("archived"), Now - 9min);
        archived.nextPollIn = 10min;
        const TaskRow rarely = rowAfter({archived});
        QCOMPARE(text(TaskColumn::Checked, rarely), QStringLiteral("final · 9 m"));
        const QString hint = cellDetail(TaskColumn::Checked, rarely, {Now, tickAt(Now), Now});
        QVERIFY2(hint.contains(u"This task is final. It is polled again within 10 m,"), qPrintable(hint));
    }

    void goneTasksAreMarkedAsGone()
    {
        Observation gone = failed(id("tsk_123"), FetchErrorKind::NotFound, Now - 2s, 404);
        gone.gone = true;
        QCOMPARE(text(TaskColumn::Checked, rowAfter({gone})), QStringLiteral("not found · gone"));
        const auto detail = [](const TaskRow &row) {
            return cellDetail(TaskColumn::Checked, row, {Now, tickAt(Now), Now});
        };
        QVERIFY(detail(rowAfter({gone})).contains(u"Not found 6 times in a row. This task is no longer polled."));
        const TaskRow foundBefore = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 60s), gone});
        QVERIFY(detail(foundBefore).contains(u"Not found 6 times in a row. This task is now polled rarely."));

        gone.mayBeFinished = true;
        QCOMPARE(text(TaskColumn::Checked, rowAfter({gone})), QStringLiteral("not found · gone")); // never seen
        const TaskRow seen = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 60s), gone});
        QCOMPARE(text(TaskColumn::Checked, seen), QStringLiteral("not found · finished or removed"));
        QVERIFY(detail(seen).contains(u"it was finished or removed. This task is now polled rarely."));
    }

    void agesIgnoreWallClockJumps()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 2s, 60s)});
        for (const auto jump : {-24h, 24h}) {
            QCOMPARE(cellText(TaskColumn::Checked, row, {Now + jump, tickAt(Now), Now}), QStringLiteral("2 s"));
            const QList<DetailLine> lines = detailLines(row, {Now + jump, tickAt(Now), Now});
            for (const DetailLine &line : lines) {
                if (line.name == QLatin1String("Checked"))
                    QVERIFY2(line.text.startsWith(QStringLiteral("2 s ago  ·  ")), qPrintable(line.text));
            }
        }
    }

    void countdownsAreByTheServersClock()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 1s)});
        QCOMPARE(cellText(TaskColumn::NextAttempt, row, {Now, tickAt(Now), Now + 40s}), QStringLiteral("in 1 m"));
        QCOMPARE(cellText(TaskColumn::LastError, row, {Now, tickAt(Now), Now + 10min}),
            QStringLiteral("13 m ago · Connection timeout"));
    }

    void saysWhatFailed()
    {
        const TaskRow row = rowAfter({failed(id("tsk_123"), FetchErrorKind::NotFound, Now - 2s, 404)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("not found"));
        QCOMPARE(text(TaskColumn::Checked, row), QStringLiteral("not found · 2 s"));
    }

    void aFinalTaskHasNoNextAttempt()
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QStringLiteral("archived"));
        QCOMPARE(text(TaskColumn::NextAttempt, rowAfter({answered(id("tsk_123"), task, Now)})), QStringLiteral("—"));
    }

    void showsServersTextOnlySafely()
    {
        Task task = exampleTask();
        task.error = QStringLiteral("\u202eevil\u001b[2J\nsecond line");
        task.state = Test::stateOf(QStringLiteral("\u202edetelpmoc"));
        task.messageId = QStringLiteral("msg\u001b");
        const TaskRow row = rowAfter({answered(id("tsk_123"), task, Now)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("‹U+202E›detelpmoc"));
        QCOMPARE(text(TaskColumn::Message, row), QStringLiteral("msg‹ESC›"));
        QCOMPARE(text(TaskColumn::LastError, row), QStringLiteral("3 m ago · ‹U+202E›evil‹ESC›[2J"));
    }

    void aToolTipShowsJustItsCharacters()
    {
        const QString evil = QStringLiteral("<img src=\"file:///etc/passwd\"> & <b>bold</b>\nline");
        QTextDocument document;
        document.setHtml(plainToolTip(evil));
        QCOMPARE(document.toPlainText(), evil);
        QVERIFY(!plainToolTip(evil).contains(u"<img"));
        QCOMPARE(plainToolTip(QString()), QString());
    }

    void theDetailHasEveryField()
    {
        const ClockReading moment{Now, tickAt(Now), Now};
        const QList<DetailLine> full =
            detailLines(rowAfter({answered(id("tsk_123"), exampleTask(), Now - 1s)}), moment);
        QHash<QString, QString> texts;
        for (const DetailLine &line : full)
            texts.insert(line.name, line.text);
        QCOMPARE(texts.value(QStringLiteral("retried")), QStringLiteral("4 of 5  ·  1 left"));
        QCOMPARE(texts.value(QStringLiteral("nextProcessAt")), QStringLiteral("in 1 m 40 s  ·  2023-03-15 17:41:40"));
        QCOMPARE(texts.value(QStringLiteral("completedAt")), QStringLiteral("18 m ago  ·  2023-03-15 17:21:16"));
        QCOMPARE(texts.value(QStringLiteral("lastErrorAt")), QStringLiteral("3 m ago  ·  2023-03-15 17:36:40"));
        QCOMPARE(texts.value(QStringLiteral("deadline")), QString());
        QCOMPARE(texts.value(QStringLiteral("notSet")), QStringLiteral("Not set: deadline"));
        QCOMPARE(texts.value(QStringLiteral("error")), QStringLiteral("Connection timeout"));
        QCOMPARE(texts.value(QStringLiteral("url")), QStringLiteral("https://example.com"));
        QCOMPARE(texts.value(QStringLiteral("messageId")), QStringLiteral("msg_123"));
        QVERIFY(texts.value(QStringLiteral("Checked")).endsWith(u"HTTP 200"));
        QCOMPARE(texts.value(QStringLiteral("Failure")), QString());

        // Every task has the same lines.
        const QList<DetailLine> none = detailLines(rowAfter({}), moment);
        QCOMPARE(none.size(), full.size());
        for (qsizetype i = 0; i < none.size(); ++i)
            QCOMPARE(none[i].name, full[i].name);
    }

    void theDetailSaysWhatIsFlagged()
    {
        Task task = exampleTask();
        task.flags.append({QStringLiteral("deadline"), QStringLiteral("expected a time, got true")});
        const QList<DetailLine> lines =
            detailLines(rowAfter({answered(id("tsk_123"), task, Now - 1h)}), {Now, tickAt(Now), Now});
        int attention = 0;
        for (const DetailLine &line : lines) {
            attention += line.isProblem && line.section == DetailLine::Section::Poll ? 1 : 0;
            if (line.name == QLatin1String("Flags"))
                QCOMPARE(line.text, QStringLiteral("deadline: expected a time, got true"));
        }
        QCOMPARE(attention, 2); // the flag and the stale confirmation
    }
};

TASKWATCH_TEST(TestCellText, QCoreApplication);
#include "tst_celltext.moc"
