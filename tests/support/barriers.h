// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTest>

#include <chrono>
#include <ctime>

namespace Taskwatch::Test {

/// How long a test waits for a condition before it fails, in milliseconds. A test that passes never waits that long, so
/// this is far more than a machine needs that is much slower or busy with much other work.
inline constexpr int Patience = 120'000;

/// Processes events until @p condition is true. Returns whether it became true.
template <typename Condition>
[[nodiscard]] bool waitUntil(Condition condition)
{
    return QTest::qWaitFor(condition, Patience);
}

/// Handles all events that are pending in this thread and those that they cause: queued calls, deferred deletions and
/// timers that are due. For checks that nothing happens without a timer, another thread or another process.
inline void handlePendingEvents()
{
    constexpr int Rounds = 5; // queued calls that queue another one
    for (int i = 0; i < Rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Processor time that this process has used. Unlike elapsed time, it does not grow while other processes use the
/// machine.
[[nodiscard]] inline std::chrono::nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace Taskwatch::Test

// QtTest gives up after 5 s, which a busy machine may need.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, Taskwatch::Test::Patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression)                                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT(expr, messageExpression, Taskwatch::Test::Patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, Taskwatch::Test::Patience)
