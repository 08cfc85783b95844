// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "start/exitcode.h"
#include "support/builders.h"

#include "simulator/simulatorserver.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

QJsonObject task(const QString &id, const char *state)
{
    QJsonObject task = exampleObject();
    task.insert(QStringLiteral("taskId"), id);
    task.insert(QStringLiteral("state"), QString::fromLatin1(state));
    task.remove(QStringLiteral("nextProcessAt"));
    task.remove(QStringLiteral("deadline"));
    return task;
}

QByteArray page(const QStringList &ids, qint64 cursor, const char *state = "retrying")
{
    QJsonArray tasks;
    for (const QString &id : ids)
        tasks.append(task(id, state));
    return ScriptedServer::response("200 OK",
        QJsonDocument(QJsonObject{{QStringLiteral("cursor"), cursor}, {QStringLiteral("tasks"), tasks}}).toJson());
}

/// Two pages of msg_123, and the tasks themselves, which are delivered by then. The second page of msg_broken fails.
void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
{
    const QByteArray path = request.path();
    if (path == "/v1/messages/msg_123/tasks")
        socket->write(page({QStringLiteral("tsk_3"), QStringLiteral("tsk_2")}, 1700));
    else if (path == "/v1/messages/msg_123/tasks?cursor=1700")
        socket->write(page({QStringLiteral("tsk_2"), QStringLiteral("tsk_1")}, 0));
    else if (path == "/v1/messages/msg_broken/tasks")
        socket->write(page({QStringLiteral("tsk_9")}, 1700));
    else if (path == "/v1/messages/msg_empty/tasks")
        socket->write(page({}, 0));
    else if (path == "/v1/messages/msg_slow/tasks")
        return;
    else if (path.startsWith("/v1/messages/"))
        socket->write(ScriptedServer::response("500 Oh No", R"({"error":"out of order"})"));
    else
        socket->write(ScriptedServer::response(
            "200 OK", QJsonDocument(task(QString::fromLatin1(askedTask(request)), "delivered")).toJson()));
}

} // namespace

/// `taskwatch --print … msg_…`, and other lists.
class TestPrintedLists : public QObject
{
    Q_OBJECT

private:
    ScriptedServer m_server{&answer};
    qsizetype m_before = 0;

    Run print(const char *line)
    {
        return runProgram(words(line) + QStringList{QStringLiteral("--endpoint"), endpointOf(m_server)});
    }

    [[nodiscard]] QByteArrayList asked() const
    {
        QByteArrayList paths;
        for (const ScriptedServer::Request &request : m_server.requests().mid(m_before))
            paths.append(request.path());
        return paths;
    }

private Q_SLOTS:
    void init() { m_before = m_server.requests().size(); }

    void printsWhatThePagesTold()
    {
        const Run done = print("--print json msg_123");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QCOMPARE(
            done.taskIds(), (QStringList{QStringLiteral("tsk_3"), QStringLiteral("tsk_2"), QStringLiteral("tsk_1")}));
        QCOMPARE(done.objects().first().value(u"state").toString(), QStringLiteral("retrying"));
        QCOMPARE(asked(), (QByteArrayList{"/v1/messages/msg_123/tasks", "/v1/messages/msg_123/tasks?cursor=1700"}));
        QVERIFY2(done.err.isEmpty(), done.err.constData());
    }

    void printsEachTaskOnceInItsPlace()
    {
        const Run done = print("--print json tsk_0 msg:msg_123 taskwatch://message/msg_123 tsk_2");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QCOMPARE(done.taskIds(),
            (QStringList{
                QStringLiteral("tsk_0"), QStringLiteral("tsk_3"), QStringLiteral("tsk_1"), QStringLiteral("tsk_2")}));
        QCOMPARE(asked(),
            (QByteArrayList{"/v1/messages/msg_123/tasks", "/v1/messages/msg_123/tasks?cursor=1700"}) + asked().mid(2));
        QCOMPARE(asked().size(), 3); // a page contained one of the two that are named as tasks
    }

    void whatWasReadOfABrokenOneIsPrinted()
    {
        const Run done = print("--print json msg_broken msg_123");
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
        QCOMPARE(done.taskIds(),
            (QStringList{
                QStringLiteral("tsk_9"), QStringLiteral("tsk_3"), QStringLiteral("tsk_2"), QStringLiteral("tsk_1")}));
        QCOMPARE(done.err,
            QByteArray("taskwatch: the list message:msg_broken was not read completely: HTTP 500: out of order\n"));
    }

