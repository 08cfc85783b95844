// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builders.h"
#include "statustext.h"

#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestStatusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePollerDoes()
    {
        TaskTable table;
        PollerStatus status;
        QCOMPARE(statusText(status, table, Now).text, QStringLiteral("Nothing to ask for"));

        table.append(manyIds(3));
        status.watched = 3;
        status.requestsPerSecond = 1.5;
        QCOMPARE(statusText(status, table, Now).text, QStringLiteral("Polling 3 tasks  ·  1.5 requests/s  ·  3 not asked yet"));

        for (const TaskId &each : manyIds(3))
            table.apply(answered(each, exampleTask(), Now - 1s));
        table.apply(answered(id("tsk_1"), exampleTask(), Now - 41s));
        status.medianAnswerTime = 87ms;
        status.requestsPerSecond = 18.2;
        const StatusText polling = statusText(status, table, Now);
        QCOMPARE(polling.mood, StatusText::Mood::Polling);
        QCOMPARE(polling.text, QStringLiteral("Polling 3 tasks  ·  18 requests/s  ·  answers in 87 ms  ·  oldest look 41 s"));

        status.trouble = FetchError{FetchErrorKind::Unreachable, QStringLiteral("Connection refused")};
        const StatusText trouble = statusText(status, table, Now);
        QCOMPARE(trouble.mood, StatusText::Mood::Trouble);
        QVERIFY(trouble.text.contains(u"Endpoint not reached"));
        QVERIFY(!trouble.text.contains(u"87 ms"));

        status.paused = true;
        const StatusText paused = statusText(status, table, Now);
        QCOMPARE(paused.mood, StatusText::Mood::Paused);
        QCOMPARE(paused.text, QStringLiteral("Paused: 3 tasks, no requests  ·  oldest look 41 s"));
    }

private:
    static constexpr Timestamp Now = fromUnixMs(1678902000000);
};

QTEST_GUILESS_MAIN(TestStatusText)
#include "tst_statustext.moc"
