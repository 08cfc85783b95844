// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/ratelimiter.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;
using BudgetState = RateLimiter::State;

/// Tests the endpoint's limits rule by rule.
class TestRateLimiter : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(1)};
    static constexpr RequestLimits Limits{.perSecond = 10, .burst = 5, .inFlight = 100};

    static void fail(RateLimiter &limiter, FetchErrorKind kind, MonotonicTime now, const RateLimitInfo &info = {})
    {
        limiter.answered(failureScope(kind), info, now);
    }
    static void succeed(RateLimiter &limiter, MonotonicTime now, const RateLimitInfo &info = {})
    {
        limiter.answered(FailureScope::ThisTask, info, now);
    }

    /// Sends requests from @p from to @p to as soon as each is allowed, and answers each at once with success. Returns
    /// their number.
    static int sendAll(RateLimiter &limiter, MonotonicTime from, MonotonicTime to)
    {
        int sent = 0;
        for (MonotonicTime now = from; now < to; now += 10ms) {
            while (limiter.allows(now)) {
                limiter.spend(now);
                succeed(limiter, now);
                ++sent;
            }
        }
        return sent;
    }

private Q_SLOTS:
    void keepsToItsRate()
    {
        RateLimiter limiter(Limits, T0);
        QCOMPARE(sendAll(limiter, T0, T0 + 10s), 5 + 99); // the burst, then ten a second
        QCOMPARE(sendAll(limiter, T0 + 1h, T0 + 1h + 10ms), 5); // no more than a burst accumulates in a pause
    }

    void saysWhenTheNextIsAllowed()
    {
        RateLimiter limiter(Limits, T0);
        QCOMPARE(sendAll(limiter, T0, T0 + 1ms), 5);
        QCOMPARE(limiter.nextAllowed(T0), std::optional(T0 + 100ms));
        QVERIFY(!limiter.allows(T0 + 99ms));
        QVERIFY(limiter.allows(T0 + 100ms));
    }

    void neverHasMoreInFlightThanTheCap()
    {
        RateLimiter limiter({.perSecond = 1000, .burst = 100, .inFlight = 3}, T0);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(limiter.allows(T0));
            limiter.spend(T0);
        }
        QVERIFY(!limiter.nextAllowed(T0)); // until one is answered
        succeed(limiter, T0);
        QVERIFY(limiter.allows(T0));
    }

    void a429StopsEverythingUntilTheMomentTheServerNames()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 7s});
        QCOMPARE(limiter.state(T0), BudgetState::Held);
        QCOMPARE(limiter.nextAllowed(T0 + 1s), std::optional(T0 + 7s));
        QVERIFY(!limiter.allows(T0 + 6999ms));
        QVERIFY(limiter.allows(T0 + 7s));
        QCOMPARE(limiter.state(T0 + 7s), BudgetState::Open);
    }

    void aHoldOfYearsIsCappedAndReported()
    {
        RateLimiter limiter(Limits, T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 20'000h});
        QVERIFY(limiter.isHoldCapped(T0));
        QCOMPARE(limiter.heldUntil(), std::optional(T0 + 15min));
        fail(limiter, FetchErrorKind::RateLimited, T0 + 16min, {.retryAfter = T0 + 17min});
        QVERIFY(!limiter.isHoldCapped(T0 + 15min));
    }

    void a429WithoutAMomentBacksOff()
    {
        RateLimiter limiter(Limits, T0);
        MonotonicTime now = T0;
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            fail(limiter, FetchErrorKind::RateLimited, now);
            QCOMPARE(limiter.heldUntil(), std::optional(now + wait));
            now += wait;
        }
        succeed(limiter, now);
        fail(limiter, FetchErrorKind::RateLimited, now);
        QCOMPARE(limiter.heldUntil(), std::optional(now + 1s)); // a success in between restarts the backoff
    }

    void a429HalvesTheRateWhichGrowsBackSlowly()
    {
        RateLimiter limiter(Limits, T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 1s});
        QCOMPARE(limiter.rate(T0), 5.0);
        // Answers to requests that were already under way do not halve the rate again.
        fail(limiter, FetchErrorKind::RateLimited, T0 + 10ms, {.retryAfter = T0 + 2s});
        QCOMPARE(limiter.rate(T0), 5.0);
        QCOMPARE(limiter.heldUntil(), std::optional(T0 + 2s)); // the latest time counts
        QVERIFY(limiter.rate(T0 + 15s) > 5 && limiter.rate(T0 + 15s) < 10);
        QCOMPARE(limiter.rate(T0 + 32s), 10.0); // half of the set rate takes half a minute from the end of the hold
        QCOMPARE(limiter.rate(T0 + 1h), 10.0); // never above the set rate
        const int sent = sendAll(limiter, T0 + 2s, T0 + 3s);
        QVERIFY2(sent >= 4 && sent <= 7, qPrintable(QString::number(sent))); // no burst when the hold ends
    }

    void remainingCountsAreUsedBeforeA429Comes()
    {
        RateLimiter limiter({.perSecond = 1000, .burst = 100, .inFlight = 100}, T0);
        limiter.spend(T0);
        succeed(limiter, T0, {.remaining = 3, .resetAt = T0 + 500ms});
        int sent = 0;
        for (; limiter.allows(T0); ++sent)
            limiter.spend(T0);
        QCOMPARE(sent, 3);
        succeed(limiter, T0, {.remaining = 0, .resetAt = T0 + 500ms});
        QVERIFY(!limiter.allows(T0 + 499ms));
        QCOMPARE(limiter.nextAllowed(T0 + 100ms), std::optional(T0 + 500ms));
        QCOMPARE(limiter.rate(T0), 1000.0); // there was no 429, so nothing is halved
    }

    void aRefusedTokenStopsEverythingUntilTheUserResumes()
    {
        RateLimiter limiter(Limits, T0);
        fail(limiter, FetchErrorKind::Unauthorized, T0);
        QCOMPARE(limiter.state(T0 + 100h), BudgetState::Stopped);
        QVERIFY(!limiter.nextAllowed(T0 + 100h));
        limiter.restart(T0 + 100h);
        QVERIFY(limiter.allows(T0 + 100h));
    }

    void whereNobodyAnswersItProbesMoreAndMoreRarely()
    {
        RateLimiter limiter(Limits, T0);
        for (int i = 0; i < 2; ++i) {
            limiter.spend(T0);
            fail(limiter, FetchErrorKind::Unreachable, T0);
        }
        QCOMPARE(limiter.state(T0), BudgetState::Open); // two failures are not enough
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::Timeout, T0);
        QCOMPARE(limiter.state(T0), BudgetState::Probing);
        MonotonicTime now = T0;
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
            QCOMPARE(limiter.nextAllowed(now), std::optional(now + wait));
            now += wait;
            QVERIFY(limiter.allows(now));
            limiter.spend(now);
            QVERIFY(!limiter.nextAllowed(now)); // one at a time
            fail(limiter, FetchErrorKind::Unreachable, now);
        }
        // Any answer resumes polling.
        now += 30s;
        limiter.spend(now);
        fail(limiter, FetchErrorKind::NotFound, now);
        QCOMPARE(limiter.state(now), BudgetState::Open);
        QVERIFY(limiter.allows(now));
    }

    void manyFailuresAtOnceAreOneProbe()
    {
        RateLimiter limiter(Limits, T0);
        for (int i = 0; i < 5; ++i)
            limiter.spend(T0);
        for (int i = 0; i < 5; ++i)
            fail(limiter, FetchErrorKind::Unreachable, T0 + 10ms);
        QCOMPARE(limiter.nextAllowed(T0 + 10ms), std::optional(T0 + 1010ms)); // not backed off five times
    }

    void aCancelledPollSaysNothing()
    {
        RateLimiter limiter(Limits, T0);
        for (int i = 0; i < 5; ++i) {
            limiter.spend(T0);
            fail(limiter, FetchErrorKind::Cancelled, T0);
        }
        QCOMPARE(limiter.state(T0), BudgetState::Open);
        QCOMPARE(limiter.inFlight(), 0);
    }

    void newLimitsHoldAtOnce()
    {
        RateLimiter limiter(Limits, T0);
        limiter.setLimits({.perSecond = 1, .burst = 1, .inFlight = 1}, T0);
        QCOMPARE(sendAll(limiter, T0, T0 + 10s), 1 + 9);
        limiter.setLimits(Limits, T0 + 10s);
        QVERIFY(sendAll(limiter, T0 + 70s, T0 + 80s) >= 95); // grows to the new rate
    }

    void aClockThatStandsStillDoesNoHarm()
    {
        RateLimiter limiter(Limits, T0);
        QCOMPARE(sendAll(limiter, T0, T0 + 10ms), 5);
        QVERIFY(!limiter.allows(T0 - 1h)); // a time before the start
        QVERIFY(limiter.allows(T0 + 1s));
    }

    void aRefreshMayTestARefusedToken()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::Unauthorized, T0);
        QVERIFY(!limiter.allows(T0 + 100h));
        limiter.retryNow(T0 + 1s);
        QVERIFY(limiter.allows(T0 + 1s));
        limiter.spend(T0 + 1s);
        QVERIFY(!limiter.allows(T0 + 1s)); // one request only
        fail(limiter, FetchErrorKind::Unauthorized, T0 + 2s);
        QCOMPARE(limiter.state(T0 + 2s), BudgetState::Stopped);
        limiter.retryNow(T0 + 3s);
        limiter.spend(T0 + 3s);
        succeed(limiter, T0 + 4s);
        QCOMPARE(limiter.state(T0 + 4s), BudgetState::Open);
    }

    void aRefreshDoesNotWaitForTheNextProbe()
    {
        RateLimiter limiter(Limits, T0);
        for (int i = 0; i < 3; ++i) {
            limiter.spend(T0);
            fail(limiter, FetchErrorKind::Unreachable, T0);
        }
        QVERIFY(!limiter.allows(T0 + 10ms));
        limiter.retryNow(T0 + 10ms);
        QVERIFY(limiter.allows(T0 + 10ms));
    }

    void aRefreshWaitsAfterTooManyRequests()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 20s});
        limiter.retryNow(T0 + 1s);
        QVERIFY(!limiter.allows(T0 + 1s));
        QCOMPARE(limiter.nextAllowed(T0 + 1s), std::optional(T0 + 20s));
    }

    void aNewRateKeepsTheEndpointsReduction()
    {
        RateLimiter limiter(Limits, T0);
        limiter.setLimits({.perSecond = 100, .burst = 5, .inFlight = 100}, T0);
        QCOMPARE(limiter.rate(T0), 100.0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::RateLimited, T0);
        QCOMPARE(limiter.rate(T0), 50.0);
        limiter.setLimits({.perSecond = 200, .burst = 5, .inFlight = 100}, T0);
        QCOMPARE(limiter.rate(T0), 50.0);
        limiter.setLimits({.perSecond = 20, .burst = 5, .inFlight = 100}, T0);
        QCOMPARE(limiter.rate(T0), 20.0);
    }

    void distinguishesFaultsOfEndpointAndTask()
    {
        RateLimiter limiter(Limits, T0);
        for (const FetchErrorKind kind :
            {FetchErrorKind::Unauthorized, FetchErrorKind::RateLimited, FetchErrorKind::Cancelled})
            QVERIFY(limiter.isEndpointsFault(failureScope(kind), T0));
        for (const FetchErrorKind kind : {FetchErrorKind::NotFound, FetchErrorKind::Server, FetchErrorKind::BadAnswer,
                 FetchErrorKind::TooLarge, FetchErrorKind::Rejected})
            QVERIFY(!limiter.isEndpointsFault(failureScope(kind), T0));
        // A single request without an answer may be caused by a task that crashes the server. Several in a row are not.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!limiter.isEndpointsFault(failureScope(FetchErrorKind::Unreachable), T0));
            limiter.spend(T0);
            fail(limiter, FetchErrorKind::Unreachable, T0);
        }
        for (const FetchErrorKind kind : {FetchErrorKind::Unreachable, FetchErrorKind::Timeout, FetchErrorKind::Tls})
            QVERIFY(limiter.isEndpointsFault(failureScope(kind), T0));
    }

    void aBurstThatIsUsedUpIsNotTriedAgainAtOnce()
    {
        RateLimiter limiter(Limits, T0);
        for (const std::optional<MonotonicTime> reset : {std::optional<MonotonicTime>(), std::optional(T0 - 200ms)}) {
            limiter.restart(T0);
            limiter.spend(T0);
            succeed(limiter, T0, {.remaining = 0, .resetAt = reset});
            QVERIFY(!limiter.allows(T0 + 99ms));
            QVERIFY(limiter.allows(T0 + 200ms));
        }
    }

    void anotherTokenDoesNotWaitForTheEndOfTheOldHold()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 15min});
        limiter.restart(T0 + 1s);
        QCOMPARE(limiter.rate(T0 + 1s), Limits.perSecond);
        const int sent = sendAll(limiter, T0 + 1s, T0 + 3s);
        QVERIFY2(sent >= 20 && sent <= 22, qPrintable(QString::number(sent)));
    }

    /// A header that names no time ahead must not become a flood.
    void noHeaderLetsASecondExceedTheBudget_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("retryIn"); // from each answer
        QTest::newRow("now") << 0ms;
        QTest::newRow("a moment ahead") << 1ms;
        QTest::newRow("in the past") << -60'000ms;
    }

    void noHeaderLetsASecondExceedTheBudget()
    {
        QFETCH(const std::chrono::milliseconds, retryIn);
        RateLimiter limiter(Limits, T0);
        std::vector<MonotonicTime> sent;
        for (MonotonicTime now = T0; now < T0 + 60s; now += 1ms) {
            if (!limiter.allows(now))
                continue;
            limiter.spend(now);
            sent.push_back(now);
            fail(limiter, FetchErrorKind::RateLimited, now, {.retryAfter = now + retryIn});
        }
        for (size_t i = 0; i < sent.size(); ++i) {
            const auto within = std::count_if(
                sent.begin(), sent.end(), [&](MonotonicTime each) { return each >= sent[i] && each < sent[i] + 1s; });
            // After the first refusals the rate is halved down to one request in two seconds.
            QVERIFY2(within <= (sent[i] < T0 + 5s ? 5 : 1), qPrintable(QString::number(within)));
        }
        QVERIFY(sent.size() > 1);
    }

    void tooManyRequestsCountAlsoWhileAWindowIsWaitedFor()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        limiter.spend(T0);
        succeed(limiter, T0, {.remaining = 0, .resetAt = T0 + 1s});
        QCOMPARE(limiter.state(T0), BudgetState::Held);
        fail(limiter, FetchErrorKind::RateLimited, T0 + 10ms);
        QCOMPARE(limiter.rate(T0 + 10ms), Limits.perSecond / 2);
        QCOMPARE(limiter.heldUntil(), std::optional(T0 + 1010ms));
        fail(limiter, FetchErrorKind::RateLimited, T0 + 1010ms);
        QCOMPARE(limiter.heldUntil(), std::optional(T0 + 1010ms + 2s)); // it backs off
    }

    void onlyTheHoldThatWasCappedIsReportedAsCapped()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 24h});
        QVERIFY(limiter.isHoldCapped(T0 + 1s));
        limiter.spend(T0 + 15min);
        succeed(limiter, T0 + 15min, {.remaining = 0, .resetAt = T0 + 16min});
        QCOMPARE(limiter.state(T0 + 15min), BudgetState::Held);
        QVERIFY(!limiter.isHoldCapped(T0 + 15min));
    }

    void aDroppedRequestFreesItsPlace()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        limiter.dropped();
        QCOMPARE(limiter.inFlight(), 0);
        QCOMPARE(sendAll(limiter, T0, T0 + 1ms), 4); // it counts against the rate
    }

    void theRateGrowsBackOnlyAfterTheHold()
    {
        RateLimiter limiter(Limits, T0);
        limiter.spend(T0);
        fail(limiter, FetchErrorKind::RateLimited, T0, {.retryAfter = T0 + 90s});
        QCOMPARE(limiter.rate(T0 + 89s), 5.0);
        QCOMPARE(limiter.rate(T0 + 90s), 5.0);
        limiter.setLimits(Limits, T0 + 1s); // new limits do not make it start earlier
        QCOMPARE(limiter.rate(T0 + 90s), 5.0);
        QVERIFY(limiter.rate(T0 + 100s) > 6 && limiter.rate(T0 + 100s) < 7);
        QCOMPARE(limiter.rate(T0 + 3min), 10.0);
    }
};

TASKWATCH_TEST(TestRateLimiter, QCoreApplication);
#include "tst_ratelimiter.moc"
