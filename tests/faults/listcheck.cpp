// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "faults/listfault.h"
#include "support/barriers.h"
#include "text/listingtext.h"

#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

namespace Taskwatch::Test {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype Watched = 3; // tasks

QByteArray cursorOf(const ScriptedServer::Request &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.path()));
    return query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded).toUtf8();
}

ListId listOf(const ServedApi &api)
{
    const TaskApi taskApi(shippedApi(QString::fromLatin1(api.key)));
    return taskApi.lists().checked(*ListId::parse(QString::fromLatin1(api.list))).value();
}

/// Reads the list at a server, and keeps what is reported about it.
class ListReading
{
public:
    explicit ListReading(const ServedApi &api)
        : m_api(api)
        , m_list(listOf(api))
        , listing{.list = m_list, .failure = {}, .readAt = {}}
        , server([this](const ScriptedServer::Request &request, QTcpSocket *socket) { answer(request, socket); })
        , seen(api.target(server.port()), 2s)
    {
        QObject::connect(&seen.session, &Session::listingChanged, &seen.session,
            [this](const Listing &changed) { listing = changed; });
    }

    void read(const ListFault::Pages &from)
    {
        pages = from;
        asked = 0;
        listing = {.list = m_list, .failure = {}, .readAt = {}};
        seen.session.readLists({m_list});
    }
    [[nodiscard]] bool hasEnded() const { return listing.state != Listing::State::Reading; }

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        if (m_api.isPage(request)) {
            pages(asked++, cursorOf(request))({}, socket);
            return;
        }
        ++singles;
        ok(body)(m_api.askedFor(request), socket);
    }

    const ServedApi &m_api;
    const ListId m_list;

public:
    QByteArray body = m_api.body(); // of the answers about tasks
    ListFault::Pages pages;
    int asked = 0; // pages of this reading
    int singles = 0; // other requests
    Listing listing;
    ScriptedServer server;
    FaultFixture seen;
};

/// Nothing that the list did may be seen of the tasks that were watched before.
void checkWatched(const ServedApi &api, ListReading &reading, Timestamp since)
{
    for (qsizetype number = 0; number < Watched; ++number) {
        const QByteArray id = api.idText(number);
        QTRY_VERIFY2(reading.seen.row(id).confirmedAt > since, id.constData());
        QVERIFY(!reading.seen.row(id).failure);
        QCOMPARE(reading.seen.cell(id, TaskColumn::State), QString::fromLatin1(api.cell));
        QVERIFY(reading.seen.cell(id, TaskColumn::Retries).startsWith(u'1'));
    }
}

void checkFound(const ListFault &fault, const ServedApi &api, ListReading &reading)
{
    QTRY_COMPARE(reading.seen.session.model()->rowCount(), Watched + fault.found.size());
    for (const QByteArray &own : fault.found) {
        const QByteArray id = api.idPrefix + own;
        // What it shows in the end comes from its own answer, whatever the list says.
        QTRY_VERIFY2(reading.seen.row(id).task && !reading.seen.row(id).failure, id.constData());
        QTRY_COMPARE(reading.seen.cell(id, TaskColumn::State), QString::fromLatin1(api.cell));
        QTRY_VERIFY(reading.seen.cell(id, TaskColumn::Retries).startsWith(u'1'));
    }
}

} // namespace

