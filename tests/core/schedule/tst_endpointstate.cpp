// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/endpointstate.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// What answers about single tasks say about the whole endpoint.
class TestEndpointState : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype Watched = 10;

    EndpointState m_state{RequestLimits{}, MonotonicTime(1s)};
    MonotonicTime m_now{1s};

    /// A failure of @p kind about @p id; a success without @p kind.
    void answer(const char *id, std::optional<FetchErrorKind> kind = {})
    {
        m_now += 100ms;
        const TaskId task = Test::id(id);
        FetchError failure{kind.value_or(FetchErrorKind::Server), QStringLiteral("words")};
        ServerHints hints;
        hints.asked = m_now - 10ms;
        hints.answered = m_now;
        m_state.answered({.failure = kind ? &failure : nullptr,
                             .id = &task,
                             .wasAnswered = true,
                             .askedAt = Timestamp(1h),
                             .hasArrived = true,
                             .watched = Watched,
                             .concerned = Watched},
            hints, m_now);
    }
    [[nodiscard]] std::optional<FetchErrorKind> trouble()
    {
        const std::optional<FetchError> &found = m_state.meter().trouble();
        return found ? std::optional(found->kind) : std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        m_now = MonotonicTime(1s);
        m_state = EndpointState(RequestLimits{}, m_now);
    }

    /// A captive portal answers for every task, a damaged task only for itself.
    void answersThatAreNoTasksBlameTheEndpointIfSeveralTasksGetThem_data()
    {
        QTest::addColumn<FetchErrorKind>("kind");
        QTest::newRow("no task in it") << FetchErrorKind::BadAnswer;
        QTest::newRow("too large") << FetchErrorKind::TooLarge;
        QTest::newRow("rejected") << FetchErrorKind::Rejected;
    }
    void answersThatAreNoTasksBlameTheEndpointIfSeveralTasksGetThem()
    {
        QFETCH(const FetchErrorKind, kind);
        for (int i = 0; i < 20; ++i)
            answer("a", kind);
        QVERIFY(!trouble());
        answer("b", kind);
        QVERIFY(!trouble());
        answer("c", kind);
        QCOMPARE(trouble(), std::optional(kind));
        answer("d");
        QVERIFY(!trouble());
    }

    void serverErrorsInARowBlameTheEndpointWhateverTheTask()
    {
        answer("a", FetchErrorKind::Server);
        answer("a", FetchErrorKind::Server);
        QVERIFY(!trouble());
        answer("a", FetchErrorKind::Server);
        QCOMPARE(trouble(), std::optional(FetchErrorKind::Server));
    }

    void missingTasksBlameNobody()
    {
        for (const char *id : {"a", "b", "c", "d", "e"})
            answer(id, FetchErrorKind::NotFound);
        QVERIFY(!trouble());
    }

    /// A request that was under way when the token was refused may be answered later.
    void aLateRefusalOfATaskDoesNotHideThatOfTheToken()
    {
        m_state = EndpointState(RequestLimits{}, m_now);
        answer("a", FetchErrorKind::Unauthorized); // no task was answered with this token
        QCOMPARE(trouble(), std::optional(FetchErrorKind::Unauthorized));
        answer("b", FetchErrorKind::Forbidden);
        QCOMPARE(trouble(), std::optional(FetchErrorKind::Unauthorized));
        answer("c", FetchErrorKind::BadAnswer);
        QCOMPARE(trouble(), std::optional(FetchErrorKind::Unauthorized));
    }
};

TASKWATCH_TEST(TestEndpointState, QCoreApplication);
#include "tst_endpointstate.moc"
