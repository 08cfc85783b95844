// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/bulkplanner.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace Taskwatch;
using namespace std::chrono_literals;

/// Tests which page is polled instead of which task. How the schedule uses it is tested in tst_pollpages.
class TestBulkPlanner : public QObject
{
    Q_OBJECT

private:
    static constexpr MonotonicTime T0{std::chrono::hours(10)};

    static PageRequest pageOf(const char *message, const char *page = "")
    {
        return {*ListId::ofMessage(QString::fromLatin1(message)), QString::fromLatin1(page)};
    }
    static bool all(int) { return true; }
    static bool none(int) { return false; }

    static std::vector<int> range(int from, int to)
    {
        std::vector<int> tasks(static_cast<size_t>(to - from));
        std::iota(tasks.begin(), tasks.end(), from);
        return tasks;
    }

    static void tell(BulkPlanner &pages, const std::vector<int> &tasks, const char *message = "msg_a")
    {
        for (const int task : tasks)
            pages.recordMessage(task, QString::fromLatin1(message), T0);
    }

    /// Returns pages that know where @p tasks are.
    static BulkPlanner placed(const std::vector<int> &tasks, const char *next = "")
    {
        BulkPlanner pages;
        tell(pages, tasks);
        pages.answered(pageOf("msg_a"), tasks, 0, QString::fromLatin1(next), T0);
        return pages;
    }

