// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/answercache.h"
#include "lists/messagewalk.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using State = MessageListing::State;

namespace {

const MessageId Message = MessageId::parse(QStringLiteral("msg_1")).value();

PageObservation seen(std::variant<TaskPage, FetchError> outcome)
{
    return {.message = Message,
        .cursor = {},
        .askedAt = fromUnixMs(1000),
        .answeredAt = fromUnixMs(1010),
        .httpStatus = 200,
        .outcome = std::move(outcome)};
}

/// A page with one task for each letter of @p names; `!` is an invalid entry.
PageObservation page(const char *names, std::optional<qint64> next = {})
{
    TaskPage content{.entries = {}, .nextCursor = next, .mistake = {}};
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
QString idsIn(const MessageWalk::Found &found)
{
    QString names;
    for (const Observation &observation : found.observations)
        names += observation.taskId.toString();
    return names + u'|' + namesOf(found.fresh);
}

} // namespace

class TestMessageWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheLastPage()
    {
        MessageWalk pages(Message);
        QVERIFY(!pages.isWalking());
        pages.begin();
        QVERIFY(pages.isWalking() && !pages.nextPage());
        QCOMPARE(idsIn(pages.apply(page("ab!", 50))), QStringLiteral("ab|ab"));
        QCOMPARE(pages.nextPage(), std::optional<qint64>(50));
        QCOMPARE(pages.listing().state, State::Reading);
        QCOMPARE(idsIn(pages.apply(page("cd", 20))), QStringLiteral("cd|cd"));
        QCOMPARE(idsIn(pages.apply(page("e"))), QStringLiteral("e|e"));
        QVERIFY(!pages.isWalking());
        const MessageListing expected{.message = Message,
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
        MessageWalk pages(Message);
        pages.begin();
        pages.apply(page("abc", 50));
        QCOMPARE(idsIn(pages.apply(page("cd", 40))), QStringLiteral("d|d"));
        QCOMPARE(idsIn(pages.apply(page("cd", 30))), QStringLiteral("|")); // all tasks moved, new cursor
        QCOMPARE(idsIn(pages.apply(page("e"))), QStringLiteral("e|e"));
        QCOMPARE(pages.listing().tasks, 5);
        QCOMPARE(pages.listing().state, State::Read);
    }

    void seesThatPagesRepeat_data()
    {
        QTest::addColumn<QList<qint64>>("cursors"); // one task a page; repeats from the fourth page on
        QTest::addColumn<int>("asked"); // pages until it is detected
        QTest::newRow("the same cursor") << QList<qint64>{50, 50} << 2;
        QTest::newRow("a circle") << QList<qint64>{50, 40, 30, 50} << 4;
        QTest::newRow("ever greater cursors") << QList<qint64>{50, 51, 52, 53, 54, 55} << 4;
    }

    void seesThatPagesRepeat()
    {
        QFETCH(const QList<qint64>, cursors);
        QFETCH(const int, asked);
        MessageWalk pages(Message);
        pages.begin();
        int read = 0;
        while (pages.isWalking() && read < cursors.size()) {
            const char name[] = {static_cast<char>('a' + std::min(read, 2)), 0};
            pages.apply(page(name, cursors[read]));
            ++read;
        }
        QCOMPARE(pages.listing().state, State::Repeated);
        QCOMPARE(read, asked);
    }

    void isCapped()
    {
        MessageWalk pages(Message, 3);
        pages.begin();
        pages.apply(page("a", 9));
        pages.apply(page("b", 8));
        QVERIFY(pages.isWalking());
        pages.apply(page("c", 7));
        QCOMPARE(pages.listing().state, State::Capped);
        QCOMPARE(pages.listing().tasks, 3);
    }

    void keepsWhatWasReadWhereTheRestFails()
    {
        MessageWalk pages(Message);
        pages.begin();
        pages.apply(page("ab", 50));
        pages.apply(failure(FetchErrorKind::Server));
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().state, State::Failed);
        QVERIFY(pages.listing().failure && pages.listing().failure->kind == FetchErrorKind::Server);
        QCOMPARE(pages.listing().tasks, 2);
        pages.begin(); // continues at the page that failed
        QCOMPARE(pages.nextPage(), std::optional<qint64>(50));
        QVERIFY(!pages.listing().failure);
        QCOMPARE(idsIn(pages.apply(page("c"))), QStringLiteral("c|c"));
        QCOMPARE(pages.listing().state, State::Read);
        QCOMPARE(pages.listing().pages, 2);
        QCOMPARE(pages.listing().tasks, 3);
    }

    void beginsAnewWhereGoingOnWouldNotHelp()
    {
        MessageWalk pages(Message);
        pages.begin();
        pages.apply(page("ab", 50));
        pages.apply(failure(FetchErrorKind::Rejected));
        pages.begin();
        QVERIFY(!pages.nextPage());
        QCOMPARE(pages.listing().pages, 0);
        QCOMPARE(pages.listing().tasks, 0);
    }

    void anUnreadableCursorCostsNoTask()
    {
        MessageWalk pages(Message);
        pages.begin();
        PageObservation odd = page("ab");
        std::get<TaskPage>(odd.outcome).mistake = QStringLiteral("cursor: odd");
        QCOMPARE(idsIn(pages.apply(odd)), QStringLiteral("ab|ab"));
        QCOMPARE(pages.listing().state, State::Failed);
        QVERIFY(pages.listing().failure == (FetchError{FetchErrorKind::BadAnswer, QStringLiteral("cursor: odd")}));
    }

    void isCancelled()
    {
        MessageWalk pages(Message);
        pages.begin();
        pages.apply(page("ab", 50));
        pages.cancel();
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().state, State::Cancelled);
        QCOMPARE(pages.listing().tasks, 2);
    }

    void readsNewTasksUpToAPageWithoutAny()
    {
        MessageWalk pages(Message);
        pages.beginAgain(); // never read, so reads all pages
        pages.apply(page("cd", 50));
        pages.apply(page("ef"));
        QCOMPARE(pages.listing().state, State::Read);

        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(page("cd", 50))), QStringLiteral("cd|")); // no new tasks, but new observations
        QVERIFY(!pages.isWalking());

        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(page("ab", 60))), QStringLiteral("ab|ab"));
        QVERIFY(pages.isWalking());
        QCOMPARE(idsIn(pages.apply(page("cd", 50))), QStringLiteral("cd|"));
        QVERIFY(!pages.isWalking());
        QCOMPARE(pages.listing().state, State::Read);
        QCOMPARE(pages.listing().pages, 2); // pages of the walk over all pages
        QCOMPARE(pages.listing().tasks, 6);
    }

    void losesNoNewTaskWhereLookingForThemFailed()
    {
        MessageWalk pages(Message);
        pages.begin();
        pages.apply(page("ef"));
        pages.beginAgain();
        pages.apply(page("cd", 50)); // a and b are on the next page
        pages.apply(failure(FetchErrorKind::Timeout));
        QCOMPARE(pages.listing().state, State::Failed);
        pages.beginAgain();
        QCOMPARE(idsIn(pages.apply(page("cd", 50))), QStringLiteral("cd|"));
        QVERIFY(pages.isWalking()); // c and d are known, but the walk that found them failed
        QCOMPARE(idsIn(pages.apply(page("ab", 40))), QStringLiteral("ab|ab"));
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

TASKWATCH_TEST(TestMessageWalk, QCoreApplication);
#include "tst_messagewalk.moc"