    void oneWithoutTasksIsNotAnswered()
    {
        const Run done = print("--print csv --until finished msg_empty");
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
        QCOMPARE(done.err, QByteArray("taskwatch: the list message:msg_empty has no tasks\n"));
        QCOMPARE(done.out.count('\n'), 1);
    }

    void theTasksAreFollowed()
    {
        const Run done = print("--print json --until finished --timeout 30 msg_123");
        QCOMPARE(done.exitCode, ExitCode::Success);
        QCOMPARE(
            done.taskIds(), (QStringList{QStringLiteral("tsk_3"), QStringLiteral("tsk_2"), QStringLiteral("tsk_1")}));
        QVERIFY2(
            done.err.contains("tsk_3 retrying (0 of 3 finished)") && done.err.contains("tsk_3 retrying → delivered ("),
            done.err.constData());
        QCOMPARE(asked().size(), 5);
    }

    void theTimeIsAlsoThatOfReading()
    {
        // A single request may take longer than the program is waited for.
        const Run done = print("--print json --timeout 2 --request-timeout 600 msg_123 msg_slow tsk_0");
        QCOMPARE(done.exitCode, ExitCode::TimeIsUp);
        QCOMPARE(done.taskIds().mid(0, 3),
            (QStringList{QStringLiteral("tsk_3"), QStringLiteral("tsk_2"), QStringLiteral("tsk_1")}));
    }

    void printsAnyListOfTheApi()
    {
        const ScriptedServer board([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const bool isFirst = request.path().contains("page=1");
            socket->write(ScriptedServer::response("200 OK",
                isFirst
                    ? R"({"queues":[{"name":"mail","jobs":[{"id":"4","name":"send","opts":{"attempts":3},"attempts":3,)"
                      R"("failedReason":"no route"},{"name":"without an id"}]}]})"
                    : R"({"queues":[{"name":"mail","jobs":[]}]})"));
        });
        const Run done = runProgram(words("--print json --api bull-board queue:mail state:failed")
            + QStringList{QStringLiteral("--endpoint"), endpointOf(board)});
        QCOMPARE(done.taskIds(), QStringList(QStringLiteral("mail/4")));
        const QJsonObject job = done.objects().first();
        QCOMPARE(job.value(u"state").toString(), QStringLiteral("failed"));
        QCOMPARE(job.value(u"retried").toInt(), 2);
        QCOMPARE(job.value(u"error").toString(), QStringLiteral("no route"));
        QCOMPARE(board.requests().size(), 2);
        QCOMPARE(board.requests().first().path(),
            QByteArray("/api/queues?activeQueue=mail&status=failed&jobsPerPage=100&page=1"));
        QCOMPARE(done.err, QByteArray("taskwatch: the list queue:mail state:failed has 1 entry that is not a task\n"));
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
    }

    void saysWhichListsThereAre()
    {
        const Run done = print("--print json label:orders");
        QCOMPARE(done.exitCode, ExitCode::NotAnswered);
        QVERIFY2(done.out.contains("there is no list \\\"label\\\"; the lists of QStash v1 are message:MESSAGE"),
            done.out.constData());
        QVERIFY(asked().isEmpty());
    }

    void aBigOneIsReadToItsEnd()
    {
        SimulatorServer simulator({.tasks = 1234, .tasksPerMessage = 1234});
        QVERIFY(simulator.listen());
        const QStringList place{QStringLiteral("--endpoint"), simulator.baseUrl().toString()};
        const QStringList token{QStringLiteral("QSTASH_TOKEN=any")};
        const Run one =
            runProgram(words("--print json") + QStringList(simulator.ids().first().toString()) + place, {}, token);
        QCOMPARE(one.exitCode, ExitCode::Success);
        const Run all = runProgram(
            words("--print json") + QStringList(u"msg:" + one.objects().first().value(u"messageId").toString()) + place,
            {}, token);
        QVERIFY2(all.exitCode == ExitCode::Success, all.err.constData());
        const QStringList ids = all.taskIds();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1234);
        QCOMPARE(ids.size(), 1234);
    }
};

TASKWATCH_TEST(TestPrintedLists, QCoreApplication);
#include "tst_printedlists.moc"
