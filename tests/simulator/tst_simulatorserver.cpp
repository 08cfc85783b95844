// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "simulator/simulatorserver.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Taskwatch;

/// The simulated endpoint over real sockets on loopback.
class TestSimulatorServer : public QObject
{
    Q_OBJECT

private:
    QNetworkRequest requestFor(
        const QUrl &base, const QByteArray &path, const QByteArray &authorization = QByteArrayLiteral("Bearer any"))
    {
        QNetworkRequest request(QUrl::fromEncoded(base.toEncoded() + path));
        request.setTransferTimeout(10'000);
        if (!authorization.isEmpty())
            request.setRawHeader(QByteArrayLiteral("Authorization"), authorization);
        return request;
    }

    /// Returns the finished reply.
    std::unique_ptr<QNetworkReply> get(const QNetworkRequest &request)
    {
        std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(Test::Patience))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return reply;
    }

    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QNetworkAccessManager m_manager;

private Q_SLOTS:
    void answersTasks()
    {
        SimulatorServer server({.tasks = 20});
        const Result<quint16> port = server.listen();
        QVERIFY2(port, port ? "" : qPrintable(port.error()));
        QCOMPARE(server.baseUrl().host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(server.baseUrl().port(), int(*port));
        QCOMPARE(server.ids().size(), 20);
        const TaskApi &api = *defaultApi();
        for (const TaskId &id : server.ids()) {
            const auto reply = get(requestFor(server.baseUrl(), api.taskPath(id)));
            QCOMPARE(statusOf(*reply), 200);
            QCOMPARE(reply->rawHeader("Content-Type"), QByteArrayLiteral("application/json"));
            QVERIFY(reply->rawHeader("Date").endsWith(" GMT"));
            const Result<Task> task = api.decodeTask(reply->readAll(), id);
            QVERIFY2(task, task ? "" : qPrintable(task.error()));
            QVERIFY(task->flags.isEmpty());
        }
    }

    void listsItsIdsWithoutToken()
    {
        SimulatorServer server({.tasks = 5});
        QVERIFY(server.listen());
        const auto reply = get(requestFor(server.baseUrl(), QByteArrayLiteral("/ids"), {}));
        QCOMPARE(statusOf(*reply), 200);
        const QList<QByteArray> lines = reply->readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(QString::fromUtf8(lines[i]), server.ids()[i].toString());
    }

    void refuses()
    {
        SimulatorServer server({.tasks = 5});
        QVERIFY(server.listen());
        const QByteArray path = defaultApi()->taskPath(server.ids().first());
        QCOMPARE(statusOf(*get(requestFor(server.baseUrl(), path, {}))), 401);
        QCOMPARE(statusOf(*get(requestFor(server.baseUrl(), QByteArrayLiteral("/v1/tasks/a%2Fb")))), 404);
        QCOMPARE(get(requestFor(server.baseUrl(), QByteArrayLiteral("/v1/tasks/a%2Fb")))->readAll(),
            QByteArrayLiteral("{\"error\":\"task not found\"}"));
        QCOMPARE(statusOf(*get(requestFor(server.baseUrl(), QByteArrayLiteral("/elsewhere")))), 404);
        std::unique_ptr<QNetworkReply> post(m_manager.post(requestFor(server.baseUrl(), path), QByteArrayLiteral("x")));
        QTRY_VERIFY(post->isFinished());
        QCOMPARE(statusOf(*post), 405);
    }

    void ignoresTheQuery()
    {
        SimulatorServer server({.tasks = 1});
        QVERIFY(server.listen());
        QCOMPARE(
            statusOf(*get(requestFor(server.baseUrl(), defaultApi()->taskPath(server.ids().first()) + "?x=1"))), 200);
    }

    void saysThatAPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SimulatorServer server({.port = other.serverPort(), .tasks = 1});
        const Result<quint16> port = server.listen();
        QVERIFY(!port);
        QVERIFY2(
            port.error().contains(QString::number(other.serverPort())) && port.error().contains(u"another program"),
            qPrintable(port.error()));
    }

    void listensOnLoopbackOnly()
    {
        SimulatorServer server({.tasks = 1});
        const Result<quint16> port = server.listen();
        QVERIFY(port);
        const auto *tcp = server.findChild<QTcpServer *>();
        QVERIFY(tcp);
        QCOMPARE(tcp->serverAddress(), QHostAddress(QHostAddress::LocalHost));
    }
};

TASKWATCH_TEST(TestSimulatorServer, QCoreApplication);
#include "tst_simulatorserver.moc"
