// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/requestbudget.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;
using BudgetState = RequestBudget::State;

/// Tests the endpoint's limits rule by rule.
class TestRequestBudget : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(1)};
    static constexpr RequestLimits Limits{.perSecond = 10, .burst = 5, .inFlight = 100};

    static FetchError failure(FetchErrorKind kind) { return {kind, QString()}; }
    static void fail(RequestBudget &budget, FetchErrorKind kind, MonotonicTime now, const LimitFacts &facts = {})
    {
        const FetchError error = failure(kind);
        budget.answered(&error, facts, now);
    }

    /// Sends requests from @p from to @p to as soon as each is allowed, and answers each at once with success. Returns
    /// their number.
    static int sendAll(RequestBudget &budget, MonotonicTime from, MonotonicTime to)
    {
        int sent = 0;
        for (MonotonicTime now = from; now < to; now += 10ms) {
            while (budget.allows(now)) {
                budget.spend(now);
                budget.answered(nullptr, {}, now);
                ++sent;
            }
        }
        return sent;
    }

private Q_SLOTS:
    void keepsToItsRate()
    {
        RequestBudget budget(Limits, T0);
        QCOMPARE(sendAll(budget, T0, T0 + 10s), 5 + 99); // the burst, then ten a second
        QCOMPARE(sendAll(budget, T0 + 1h, T0 + 1h + 10ms), 5); // no more than a burst accumulates in a pause
    }

    void saysWhenTheNextIsAllowed()
    {
        RequestBudget budget(Limits, T0);
        QCOMPARE(sendAll(budget, T0, T0 + 1ms), 5);
        QCOMPARE(budget.nextAllowed(T0), std::optional(T0 + 100ms));
        QVERIFY(!budget.allows(T0 + 99ms));
        QVERIFY(budget.allows(T0 + 100ms));
    }

    void neverHasMoreInFlightThanTheCap()
    {
        RequestBudget budget({.perSecond = 1000, .burst = 100, .inFlight = 3}, T0);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(budget.allows(T0));
            budget.spend(T0);
        }
        QVERIFY(!budget.nextAllowed(T0)); // until one is answered
        budget.answered(nullptr, {}, T0);
        QVERIFY(budget.allows(T0));
    }

    void a429StopsEverythingUntilTheMomentTheServerNames()
    {
        RequestBudget budget(Limits, T0);
        budget.spend(T0);
        fail(budget, FetchErrorKind::RateLimited, T0, {.retryAt = T0 + 7s});
        QCOMPARE(budget.state(T0), BudgetState::Held);
        QCOMPARE(budget.nextAllowed(T0 + 1s), std::optional(T0 + 7s));
        QVERIFY(!budget.allows(T0 + 6999ms));
        QVERIFY(budget.allows(T0 + 7s));
        QCOMPARE(budget.state(T0 + 7s), BudgetState::Open);
    }

    void aMomentYearsAwayIsCappedAndSaid()
    {
        RequestBudget budget(Limits, T0);
        fail(budget, FetchErrorKind::RateLimited, T0, {.retryAt = T0 + 20'000h});
        QVERIFY(budget.holdWasCapped());
        QCOMPARE(budget.heldUntil(), std::optional(T0 + 15min));
        fail(budget, FetchErrorKind::RateLimited, T0 + 16min, {.retryAt = T0 + 17min});
        QVERIFY(!budget.holdWasCapped());
    }

    void a429WithoutAMomentBacksOff()
    {
        RequestBudget budget(Limits, T0);
        MonotonicTime now = T0;
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            fail(budget, FetchErrorKind::RateLimited, now);
            QCOMPARE(budget.heldUntil(), std::optional(now + wait));
            now += wait;
        }
        budget.answered(nullptr, {}, now);
        fail(budget, FetchErrorKind::RateLimited, now);
        QCOMPARE(budget.heldUntil(), std::optional(now + 1s)); // a success in between restarts the backoff
    }

    void a429HalvesTheRateWhichGrowsBackSlowly()
    {
        RequestBudget budget(Limits, T0);
        fail(budget, FetchErrorKind::RateLimited, T0, {.retryAt = T0 + 1s});
        QCOMPARE(budget.rate(T0), 5.0);
        // Answers to requests that were already under way do not halve the rate again.
        fail(budget, FetchErrorKind::RateLimited, T0 + 10ms, {.retryAt = T0 + 2s});
        QCOMPARE(budget.rate(T0), 5.0);
        QCOMPARE(budget.heldUntil(), std::optional(T0 + 2s)); // the latest time counts
        QVERIFY(budget.rate(T0 + 15s) > 5 && budget.rate(T0 + 15s) < 10);
        QCOMPARE(budget.rate(T0 + 32s), 10.0); // half of the set rate takes half a minute from the end of the hold
        QCOMPARE(budget.rate(T0 + 1h), 10.0); // never above the set rate
        const int sent = sendAll(budget, T0 + 2s, T0 + 3s);
        QVERIFY2(sent >= 4 && sent <= 7, qPrintable(QString::number(sent))); // no burst when the hold ends
    }

    void remainingCountsAreUsedBeforeA429Comes()
    {
        RequestBudget budget({.perSecond = 1000, .burst = 100, .inFlight = 100}, T0);
        budget.spend(T0);
        budget.answered(nullptr, {.retryAt = {}, .burstRemaining = 3, .burstReset = T0 + 500ms}, T0);
        int sent = 0;
        for (; budget.allows(T0); ++sent)
            budget.spend(T0);
        QCOMPARE(sent, 3);
        budget.answered(nullptr, {.retryAt = {}, .burstRemaining = 0, .burstReset = T0 + 500ms}, T0);
        QVERIFY(!budget.allows(T0 + 499ms));
        QCOMPARE(budget.nextAllowed(T0 + 100ms), std::optional(T0 + 500ms));
        QCOMPARE(budget.rate(T0), 1000.0); // there was no 429, so nothing is halved
    }

    void aRefusedTokenStopsEverythingUntilAPersonSaysSo()
    {
        RequestBudget budget(Limits, T0);
        fail(budget, FetchErrorKind::Unauthorized, T0);
        QCOMPARE(budget.state(T0 + 100h), BudgetState::Stopped);
        QVERIFY(!budget.nextAllowed(T0 + 100h));
        budget.restart(T0 + 100h);
        QVERIFY(budget.allows(T0 + 100h));
    }

    void whereNobodyAnswersItProbesMoreAndMoreRarely()
    {
        RequestBudget budget(Limits, T0);
        for (int i = 0; i < 2; ++i) {
            budget.spend(T0);
            fail(budget, FetchErrorKind::Unreachable, T0);
        }
        QCOMPARE(budget.state(T0), BudgetState::Open); // two failures are not enough
        budget.spend(T0);
        fail(budget, FetchErrorKind::Timeout, T0);
        QCOMPARE(budget.state(T0), BudgetState::Probing);
        MonotonicTime now = T0;
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
            QCOMPARE(budget.nextAllowed(now), std::optional(now + wait));
            now += wait;
            QVERIFY(budget.allows(now));
            budget.spend(now);
            QVERIFY(!budget.nextAllowed(now)); // one at a time
            fail(budget, FetchErrorKind::Unreachable, now);
        }
        // Any answer resumes polling.
        now += 30s;
        budget.spend(now);
        fail(budget, FetchErrorKind::NotFound, now);
        QCOMPARE(budget.state(now), BudgetState::Open);
        QVERIFY(budget.allows(now));
    }

    void manyFailuresAtOnceAreOneProbe()
    {
        RequestBudget budget(Limits, T0);
        for (int i = 0; i < 5; ++i)
            budget.spend(T0);
        for (int i = 0; i < 5; ++i)
            fail(budget, FetchErrorKind::Unreachable, T0 + 10ms);
        QCOMPARE(budget.nextAllowed(T0 + 10ms), std::optional(T0 + 1010ms)); // not backed off five times
    }

    void aCancelledPollSaysNothing()
    {
        RequestBudget budget(Limits, T0);
        for (int i = 0; i < 5; ++i) {
            budget.spend(T0);
            fail(budget, FetchErrorKind::Cancelled, T0);
        }
        QCOMPARE(budget.state(T0), BudgetState::Open);
        QCOMPARE(budget.inFlight(), 0);
    }

    void newLimitsHoldAtOnce()
    {
        RequestBudget budget(Limits, T0);
        budget.setLimits({.perSecond = 1, .burst = 1, .inFlight = 1}, T0);
        QCOMPARE(sendAll(budget, T0, T0 + 10s), 1 + 9);
        budget.setLimits(Limits, T0 + 10s);
        QVERIFY(sendAll(budget, T0 + 70s, T0 + 80s) >= 95); // grows to the new rate
    }

    void aClockThatStandsStillDoesNoHarm()
    {
        RequestBudget budget(Limits, T0);
        QCOMPARE(sendAll(budget, T0, T0 + 10ms), 5);
        QVERIFY(!budget.allows(T0 - 1h)); // a time before the start
        QVERIFY(budget.allows(T0 + 1s));
    }

    void aPersonMayFindOutWhetherARefusedTokenIsTakenNow()
    {
        RequestBudget budget(Limits, T0);
        budget.spend(T0);
        fail(budget, FetchErrorKind::Unauthorized, T0);
        QVERIFY(!budget.allows(T0 + 100h));
        budget.retryNow(T0 + 1s);
        QVERIFY(budget.allows(T0 + 1s));
        budget.spend(T0 + 1s);
        QVERIFY(!budget.allows(T0 + 1s)); // one request only
        fail(budget, FetchErrorKind::Unauthorized, T0 + 2s);
        QCOMPARE(budget.state(T0 + 2s), BudgetState::Stopped);
        budget.retryNow(T0 + 3s);
        budget.spend(T0 + 3s);
        budget.answered(nullptr, {}, T0 + 4s);
        QCOMPARE(budget.state(T0 + 4s), BudgetState::Open);
    }

    void aPersonNeedNotWaitForTheNextProbe()
    {
        RequestBudget budget(Limits, T0);
        for (int i = 0; i < 3; ++i) {
            budget.spend(T0);
            fail(budget, FetchErrorKind::Unreachable, T0);
        }
        QVERIFY(!budget.allows(T0 + 10ms));
        budget.retryNow(T0 + 10ms);
        QVERIFY(budget.allows(T0 + 10ms));
    }

    void aPersonWaitsLikeAllOthersWhereTheEndpointSaidTooMany()
    {
        RequestBudget budget(Limits, T0);
        budget.spend(T0);
        fail(budget, FetchErrorKind::RateLimited, T0, {.retryAt = T0 + 20s});
        budget.retryNow(T0 + 1s);
        QVERIFY(!budget.allows(T0 + 1s));
        QCOMPARE(budget.nextAllowed(T0 + 1s), std::optional(T0 + 20s));
    }

    void aNewRateHoldsAtOnceButForWhatTheEndpointCut()
    {
        RequestBudget budget(Limits, T0);
        budget.setLimits({.perSecond = 100, .burst = 5, .inFlight = 100}, T0);
        QCOMPARE(budget.rate(T0), 100.0);
        budget.spend(T0);
        fail(budget, FetchErrorKind::RateLimited, T0);
        QCOMPARE(budget.rate(T0), 50.0);
        budget.setLimits({.perSecond = 200, .burst = 5, .inFlight = 100}, T0);
        QCOMPARE(budget.rate(T0), 50.0);
        budget.setLimits({.perSecond = 20, .burst = 5, .inFlight = 100}, T0);
        QCOMPARE(budget.rate(T0), 20.0);
    }

    void tellsTheEndpointsFaultFromTheTasks()
    {
        RequestBudget budget(Limits, T0);
        for (const FetchErrorKind kind : {FetchErrorKind::Unauthorized, FetchErrorKind::RateLimited, FetchErrorKind::Cancelled})
            QVERIFY(budget.isEndpointsFault(kind, T0));
        for (const FetchErrorKind kind : {FetchErrorKind::NotFound, FetchErrorKind::Server, FetchErrorKind::BadAnswer, FetchErrorKind::TooLarge, FetchErrorKind::Rejected})
            QVERIFY(!budget.isEndpointsFault(kind, T0));
        // A single request without an answer may be caused by a task that crashes the server. Several in a row are not.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!budget.isEndpointsFault(FetchErrorKind::Unreachable, T0));
            budget.spend(T0);
            fail(budget, FetchErrorKind::Unreachable, T0);
        }
        for (const FetchErrorKind kind : {FetchErrorKind::Unreachable, FetchErrorKind::Timeout, FetchErrorKind::Tls})
            QVERIFY(budget.isEndpointsFault(kind, T0));
    }

    void aBurstThatIsUsedUpIsNotTriedAgainAtOnce()
    {
        RequestBudget budget(Limits, T0);
        for (const std::optional<MonotonicTime> reset : {std::optional<MonotonicTime>(), std::optional(T0 - 200ms)}) {
            budget.restart(T0);
            budget.spend(T0);
            budget.answered(nullptr, {.retryAt = {}, .burstRemaining = 0, .burstReset = reset}, T0);
            QVERIFY(!budget.allows(T0 + 99ms));
            QVERIFY(budget.allows(T0 + 200ms));
        }
    }

    void theRateGrowsBackOnlyAfterTheHold()
    {
        RequestBudget budget(Limits, T0);
        budget.spend(T0);
        fail(budget, FetchErrorKind::RateLimited, T0, {.retryAt = T0 + 90s});
        QCOMPARE(budget.rate(T0 + 89s), 5.0);
        QCOMPARE(budget.rate(T0 + 90s), 5.0);
        budget.setLimits(Limits, T0 + 1s); // new limits do not make it start earlier
        QCOMPARE(budget.rate(T0 + 90s), 5.0);
        QVERIFY(budget.rate(T0 + 100s) > 6 && budget.rate(T0 + 100s) < 7);
        QCOMPARE(budget.rate(T0 + 3min), 10.0);
    }
};

TASKWATCH_TEST(TestRequestBudget, QCoreApplication);
#include "tst_requestbudget.moc"
