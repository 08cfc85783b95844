// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Taskwatch;

namespace {

QJsonDocument recorded(const QString &name)
{
    QFile file(QStringLiteral(APIS_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QByteArray bodyOf(const QJsonValue &body)
{
    if (body.isString())
        return body.toString().toUtf8();
    return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
}

TaskId id(const QString &text)
{
    return *TaskId::parse(text);
}

/// @p text with " in place of each '.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString timeText(OptionalTime<Timestamp> time)
{
    return time ? QString::number(toUnixMs(*time)) : QString();
}

/// The facts of @p task that are set, in one line, in the order of the table in apis.md.
QString described(const Task &task)
{
    QStringList facts = {phaseKey(task.state.phase()) + (task.state.isFinal() ? u"!" : u""),
        QString::number(task.retried) + u'/'
            + (task.maxRetry == Task::Unknown ? QStringLiteral("?") : QString::number(task.maxRetry))};
    const auto add = [&facts](const char *name, const QString &value) {
        if (!value.isEmpty())
            facts.append(QString::fromLatin1(name) + u'=' + value);
    };
    add("group", task.messageId);
    add("to", task.url);
    add("next", timeText(task.nextProcessAt));
    add("completed", timeText(task.completedAt));
    add("deadline", timeText(task.deadline));
    add("error", task.error);
    add("erred", timeText(task.lastErrorAt));
    for (const TaskFlag &flag : task.flags)
        facts.append(u"flag " + flag.field + u": " + flag.detail);
    return facts.join(u' ');
}

/// A row of the log of msg_1. @p more: further members, each after a comma.
QByteArray logRow(const char *state, qint64 time, const QByteArray &more = {})
{
    return QByteArray("{'messageId':'msg_1','url':'https://example.com','maxRetries':3,'queueName':'q',") + "'state':'"
        + state + "','time':" + QByteArray::number(time) + more + '}';
}

} // namespace

class TestShippedApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAllValid()
    {
        const QStringList all = shippedApis();
        QCOMPARE(all,
            QStringList({QStringLiteral("asynqmon"), QStringLiteral("bull-board"), QStringLiteral("flower"),
                QStringLiteral("qstash-v1"), QStringLiteral("qstash-v2"), QStringLiteral("river")}));
        for (const QString &key : all)
            QVERIFY(!shippedApi(key).name.isEmpty());
    }

    /// Each answer of a real bull-board, beside what BullMQ's own library said at the same moment.
    void agreesWithBullMq_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files =
            QDir(QStringLiteral(APIS_FOLDER "/bull-board")).entryList({QStringLiteral("life-*.json")}, QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void agreesWithBullMq()
    {
        QFETCH(const QString, file);
        const TaskApi api(shippedApi(QStringLiteral("bull-board")));
        const QJsonObject life = recorded(QStringLiteral("bull-board/") + file).object();
        QString queue = life.value(u"queue").toString();
        queue.replace(u'%', QStringLiteral("%25")).replace(u'/', QStringLiteral("%2F"));
        const TaskId asked = id(queue + u'/' + life.value(u"id").toString());
        QVERIFY(api.checked(asked));
        const QJsonArray answers = life.value(u"answers").toArray();
        QVERIFY(!answers.isEmpty());
        for (const auto &each : answers) {
            const QByteArray body = bodyOf(each[u"body"]);
            const QJsonValue truth = each[u"truth"];
            const int status = each[u"status"].toInt();
            QCOMPARE(!api.saysNotFound(status, body), truth[u"found"].toBool());
            if (status != 200)
                continue;
            const Result<Task> task = api.decodeTask(body, asked);
            QVERIFY2(task, qPrintable(task ? QString() : task.error()));
            QCOMPARE(task->taskId, asked);
            QCOMPARE(task->messageId.toString(), truth[u"queue"].toString());
            QCOMPARE(task->state.text().toString(), truth[u"state"].toString());
            QCOMPARE(phaseKey(task->state.phase()), truth[u"phase"].toString());
            QCOMPARE(task->retried, truth[u"retried"].toInteger());
            QCOMPARE(task->maxRetry, truth[u"maxRetry"].toInteger());
            if (!truth[u"failedReason"].toString().isEmpty())
                QCOMPARE(task->error.toString(), truth[u"failedReason"].toString());
            QCOMPARE(task->flags.size(), 0);
        }
    }

    void tellsNotFoundFromAnotherAddress_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("notFound");
        const QByteArray html = "<!doctype html>\n<html><head><title>x</title>";
        const auto row = [&](const char *api, const char *what, int status, const QByteArray &body, bool notFound) {
            QTest::addRow("%s: %s", api, what) << QString::fromLatin1(api) << status << body << notFound;
        };
        for (const char *api : {"asynqmon", "bull-board", "flower", "qstash-v2", "river"}) {
            row(api, "HTML with 200", 200, html, false);
            row(api, "a task", 200, "{'job':{'id':'1'},'events':[{}]}", false);
        }
        for (const char *api : {"asynqmon", "bull-board", "flower", "river"})
            row(api, "HTML with 404", 404, html, false);
        row("asynqmon", "its words", 404, "task not found\n", true);
        row("asynqmon", "its words about a queue", 404, "queue not found\n", true);
        row("asynqmon", "Go's words", 404, "404 page missing\n", false);
        row("bull-board", "its words", 404, "{'error':{'key':'ERRORS.JOB_NOT_FOUND'}}", true);
        row("bull-board", "its earlier words", 404, "{'error':'Job not found'}", true);
        row("asynqmon", "nginx's page", 404, "<html><head><title>404 Not Found</title>", false);
        row("flower", "no words", 404, "", true);
        row("flower", "its earlier words", 404, "Unknown task 1", true);
        row("qstash-v2", "no rows", 200, "{'events':[]}", true);
        row("qstash-v2", "no rows under the other key", 200, "{'logs':[]}", true);
        row("qstash-v2", "another object", 200, "{}", false);
        row("river", "its words", 404, "{'message':'Job not found: 1.'}", true);
        row("river", "another status", 400, "{'message':'Could not convert job ID to int64'}", false);
        row("qstash-v1", "its words", 404, "{'error':'task not found'}", true);
    }

    void tellsNotFoundFromAnotherAddress()
    {
        QFETCH(const QString, api);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, notFound);
        QCOMPARE(TaskApi(shippedApi(api)).saysNotFound(status, json(body)), notFound);
    }

    /// Answers that were recorded from a real Flower, and shapes from the source of River UI.
    void decodesRecordedAnswers_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("facts"); // begins with
        const auto flower = [](const char *file, const char *facts) {
            QTest::addRow("flower %s", file)
                << QStringLiteral("flower") << QStringLiteral("flower/info-%1.json").arg(QLatin1String(file))
                << QString::fromUtf8(facts);
        };
        flower("PENDING", "waiting 0/?");
        flower("RECEIVED", "waiting 0/?");
        flower("RECEIVED-eta", "waiting 0/?");
        flower("RECEIVED-retry", "retrying 1/?");
        flower("RETRY-retry", "retrying 2/?");
        flower("STARTED", "running 0/?");
        flower("SUCCESS", "succeeded! 0/?");
        flower("SUCCESS-retry", "succeeded! 2/?");
        flower("FAILURE", "failed! 0/?");
        flower("FAILURE-retry", "failed! 3/?");
        flower("REVOKED", "cancelled! 0/?");
        flower("UPLOADING", "unknown 0/?");
        const auto river = [](const char *file, const char *facts) {
            QTest::addRow("river %s", file)
                << QStringLiteral("river") << QStringLiteral("river/job-%1.json").arg(QLatin1String(file))
                << QString::fromUtf8(facts);
        };
        river("available", "waiting 0/3 group=default to=webhook_delivery next=1795697995087");
        river("available-after-errors",
            "retrying 1/3 group=default to=webhook_delivery next=1795697996272 error=attempt 1: unexpected status 503 "
            "erred=1795697995407");
        river("running", "running 0/3 group=default to=webhook_delivery");
        river("running-after-errors", "running 1/4 group=mail to=send_email error=attempt 1: unexpected status 429");
        river("retryable-after-errors", "retrying 1/3 group=default to=webhook_delivery next=1795697996272");
        river("completed-after-errors",
            "succeeded! 1/4 group=mail to=send_email completed=1795697998093 error=attempt 1: unexpected status 429");
        river("discarded-after-errors",
            "failed! 0/0 group=mail to=build_report error=attempt 1: unexpected status 500 erred=1795697996294");
    }

