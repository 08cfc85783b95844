// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/feedreader.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

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
        Q_UNUSED(feed.answered(answer({row("b", Server)}, QStringLiteral("c2")), T0 + 2s));
        QCOMPARE(feed.next(Server), (FeedRequest{Server - 60s, QStringLiteral("c2")}));
        // Where a server names the end of its log, an empty page with the same cursor is the last.
        Q_UNUSED(feed.answered(answer({}, QStringLiteral("c2")), T0 + 3s));
        QVERIFY(feed.isCurrent(T0 + 3s));
        QCOMPARE(feed.nextDue(), std::optional(T0 + 5s));
    }

    /// Rows may be missing then, so the feed tells nothing about those that it did not name.
    void aReadingThatWouldNeverEndIsEnded_data()
    {
        using Page = std::function<FeedPage(int)>;
        QTest::addColumn<Page>("page"); // by its number
        QTest::addColumn<int>("most");
        const auto add = [](const char *name, int most, const Page &page) { QTest::newRow(name) << page << most; };
        const QList<FeedPage::Row> rows = {row("a", Server)};
        add("a cursor that leads to itself", 2, [=](int) { return FeedPage{rows, QStringLiteral("c")}; });
        add("two cursors that lead to each other", 3, [=](int page) {
            return FeedPage{rows, page % 2 ? QStringLiteral("odd") : QStringLiteral("even")};
        });
        add("the same rows behind every cursor", FeedReader::MostPagesInVain + 1, [=](int page) {
            return FeedPage{rows, QString::number(page)};
        });
        add("empty pages behind every cursor", FeedReader::MostPagesInVain, [=](int page) {
            return FeedPage{{}, QString::number(page)};
        });
        add("new rows behind every cursor", FeedReader::MostPages, [=](int page) {
            return FeedPage{{row("a", Server + std::chrono::milliseconds(page))}, QString::number(page)};
        });
        add("pages that are too large", 2, [=](int page) {
            FeedPage large{{}, QString::number(page)};
            for (int i = 0; i < 70'000; ++i)
                large.rows.append(row("a", Server + std::chrono::milliseconds(70'000 * page + i)));
            return large;
        });
    }

    void aReadingThatWouldNeverEndIsEnded()
    {
        QFETCH(const std::function<FeedPage(int)>, page);
        QFETCH(const int, most);
        FeedReader feed = reader();
        MonotonicTime now = T0;
        std::chrono::milliseconds pause{0};
        for (int reading = 0; reading < 8; ++reading) {
            int pages = 0;
            do {
                QVERIFY(pages < most);
                Q_UNUSED(feed.next(Server));
                FeedObservation observation = answer({});
                observation.outcome = page(pages++);
                Q_UNUSED(feed.answered(observation, now));
            } while (feed.nextDue() == now);
            QVERIFY(!feed.isCurrent(now));
            const auto wait = std::chrono::round<std::chrono::milliseconds>(*feed.nextDue() - now);
            QVERIFY(wait >= pause && wait <= FeedReader::LongestPause);
            pause = wait;
            now += wait;
        }
        QCOMPARE(pause, std::chrono::milliseconds(FeedReader::LongestPause)); // it is read less and less often
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({}), now));
        QVERIFY(feed.isCurrent(now)); // well again
        QCOMPARE(feed.nextDue(), std::optional(now + 2s));
    }

    /// Of which task it is, or whether it is a new one, nothing tells.
    void aRowThatCannotBeReadMayBeOfAnyTask()
    {
        FeedReader feed = reader();
        Q_UNUSED(feed.next(Server));
        FeedObservation page = answer({row("a", Server)});
        std::get<FeedPage>(page.outcome).badRows = 1;
        QCOMPARE(feed.answered(page, T0), QList<TaskId>{id("a")});
        QVERIFY(!feed.isCurrent(T0));
    }

    /// A server that does not know the parameter for the time sends the same old rows each time.
    void oldRowsAreNewsOnce()
    {
        FeedReader feed = reader();
        for (int reading = 0; reading < 5; ++reading) {
            Q_UNUSED(feed.next(Server + std::chrono::hours(reading)));
            const QList<TaskId> news = feed.answered(answer({row("a", Server - 10h), row("b", Server - 9h)}), T0);
            QCOMPARE(news.size(), reading == 0 ? 2 : 0);
        }
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

    /// Perhaps something else answered in place of the server.
    void aServerWithoutFeedIsAskedRarely()
    {
        FeedReader feed = reader();
        for (int refusal = 0; refusal < FeedReader::RefusalsUntilRare; ++refusal) {
            QVERIFY(feed.nextDue() < T0 + 1min);
            Q_UNUSED(feed.next(Server));
            QVERIFY(feed.answered(failure(FetchErrorKind::NotFound), T0).isEmpty());
        }
        QVERIFY(!feed.isCurrent(T0));
        QCOMPARE(feed.nextDue(), std::optional(T0 + FeedReader::RefusedTryAgainAfter));
        const MonotonicTime later = *feed.nextDue();
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(failure(FetchErrorKind::BadAnswer), later));
        QCOMPARE(feed.nextDue(), std::optional(later + FeedReader::RefusedTryAgainAfter));
        Q_UNUSED(feed.next(Server));
        Q_UNUSED(feed.answered(answer({}), later));
        QVERIFY(feed.isCurrent(later));
        QCOMPARE(feed.nextDue(), std::optional(later + 2s));
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
        for (int failed = 0; failed < 2 * FeedReader::RefusalsUntilRare; ++failed) {
            Q_UNUSED(feed.next(Server));
            Q_UNUSED(feed.answered(failure(FetchErrorKind::Server), T0 + 1s));
        }
        QVERIFY(feed.nextDue());
        QCOMPARE(feed.next(Server), (FeedRequest{Server - 60s, {}})); // nothing is skipped
    }
};

TASKWATCH_TEST(TestFeedReader, QCoreApplication);
#include "tst_feedreader.moc"
