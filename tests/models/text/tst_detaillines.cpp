// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
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
                                  << QStringLiteral("2 s ago  ·  2023-03-15 17:40:00");
        QTest::newRow("local") << TimeForm::Local << QStringLiteral("2023-03-15 17:42:15  ·  in 2 m 13 s")
                               << QStringLiteral("2023-03-15 17:40:00  ·  2 s ago");
        QTest::newRow("UTC") << TimeForm::Utc << QStringLiteral("2023-03-15 17:42:15Z  ·  in 2 m 13 s")
                             << QStringLiteral("2023-03-15 17:40:00Z  ·  2 s ago");
        QTest::newRow("Unix ms") << TimeForm::EpochMs << QStringLiteral("1678902135000  ·  in 2 m 13 s")
                                 << QStringLiteral("1678902000000  ·  2 s ago");
    }

    void tellsTimesInTheChosenForm()
    {
        QFETCH(const TimeForm, form);
        const QList<DetailLine> all = lines(someTask(), form);
        QTEST(line(all, "nextProcessAt").text, "nextProcessAt");
        QTEST(line(all, "Last poll").text, "asked");
    }

    void everyTimeHasAllFourForms()
    {
        const QList<DetailLine> all = lines(someTask());
        for (const char *name :
            {"nextProcessAt", "deadline", "completedAt", "lastErrorAt", "Last poll", "Answered", "Confirmed"}) {
            const DetailLine time = line(all, name);
            QVERIFY2(time.toolTip.count(u'\n') == 3, name);
            // The copied form has an offset.
            QVERIFY2(time.toolTip.split(u'\n')[1] == time.copied && time.copied.endsWith(u"Z"), name);
        }
    }

    void copiesTheOriginalValue()
    {
        const QList<DetailLine> all = lines(someTask());
        QCOMPARE(line(all, "error").copied, QStringLiteral("one\ntwo\u202e\t"));
        QCOMPARE(line(all, "error").text, QStringLiteral("one\ntwo‹U+202E›\t"));
        QCOMPARE(line(all, "url").copied, QStringLiteral("https://example.com/\u200b"));
        QCOMPARE(line(all, "retried").copied, QStringLiteral("4"));
        QCOMPARE(line(all, "retried").text, QStringLiteral("4 of 5  ·  1 left"));
        QCOMPARE(line(all, "maxRetry").copied, QStringLiteral("5"));
        QCOMPARE(line(all, "state").copied, QStringLiteral("retrying"));
        QCOMPARE(line(all, "taskId").copied, QStringLiteral("tsk_1"));
    }

    void unsetFieldsCopyNothing()
    {
        Task task = someTask();
        task.deadline.reset();
        task.error.clear();
        const QList<DetailLine> all = lines(task);
        for (const char *name : {"deadline", "error"}) {
            QCOMPARE(line(all, name).text, QStringLiteral("—"));
            QCOMPARE(line(all, name).copied, QString());
        }
    }

    void flagsAreWords()
    {
        Task task = someTask();
        task.flags = {{QStringLiteral("nextProcessAt"), QStringLiteral("will miss its deadline by 4 m")},
            {QStringLiteral("url"), QStringLiteral("changed")}};
        const DetailLine flags = line(lines(task), "Flags");
        QCOMPARE(flags.text, QStringLiteral("nextProcessAt: will miss its deadline by 4 m\nurl: changed"));
        QVERIFY(flags.attention);
    }
};

TASKWATCH_TEST(TestDetailLines, QCoreApplication);
#include "tst_detaillines.moc"
