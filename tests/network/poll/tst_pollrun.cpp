// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/qstashdialect.h"
#include "poll/pollrun.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestPollRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Qt's warnings mean a programming error: an object in the wrong thread, an invalid connection.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pollsOnceAtEveryPlaceOfTheList()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
            socket->write(ScriptedServer::response("200 OK", exampleBodyWith("taskId", QString::fromLatin1(asked))));
        });
        QList<TaskId> list = manyIds(50);
        list.append(manyIds(3)); // some ids occur twice
        const QStashDialect dialect;
        PollRun run(dialect, loopbackTarget(server.port()), list);
        QList<int> seen(list.size(), 0);
        connect(&run, &PollRun::observed, this, [&](qsizetype index, const Observation &observation) {
            QCOMPARE(observation.taskId, list[index]);
            QVERIFY(observation.task() && observation.task()->taskId == list[index]);
            ++seen[index];
        });
        QSignalSpy finished(&run, &PollRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(seen, QList<int>(list.size(), 1));
        QCOMPARE(server.requests().size(), list.size());
        QVERIFY(server.connections() <= TaskClient::DefaultConnections);
    }

    void whatIsCancelledIsObservedAllTheSame()
    {
        ScriptedServer server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            if (request.path() == "/v1/tasks/tsk_0")
                socket->write(ScriptedServer::response("200 OK", exampleBodyWith("taskId", QStringLiteral("tsk_0"))));
        });
        const QList<TaskId> list = manyIds(50);
        const QStashDialect dialect;
        PollRun run(dialect, loopbackTarget(server.port()), list);
        QHash<qsizetype, std::optional<FetchErrorKind>> seen; // why it failed
        connect(&run, &PollRun::observed, this, [&](qsizetype index, const Observation &observation) {
            QVERIFY(!seen.contains(index));
            QCOMPARE(observation.taskId, list[index]);
            seen.insert(index, observation.failure() ? std::optional(observation.failure()->kind) : std::nullopt);
        });
        QSignalSpy finished(&run, &PollRun::finished);
        run.start();
        // One was answered and another was sent in its place.
        QTRY_VERIFY(server.requests().size() > TaskClient::DefaultConnections);
        QCOMPARE(seen.size(), 1);
        const qsizetype asked = server.requests().size();
        run.cancel();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(seen.size(), list.size());
        for (qsizetype i = 0; i < list.size(); ++i)
            QCOMPARE(seen[i], i ? std::optional(FetchErrorKind::Cancelled) : std::nullopt);
        run.cancel();
        QCOMPARE(finished.size(), 1);
        // A later request arrives after all that the run has sent.
        PollRun later(dialect, loopbackTarget(server.port()), ids({"tsk_0"}));
        QSignalSpy laterFinished(&later, &PollRun::finished);
        later.start();
        QTRY_COMPARE(laterFinished.size(), 1);
        QCOMPARE(server.requests().size(), asked + 1);
    }

    void isOverAtOnceWithoutIds()
    {
        const QStashDialect dialect;
        PollRun run(dialect, loopbackTarget(9), {});
        QSignalSpy finished(&run, &PollRun::finished);
        run.start();
        QCOMPARE(finished.size(), 1);
    }
};

TASKWATCH_TEST(TestPollRun, QCoreApplication);
#include "tst_pollrun.moc"
