// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/polllag.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

class TestPollLag : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(1)};

private Q_SLOTS:
    void nothingIsBehindBeforeTheFirstPoll() { QVERIFY(!PollLag().lag(T0)); }

    void aLittleLateIsInTime()
    {
        PollLag pace;
        pace.record({.wanted = 500ms, .achieved = 1400ms}, T0);
        QVERIFY(!pace.lag(T0)); // less than a second
        pace.clear();
        pace.record({.wanted = 60s, .achieved = 70s}, T0);
        QVERIFY(!pace.lag(T0)); // less than a quarter
    }

    void returnsTheMediansWhenLate()
    {
        PollLag pace;
        for (const auto achieved : {10s, 11s, 900s})
            pace.record({.wanted = 2s, .achieved = achieved}, T0);
        QCOMPARE(pace.lag(T0), std::optional(Lag{.wanted = 2s, .achieved = 11s}));
    }

    void oldPollsDoNotCount()
    {
        PollLag pace;
        pace.record({.wanted = 2s, .achieved = 10s}, T0);
        QVERIFY(pace.lag(T0 + PollLag::Window));
        QVERIFY(!pace.lag(T0 + PollLag::Window + 1ms));
    }
};

TASKWATCH_TEST(TestPollLag, QCoreApplication);
#include "tst_polllag.moc"
