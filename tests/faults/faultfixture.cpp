// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"

#include "cells/celltext.h"
#include "faults/servedapi.h"
#include "support/barriers.h"
#include "support/hostile.h"
#include "text/troubletext.h"

#include <QTest>
#include <QUrl>

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>

namespace Taskwatch::Test {

namespace {

using namespace std::chrono_literals;

constexpr auto ShortTimeout = 400ms; // only where an answer is to be late

/// The API at fault, without the fault.
struct Healthy {
    const ServedApi *api;
    QByteArray known; // the task that was answered before the fault
    QByteArray added; // the one that is added during it
    QString state; // that both show
    Answer answer;
};

Healthy healthy(const Fault &fault)
{
    if (const ServedApi *api = fault.api)
        return {api, api->idText(0), api->idText(1), QString::fromLatin1(api->cell), ok(api->body())};
    return {nullptr, "tsk_known", "tsk_new", QStringLiteral("retrying"), ok(taskText())};
}

ScriptedServer::Handler handler(const Answer &answer, const ServedApi *api)
{
    return [answer, api](const ScriptedServer::Request &request, QTcpSocket *socket) {
        answer(api ? api->askedFor(request) : request.path().split('/').last(), socket);
    };
}

/// Prints what a person sees, for whoever wants to judge the words: QTEST_SHOW_WORDS=1.
void showWords(const Fault &fault, FaultFixture &seen)
{
    const QByteArray known = healthy(fault).known;
    const QByteArray added = healthy(fault).added;
    if (!qEnvironmentVariableIsSet("QTEST_SHOW_WORDS"))
        return;
    qInfo().noquote() << "\n*" << fault.name << "\n  State:" << seen.cell(added, TaskColumn::State).left(300)
                      << "\n  its tip:" << seen.toolTip(added, TaskColumn::State).left(600)
                      << "\n  Checked:" << seen.cell(known, TaskColumn::Checked)
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
    const QByteArray known = healthy(fault).known;
    QVERIFY2(isOf(*fault.failure, seen.row(known)), qPrintable(fetchErrorKey(seen.row(known).failure->kind)));
    const FetchErrorKind kind = seen.row(known).failure->kind;
    QCOMPARE(seen.cell(known, TaskColumn::State), healthy(fault).state);
    const QString checked = seen.cell(known, TaskColumn::Checked);
    QVERIFY2(checked.startsWith(fetchErrorLabel(kind) + u" · "), qPrintable(checked));
    const QString detail = seen.toolTip(known, TaskColumn::Checked);
    QVERIFY2(detail.contains(fetchErrorTitle(kind) + u": "), qPrintable(detail));
    QVERIFY2(detail.contains(u"last confirmed"), qPrintable(detail));
    QVERIFY(seen.row(known).confirmed < seen.row(known).polled);
}

/// Without facts, the reason stands in their place.
void checkNew(const Fault &fault, FaultFixture &seen)
{
    const QByteArray added = healthy(fault).added;
    QVERIFY2(isOf(*fault.failure, seen.row(added)), qPrintable(fetchErrorKey(seen.row(added).failure->kind)));
    QCOMPARE(seen.cell(added, TaskColumn::State), fetchErrorLabel(seen.row(added).failure->kind));
    const QString reason = seen.toolTip(added, TaskColumn::State);
    QVERIFY2(reason.contains(QString::fromUtf8(fault.words)), qPrintable(reason));
    for (const TaskColumn column : {TaskColumn::Retries, TaskColumn::LastError, TaskColumn::Url})
        QCOMPARE(seen.cell(added, column), QStringLiteral("—"));
}

void checkFailure(const Fault &fault, FaultFixture &seen)
{
    const QByteArray known = healthy(fault).known;
    const QByteArray added = healthy(fault).added;
    // Where all polling stops, it may stop before the second task.
    const bool stops = fault.then == Then::Stops || fault.then == Then::Waits;
    const auto hasFailed = [&seen](const QByteArray &task) { return seen.row(task).failure.has_value(); };
    QTRY_VERIFY(stops ? hasFailed(known) || hasFailed(added) : hasFailed(known) && hasFailed(added));
    if (hasFailed(known))
        checkKnown(fault, seen);
    if (hasFailed(added))
        checkNew(fault, seen);
}

void checkTask(const Fault &fault, FaultFixture &seen, Timestamp since)
{
    const QByteArray known = healthy(fault).known;
    const QByteArray added = healthy(fault).added;
    QTRY_VERIFY2(seen.row(known).confirmedAt > since, qPrintable(seen.toolTip(known, TaskColumn::Checked)));
    QTRY_VERIFY2(seen.row(added).task || seen.row(added).failure, "not polled");
    QVERIFY2(
        !seen.row(added).failure, qPrintable(seen.row(added).failure ? seen.row(added).failure->detail : QString()));
    QTRY_COMPARE(seen.cell(added, fault.column), QString::fromUtf8(fault.cell));
    QTRY_COMPARE(seen.cell(known, fault.column), QString::fromUtf8(fault.cell));
    const QString flags = seen.toolTip(added, TaskColumn::State);
    QVERIFY2(flags.contains(QString::fromUtf8(fault.words)), qPrintable(flags));
    QVERIFY2(*fault.words || seen.row(added).task->flags.isEmpty(), qPrintable(flags));
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
    const QByteArray known = healthy(fault).known;
    const QByteArray added = healthy(fault).added;
    const auto requests = [&server] { return server.requests().size(); };
    const qsizetype before = requests();
    switch (fault.then) {
    case Then::Polls:
        QCOMPARE(seen.status().limiter, RateLimiter::State::Open);
        QVERIFY(seen.row(known).interval); // the next poll is planned
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
        seen.session.poller()->refresh({id(known), id(added)});
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

int FaultFixture::rowOf(const QByteArray &task)
{
    const TaskTableModel &model = *session.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(TaskRole::Id).toString() == QLatin1String(task))
            return row;
    }
    qFatal("%s is not in the table", task.constData());
}

const TaskRow &FaultFixture::row(const QByteArray &task)
{
    const TaskTable &table = session.model()->table();
    return table.at(table.indexOf(id(task)));
}

QString FaultFixture::cell(const QByteArray &task, TaskColumn column)
{
    return session.model()->index(rowOf(task), static_cast<int>(column)).data().toString();
}

QString FaultFixture::toolTip(const QByteArray &task, TaskColumn column)
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

Target targetAt(const QString &base)
{
    Target target = loopbackTarget(1);
    target.endpoint = *Endpoint::parse(base, Endpoint::PlainHttp::Anywhere);
    return target;
}

ScriptedServer::Handler handler(const Answer &answer)
{
    return handler(answer, nullptr);
}

FullListener::FullListener(const QHostAddress &address, quint16 port)
{
    m_server.setListenBacklogSize(0);
    if (!m_server.listen(address, port))
        return;
    m_server.pauseAccepting();
    for (QTcpSocket &each : m_others)
        each.connectToHost(address, m_server.serverPort());
}

bool FullListener::isFull() const
{
    // Any of the connections may be the one that waits, also one of the program's own.
    tcp_info info{};
    socklen_t size = sizeof info;
    const bool isKnown =
        ::getsockopt(static_cast<int>(m_server.socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
    return isKnown && info.tcpi_unacked > info.tcpi_sacked; // of a listener: how many wait, and may wait
}

void checkNobodyThere(FaultFixture &seen, FetchErrorKind kind, const QString &words)
{
    seen.session.watch({id("tsk_1")});
    QTRY_VERIFY(seen.row("tsk_1").failure);
    QCOMPARE(fetchErrorKey(seen.row("tsk_1").failure->kind), fetchErrorKey(kind));
    QCOMPARE(seen.cell("tsk_1", TaskColumn::State), fetchErrorLabel(kind));
    QVERIFY2(seen.toolTip("tsk_1", TaskColumn::State).contains(words, Qt::CaseInsensitive),
        qPrintable(seen.toolTip("tsk_1", TaskColumn::State)));
    QTRY_VERIFY2(seen.message().startsWith(fetchErrorTitle(kind) + u": "), qPrintable(seen.message()));
    QTRY_COMPARE(seen.status().limiter, RateLimiter::State::Probing);
    QVERIFY2(seen.message().contains(u"Trying again"), qPrintable(seen.message()));
}

void checkWellAgain(FaultFixture &seen)
{
    QTRY_VERIFY2(seen.row("tsk_1").task && !seen.row("tsk_1").failure, qPrintable(seen.message()));
    QTRY_COMPARE(seen.cell("tsk_1", TaskColumn::State), QStringLiteral("retrying"));
    QTRY_VERIFY2(seen.message().trimmed().isEmpty(), qPrintable(seen.message()));
}

void check(const Fault &fault)
{
    const auto &[api, known, added, state, truly] = healthy(fault);
    ScriptedServer server(handler(truly, api));
    const auto timeout =
        fault.isLate || fault.failure == FetchErrorKind::Timeout ? ShortTimeout : Target::DefaultTimeout;
    FaultFixture seen(api ? api->target(server.port()) : loopbackTarget(server.port()), timeout);
    seen.session.watch({id(known)});
    QTRY_VERIFY(seen.row(known).task && !seen.row(known).failure);

    server.setHandler(handler(fault.answer, api));
    const Timestamp since = currentTimestamp();
    seen.session.watch({id(added)});
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

    server.setHandler(handler(truly, api));
    if (fault.then != Then::Polls || fault.failure == FetchErrorKind::NotFound)
        seen.session.poller()->refresh({id(known), id(added)});
    for (const QByteArray &each : {known, added}) {
        QTRY_VERIFY(seen.row(each).task && !seen.row(each).failure);
        QTRY_COMPARE(seen.cell(each, TaskColumn::State), state);
        // Another url, and a clock that was wrong, are still told.
        if (seen.row(each).texts.urlBefore == TextId::None && (fault.failure || !*fault.words))
            QTRY_VERIFY(seen.row(each).task->flags.isEmpty());
    }
    QTRY_VERIFY2(seen.message().trimmed().isEmpty(), qPrintable(seen.message()));
}

void addRows(const QList<Fault> &faults, int usually)
{
    QTest::addColumn<Fault>("fault");
    for (qsizetype i = 0; i < faults.size(); i += timesIfHostile(usually, 1))
        QTest::addRow("%s%s%s", faults[i].api ? faults[i].api->key : "", faults[i].api ? ": " : "", faults[i].name)
            << faults[i];
}

void checkRow()
{
    QFETCH(const Fault, fault);
    check(fault);
}

} // namespace Taskwatch::Test