    void decodesRecordedAnswers()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, file);
        QFETCH(const QString, facts);
        const QJsonObject body = recorded(file).object();
        QVERIFY(!body.isEmpty());
        const QString own =
            body.contains(u"uuid") ? body.value(u"uuid").toString() : QString::number(body.value(u"id").toInteger());
        const Result<Task> task = TaskApi(shippedApi(api)).decodeTask(QJsonDocument(body).toJson(), id(own));
        QVERIFY2(task, qPrintable(task ? QString() : task.error()));
        QVERIFY2(described(*task).startsWith(facts), qPrintable(described(*task)));
        QCOMPARE(task->flags.size(), 0);
    }

    void readsTheFactsOfFlower()
    {
        const TaskApi api(shippedApi(QStringLiteral("flower")));
        const QJsonObject body = recorded(QStringLiteral("flower/info-FAILURE-retry.json")).object();
        const Result<Task> task =
            api.decodeTask(QJsonDocument(body).toJson(), id(QStringLiteral("cdffcca2-3aec-4ba8-ace8-7a1aa7096202")));
        QVERIFY(task);
        QCOMPARE(described(*task),
            QStringLiteral("failed! 3/? group=cdffcca2-3aec-4ba8-ace8-7a1aa7096202 to=rigtasks.flaky "
                           "error=TimeoutError('attempt 4 timed out') erred=1795692558130"));
        // A worker that was lost leaves only the traceback.
        const QByteArray lost = "{'uuid':'a','state':'FAILURE','exception':'ExceptionWithTraceback()',"
                                "'traceback':'Traceback:\n  File\nWorkerLostError: exited\n'}";
        QCOMPARE(api.decodeTask(json(lost), id(QStringLiteral("a")))->error.toString(),
            QStringLiteral("WorkerLostError: exited"));
    }

    void readsTheFactsOfAsynqmon_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("facts");
        QTest::newRow("pending: the next time is always now")
            << QByteArray("'state':'pending','retried':0,'max_retry':25,'next_process_at':'2026-11-26T12:00:00+01:00'")
            << QStringLiteral("waiting 0/25 group=mail to=send");
        QTest::newRow("scheduled") << QByteArray(
            "'state':'scheduled','retried':0,'max_retry':25,'next_process_at':'2026-11-26T12:00:00+01:00'")
                                   << QStringLiteral("waiting 0/25 group=mail to=send next=1795690800000");
        QTest::newRow("active") << QByteArray("'state':'active','retried':1,'max_retry':25,'deadline':'-'")
                                << QStringLiteral("running 1/25 group=mail to=send");
        QTest::newRow("retry") << QByteArray(
            "'state':'retry','retried':2,'max_retry':3,'next_process_at':'2026-11-26T11:00:00Z','error_message':'no',"
            "'last_failed_at':'2026-11-26T10:59:00Z'")
                               << QStringLiteral(
                                      "retrying 2/3 group=mail to=send next=1795690800000 error=no erred=1795690740000");
        QTest::newRow("archived") << QByteArray("'state':'archived','retried':3,'max_retry':3,'error_message':'no'")
                                  << QStringLiteral("failed! 3/3 group=mail to=send error=no");
        QTest::newRow("completed") << QByteArray(
            "'state':'completed','retried':0,'max_retry':3,'completed_at':'2026-11-26T11:00:00Z',"
            "'last_failed_at':'','deadline':'0001-01-01T00:00:00Z'")
                                   << QStringLiteral("succeeded! 0/3 group=mail to=send completed=1795690800000");
        QTest::newRow("aggregating") << QByteArray("'state':'aggregating','retried':0,'max_retry':3")
                                     << QStringLiteral("waiting 0/3 group=mail to=send");
    }

    void readsTheFactsOfAsynqmon()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QString, facts);
        const TaskApi api(shippedApi(QStringLiteral("asynqmon")));
        const Result<Task> task =
            api.decodeTask(json("{'id':'1','queue':'mail','type':'send'," + more + '}'), id(QStringLiteral("mail/1")));
        QVERIFY2(task, qPrintable(task ? QString() : task.error()));
        QCOMPARE(task->taskId, id(QStringLiteral("mail/1")));
        QCOMPARE(described(*task), facts);
    }

    void makesATaskOfLogRows_data()
    {
        QTest::addColumn<QByteArrayList>("rows");
        QTest::addColumn<QString>("facts");
        const QString same = QStringLiteral("group=q to=https://example.com");
        QTest::newRow("created") << QByteArrayList{logRow("CREATED", 1000, ",'nextDeliveryTime':9000")}
                                 << QStringLiteral("waiting 0/3 %1 next=9000").arg(same);
        QTest::newRow("active") << QByteArrayList{logRow("ACTIVE", 2000), logRow("CREATED", 1000)}
                                << QStringLiteral("running 0/3 %1").arg(same);
        QTest::newRow("waiting for a retry") << QByteArrayList{logRow("RETRY", 3000, ",'nextDeliveryTime':'60000'"),
            logRow("ERROR", 3000, ",'error':'503'"), logRow("ACTIVE", 2000),
            logRow("CREATED", 1000)} << QStringLiteral("retrying 1/3 %1 next=60000 error=503 erred=3000").arg(same);
        QTest::newRow("small letters, a time as text, out of order") << QByteArrayList{logRow("created", 1000),
            "{'messageId':'msg_1','state':'active','time':'2000'}"} << QStringLiteral("running 0/3 %1").arg(same);
        QTest::newRow("the next time of an earlier retry")
            << QByteArrayList{logRow("ACTIVE", 70000), logRow("RETRY", 3000, ",'nextDeliveryTime':60000"),
                   logRow("ERROR", 80000, ",'error':'504'")}
            << QStringLiteral("retrying 1/3 %1 error=504 erred=80000").arg(same);
        QTest::newRow("delivered, and a row that came late")
            << QByteArrayList{logRow("ACTIVE", 9000), logRow("DELIVERED", 8000),
                   logRow("ERROR", 3000, ",'error':'503'"), logRow("ACTIVE", 2000)}
            << QStringLiteral("succeeded! 1/3 %1 completed=8000 error=503 erred=3000").arg(same);
        QTest::newRow("failed") << QByteArrayList{logRow("FAILED", 9000), logRow("ERROR", 9000, ",'error':'d'"),
            logRow("ERROR", 5000, ",'error':'c'"), logRow("ERROR", 4000, ",'error':'b'"),
            logRow("ERROR", 3000, ",'error':'a'")}
                                << QStringLiteral("failed! 3/3 %1 error=d erred=9000").arg(same);
        QTest::newRow("being cancelled") << QByteArrayList{logRow("CANCEL_REQUESTED", 3000), logRow("CREATED", 1000)}
                                         << QStringLiteral("cancelled 0/3 %1").arg(same);
        QTest::newRow("cancelled in the other spelling")
            << QByteArrayList{logRow("CANCELED", 3000)} << QStringLiteral("cancelled! 0/3 %1").arg(same);
        QTest::newRow("the answer of the destination") // "bm8=" is "no"
            << QByteArrayList{logRow("ERROR", 3000, ",'responseBody':'bm8='")}
            << QStringLiteral("retrying 1/3 %1 error=no erred=3000").arg(same);
        QTest::newRow("an answer after an attempt without one")
            << QByteArrayList{logRow("ERROR", 5000, ",'responseBody':'bm8='"), logRow("ERROR", 3000, ",'error':'a'")}
            << QStringLiteral("retrying 2/3 %1 error=no erred=5000").arg(same);
        QTest::newRow("rows of another message") << QByteArrayList{"{'messageId':'msg_2','state':'FAILED','time':9000}",
            logRow("CREATED", 1000)} << QStringLiteral("waiting 0/3 %1").arg(same);
        QTest::newRow("rows that are sent twice")
            << QByteArrayList{logRow("RETRY", 3000), logRow("ERROR", 3000, ",'error':'503'"), logRow("RETRY", 3000),
                   logRow("ERROR", 3000, ",'error':'503'"), logRow("RETRY", 3000), logRow("ACTIVE", 2000)}
            << QStringLiteral("retrying 1/3 %1 error=503 erred=3000").arg(same);
        QTest::newRow("a row that is none")
            << QByteArrayList{"5", logRow("CREATED", 1000)} << QStringLiteral("waiting 0/3 %1").arg(same);
    }

    void makesATaskOfLogRows()
    {
        QFETCH(const QByteArrayList, rows);
        QFETCH(const QString, facts);
        const TaskApi api(shippedApi(QStringLiteral("qstash-v2")));
        for (const char *key : {"events", "logs"}) {
            const QByteArray body = json("{'" + QByteArray(key) + "':[" + rows.join(',') + "]}");
            const Result<Task> task = api.decodeTask(body, id(QStringLiteral("msg_1")));
            QVERIFY2(task, qPrintable(task ? QString() : task.error()));
            QCOMPARE(described(*task), facts);
        }
    }

    /// Without a part of its rows, a task would be another one.
    void knowsAnAnswerThatIsCut()
    {
        const TaskApi api(shippedApi(QStringLiteral("qstash-v2")));
        const auto isCut = [&](const QByteArray &cursor) {
            return api
                .decodeTasks(
                    json("{'events':[" + logRow("CREATED", 1000) + "]" + cursor + "}"), {id(QStringLiteral("msg_1"))})
                ->isCut;
        };
        QVERIFY(!isCut({}));
        QVERIFY(!isCut(",'cursor':''"));
        QVERIFY(isCut(",'cursor':'1686652644442-12'"));
    }

    void readsAPageOfTheFeed_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::addColumn<QString>("read"); // null: an error
        const auto add = [](const QByteArray &cursor, const QString &read) {
            QTest::addRow("%.40s", cursor.constData()) << cursor << read;
        };
        const QString none = QStringLiteral("");
        add("'1686652644442-12'", QStringLiteral("1686652644442-12"));
        add("9007199254740993", QStringLiteral("9007199254740993"));
        add("null", none);
        add("''", none);
        add("0", none);
        add("'a&b#c d/\u00e9'", QStringLiteral("a&b#c d/\u00e9"));
        add("true", {});
        add("{}", {});
        add("['a']", {});
        add("1.5", {});
        add('\'' + QByteArray(1'000'000, 'x') + '\'', {});
    }

    void readsAPageOfTheFeed()
    {
        QFETCH(const QByteArray, cursor);
        QFETCH(const QString, read);
        const TaskApi api(shippedApi(QStringLiteral("qstash-v2")));
        const QByteArray rows = logRow("CREATED", 1000) + ",{'state':'ACTIVE','time':1000},{'messageId':'msg_2'},7";
        const Result<FeedPage> page = api.decodeFeed(json("{'events':[" + rows + "],'cursor':" + cursor + "}"));
        QCOMPARE(static_cast<bool>(page), !read.isNull());
        if (!page)
            return;
        QCOMPARE(page->cursor, read);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->badRows, 3);
    }

    void asksWithTheRightRequest_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const char *api, const char *id, const char *request) {
            QTest::addRow("%s %s", api, id) << QString::fromLatin1(api) << QString::fromUtf8(id) << QByteArray(request);
        };
        row("qstash-v1", "tsk_1", "/v1/tasks/tsk_1");
        row("qstash-v2", "msg_1&x=2", "/v2/logs?count=100&messageId=msg_1%26x%3D2");
        row("asynqmon", "mail/1", "/api/queues/mail/tasks/1");
        row("bull-board", "mail/a/b?c", "/api/queues/mail/a%2Fb%3Fc");
        row("bull-board", "web hooks%2Feu/1", "/api/queues/web%20hooks%2Feu/1");
        row("river", "8004021000000000001", "/api/jobs/8004021000000000001");
    }

    void asksWithTheRightRequest()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, id);
        QFETCH(const QByteArray, request);
        const TaskApi taskApi(shippedApi(api));
        const TaskId task = *TaskId::parse(id);
        const QByteArray query = taskApi.taskQuery(task);
        QCOMPARE(taskApi.taskPath(task) + (query.isEmpty() ? "" : "?") + query, request);
    }

    void asksForTheMissingPartOfAnId()
    {
        const ApiDescription description = shippedApi(QStringLiteral("asynqmon"));
        const Result<TaskId> bare = TaskApi(description).checked(id(QStringLiteral("1")));
        QVERIFY(!bare);
        QVERIFY2(bare.error().contains(u"queue/id"), qPrintable(bare.error()));
        const TaskApi withQueue(description, {{QStringLiteral("queue"), QStringLiteral("mail")}});
        QVERIFY(withQueue.checked(id(QStringLiteral("1"))));
        QCOMPARE(withQueue.taskPath(id(QStringLiteral("1"))), QByteArray("/api/queues/mail/tasks/1"));
        QCOMPARE(withQueue.taskPath(id(QStringLiteral("other/1"))), QByteArray("/api/queues/other/tasks/1"));
        QVERIFY(!withQueue.checked(id(QStringLiteral("../1"))));
        QVERIFY(!withQueue.checked(id(QStringLiteral("mail/"))));
    }
};

TASKWATCH_TEST(TestShippedApis, QCoreApplication);
#include "tst_shippedapis.moc"