void check(const ListFault &fault, const ServedApi &api)
{
    ListReading reading(api);
    FaultFixture &seen = reading.seen;
    for (qsizetype number = 0; number < Watched; ++number) {
        seen.session.watch({id(api.idText(number))});
        QTRY_VERIFY(seen.row(api.idText(number)).task);
    }
    const Timestamp since = currentTimestamp();
    reading.read(fault.pages);
    QTRY_VERIFY(reading.hasEnded());
    const QString said = listingText(reading.listing).text;
    QVERIFY2(reading.listing.state == fault.state, qPrintable(said));
    QVERIFY2(said.contains(QString::fromUtf8(fault.words)), qPrintable(said));
    QCOMPARE(reading.listing.bad, fault.bad);
    QVERIFY2(reading.asked <= fault.mostRequests, qPrintable(QString::number(reading.asked)));
    checkWatched(api, reading, since);
    if (QTest::currentTestFailed())
        return;
    checkFound(fault, api, reading);
    if (QTest::currentTestFailed())
        return;
    const int pages = reading.asked;
    const int singles = reading.singles;
    QTRY_VERIFY(reading.singles >= singles + 3);
    QCOMPARE(reading.asked, pages); // of the list nothing more
    QTRY_VERIFY2(seen.message().isEmpty(), qPrintable(seen.message()));
    QCOMPARE(seen.status().limiter, RateLimiter::State::Open);

    const QByteArrayList healthy = {
        api.rowOf(api.ids[0]), api.rowOf(api.ids[1]), api.rowOf(api.ids[2]), api.rowOf(api.ids[3])};
    reading.read(
        [&](int number, const QByteArray &) { return ok(api.pageOf(number == 0 ? healthy : QByteArrayList())); });
    QTRY_VERIFY(reading.hasEnded());
    QVERIFY2(reading.listing.state == Listing::State::Read && reading.listing.bad == 0,
        qPrintable(listingText(reading.listing).text));
    const QByteArray last = api.idText(3);
    QTRY_VERIFY(seen.session.model()->table().indexOf(id(last)) >= 0 && seen.row(last).task);
}

void checkLatePage(const ServedApi &api)
{
    ListReading reading(api);
    const QByteArray first = api.idText(0);
    reading.seen.session.watch({id(first)});
    QTRY_VERIFY(reading.seen.row(first).task);
    QPointer<QTcpSocket> waiting;
    const Answer late = [&](const QByteArray &, QTcpSocket *socket) { waiting = socket; };
    reading.read([&](int number, const QByteArray &) { return number == 0 ? late : ok(api.pageOf({})); });
    QTRY_VERIFY(waiting);
    reading.body = api.body(api.countMember, "2");
    QTRY_VERIFY(reading.seen.cell(first, TaskColumn::Retries).startsWith(u'2'));

    bool wasOld = false;
    QObject context;
    QObject::connect(reading.seen.session.model(), &QAbstractItemModel::dataChanged, &context,
        [&] { wasOld = wasOld || !reading.seen.cell(first, TaskColumn::Retries).startsWith(u'2'); });
    ok(api.pageOf({api.rowOf(api.ids[0]), api.rowOf(api.ids[3])}))({}, waiting);
    QTRY_VERIFY(reading.hasEnded());
    QVERIFY2(reading.listing.state == Listing::State::Read, qPrintable(listingText(reading.listing).text));
    QTRY_COMPARE(reading.seen.session.model()->rowCount(), 2);
    const int singles = reading.singles;
    QTRY_VERIFY(reading.singles >= singles + 3);
    QVERIFY(!wasOld);
    QTRY_VERIFY(reading.seen.cell(api.idText(3), TaskColumn::Retries).startsWith(u'2'));
}

void checkOwnPages(const ListFault &fault)
{
    const ServedApi &api = servedApi("qstash-v1");
    ListReading reading(api);
    FaultFixture &seen = reading.seen;
    reading.body = api.body("messageId", "\"msg_list\"");
    reading.pages = fault.pages;
    for (qsizetype number = 0; number < api.ids.size(); ++number)
        seen.session.watch({id(api.idText(number))});
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds; ++round) {
        const Timestamp since = currentTimestamp();
        for (qsizetype number = 0; number < api.ids.size(); ++number) {
            const QByteArray each = api.idText(number);
            QTRY_VERIFY2(seen.row(each).confirmedAt > since, each.constData());
            QCOMPARE(seen.cell(each, TaskColumn::State), QString::fromLatin1(api.cell));
        }
    }
    QVERIFY(reading.asked > 0);
    constexpr int Few = 12; // pages in vain
    QVERIFY2(reading.asked <= reading.singles + Few,
        qPrintable(QStringLiteral("%1 pages, %2 others").arg(reading.asked).arg(reading.singles)));
    QTRY_VERIFY2(seen.message().isEmpty(), qPrintable(seen.message()));
}

} // namespace Taskwatch::Test
