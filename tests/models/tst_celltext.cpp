// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "detaillines.h"
#include "plaintooltip.h"
#include "taskcolumn.h"

#include <QTest>
#include <QTextDocument>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Now = fromUnixMs(1678902000000); // 100 s before the example's nextProcessAt

/// A row after the given looks.
TaskRow rowAfter(const QList<Observation> &looks)
{
    TaskTable table;
    table.add({id("tsk_123")});
    for (const Observation &look : looks)
        table.apply(look);
    return table.at(0);
}

QString text(TaskColumn column, const TaskRow &row, Timestamp now = Now)
{
    return cellText(column, row, {now, tickAt(now), now});
}

} // namespace

class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnsStandInTheirOrder()
    {
        // Lookups go by index: a row of the table in the wrong place would give another column's title.
        for (int i = 0; i < TaskColumnCount; ++i)
            QCOMPARE(static_cast<int>(taskColumns()[static_cast<size_t>(i)].column), i);
    }

    void showsTheExample()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 1s)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("retrying"));
        QCOMPARE(text(TaskColumn::Task, row), QStringLiteral("tsk_123"));
        QCOMPARE(text(TaskColumn::Retries, row), QStringLiteral("4/5"));
        QCOMPARE(text(TaskColumn::NextAttempt, row), QStringLiteral("in 1 m 40 s"));
        QCOMPARE(text(TaskColumn::LastError, row), QStringLiteral("3 m ago · Connection timeout"));
        QCOMPARE(text(TaskColumn::Url, row), QStringLiteral("example.com"));
        QCOMPARE(text(TaskColumn::Checked, row), QStringLiteral("1 s"));
        QCOMPARE(text(TaskColumn::NextAttempt, row, Now + 112s), QStringLiteral("overdue 12 s"));
    }

    void showsNothingWhereNothingIsKnown()
    {
        const TaskRow row = rowAfter({});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("not seen yet"));
        for (const TaskColumn column : {TaskColumn::Retries, TaskColumn::NextAttempt, TaskColumn::LastError, TaskColumn::Url, TaskColumn::Checked})
            QCOMPARE(text(column, row), QStringLiteral("—"));
    }

    void neverPassesAnOldFactOffAsFresh()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 4min), failed(id("tsk_123"), FetchErrorKind::Timeout, Now - 1s)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("retrying")); // the last good task stays
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
        QCOMPARE(checked(500ms, 3s), QStringLiteral("3 s")); // an answer takes its time
        QCOMPARE(checked(500ms, 4s), QStringLiteral("stale 4 s"));
    }

    void whatIsFinalIsDoneAndNeverStale()
    {
        Task task = exampleTask();
        task.state = TaskState(QStringLiteral("completed"));
        const TaskRow row = rowAfter({answered(id("tsk_123"), task, Now - 100h)});
        QCOMPARE(text(TaskColumn::Checked, row), QStringLiteral("done"));
        QVERIFY(!row.isStale(tickAt(Now)));
    }

    void whatIsGoneSaysSo()
    {
        Observation gone = failed(id("tsk_123"), FetchErrorKind::NotFound, Now - 2s, 404);
        gone.gone = true;
        QCOMPARE(text(TaskColumn::Checked, rowAfter({gone})), QStringLiteral("not found · gone"));
        QVERIFY(cellDetail(TaskColumn::Checked, rowAfter({gone}), {Now, tickAt(Now), Now}).contains(u"6 times in a row"));
    }

    void agesOutliveAWallClockThatJumps()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 2s, 60s)});
        for (const auto jump : {-24h, 24h}) {
            QCOMPARE(cellText(TaskColumn::Checked, row, {Now + jump, tickAt(Now), Now}), QStringLiteral("2 s"));
            const QList<DetailLine> lines = detailLines(row, {Now + jump, tickAt(Now), Now});
            for (const DetailLine &line : lines) {
                if (line.name == QLatin1String("Confirmed"))
                    QCOMPARE(line.text, QStringLiteral("2 s ago"));
            }
        }
    }

    void countdownsAreByTheServersClock()
    {
        const TaskRow row = rowAfter({answered(id("tsk_123"), exampleTask(), Now - 1s)});
        QCOMPARE(cellText(TaskColumn::NextAttempt, row, {Now, tickAt(Now), Now + 40s}), QStringLiteral("in 1 m"));
        QCOMPARE(cellText(TaskColumn::LastError, row, {Now, tickAt(Now), Now + 10min}), QStringLiteral("13 m ago · Connection timeout"));
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
        task.state = TaskState(QStringLiteral("archived"));
        QCOMPARE(text(TaskColumn::NextAttempt, rowAfter({answered(id("tsk_123"), task, Now)})), QStringLiteral("—"));
    }

    void showsServersTextOnlySafely()
    {
        Task task = exampleTask();
        task.error = QStringLiteral("\u202eevil\u001b[2J\nsecond line");
        task.state = TaskState(QStringLiteral("\u202edetelpmoc"));
        const TaskRow row = rowAfter({answered(id("tsk_123"), task, Now)});
        QCOMPARE(text(TaskColumn::State, row), QStringLiteral("‹U+202E›detelpmoc"));
        QCOMPARE(text(TaskColumn::LastError, row), QStringLiteral("3 m ago · ‹U+202E›evil␛[2J"));
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
        const Moment moment{Now, tickAt(Now), Now};
        const QList<DetailLine> full = detailLines(rowAfter({answered(id("tsk_123"), exampleTask(), Now - 1s)}), moment);
        QHash<QString, QString> texts;
        for (const DetailLine &line : full)
            texts.insert(line.name, line.text);
        QCOMPARE(texts.value(QStringLiteral("state")), QStringLiteral("retrying"));
        QCOMPARE(texts.value(QStringLiteral("retried")), QStringLiteral("4 of 5  ·  1 left"));
        QCOMPARE(texts.value(QStringLiteral("nextProcessAt")), QStringLiteral("2023-03-15 17:41:40  ·  in 1 m 40 s"));
        QCOMPARE(texts.value(QStringLiteral("completedAt")), QStringLiteral("2023-03-15 17:21:16  ·  18 m ago"));
        QCOMPARE(texts.value(QStringLiteral("lastErrorAt")), QStringLiteral("2023-03-15 17:36:40  ·  3 m ago"));
        QCOMPARE(texts.value(QStringLiteral("deadline")), QStringLiteral("—"));
        QCOMPARE(texts.value(QStringLiteral("error")), QStringLiteral("Connection timeout"));
        QCOMPARE(texts.value(QStringLiteral("url")), QStringLiteral("https://example.com"));
        QCOMPARE(texts.value(QStringLiteral("messageId")), QStringLiteral("msg_123"));
        QCOMPARE(texts.value(QStringLiteral("taskId")), QStringLiteral("tsk_123"));
        QCOMPARE(texts.value(QStringLiteral("Status")), QStringLiteral("HTTP 200"));
        QCOMPARE(texts.value(QStringLiteral("Failure")), QStringLiteral("none"));

        // Lines keep their places, whatever is known.
        const QList<DetailLine> none = detailLines(rowAfter({}), moment);
        QCOMPARE(none.size(), full.size());
        for (qsizetype i = 0; i < none.size(); ++i)
            QCOMPARE(none[i].name, full[i].name);
    }

    void theDetailSaysWhatIsFlagged()
    {
        Task task = exampleTask();
        task.flags.append({QStringLiteral("deadline"), QStringLiteral("expected a time, got true")});
        const QList<DetailLine> lines = detailLines(rowAfter({answered(id("tsk_123"), task, Now - 1h)}), {Now, tickAt(Now), Now});
        int attention = 0;
        for (const DetailLine &line : lines) {
            attention += line.attention ? 1 : 0;
            if (line.name == QLatin1String("Flags"))
                QCOMPARE(line.text, QStringLiteral("deadline: expected a time, got true"));
        }
        QCOMPARE(attention, 2); // the flag, and that it is stale
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
