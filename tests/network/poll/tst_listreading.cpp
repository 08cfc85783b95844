// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using State = Listing::State;

namespace {

const ListId Message = ListId::ofMessage(QStringLiteral("msg_123")).value();

/// A server with a message of many tasks, `tsk_0` the oldest, in pages of five. Its cursor is the number of tasks left.
class MessageServer
{
public:
    explicit MessageServer(int tasks)
        : count(tasks)
        , server([this](const ScriptedServer::Request &request, QTcpSocket *socket) { answer(request, socket); })
    {
    }

    [[nodiscard]] int pagesAsked() const { return asked("/v1/messages/msg_123/tasks"); }
    [[nodiscard]] int tasksAsked() const { return asked("/v1/tasks/"); }
    [[nodiscard]] int asked(const char *path) const
    {
        return static_cast<int>(std::count_if(server.requests().begin(), server.requests().end(),
            [path](const auto &each) { return each.path().startsWith(path); }));
    }

    int count;
    /// Answers a page differently; returns false if it does not.
    std::function<bool(int left, QTcpSocket *)> odd = [](int, QTcpSocket *) { return false; };
    ScriptedServer server;

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        if (request.path().startsWith("/v1/tasks/")) {
            socket->write(answerFor(request, "completed"));
            return;
        }
        const QUrl url = QUrl::fromEncoded(request.path());
        const QString cursor = QUrlQuery(url.query()).queryItemValue(QStringLiteral("cursor"));
        const int left = cursor.isEmpty() ? count : cursor.toInt();
        if (odd(left, socket))
            return;
        QByteArrayList tasks;
        for (int index = left - 1; index >= std::max(0, left - 5); --index) {
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QStringLiteral("tsk_%1").arg(index));
            object.insert(QStringLiteral("state"), QStringLiteral("completed"));
            object.remove(QStringLiteral("deadline"));
            tasks.append(QJsonDocument(object).toJson());
        }
        socket->write(ScriptedServer::response("200 OK",
            "{\"cursor\":" + QByteArray::number(std::max(0, left - 5)) + ",\"tasks\":[" + tasks.join(',') + "]}"));
    }
};

/// Collects what a poller reports about messages, and watches the tasks it finds, like a session.
class Reader
{
public:
    explicit Reader(const MessageServer &server, const PollSettings &settings = Eager)
        : poller(makePoller(server.server, settings))
        , observed(poller.get(), &PollerThread::observed)
    {
        QObject::connect(poller.get(), &PollerThread::listingChanged, poller.get(),
            [this](const Listing &listing) { listings.append(listing); });
        QObject::connect(
            poller.get(), &PollerThread::listFound, poller.get(), [this](const ListId &, const QList<TaskId> &ids) {
                found += ids;
                poller->watch(ids);
            });
    }

    [[nodiscard]] State state() const { return listings.isEmpty() ? State::Reading : listings.last().state; }

    std::unique_ptr<PollerThread> poller;
    QSignalSpy observed;
    QList<Listing> listings;
    QList<TaskId> found;
};

QSet<TaskId> idsIn(const QList<Observation> &observations)
{
    QSet<TaskId> ids;
    for (const Observation &each : observations)
        ids.insert(each.taskId);
    return ids;
}

} // namespace

