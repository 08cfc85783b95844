// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/tokenrefusals.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Whether a refusal concerns one task or the token.
class TestTokenRefusals : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Http401 = FetchErrorKind::Unauthorized;
    static constexpr auto Http403 = FetchErrorKind::Forbidden;

    static TaskId numbered(int number) { return *TaskId::parse(QStringLiteral("tsk_%1").arg(number)); }

private Q_SLOTS:
    void the401OfAnUntriedTokenIsAboutTheToken()
    {
        TokenRefusals refusals;
        const TaskId one = numbered(1);
        QVERIFY(refusals.refused(Http401, &one, false, 100));
        QVERIFY(refusals.refused(Http401, nullptr, false, 100));
    }

    void the401OfOneTaskIsAboutTheTaskIfAnotherIsAnswered()
    {
        TokenRefusals refusals;
        const TaskId good = numbered(1);
        const TaskId bad = numbered(2);
        QVERIFY(!refusals.answered(&good));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!refusals.refused(Http401, &bad, false, 2));
            QCOMPARE(refusals.witnesses(bad), QList{good});
            QVERIFY(!refusals.answered(&good));
        }
        // The other one is refused too.
        QVERIFY(!refusals.refused(Http401, &bad, false, 2));
        QVERIFY(refusals.refused(Http401, &good, true, 2));
    }

    void the401OfTheOnlyTaskIsAboutTheToken()
    {
        TokenRefusals refusals;
        const TaskId one = numbered(1);
        QVERIFY(!refusals.answered(&one));
        QVERIFY(refusals.refused(Http401, &one, true, 1));
    }

    void the403IsAboutTheTaskUntilAllAreRefused()
    {
        TokenRefusals refusals;
        for (int i = 1; i < 6; ++i) {
            const TaskId id = numbered(i);
            QVERIFY(!refusals.refused(Http403, &id, false, 100));
            QVERIFY(!refusals.refused(Http403, &id, false, 100)); // the same again says nothing new
        }
        const TaskId sixth = numbered(6);
        QVERIFY(refusals.refused(Http403, &sixth, false, 100));
        QVERIFY(refusals.answered(&sixth)); // a request that was under way: the token is good after all
        for (int i = 1; i < 50; ++i) {
            const TaskId id = numbered(i);
            QVERIFY(!refusals.refused(Http403, &id, false, 100));
            QVERIFY(refusals.witnesses(id).isEmpty());
        }
    }

    void fewTasksThatAreAllRefusedSuffice()
    {
        TokenRefusals refusals;
        const TaskId one = numbered(1);
        const TaskId two = numbered(2);
        QVERIFY(!refusals.refused(Http403, &one, false, 2));
        QVERIFY(refusals.refused(Http403, &two, false, 2));
    }

    void answeredTasksThatAreAllRefusedMeanTheToken()
    {
        TokenRefusals refusals;
        for (int i = 1; i <= 10; ++i) {
            const TaskId id = numbered(i);
            QVERIFY(!refusals.answered(&id));
        }
        const TaskId seventh = numbered(7);
        QVERIFY(!refusals.refused(Http403, &seventh, true, 10));
        QCOMPARE(refusals.witnesses(seventh), (QList{numbered(1), numbered(2), numbered(3)}));
        for (int i = 1; i <= 2; ++i) {
            const TaskId id = numbered(i);
            QCOMPARE(refusals.refused(Http403, &id, true, 10), i == 2);
        }
    }

    void aRefusedPageDoesNotStopTheTasks()
    {
        TokenRefusals refusals;
        QVERIFY(!refusals.refused(Http403, nullptr, false, 10));
        const TaskId one = numbered(1);
        QVERIFY(!refusals.answered(&one));
        QVERIFY(!refusals.refused(Http401, nullptr, false, 10));
        QVERIFY(!refusals.refused(Http403, nullptr, false, 10));
    }

    void removedTasksAreNotPolled()
    {
        TokenRefusals refusals;
        const TaskId good = numbered(1);
        const TaskId bad = numbered(2);
        QVERIFY(!refusals.answered(&good));
        refusals.removed(good);
        QVERIFY(refusals.refused(Http401, &bad, false, 1));
        QVERIFY(refusals.witnesses(bad).isEmpty());
    }
};

TASKWATCH_TEST(TestTokenRefusals, QCoreApplication);
#include "tst_tokenrefusals.moc"
