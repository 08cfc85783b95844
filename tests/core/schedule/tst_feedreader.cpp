// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/feedreader.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestFeedReader : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(10)};
    static constexpr Timestamp Server{std::chrono::hours(500'000)};

    static FeedPage::Row row(const char *task, Timestamp time, const char *state = "ACTIVE")
    {
        return {id(task), time, QString::fromLatin1(state)};
    }
    static FeedObservation answer(const QList<FeedPage::Row> &rows, const QString &cursor = {})
    {
        return {.askedAt = Server, .answeredAt = Server, .outcome = FeedPage{rows, cursor}};
    }
    static FeedObservation failure(FetchErrorKind kind)
    {
        return {.askedAt = Server, .answeredAt = Server, .outcome = FetchError{kind, {}}};
    }
    static FeedReader reader()
    {
        FeedReader feed(60s, 2s);
        feed.restart(T0);
        return feed;
    }

private Q_SLOTS:
    void beginsAtThePresent()
    {
        FeedReader feed = reader();
        QCOMPARE(feed.nextDue(), std::optional(T0));
        QVERIFY(!feed.isCurrent(T0));
        QCOMPARE(feed.next(Server), (FeedRequest{Server - 60s, {}}));
        QVERIFY(!feed.nextDue()); // while the page is in flight
        QCOMPARE(feed.answered(answer({row("a", Server - 5s)}), T0 + 1s), QList<TaskId>{id("a")});
        QVERIFY(feed.isCurrent(T0 + 1s));
        QVERIFY(!feed.isCurrent(T0 + 20s)); // nothing was read for long
        QVERIFY(!feed.coveredFrom(T0 + 20s));
        QCOMPARE(feed.nextDue(), std::optional(T0 + 3s));
        QCOMPARE(feed.next(Server + 2s), (FeedRequest{Server - 5s, {}})); // only a little before the last reading
    }

    void coversTheTimeSinceItsFirstReading()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({}, QStringLiteral("more")), T0 + 1s));
        QVERIFY(!feed.coveredFrom(T0 + 1s)); // the reading is not at its end
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({}), T0 + 2s));
        const MonotonicTime from = T0 + 2s - 60s + FeedReader::UsualOverlap;
        QCOMPARE(feed.coveredFrom(T0 + 2s), std::optional(from));
        Q_UNUSED(feed.next(Server + 4s));
        Q_UNUSED(feed.answered(failure(FetchErrorKind::Server), T0 + 4s));
        Q_UNUSED(feed.next(Server + 60s)); // goes on where the last reading began
        Q_UNUSED(feed.answered(answer({}), T0 + 60s));
        QCOMPARE(feed.coveredFrom(T0 + 60s), std::optional(from));
        feed.restart(T0 + 61s);
        QVERIFY(!feed.coveredFrom(T0 + 61s));
    }

    void reportsEachRowOnce()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({row("a", Server), row("b", Server)}), T0));
        Q_UNUSED(feed.next(Server));
        // Of a, the same again and a row that came late; of c, two rows.
        const FeedObservation again = answer({row("a", Server), row("b", Server), row("a", Server - 1s, "CREATED"),
            row("c", Server + 1s), row("c", Server + 2s, "ERROR")});
        QCOMPARE(feed.answered(again, T0 + 2s), (QList<TaskId>{id("a"), id("c")}));
        Q_UNUSED(feed.next(Server));
        QVERIFY(feed.answered(again, T0 + 4s).isEmpty());
    }

    void followsThePagesAtOnce()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        QCOMPARE(feed.answered(answer({row("a", Server)}, QStringLiteral("c1")), T0 + 1s), QList<TaskId>{id("a")});
        QVERIFY(!feed.isCurrent(T0 + 1s)); // not yet to its end
        QCOMPARE(feed.nextDue(), std::optional(T0 + 1s));
        QCOMPARE(feed.next(Server), (FeedRequest{Server - 60s, QStringLiteral("c1")}));
        // A cursor that leads to itself would never end.
        Q_UNUSED(feed.answered(answer({row("b", Server)}, QStringLiteral("c1")), T0 + 2s));
        QVERIFY(feed.isCurrent(T0 + 2s));
        QCOMPARE(feed.nextDue(), std::optional(T0 + 4s));
    }

    /// A row dated in the future does not hide what comes before it.
    void aTimeToComeDoesNotMoveTheBeginning()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({row("a", Server + std::chrono::hours(24 * 365))}), T0));
        QCOMPARE(feed.next(Server + 2s), (FeedRequest{Server - 5s, {}}));
    }

    /// What was not read to its end is read again from the same beginning.
    void aFailureBetweenPagesSkipsNothing()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({row("a", Server)}), T0));
        Q_UNUSED(feed.next(Server + 10min));
        Q_UNUSED(feed.answered(answer({row("b", Server + 10min)}, QStringLiteral("c1")), T0 + 10min));
        Q_UNUSED(feed.next(Server + 10min));
        Q_UNUSED(feed.answered(failure(FetchErrorKind::Timeout), T0 + 10min));
        QCOMPARE(feed.next(Server + 11min), (FeedRequest{Server - 60s, {}}));
    }

    void endsAfterManyPages()
    {
        FeedReader feed = reader();
        int pages = 0;
        for (MonotonicTime now = T0; feed.nextDue() <= now; ++pages) {
            Q_UNUSED(feed.next(Server));
            Q_UNUSED(feed.answered(answer({}, QString::number(pages)), now));
            QVERIFY(pages < 1000);
        }
        QCOMPARE(pages, FeedReader::MostPages);
        QVERIFY(!feed.isCurrent(T0)); // there was more to read
    }

    void aServerWithoutFeedIsAskedNoMore()
    {
        FeedReader feed = reader();
        for (int refusal = 0; refusal < FeedReader::RefusalsUntilNone; ++refusal) {
            QVERIFY(feed.nextDue());
            Q_UNUSED(feed.next(Server));
            QVERIFY(feed.answered(failure(FetchErrorKind::NotFound), T0).isEmpty());
        }
        QVERIFY(!feed.nextDue());
        QVERIFY(!feed.isCurrent(T0));
    }

    void lateRowsAreLookedForNowAndThen()
    {
        FeedReader feed = reader();
        int full = 0;
        for (int reading = 0; reading < 3 * (FeedReader::ReadingsUntilFull + 1); ++reading) {
            const Timestamp now = Server + std::chrono::seconds(2 * reading);
            const Timestamp before = reading == 0 ? now : now - 2s;
            const Timestamp since = feed.next(now).since;
            QVERIFY(since == before - 60s || since == before - 5s);
            full += since == before - 60s ? 1 : 0;
            Q_UNUSED(feed.answered(answer({}), T0));
        }
        QCOMPARE(full, 3);
    }

    void aServerThatIsNotReadyHasAFeedLater()
    {
        FeedReader feed = reader();
        for (const FetchErrorKind kind :
            {FetchErrorKind::Server, FetchErrorKind::Timeout, FetchErrorKind::Unreachable, FetchErrorKind::Server}) {
            Q_UNUSED(feed.next(Server));
            Q_UNUSED(feed.answered(failure(kind), T0));
        }
        QVERIFY(feed.nextDue());
    }

    void aFailureLaterIsOnlyAPause()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({row("a", Server)}), T0));
        for (int failed = 0; failed < 2 * FeedReader::RefusalsUntilNone; ++failed) {
            Q_UNUSED(feed.next(Server));
            Q_UNUSED(feed.answered(failure(FetchErrorKind::Server), T0 + 1s));
        }
        QVERIFY(feed.nextDue());
        QCOMPARE(feed.next(Server), (FeedRequest{Server - 60s, {}})); // nothing is skipped
    }
};

TASKWATCH_TEST(TestFeedReader, QCoreApplication);
#include "tst_feedreader.moc"
