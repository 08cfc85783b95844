// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "simulator/simulatedids.h"
#include "simulator/simulatedservice.h"
#include "simulator/tasklife.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Origin = fromUnixMs(1'678'900'000'000);

SimulatedRequest get(const QByteArray &path, const QByteArray &authorization = QByteArrayLiteral("Bearer any"))
{
    return {.method = QByteArrayLiteral("GET"), .path = path, .query = {}, .authorization = authorization};
}

PageRequest pageRequest(const QString &message, const QString &cursor)
{
    return {*ListId::ofMessage(message), cursor};
}

SimulatedRequest getPage(const QString &message, const QString &cursor = {})
{
    const TaskApi &api = *defaultApi();
    const PageRequest page = pageRequest(message, cursor);
    SimulatedRequest request = get(api.lists().path(page.list));
    request.query = api.lists().query(page);
    return request;
}

SimulatedRequest getTask(const TaskId &id)
{
    return get(defaultApi()->taskPath(id));
}

QByteArray header(const SimulatedResponse &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

QJsonObject objectIn(const SimulatedResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

Result<Task> decoded(const SimulatedResponse &response, const TaskId &asked)
{
    return defaultApi()->decodeTask(response.body, asked);
}

} // namespace

class TestSimulatedService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsATask()
    {
        const SimulatedService service({.tasks = 3, .seed = 1}, Origin);
        const TaskId id = service.ids().first();
        const SimulatedResponse response = service.answer(getTask(id), Origin);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.contentType, QByteArrayLiteral("application/json"));
        const Result<Task> task = decoded(response, id);
        QVERIFY2(task, task ? "" : qPrintable(task.error()));
        const SimulatedTask expected = TaskLife(1, 0).at(0ms);
        QCOMPARE(task->taskId, expected.taskId);
        QCOMPARE(task->messageId, expected.messageId);
        QCOMPARE(task->url, expected.url);
        QCOMPARE(task->state.text(), expected.state);
        QCOMPARE(task->retried, expected.retried);
        QCOMPARE(task->maxRetry, expected.maxRetry);
        QCOMPARE(task->error, expected.error);
        QVERIFY(task->nextProcessAt == Origin + *expected.nextProcessAt);
        QVERIFY(task->lastErrorAt == Origin + *expected.lastErrorAt);
        QVERIFY(!task->completedAt);
    }

    void listsItsIds()
    {
        const SimulatedService service({.tasks = 3}, Origin);
        const SimulatedResponse response = service.answer(get(QByteArrayLiteral("/ids"), {}), Origin);
        QCOMPARE(response.status, 200);
        QVERIFY(response.contentType.startsWith("text/plain"));
        QByteArray expected;
        for (int index = 0; index < 3; ++index)
            expected += simulatedTaskId(1, index).toString().toUtf8() + '\n';
        QCOMPARE(response.body, expected);
        QCOMPARE(
            SimulatedService({.tasks = 0}, Origin).answer(get(QByteArrayLiteral("/ids")), Origin).body, QByteArray());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *method, const QByteArray &path, const char *authorization,
                             int status, const char *error) {
            QTest::newRow(name) << QByteArray(method) << path << QByteArray(authorization) << status
                                << QString::fromLatin1(error);
        };
        const QByteArray known = QByteArrayLiteral("/v1/tasks/") + simulatedTaskId(1, 0).toString().toUtf8();
        row("unknown id", "GET", QByteArrayLiteral("/v1/tasks/tsk_1"), "Bearer x", 404, "task not found");
        row("empty id", "GET", QByteArrayLiteral("/v1/tasks/"), "Bearer x", 404, "task not found");
        row("no token", "GET", known, "", 401, "unauthorized");
        row("empty token", "GET", known, "Bearer  ", 401, "unauthorized");
        row("other scheme", "GET", known, "Basic eDp5", 401, "unauthorized");
        row("no token, unknown id", "GET", QByteArrayLiteral("/v1/tasks/tsk_1"), "", 401, "unauthorized");
        row("POST", "POST", known, "Bearer x", 405, "method not allowed");
        row("DELETE", "DELETE", known, "Bearer x", 405, "method not allowed");
        row("HEAD", "HEAD", known, "Bearer x", 405, "method not allowed");
        row("POST ids", "POST", QByteArrayLiteral("/ids"), "Bearer x", 405, "method not allowed");
        row("unknown message", "GET", QByteArrayLiteral("/v1/messages/msg_1/tasks"), "Bearer x", 404,
            "message not found");
        row("message, no token", "GET", QByteArrayLiteral("/v1/messages/msg_1/tasks"), "", 401, "unauthorized");
        row("message, POST", "POST", QByteArrayLiteral("/v1/messages/msg_1/tasks"), "Bearer x", 405,
            "method not allowed");
        row("message itself", "GET", QByteArrayLiteral("/v1/messages/msg_1"), "Bearer x", 404, "no such path");
        row("root", "GET", QByteArrayLiteral("/"), "Bearer x", 404, "no such path");
        row("other version", "GET", QByteArrayLiteral("/v2/tasks/tsk_1"), "Bearer x", 404, "no such path");
        row("below a task", "GET", known + "/x", "Bearer x", 404, "no such path");
        row("slash in the id", "GET", QByteArrayLiteral("/v1/tasks/a%2Fb"), "Bearer x", 404, "task not found");
    }

    void refuses()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, authorization);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        const SimulatedService service({.tasks = 3}, Origin);
        const SimulatedResponse response = service.answer({method, path, {}, authorization}, Origin);
        QCOMPARE(response.status, status);
        QCOMPARE(response.contentType, QByteArrayLiteral("application/json"));
        QCOMPARE(defaultApi()->errorWords(response.body), error);
        QCOMPARE(header(response, QByteArrayLiteral("Allow")), status == 405 ? QByteArrayLiteral("GET") : QByteArray());
        QCOMPARE(header(response, QByteArrayLiteral("WWW-Authenticate")),
            status == 401 ? QByteArrayLiteral("Bearer") : QByteArray());
    }

    void listsTheTasksOfAMessage_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("perMessage");
        QTest::addColumn<int>("of"); // index of one of its tasks
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        QTest::newRow("three of eight") << 60 << 0 << 9 << 8 << 11;
        QTest::newRow("alone") << 60 << 0 << 4 << 4 << 5;
        QTest::newRow("fewer than there should be") << 10 << 0 << 9 << 8 << 10;
        QTest::newRow("exactly a page") << 300 << 100 << 150 << 100 << 200;
        QTest::newRow("a page and one") << 300 << 101 << 0 << 0 << 101;
        QTest::newRow("several pages") << 1000 << 450 << 500 << 450 << 900;
    }

    void listsTheTasksOfAMessage()
    {
        QFETCH(const int, tasks);
        QFETCH(const int, perMessage);
        QFETCH(const int, of);
        QFETCH(const int, first);
        QFETCH(const int, end);
        const SimulatedService service({.tasks = tasks, .tasksPerMessage = perMessage, .seed = 1}, Origin);
        const Timestamp now = Origin + 1min;
        const QString message =
            decoded(service.answer(getTask(service.ids().at(of)), now), service.ids().at(of))->messageId;
        const TaskApi &api = *defaultApi();
        QList<TaskId> listed;
        QString cursor;
        do {
            const SimulatedResponse response = service.answer(getPage(message, cursor), now);
            const Result<TaskPage> page = api.lists().decode(response.body, pageRequest(message, cursor));
            QVERIFY2(page, page ? "" : qPrintable(page.error()));
            QVERIFY(page->entries.size() <= SimulatedService::TasksPerPage);
            QVERIFY(!page->entries.isEmpty());
            for (const TaskPage::Entry &entry : page->entries) {
                QVERIFY2(entry.task, entry.task ? "" : qPrintable(entry.task.error()));
                Result<Task> single = decoded(service.answer(getTask(entry.task->taskId), now), entry.task->taskId);
                single->deadline = {}; // a page does not contain it
                QVERIFY(*entry.task == *single);
                listed.append(entry.task->taskId);
            }
            QVERIFY(cursor.isEmpty() || page->next.isEmpty() || page->next.toLongLong() < cursor.toLongLong());
            cursor = page->next;
        } while (!cursor.isEmpty() && listed.size() < tasks);
        QList<TaskId> expected = service.ids().mid(first, end - first);
        std::reverse(expected.begin(), expected.end()); // newest first
        QCOMPARE(listed, expected);
        QVERIFY(cursor.isEmpty());
    }

    void takesAnyBearerInAnyCase()
    {
        const SimulatedService service({.tasks = 1}, Origin);
        SimulatedRequest request = getTask(service.ids().first());
        request.authorization = QByteArrayLiteral("bearer x");
        QCOMPARE(service.answer(request, Origin).status, 200);
    }

    void decodesIdsInPaths()
    {
        const SimulatedService service({.tasks = 1}, Origin);
        const QByteArray id = service.ids().first().toString().toUtf8();
        QByteArray encoded;
        for (const char c : id)
            encoded += '%' + QByteArray::number(static_cast<int>(c), 16);
        QCOMPARE(service.answer(get(QByteArrayLiteral("/v1/tasks/") + encoded), Origin).status, 200);
    }

    void tellsTheDate()
    {
        const SimulatedService service({.tasks = 1}, Origin);
        const Timestamp now = fromUnixMs(1'678'900'876'543);
        QCOMPARE(header(service.answer(get(QByteArrayLiteral("/ids")), now), QByteArrayLiteral("Date")),
            QByteArrayLiteral("Wed, 15 Mar 2023 17:21:16 GMT"));
    }

    void answersTheSameToTheSame()
    {
        const SimulatorOptions options{.tasks = 200, .seed = 42, .speed = 3};
        const SimulatedService one(options, Origin);
        const SimulatedService other(options, Origin);
        for (const TaskId &id : one.ids()) {
            for (const auto after : {0s, 7s, 3600s})
                QVERIFY(one.answer(getTask(id), Origin + after) == other.answer(getTask(id), Origin + after));
        }
        const SimulatedService stranger({.tasks = 200, .seed = 43, .speed = 3}, Origin);
        for (const TaskId &id : one.ids())
            QCOMPARE(stranger.answer(getTask(id), Origin).status, 404);
    }

    void everyAnswerDecodesWithoutFlags_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {1e-9, 0.37, 1.0, 3.0, 1000.0})
            QTest::addRow("speed %g", speed) << speed;
    }

    void everyAnswerDecodesWithoutFlags()
    {
        QFETCH(const double, speed);
        const SimulatedService service({.tasks = 600, .speed = speed}, Origin);
        for (const TaskId &id : service.ids()) {
            for (const std::chrono::milliseconds after : {-1ms, 0ms, 1ms, 59'999ms, 1'800'000ms, 400'000'000ms}) {
                const Timestamp now = Origin + after;
                const SimulatedResponse response = service.answer(getTask(id), now);
                QCOMPARE(response.status, 200);
                const Result<Task> task = decoded(response, id);
                QVERIFY2(task, task ? "" : response.body.constData());
                QVERIFY2(task->flags.isEmpty(), response.body.constData());
                QVERIFY2(!task->nextProcessAt || *task->nextProcessAt > now, response.body.constData());
                QVERIFY2(!task->completedAt || *task->completedAt <= now, response.body.constData());
                QVERIFY2(!task->lastErrorAt || *task->lastErrorAt <= now, response.body.constData());
                QVERIFY2(task->retried <= task->maxRetry, response.body.constData());
            }
        }
    }

    void writesInAllDocumentedManners()
    {
        const SimulatedService service({.tasks = 1000}, Origin);
        QSet<QJsonValue::Type> maxRetry;
        QSet<QJsonValue::Type> lastErrorAt;
        QSet<QJsonValue::Type> error;
        bool rfc3339 = false;
        bool extraField = false;
        for (const TaskId &id : service.ids()) {
            const QJsonObject task = objectIn(service.answer(getTask(id), Origin));
            maxRetry.insert(task.value(u"maxRetry").type());
            lastErrorAt.insert(task.value(u"lastErrorAt").type());
            error.insert(task.value(u"error").type());
            rfc3339 |= task.value(u"lastErrorAt").toString().contains(u'T');
            extraField |= task.contains(u"queueName");
        }
        using enum QJsonValue::Type;
        QCOMPARE(maxRetry, (QSet<QJsonValue::Type>{Double, String}));
        QCOMPARE(lastErrorAt, (QSet<QJsonValue::Type>{Double, String, Null, Undefined}));
        QCOMPARE(error, (QSet<QJsonValue::Type>{String, Null, Undefined}));
        QVERIFY(rfc3339);
        QVERIFY(extraField);
    }

    void livesPassFaster_data()
    {
        QTest::addColumn<double>("speed");
        // 0.7 and 1.1: multiplication and division by them do not always agree to the millisecond.
        for (const double speed : {0.1, 0.7, 1.0, 1.1, 7.7, 1000.0})
            QTest::addRow("speed %g", speed) << speed;
    }

    void livesPassFaster()
    {
        QFETCH(const double, speed);
        const SimulatedService service({.tasks = 100, .speed = speed}, Origin);
        for (int index = 0; index < 100; ++index) {
            const TaskId id = service.ids()[index];
            const TaskLife life(1, index);
            for (size_t i = 0; i < life.steps().size(); ++i) {
                const auto &[from, expected] = life.steps()[i];
                const Timestamp wall = service.clock().wallTime(from);
                const double exact = static_cast<double>(from.count()) / speed;
                const auto real = static_cast<double>((wall - Origin).count());
                QVERIFY(real >= exact - 0.001 && real < exact + 1.001);
                if (i + 1 < life.steps().size() && service.clock().wallTime(life.steps()[i + 1].from) == wall)
                    continue; // both are within one real millisecond: only the later one is visible
                const Result<Task> task = decoded(service.answer(getTask(id), wall), id);
                QVERIFY(task);
                QCOMPARE(task->state.text(), expected.state);
                if (expected.completedAt)
                    QVERIFY(task->completedAt == wall);
                if (i > 0) {
                    const Result<Task> before = decoded(service.answer(getTask(id), wall - 1ms), id);
                    QVERIFY(before);
                    QVERIFY(*before != *task);
                }
            }
        }
    }

    void bothClocksAgree_data() { livesPassFaster_data(); }

    void bothClocksAgree()
    {
        QFETCH(const double, speed);
        const SimulatedService service({.tasks = 0, .speed = speed}, Origin);
        for (qint64 ms = -5000; ms < 5000; ++ms) {
            const Timestamp now = Origin + std::chrono::milliseconds(ms);
            const std::chrono::milliseconds moment = service.clock().sinceStart(now);
            QVERIFY(service.clock().wallTime(moment) <= now);
            QVERIFY(service.clock().wallTime(moment + 1ms) > now);
        }
    }

    void holdsManyTasks()
    {
        QElapsedTimer timer;
        timer.start();
        const SimulatedService service({.tasks = 100'000}, Origin);
        QCOMPARE(service.answer(get(QByteArrayLiteral("/ids")), Origin).body.count('\n'), 100'000);
        QCOMPARE(service.answer(getTask(service.ids().last()), Origin).status, 200);
        // Usually far less, but machines differ.
        QVERIFY2(timer.elapsed() < Test::Patience, qPrintable(QString::number(timer.elapsed())));
    }
};

TASKWATCH_TEST(TestSimulatedService, QCoreApplication);
#include "tst_simulatedservice.moc"
