// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "http/bodylimit.h"
#include "http/taskclient.h"
#include "network/http/clientfixture.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

ListId message(const char *text = "msg_123")
{
    return ListId::ofMessage(QString::fromUtf8(text)).value();
}

QByteArray pageBody(const QByteArray &tasks, const QByteArray &cursor = "0")
{
    return "{\"cursor\":" + cursor + ",\"tasks\":[" + tasks + "]}";
}

FetchErrorKind kindOf(const PageObservation &page)
{
    return page.failure() ? page.failure()->kind : FetchErrorKind::BadId; // no request has this failure
}

} // namespace

/// Pages of a message's tasks, read by the client over real sockets on loopback.
class TestPageRequests : public QObject
{
    Q_OBJECT

private:
    const TaskApi &m_api = *defaultApi();

    PageObservation pollOnce(const Target &target, const ListId &asked = message(), const QString &which = {})
    {
        TaskClient client(target);
        std::optional<PageObservation> seen;
        connect(&client, &TaskClient::pageAnswered, this, [&seen](quint64, const PageObservation &page) {
            if (seen)
                QTest::qFail("answered twice", __FILE__, __LINE__);
            seen = page;
        });
        client.send({.ticket = 1, .what = PageRequest{asked, which}});
        if (!QTest::qWaitFor([&seen] { return seen.has_value(); }, Patience))
            QTest::qFail("no answer", __FILE__, __LINE__);
        handlePendingEvents(); // a second emission would arrive now
        return seen.value_or(PageObservation{
            .request = {asked, which}, .askedAt = {}, .answeredAt = {}, .httpStatus = {}, .outcome = FetchError{}});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fetchesAPage()
    {
        ScriptedServer server(ScriptedServer::always(ok(pageBody(exampleBody(), "1678901234567"))));
        const PageObservation seen = pollOnce(loopbackTarget(server.port()), message("msg/1"), QStringLiteral("42"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().line, QByteArray("GET /v1/messages/msg%2F1/tasks?cursor=42 HTTP/1.1"));
        QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer secret-token"));
        QVERIFY2(seen.page(), qPrintable(seen.failure() ? seen.failure()->detail : QString()));
        QCOMPARE(seen.request.list, message("msg/1"));
        QCOMPARE(seen.request.page, QStringLiteral("42"));
        QCOMPARE(seen.httpStatus, std::optional(200));
        QVERIFY(seen.answeredAt && *seen.answeredAt >= seen.askedAt);
        QCOMPARE(seen.page()->next, QStringLiteral("1678901234567"));
        QCOMPARE(seen.page()->entries.size(), 1);
        QCOMPARE(seen.page()->entries.first().raw, exampleBody());
        QStringList flagged; // by the decoder; the engine adds others
        for (const TaskFlag &flag : seen.page()->entries.first().task->flags)
            flagged.append(flag.field);
        QCOMPARE(flagged, QStringList({QStringLiteral("messageId")}));
    }

    void asksForTheFirstPageWithoutACursor()
    {
        ScriptedServer server(ScriptedServer::always(ok(pageBody({}))));
        QVERIFY(pollOnce(loopbackTarget(server.port())).page());
        QCOMPARE(server.requests().first().line, QByteArray("GET /v1/messages/msg_123/tasks HTTP/1.1"));
    }

    void saysWhyNoPageCame_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &answer, FetchErrorKind kind) {
            QTest::newRow(name) << answer << static_cast<int>(kind);
        };
        row("no such message", ScriptedServer::response("404 Not Found", R"({"error":"message not found"})"),
            FetchErrorKind::NotFound);
        row("token refused", ScriptedServer::response("401 Unauthorized", ""), FetchErrorKind::Unauthorized);
        row("too many", ScriptedServer::response("429 Too Many Requests", ""), FetchErrorKind::RateLimited);
        row("broken server", ScriptedServer::response("503 Service Unavailable", "busy"), FetchErrorKind::Server);
        row("elsewhere", ScriptedServer::response("302 Found", "", "Location: http://127.0.0.1:9/\r\n"),
            FetchErrorKind::Redirected);
        row("no page", ok(exampleBody()), FetchErrorKind::BadAnswer);
        row("said to be too large",
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(MaxPageBytes + 1) + "\r\n\r\n",
            FetchErrorKind::TooLarge);
    }

    void saysWhyNoPageCame()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, kind);
        ScriptedServer server(ScriptedServer::always(answer));
        QCOMPARE(kindOf(pollOnce(loopbackTarget(server.port()))), static_cast<FetchErrorKind>(kind));
    }

    void takesAPageLargerThanATaskMayBe()
    {
        QByteArray body = pageBody(exampleBody());
        body.append(QByteArray(3 * MaxBodyBytes, ' '));
        ScriptedServer server(ScriptedServer::always(ok(body)));
        QVERIFY(pollOnce(loopbackTarget(server.port())).page());
    }

    void givesUpOnAPageThatDoesNotEnd()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
        });
        QCOMPARE(kindOf(pollOnce(loopbackTarget(server.port(), "secret-token", 200ms))), FetchErrorKind::Timeout);
    }

    void saysThatTheServerClosedTheConnection()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *socket) { socket->abort(); });
        TaskClient client(loopbackTarget(server.port()));
        std::optional<ServerHints> hints;
        connect(&client, &TaskClient::pageAnswered, this,
            [&hints](quint64, const PageObservation &, const ServerHints &given) { hints = given; });
        client.send({.ticket = 1, .what = PageRequest{message(), QStringLiteral("7")}});
        QTRY_VERIFY(hints);
        QVERIFY(hints->connectionClosed);
        QCOMPARE(server.requests().last().path(), QByteArray("/v1/messages/msg_123/tasks?cursor=7"));
    }

    void sharesItsConnectionsWithPolls()
    {
        ScriptedServer server([](const ScriptedServer::Request &, QTcpSocket *) {});
        TaskClient client(loopbackTarget(server.port()));
        client.setConnections(2);
        client.send({.ticket = 1, .what = PageRequest{message(), {}}});
        client.send({.ticket = 2, .what = id("a")});
        QCOMPARE(client.freeSlots(), 0);
        QTRY_COMPARE(server.requests().size(), 2);
        client.setToken({}); // drops both
        QCOMPARE(client.freeSlots(), 2);
    }
};

TASKWATCH_TEST(TestPageRequests, QCoreApplication);
#include "tst_pagerequests.moc"