/// Messages read by a poller in its thread, from a real server in this thread.
class TestListReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPageCostsOneRequest()
    {
        const MessageServer server(23);
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Read);
        QTRY_COMPARE(idsIn(all(reader.observed)).size(), 23);
        QCOMPARE(reader.found.size(), 23);
        QCOMPARE(reader.listings.last().pages, 5);
        QCOMPARE(reader.listings.last().tasks, 23);
        const QList<Observation> observations = all(reader.observed);
        for (const Observation &each : observations) {
            QVERIFY(each.task());
            QCOMPARE(each.source, Observation::Source::ListPage);
        }
        const ControlPoller control(Eager);
        QVERIFY(control.polls(4)); // completed: none is polled again
        QCOMPARE(server.pagesAsked(), 5);
        QCOMPARE(server.tasksAsked(), 0);
    }

    void observationsOfPagesArePlanned()
    {
        MessageServer server(5);
        server.odd = [](int, QTcpSocket *socket) {
            socket->write(ScriptedServer::response("200 OK", "{\"tasks\":[" + exampleBody() + "]}"));
            return true;
        };
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(server.tasksAsked(), 1); // retrying: polled after a while
        const Observation first = all(reader.observed).value(0, failed(id("none"), FetchErrorKind::Cancelled, {}));
        QCOMPARE(first.source, Observation::Source::ListPage);
        QVERIFY(first.nextPollIn && *first.nextPollIn > 0ms);
    }

    void goesOnFromTheSamePageWhereOneFails()
    {
        MessageServer server(15);
        int failures = 0;
        server.odd = [&failures](int left, QTcpSocket *socket) {
            if (left != 10 || ++failures > 1)
                return false;
            socket->write(ScriptedServer::response("503 Service Unavailable", "busy"));
            return true;
        };
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(reader.listings.last().tasks, 15);
        QCOMPARE(server.pagesAsked(), 4);
    }

    void keepsWhatWasReadAndGoesOnWhenAsked()
    {
        MessageServer server(15);
        bool refuses = true;
        server.odd = [&refuses](int left, QTcpSocket *socket) {
            if (left != 10 || !refuses)
                return false;
            socket->write(ScriptedServer::response("401 Unauthorized", ""));
            return true;
        };
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Failed);
        QCOMPARE(reader.listings.last().failure->kind, FetchErrorKind::Unauthorized);
        QTRY_COMPARE(idsIn(all(reader.observed)).size(), 5);
        refuses = false;
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Read);
        QTRY_COMPARE(idsIn(all(reader.observed)).size(), 15);
        QCOMPARE(server.pagesAsked(), 4); // the first page is not read again
    }

    void waitsAsLongAsTheEndpointSays()
    {
        MessageServer server(10);
        QElapsedTimer since;
        qint64 waited = -1;
        server.odd = [&](int left, QTcpSocket *socket) {
            if (left != 5)
                return false;
            if (since.isValid()) {
                waited = since.elapsed();
                return false;
            }
            since.start();
            socket->write(ScriptedServer::response("429 Too Many Requests", "", "Retry-After: 2\r\n"));
            return true;
        };
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Read);
        QVERIFY2(waited >= 1900, qPrintable(QString::number(waited)));
    }

    void canBeCancelled()
    {
        MessageServer server(1000);
        server.odd = [&server](int left, QTcpSocket *socket) {
            Q_UNUSED(socket);
            return left <= 900 && server.pagesAsked() > 0; // never answered
        };
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.found.size(), 100);
        reader.poller->cancelList(Message);
        QTRY_COMPARE(reader.state(), State::Cancelled);
        QCOMPARE(reader.listings.last().tasks, 100);
        QTRY_COMPARE(idsIn(all(reader.observed)).size(), 100);
    }

    void pagesThatRepeatEnd()
    {
        MessageServer server(10);
        server.odd = [](int, QTcpSocket *socket) {
            socket->write(ScriptedServer::response(
                "200 OK", "{\"cursor\":7,\"tasks\":[" + exampleBodyWith("state", QStringLiteral("completed")) + "]}"));
            return true;
        };
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Repeated);
        QCOMPARE(server.pagesAsked(), 2);
        QCOMPARE(reader.found, ids({"tsk_123"}));
    }

    void watchesForNewTasks()
    {
        MessageServer server(12);
        Reader reader(server);
        reader.poller->setListWatched(Message, true);
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(reader.found.size(), 12);
        server.count = 19;
        QTRY_COMPARE(reader.found.size(), 19);
        QCOMPARE(reader.listings.last().tasks, 19);
        QVERIFY(reader.listings.last().watched);
        const int before = server.pagesAsked();
        QTRY_VERIFY(server.pagesAsked() >= before + 3); // only the first page
        QCOMPARE(reader.listings.last().tasks, 19);
        QCOMPARE(server.tasksAsked(), 0);
        reader.poller->setListWatched(Message, false);
        QTRY_VERIFY(!reader.listings.last().watched);
        const int stopped = server.pagesAsked();
        const ControlPoller control(Eager);
        QVERIFY(control.polls(5));
        QVERIFY(server.pagesAsked() <= stopped + 1);
    }

    void whilePausedOnlyWhatAPersonAsksForIsRead()
    {
        MessageServer server(12);
        Reader reader(server);
        reader.poller->setPaused(true);
        reader.poller->setListWatched(Message, true);
        const ControlPoller control(Eager);
        QVERIFY(control.polls(4));
        QCOMPARE(server.pagesAsked(), 0);
        reader.poller->readLists({Message});
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(server.pagesAsked(), 3);
        QVERIFY(control.polls(4));
        QCOMPARE(server.pagesAsked(), 3);
    }

    void anotherTokenReadsAnew()
    {
        MessageServer server(12);
        server.odd = [](int left, QTcpSocket *) { return left == 2; }; // never answered
        Reader reader(server);
        reader.poller->readLists({Message});
        QTRY_COMPARE(server.pagesAsked(), 3);
        server.odd = [](int, QTcpSocket *) { return false; };
        reader.poller->setToken(*ApiToken::parse("another-token"));
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(server.pagesAsked(), 6); // from the first page
        QCOMPARE(reader.listings.last().tasks, 12);
    }
};

TASKWATCH_TEST(TestListReading, QCoreApplication);
#include "tst_listreading.moc"
