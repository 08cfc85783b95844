// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "faults/feedfault.h"
#include "faults/servedapi.h"
#include "support/barriers.h"

#include <QUrl>
#include <QUrlQuery>

namespace Taskwatch::Test {

namespace {

using namespace std::chrono_literals;

using Told = FeedFault::Told;

constexpr int Tasks = 10; // fewer are polled without the feed
constexpr auto FedFrom = 10s; // a task whose next poll is later is left to the feed

QByteArray idOf(int task)
{
    return "msg_" + QByteArray::number(task);
}

/// A server of QStash v2 with a log that grows.
class LogServer
{
public:
    LogServer()
        : server([this](const ScriptedServer::Request &request, QTcpSocket *socket) { answer(request, socket); })
    {
        for (int task = 0; task < Tasks; ++task)
            log.append({idOf(task), "CREATED", toUnixMs(currentTimestamp()) - 3'600'000});
    }

    void change(int task) { log.append({idOf(task), "ACTIVE", toUnixMs(currentTimestamp())}); }
    void setFeed(const decltype(FeedFault::feed) &with)
    {
        feed = with;
        pages = readings = 0;
    }

    decltype(FeedFault::feed) feed = trueFeed;
    QList<LogRow> log;
    int pages = 0; // of the feed
    int readings = 0; // of the feed
    int polls = 0; // other requests
    ScriptedServer server;

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        const QUrlQuery query(QUrl::fromEncoded(request.path()));
        const auto item = [&](const char *key) {
            return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded).toUtf8();
        };
        if (const QByteArray since = item("fromDate"); !since.isEmpty()) {
            const FeedAsked asked{pages++, since.toLongLong(), item("cursor")};
            readings += asked.cursor.isEmpty() ? 1 : 0;
            feed(asked, log)({}, socket);
            return;
        }
        ++polls;
        const QByteArrayList ids = servedApi("qstash-v2").askedFor(request).split(',');
        QByteArrayList rows;
        for (const LogRow &each : std::as_const(log)) {
            if (ids.contains(each.id))
                rows.append(each.json());
        }
        feedPage(rows)({}, socket);
    }
};

bool areAllFed(FaultFixture &seen)
{
    for (int task = 0; task < Tasks; ++task) {
        const TaskRow &row = seen.row(idOf(task));
        if (!row.task || row.failure || !row.interval || *row.interval < FedFrom)
            return false;
    }
    return true;
}

void checkTold(const FeedFault &fault, LogServer &log, FaultFixture &seen)
{
    const QByteArray changed = idOf(0);
    const auto shown = [&] { return seen.cell(changed, TaskColumn::State); };
    switch (fault.told) {
    case Told::ByFeed: {
        QTRY_COMPARE(shown(), QStringLiteral("ACTIVE"));
        // All rows may be news once, as the feed is another one now. After that, nothing is.
        const int first = log.readings;
        QTRY_VERIFY(log.readings >= first + 1);
        QVERIFY(seen.settle());
        const int polls = log.polls;
        const int readings = log.readings;
        QTRY_VERIFY(log.readings >= readings + 2);
        QCOMPARE(log.polls, polls);
        break;
    }
    case Told::ByPolls: {
        QTRY_COMPARE(shown(), QStringLiteral("ACTIVE"));
        const int polls = log.polls;
        QTRY_VERIFY(log.polls >= polls + 3);
        break;
    }
    case Told::ByRefresh: {
        const Timestamp confirmed = seen.row(changed).confirmedAt;
        const int readings = log.readings;
        QTRY_VERIFY(log.readings >= readings + 2);
        QCOMPARE(shown(), QStringLiteral("CREATED"));
        QCOMPARE(seen.row(changed).confirmedAt, confirmed); // it is not told as fresh
        seen.session.poller()->refresh({id(changed)});
        QTRY_COMPARE(shown(), QStringLiteral("ACTIVE"));
        break;
    }
    }
}

} // namespace

void check(const FeedFault &fault)
{
    LogServer log;
    FaultFixture seen(servedApi("qstash-v2").target(log.server.port()), 1s);
    PollSettings settings = FaultFixture::settings(1s);
    settings.intervals.idle = 1s; // so that the rare polls of tasks with a feed are minutes away
    seen.session.poller()->setSettings(settings);
    QList<TaskId> tasks;
    for (int task = 0; task < Tasks; ++task)
        tasks.append(id(idOf(task)));
    seen.session.watch(tasks);
    QTRY_VERIFY(areAllFed(seen));

    log.setFeed(fault.feed);
    log.change(0);
    checkTold(fault, log, seen);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(log.pages <= fault.mostPages * (log.readings + 1),
        qPrintable(QStringLiteral("%1 pages, %2 readings").arg(log.pages).arg(log.readings)));
    QCOMPARE(seen.session.model()->rowCount(), Tasks);
    QTRY_VERIFY2(seen.message().isEmpty(), qPrintable(seen.message()));

    log.setFeed(trueFeed);
    log.change(1);
    QTRY_COMPARE(seen.cell(idOf(1), TaskColumn::State), QStringLiteral("ACTIVE"));
    QTRY_VERIFY2(areAllFed(seen), "not by the feed again");
    log.change(2);
    QTRY_COMPARE(seen.cell(idOf(2), TaskColumn::State), QStringLiteral("ACTIVE"));
    QVERIFY2(seen.message().isEmpty(), qPrintable(seen.message()));
}

} // namespace Taskwatch::Test
