// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/answercache.h"
#include "lists/listwalk.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using State = Listing::State;

namespace {

const ListId Message = ListId::ofMessage(QStringLiteral("msg_1")).value();

PageObservation seen(std::variant<TaskPage, FetchError> outcome)
{
    return {.request = {Message, {}},
        .askedAt = fromUnixMs(1000),
        .answeredAt = fromUnixMs(1010),
        .httpStatus = 200,
        .outcome = std::move(outcome)};
}

/// A page with one task for each letter of @p names; `!` is an invalid entry.
PageObservation page(const char *names, const char *next = "")
{
    TaskPage content{.entries = {}, .isNewestFirst = true, .next = QString::fromLatin1(next), .mistake = {}};
    for (const char *name = names; *name; ++name) {
        if (*name == '!') {
            content.entries.append({.id = {}, .task = Failure{QStringLiteral("no task")}, .raw = {}});
            continue;
        }
        Task task = exampleTask();
        task.taskId = TaskId::parse(QString(QLatin1Char(*name))).value();
        content.entries.append({.id = task.taskId, .task = task, .raw = {}});
    }
    return seen(std::move(content));
}

PageObservation failure(FetchErrorKind kind)
{
    return seen(FetchError{kind, QStringLiteral("why")});
}

QString namesOf(const QList<TaskId> &ids)
{
    QString names;
    for (const TaskId &id : ids)
        names += id.toString();
    return names;
}

/// The tasks of the observations, then a bar, then the fresh tasks.
QString idsIn(const ListWalk::Found &found)
{
    QString names;
    for (const Observation &observation : found.observations)
        names += observation.taskId.toString();
    return names + u'|' + namesOf(found.fresh);
}

} // namespace

class TestListWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheLastPage()
    {
        ListWalk pages(Message);
        QVERIFY(!pages.isWalking());
        pages.begin();
        QVERIFY(pages.isWalking() && pages.nextPage().isEmpty());
        QCOMPARE(idsIn(pages.apply(page("ab!", "50"))), QStringLiteral("ab|ab"));
        QCOMPARE(pages.nextPage(), QStringLiteral("50"));
        QCOMPARE(pages.listing().state, State::Reading);
        QCOMPARE(idsIn(pages.apply(page("cd", "20"))), QStringLiteral("cd|cd"));
        QCOMPARE(idsIn(pages.apply(page("e"))), QStringLiteral("e|e"));
        QVERIFY(!pages.isWalking());
        const Listing expected{.list = Message,
            .state = State::Read,
            .pages = 3,
            .tasks = 5,
            .bad = 1,
            .failure = {},
            .readAt = fromUnixMs(1010)};
        QVERIFY(pages.listing() == expected);
        QCOMPARE(idsIn(pages.apply(page("f"))), QStringLiteral("|")); // not requested
    }

    void countsOnceWhatMovesToTheNextPage()
    {
        ListWalk pages(Message);
        pages.begin();
        pages.apply(page("abc", "50"));
        QCOMPARE(idsIn(pages.apply(page("cd", "40"))), QStringLiteral("d|d"));
        QCOMPARE(idsIn(pages.apply(page("cd", "30"))), QStringLiteral("|")); // all tasks moved, new cursor
        QCOMPARE(idsIn(pages.apply(page("e"))), QStringLiteral("e|e"));
        QCOMPARE(pages.listing().tasks, 5);
        QCOMPARE(pages.listing().state, State::Read);
    }

    void seesThatPagesRepeat_data()
    {
        QTest::addColumn<QStringList>("cursors"); // one task a page; repeats from the fourth page on
        QTest::addColumn<int>("asked"); // pages until it is detected
        QTest::newRow("the same cursor") << QStringList{QStringLiteral("50"), QStringLiteral("50")} << 2;
        QTest::newRow("a circle") << QStringLiteral("50 40 x-30 50").split(u' ') << 4;
        QStringList many;
        for (int number = 0; number < 50; ++number)
            many.append(QStringLiteral("c%1").arg(number));
        QTest::newRow("ever new cursors") << many << 3 + ListWalk::MostPagesInVain;
    }

    void seesThatPagesRepeat()
    {
        QFETCH(const QStringList, cursors);
        QFETCH(const int, asked);
        ListWalk pages(Message);
        pages.begin();
        int read = 0;
        while (pages.isWalking() && read < cursors.size()) {
            const char name[] = {static_cast<char>('a' + std::min(read, 2)), 0};
            pages.apply(page(name, cursors[read].toLatin1()));
            ++read;
        }
        QCOMPARE(pages.listing().state, State::Repeated);
        QCOMPARE(read, asked);
    }

    void aListInAnyOrderIsReadWholeForNewTasks()
    {
        const auto unordered = [](const char *names, const char *next = "") {
            PageObservation seen = page(names, next);
            std::get<TaskPage>(seen.outcome).isNewestFirst = false;
            return seen;
        };
        ListWalk pages(Message);
        pages.begin();
        pages.apply(unordered("ab", "1"));
        pages.apply(unordered("cd"));
        QCOMPARE(pages.listing().state, State::Read);
        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(unordered("ab", "1"))), QStringLiteral("ab|"));
        QVERIFY(pages.isWalking());
        QCOMPARE(idsIn(pages.apply(unordered("cde"))), QStringLiteral("cde|e"));
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().tasks, 5);
    }

    void onlyIdsAreTasksToo()
    {
        ListWalk pages(Message);
        pages.begin();
        PageObservation seen = page("ab!");
        std::get<TaskPage>(seen.outcome).hasOnlyIds = true;
        QCOMPARE(idsIn(pages.apply(seen)), QStringLiteral("|ab")); // no observations
        QCOMPARE(pages.listing().tasks, 2);
        QCOMPARE(pages.listing().bad, 1);
    }

    void aCutPageIsNotTheWhole()
    {
        ListWalk pages(Message);
        pages.begin();
        PageObservation seen = page("ab");
        std::get<TaskPage>(seen.outcome).isCut = true;
        pages.apply(seen);
        QCOMPARE(pages.listing().state, State::Capped);
    }

    void isCapped()
    {
        ListWalk pages(Message, 3);
        pages.begin();
        pages.apply(page("a", "9"));
        pages.apply(page("b", "8"));
        QVERIFY(pages.isWalking());
        pages.apply(page("c", "7"));
        QCOMPARE(pages.listing().state, State::Capped);
        QCOMPARE(pages.listing().tasks, 3);
    }

    void isCappedByTheNumberOfTasks()
    {
        ListWalk pages(Message, std::numeric_limits<int>::max());
        pages.begin();
        for (qsizetype read = 0; read < Listing::MostTasks; read += 1000) {
            QVERIFY(pages.isWalking());
            TaskPage many{.entries = {}, .hasOnlyIds = true, .next = QString::number(read + 1000), .mistake = {}};
            for (qsizetype task = read; task < read + 1000; ++task)
                many.entries.append(
                    {.id = TaskId::parse(QString::number(task)).value(), .task = Failure{QString()}, .raw = {}});
            pages.apply(seen(many));
        }
        QCOMPARE(pages.listing().state, State::Capped);
        QVERIFY(pages.listing().tasks == Listing::MostTasks);
    }

    void aCheckForNewTasksIsNotCancelled()
    {
        ListWalk pages(Message);
        pages.begin();
        pages.apply(page("ab"));
        pages.beginAgain();
        pages.cancel();
        QVERIFY(pages.isWalking());
        QCOMPARE(pages.listing().state, State::Read);
    }

    void keepsWhatWasReadWhereTheRestFails()
    {
        ListWalk pages(Message);
        pages.begin();
        pages.apply(page("ab", "50"));
        pages.apply(failure(FetchErrorKind::Server));
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().state, State::Failed);
        QVERIFY(pages.listing().failure && pages.listing().failure->kind == FetchErrorKind::Server);
        QCOMPARE(pages.listing().tasks, 2);
        pages.begin(); // continues at the page that failed
        QCOMPARE(pages.nextPage(), QStringLiteral("50"));
        QVERIFY(!pages.listing().failure);
        QCOMPARE(idsIn(pages.apply(page("c"))), QStringLiteral("c|c"));
        QCOMPARE(pages.listing().state, State::Read);
        QCOMPARE(pages.listing().pages, 2);
        QCOMPARE(pages.listing().tasks, 3);
    }

    void beginsAnewWhereGoingOnWouldNotHelp()
    {
        ListWalk pages(Message);
        pages.begin();
        pages.apply(page("ab", "50"));
        pages.apply(failure(FetchErrorKind::Rejected));
        pages.begin();
        QVERIFY(pages.nextPage().isEmpty());
        QCOMPARE(pages.listing().pages, 0);
        QCOMPARE(pages.listing().tasks, 0);
    }

    void anUnreadableCursorCostsNoTask()
    {
        ListWalk pages(Message);
        pages.begin();
        PageObservation odd = page("ab");
        std::get<TaskPage>(odd.outcome).mistake = QStringLiteral("cursor: odd");
        QCOMPARE(idsIn(pages.apply(odd)), QStringLiteral("ab|ab"));
        QCOMPARE(pages.listing().state, State::Failed);
        QVERIFY(pages.listing().failure == (FetchError{FetchErrorKind::BadAnswer, QStringLiteral("cursor: odd")}));
    }

    void isCancelled()
    {
        ListWalk pages(Message);
        pages.begin();
        pages.apply(page("ab", "50"));
        pages.cancel();
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().state, State::Cancelled);
        QCOMPARE(pages.listing().tasks, 2);
    }

    void readsNewTasksUpToAPageWithoutAny()
    {
        ListWalk pages(Message);
        pages.beginAgain(); // never read, so reads all pages
        pages.apply(page("cd", "50"));
        pages.apply(page("ef"));
        QCOMPARE(pages.listing().state, State::Read);

        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(page("cd", "50"))), QStringLiteral("cd|")); // no new tasks, but new observations
        QVERIFY(!pages.isWalking());

        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(page("ab", "60"))), QStringLiteral("ab|ab"));
        QVERIFY(pages.isWalking());
        QCOMPARE(idsIn(pages.apply(page("cd", "50"))), QStringLiteral("cd|"));
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().state, State::Read);
        QCOMPARE(pages.listing().pages, 2); // pages of the walk over all pages
        QCOMPARE(pages.listing().tasks, 6);
    }

    void losesNoNewTaskWhereLookingForThemFailed()
    {
        ListWalk pages(Message);
        pages.begin();
        pages.apply(page("ef"));
        pages.beginAgain();
        pages.apply(page("cd", "50")); // a and b are on the next page
        pages.apply(failure(FetchErrorKind::Timeout));
        QCOMPARE(pages.listing().state, State::Failed);
        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(page("cd", "50"))), QStringLiteral("cd|"));
        QVERIFY(pages.isWalking()); // c and d are known, but the walk that found them failed
        QCOMPARE(idsIn(pages.apply(page("ab", "40"))), QStringLiteral("ab|ab"));
        pages.apply(page("ef"));
        QCOMPARE(pages.listing().state, State::Read);
        QVERIFY(!pages.listing().failure);
    }

    void keepsWhatWasToldForAWhile()
    {
        AnswerCache cache;
        const MonotonicTime now = tickAt(fromUnixMs(1'000'000));
        const Observation first = answered(id("a"), exampleTask(), fromUnixMs(1));
        const Observation second = answered(id("a"), exampleTask(), fromUnixMs(2));
        cache.keep(first, now);
        cache.keep(second, now + 30s);
        QVERIFY(cache.extract(id("a"), now + 80s) == std::optional(second)); // the first one has expired
        QVERIFY(!cache.extract(id("a"), now + 80s));
        cache.keep(first, now + 80s);
        QVERIFY(!cache.extract(id("a"), now + 80s + AnswerCache::Patience + 1ms));
        QCOMPARE(cache.size(), 0);
        for (const TaskId &each : manyIds(static_cast<int>(AnswerCache::Most) + 10))
            cache.keep(answered(each, exampleTask(), fromUnixMs(1)), now + 200s);
        QCOMPARE(cache.size(), static_cast<qsizetype>(AnswerCache::Most));
        QVERIFY(!cache.extract(id("tsk_9"), now + 200s));
        QVERIFY(cache.extract(id("tsk_10"), now + 200s));
    }
};

TASKWATCH_TEST(TestListWalk, QCoreApplication);
#include "tst_listwalk.moc"
