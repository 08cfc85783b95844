// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollpace.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

class TestPollPace : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(1)};

private Q_SLOTS:
    void nothingIsBehindBeforeTheFirstPoll() { QVERIFY(!PollPace().behind(T0)); }

    void aLittleLateIsInTime()
    {
        PollPace pace;
        pace.note({.wanted = 500ms, .achieved = 1400ms}, T0);
        QVERIFY(!pace.behind(T0)); // less than a second
        pace.clear();
        pace.note({.wanted = 60s, .achieved = 70s}, T0);
        QVERIFY(!pace.behind(T0)); // less than a quarter
    }

    void saysTheMediansWhenItIsBehind()
    {
        PollPace pace;
        for (const auto achieved : {10s, 11s, 900s})
            pace.note({.wanted = 2s, .achieved = achieved}, T0);
        QCOMPARE(pace.behind(T0), std::optional(Pace{.wanted = 2s, .achieved = 11s}));
    }

    void whatIsLongAgoDoesNotCount()
    {
        PollPace pace;
        pace.note({.wanted = 2s, .achieved = 10s}, T0);
        QVERIFY(pace.behind(T0 + PollPace::Window));
        QVERIFY(!pace.behind(T0 + PollPace::Window + 1ms));
    }
};

TASKWATCH_TEST(TestPollPace, QCoreApplication);
#include "tst_pollpace.moc"
