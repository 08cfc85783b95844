// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"

#include "cells/celltext.h"
#include "support/barriers.h"
#include "support/hostile.h"
#include "text/troubletext.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

namespace Taskwatch::Test {

namespace {

using namespace std::chrono_literals;

constexpr auto ShortTimeout = 400ms; // only where an answer is to be late
constexpr const char *Known = "tsk_known"; // answered before the fault
constexpr const char *New = "tsk_new"; // added during the fault

ScriptedServer::Handler handler(const Answer &answer)
{
    return [answer](const ScriptedServer::Request &request, QTcpSocket *socket) {
        answer(request.path().split('/').last(), socket);
    };
}

/// Prints what a person sees, for whoever wants to judge the words: QTEST_SHOW_WORDS=1.
void showWords(const Fault &fault, FaultFixture &seen)
{
    if (!qEnvironmentVariableIsSet("QTEST_SHOW_WORDS"))
        return;
    qInfo().noquote() << "\n*" << fault.name << "\n  State:" << seen.cell(New, TaskColumn::State).left(300)
                      << "\n  its tip:" << seen.toolTip(New, TaskColumn::State).left(600)
                      << "\n  Checked:" << seen.cell(Known, TaskColumn::Checked)
                      << "\n  message:" << seen.message().left(600);
}

/// @p kind, or its like: a refused token is found out by the refusals of several tasks.
bool isOf(FetchErrorKind kind, const TaskRow &row)
{
    return row.failure && (row.failure->kind == kind || (isAccessRefused(row.failure->kind) && isAccessRefused(kind)));
}

/// The last known facts stay, and it is said that they are old.
void checkKnown(const Fault &fault, FaultFixture &seen)
{
    QVERIFY2(isOf(*fault.failure, seen.row(Known)), qPrintable(fetchErrorKey(seen.row(Known).failure->kind)));
    const FetchErrorKind kind = seen.row(Known).failure->kind;
    QCOMPARE(seen.cell(Known, TaskColumn::State), QStringLiteral("retrying"));
    const QString checked = seen.cell(Known, TaskColumn::Checked);
    QVERIFY2(checked.startsWith(fetchErrorLabel(kind) + u" · "), qPrintable(checked));
    const QString detail = seen.toolTip(Known, TaskColumn::Checked);
    QVERIFY2(detail.contains(fetchErrorTitle(kind) + u": "), qPrintable(detail));
    QVERIFY2(detail.contains(u"last confirmed"), qPrintable(detail));
    QVERIFY(seen.row(Known).confirmed < seen.row(Known).polled);
}

/// Without facts, the reason stands in their place.
void checkNew(const Fault &fault, FaultFixture &seen)
{
    QVERIFY2(isOf(*fault.failure, seen.row(New)), qPrintable(fetchErrorKey(seen.row(New).failure->kind)));
    QCOMPARE(seen.cell(New, TaskColumn::State), fetchErrorLabel(seen.row(New).failure->kind));
    const QString reason = seen.toolTip(New, TaskColumn::State);
    QVERIFY2(reason.contains(QString::fromUtf8(fault.words)), qPrintable(reason));
    for (const TaskColumn column : {TaskColumn::Retries, TaskColumn::LastError, TaskColumn::Url})
        QCOMPARE(seen.cell(New, column), QStringLiteral("—"));
}

void checkFailure(const Fault &fault, FaultFixture &seen)
{
    // Where all polling stops, it may stop before the second task.
    const bool stops = fault.then == Then::Stops || fault.then == Then::Waits;
    const auto hasFailed = [&seen](const char *task) { return seen.row(task).failure.has_value(); };
    QTRY_VERIFY(stops ? hasFailed(Known) || hasFailed(New) : hasFailed(Known) && hasFailed(New));
    if (hasFailed(Known))
        checkKnown(fault, seen);
    if (hasFailed(New))
        checkNew(fault, seen);
}

void checkTask(const Fault &fault, FaultFixture &seen, Timestamp since)
{
    QTRY_VERIFY2(seen.row(Known).confirmedAt > since, qPrintable(seen.toolTip(Known, TaskColumn::Checked)));
    QTRY_VERIFY2(seen.row(New).task || seen.row(New).failure, "not polled");
    QVERIFY2(!seen.row(New).failure, qPrintable(seen.row(New).failure ? seen.row(New).failure->detail : QString()));
    QTRY_COMPARE(seen.cell(New, fault.column), QString::fromUtf8(fault.cell));
    QTRY_COMPARE(seen.cell(Known, fault.column), QString::fromUtf8(fault.cell));
    const QString flags = seen.toolTip(New, TaskColumn::State);
    QVERIFY2(flags.contains(QString::fromUtf8(fault.words)), qPrintable(flags));
    QVERIFY2(*fault.words || seen.row(New).task->flags.isEmpty(), qPrintable(flags));
}

void checkMessage(const Fault &fault, FaultFixture &seen)
{
    const QString expected = QString::fromUtf8(fault.message);
    if (expected.isEmpty())
        QVERIFY2(seen.message().isEmpty(), qPrintable(seen.message()));
    else
        QTRY_VERIFY2(seen.message().startsWith(expected), qPrintable(seen.message()));
    QVERIFY(!seen.message().contains(u"secret-token"));
}

void checkThen(const Fault &fault, FaultFixture &seen, const ScriptedServer &server)
{
    const auto requests = [&server] { return server.requests().size(); };
    const qsizetype before = requests();
    switch (fault.then) {
    case Then::Polls:
        QCOMPARE(seen.status().limiter, RateLimiter::State::Open);
        QVERIFY(seen.row(Known).interval); // the next poll is planned
        if (fault.failure != FetchErrorKind::NotFound) // whose next poll is 5 s away
            QTRY_VERIFY(requests() >= before + 3);
        return;
    case Then::Probes: {
        QTRY_COMPARE(seen.status().limiter, RateLimiter::State::Probing);
        QVERIFY(seen.message().contains(u"Trying again"));
        return;
    }
    case Then::Waits: {
        QTRY_COMPARE(seen.status().limiter, RateLimiter::State::Held);
        const auto wait = *seen.status().nextAllowed - MonotonicClock::now();
        QVERIFY2(wait <= fault.wait + 1s && wait > fault.wait * 3 / 4 - 1s,
            qPrintable(QString::number(std::chrono::duration<double>(wait).count())));
        break;
    }
    case Then::Stops:
        QTRY_COMPARE(seen.status().limiter, RateLimiter::State::Stopped);
        break;
    }
    QVERIFY(seen.settle()); // what was in flight has come
    const qsizetype asked = requests();
    if (fault.then == Then::Waits)
        seen.session.poller()->refresh({id(Known), id(New)});
    QVERIFY(seen.settle());
    QCOMPARE(requests(), asked);
}

} // namespace

QList<Fault> allFaults()
{
    return headFaults() + bodyFaults() + statusFaults() + limitFaults() + fieldFaults() + connectionFaults();
}

FaultFixture::FaultFixture(const Target &target, std::chrono::milliseconds timeout)
    : session(target, settings(timeout))
{
    PollerThread *poller = session.poller();
    QObject::connect(
        poller, &PollerThread::statusChanged, &m_context, [this](const PollerStatus &status) { m_status = status; });
    // The poller reports its status at once when it is paused or not, else twice a second.
    QObject::connect(poller, &PollerThread::observed, &m_context, [this, poller] { poller->setPaused(m_paused); });
}

PollSettings FaultFixture::settings(std::chrono::milliseconds timeout)
{
    return {.intervals = {.active = 50ms, .idle = 150ms},
        .limits = {.perSecond = 10'000, .burst = 1000, .inFlight = 6},
        .timeout = timeout};
}

int FaultFixture::rowOf(const char *task)
{
    const TaskTableModel &model = *session.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(TaskRole::Id).toString() == QLatin1String(task))
            return row;
    }
    qFatal("%s is not in the table", task);
}