    static std::vector<int> othersFor(const BulkPlanner &pages, int task)
    {
        std::vector<int> others =
            pages.cheaperFor(task, T0, all).value_or(BulkPlanner::Cheaper{pageOf("none"), {}}).others;
        std::sort(others.begin(), others.end());
        return others;
    }

private Q_SLOTS:
    void aPageIsCheaperWhereItSparesPolls_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("due"); // how many of the others are due
        QTest::addColumn<bool>("cheaper");
        QTest::newRow("alone") << 1 << 0 << false;
        QTest::newRow("two") << 2 << 1 << false;
        QTest::newRow("three") << 3 << 2 << true;
        QTest::newRow("many of which too few are due") << 100 << 1 << false;
        QTest::newRow("many of which enough are due") << 100 << 2 << true;
        QTest::newRow("all") << 100 << 99 << true;
    }

    void aPageIsCheaperWhereItSparesPolls()
    {
        QFETCH(int, tasks);
        QFETCH(int, due);
        const BulkPlanner pages = placed(range(0, tasks));
        const std::optional<BulkPlanner::Cheaper> cheaper =
            pages.cheaperFor(0, T0, [&](int other) { return other <= due; });
        QTEST(cheaper.has_value(), "cheaper");
        if (cheaper) {
            QCOMPARE(cheaper->request, pageOf("msg_a"));
            QCOMPARE(static_cast<int>(cheaper->others.size()), due);
        }
    }

    void onePageIsAskedForOneAtATime()
    {
        BulkPlanner pages = placed(range(0, 10));
        pages.begin(pageOf("msg_a"), {1, 2, 3});
        QVERIFY(!pages.cheaperFor(0, T0, all));
        QCOMPARE(pages.end(pageOf("msg_a")), (std::vector<int>{1, 2, 3}));
        QVERIFY(pages.end(pageOf("msg_a")).empty());
        QVERIFY(pages.cheaperFor(0, T0, all));
    }

    void aTaskMissingFromItsPageIsForgotten()
    {
        BulkPlanner pages = placed(range(0, 10), "77");
        const std::vector<int> left = range(4, 10);
        pages.answered(pageOf("msg_a"), left, 0, QStringLiteral("78"), T0);
        QVERIFY(othersFor(pages, 0).empty());
        QCOMPARE(othersFor(pages, 4), range(5, 10));
        QCOMPARE(pages.size(), 6);
        // A poll of each task reports the same message: then the next page is tried.
        tell(pages, range(0, 4));
        QCOMPARE(pages.cheaperFor(0, T0, all)->request, pageOf("msg_a"));
        pages.answered(pageOf("msg_a"), left, 0, QStringLiteral("78"), T0);
        QCOMPARE(pages.cheaperFor(0, T0, all)->request, pageOf("msg_a", "78"));
        pages.answered(pageOf("msg_a", "78"), range(0, 4), 0, {}, T0);
        QCOMPARE(pages.cheaperFor(0, T0, all)->request, pageOf("msg_a", "78"));
        QCOMPARE(othersFor(pages, 0), range(1, 4));
        QCOMPARE(othersFor(pages, 4), range(5, 10)); // those on the first page are still recorded
    }

    void aTaskBelongsToThePageThatHadItLast()
    {
        BulkPlanner pages = placed(range(0, 10));
        pages.answered(pageOf("msg_a", "5"), range(6, 12), 2, {}, T0);
        QCOMPARE(othersFor(pages, 0), range(1, 6));
        QCOMPARE(othersFor(pages, 6), range(7, 12));
        pages.remove(7);
        QCOMPARE(othersFor(pages, 6), range(8, 12));
        pages.recordMessage(8, QStringLiteral("msg_b"), T0); // is now of another message, which no other task shares
        QCOMPARE(othersFor(pages, 6), range(9, 12));
    }

    void aPageThatSavesLittleIsTriedRarely()
    {
        BulkPlanner pages;
        tell(pages, range(0, 5));
        MonotonicTime now = T0;
        for (int time = 0; time < 3; ++time) {
            QVERIFY(pages.cheaperFor(1, now, all));
            pages.answered(pageOf("msg_a"), {}, 0, QStringLiteral("4711"), now);
            QVERIFY(!pages.cheaperFor(1, now + BulkPlanner::TryAgainAfter - 1s, all));
            now += BulkPlanner::TryAgainAfter;
        }
        QVERIFY(pages.cheaperFor(1, now, all));
    }

    void readsTheNextPageOnlyIfItMaySavePolls()
    {
        BulkPlanner pages;
        tell(pages, range(0, 5));
        QVERIFY(pages.cheaperFor(1, T0, all));
        pages.answered(pageOf("msg_a"), range(0, 5), 0, QStringLiteral("4711"), T0); // these are all watched tasks
        QCOMPARE(pages.cheaperFor(1, T0, all)->request, pageOf("msg_a"));
        QVERIFY(!pages.cheaperFor(1, T0, none));
    }

    void guessesWhereTasksShareAMessage()
    {
        BulkPlanner pages;
        QVERIFY(!pages.guess(T0));
        tell(pages, {0, 1});
        QVERIFY(!pages.guess(T0)); // there may be only two tasks
        tell(pages, {2});
        QCOMPARE(pages.guess(T0), std::optional(pageOf("msg_a")));
        QVERIFY(!pages.guess(T0)); // not a second time
        // It contained many tasks that were never polled: the next page may too.
        pages.answered(pageOf("msg_a"), range(0, 100), 97, QStringLiteral("55"), T0);
        QCOMPARE(pages.guess(T0), std::optional(pageOf("msg_a", "55")));
        pages.answered(pageOf("msg_a", "55"), range(100, 130), 30, {}, T0);
        QVERIFY(!pages.guess(T0));
    }

    void guessesStayFewWhereNoneIsRight()
    {
        BulkPlanner pages;
        int guesses = 0;
        for (int message = 0; message < 5000; ++message) {
            const MonotonicTime now = T0 + message * 20ms; // 100 s in all
            const std::vector<int> tasks = range(3 * message, 3 * message + 3);
            tell(pages, tasks, qPrintable(QStringLiteral("msg_%1").arg(message)));
            while (const std::optional<PageRequest> request = pages.guess(now)) {
                ++guesses;
                pages.answered(*request, tasks, 0, {}, now);
            }
        }
        QCOMPARE(guesses, 10);
    }

    /// Perhaps something else answered in place of the endpoint, so it is not for ever.
    void aMessageWithoutPagesIsAskedForRarely()
    {
        BulkPlanner pages = placed(range(0, 10)); // a page was received: the endpoint has pages
        for (const char *name : {"msg_b", "msg_c", "msg_d"}) {
            tell(pages, range(10, 20), name);
            QVERIFY(pages.cheaperFor(15, T0, all));
            pages.refused(pageOf(name), T0);
            QVERIFY(!pages.cheaperFor(15, T0 + 599s, all));
            QVERIFY(pages.cheaperFor(15, T0 + BulkPlanner::RefusedTryAgainAfter, all));
        }
        QVERIFY(pages.cheaperFor(5, T0, all));
    }

    void anEndpointWithoutPagesIsAskedForRarely()
    {
        BulkPlanner pages;
        tell(pages, range(0, 10), "msg_a");
        tell(pages, range(10, 20), "msg_b");
        tell(pages, range(20, 30), "msg_c");
        pages.refused(pageOf("msg_a"), T0);
        pages.refused(pageOf("msg_a"), T0); // a repeated refusal does not count
        QVERIFY(pages.cheaperFor(25, T0, all));
        pages.refused(pageOf("msg_b"), T0);
        QVERIFY(!pages.cheaperFor(25, T0, all));
        QVERIFY(!pages.guess(T0));
        const MonotonicTime again = T0 + BulkPlanner::RefusedTryAgainAfter;
        QVERIFY(!pages.cheaperFor(25, again - 1s, all));
        QVERIFY(pages.cheaperFor(25, again, all));
        pages.refused(pageOf("msg_a"), again); // one refusal is enough then
        QVERIFY(!pages.cheaperFor(25, again, all));
        const std::vector<int> tasks = range(0, 10);
        pages.answered(pageOf("msg_a"), tasks, 0, {}, again + 1min);
        QVERIFY(pages.cheaperFor(25, again + BulkPlanner::RefusedTryAgainAfter, all));
    }

    void afterAFailureThePageIsFoundAnew()
    {
        BulkPlanner pages = placed(range(0, 10));
        pages.failed(pageOf("msg_a"), T0);
        QVERIFY(!pages.cheaperFor(0, T0 + 59s, all));
        QCOMPARE(pages.cheaperFor(0, T0 + 1min, all)->request, pageOf("msg_a"));
    }

    void inspectsFewTasksOfAMillion()
    {
        BulkPlanner pages;
        tell(pages, range(0, 1'000'000));
        int asked = 0;
        QVERIFY(!pages.cheaperFor(500'000, T0, [&](int) { return ++asked < 0; }));
        QVERIFY(asked <= 2 * BulkPlanner::PageSize);
        pages.remove(500'000);
        QCOMPARE(pages.size(), 999'999);
    }
};

TASKWATCH_TEST(TestBulkPlanner, QCoreApplication);
#include "tst_bulkplanner.moc"