const TaskRow &FaultFixture::row(const char *task)
{
    const TaskTable &table = session.model()->table();
    return table.at(table.indexOf(id(task)));
}

QString FaultFixture::cell(const char *task, TaskColumn column)
{
    return session.model()->index(rowOf(task), static_cast<int>(column)).data().toString();
}

QString FaultFixture::toolTip(const char *task, TaskColumn column)
{
    return cellDetail(column, row(task), session.model()->moment());
}

QString FaultFixture::message()
{
    const TroubleText text = troubleText(m_status, session.model()->moment());
    return text.next.isEmpty() ? text.what : text.what + u' ' + text.next;
}

bool FaultFixture::settle()
{
    PollerThread *poller = session.poller();
    const auto isPaused = [&](bool paused) {
        m_paused = paused;
        poller->setPaused(paused);
        return waitUntil([&] { return m_status.paused == paused; });
    };
    const bool settled = isPaused(true) && waitUntil([this] { return m_status.inFlight == 0; }) && isPaused(false);
    handlePendingEvents();
    return settled;
}

void check(const Fault &fault)
{
    const Answer truly = ok(taskText());
    ScriptedServer server(handler(truly));
    FaultFixture seen(loopbackTarget(server.port()),
        fault.isLate || fault.failure == FetchErrorKind::Timeout ? ShortTimeout : Target::DefaultTimeout);
    seen.session.watch({id(Known)});
    QTRY_VERIFY(seen.row(Known).task && !seen.row(Known).failure);

    server.setHandler(handler(fault.answer));
    const Timestamp since = currentTimestamp();
    seen.session.watch({id(New)});
    if (fault.failure)
        checkFailure(fault, seen);
    else
        checkTask(fault, seen, since);
    if (QTest::currentTestFailed())
        return;
    checkMessage(fault, seen);
    showWords(fault, seen);
    if (QTest::currentTestFailed())
        return;
    checkThen(fault, seen, server);
    if (QTest::currentTestFailed() || fault.then == Then::Waits)
        return;

    server.setHandler(handler(truly));
    if (fault.then != Then::Polls || fault.failure == FetchErrorKind::NotFound)
        seen.session.poller()->refresh({id(Known), id(New)});
    for (const char *each : {Known, New}) {
        QTRY_VERIFY(seen.row(each).task && !seen.row(each).failure);
        QTRY_COMPARE(seen.cell(each, TaskColumn::State), QStringLiteral("retrying"));
        // Another url, and a clock that was wrong, are still told.
        if (seen.row(each).texts.urlBefore == TextId::None && (fault.failure || !*fault.words))
            QTRY_VERIFY(seen.row(each).task->flags.isEmpty());
    }
    QTRY_VERIFY2(seen.message().trimmed().isEmpty(), qPrintable(seen.message()));
}

void addRows(const QList<Fault> &faults)
{
    QTest::addColumn<Fault>("fault");
    for (qsizetype i = 0; i < faults.size(); i += timesIfHostile(3, 1))
        QTest::newRow(faults[i].name) << faults[i];
}

void checkRow()
{
    QFETCH(const Fault, fault);
    check(fault);
}

} // namespace Taskwatch::Test
