// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "simulator/simulatedservice.h"
#include "simulator/tasklife.h"
#include "simulator/tasklog.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Taskwatch;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp LogOrigin = fromUnixMs(1'678'900'000'000);

const TaskApi &logApi()
{
    static const TaskApi Api(shippedApi(QStringLiteral("qstash-v2")));
    return Api;
}

SimulatedService logService(int tasks, double speed = 1)
{
    return SimulatedService({.tasks = tasks, .speed = speed, .api = SimulatorOptions::Api::QStashV2}, LogOrigin);
}

SimulatedResponse ask(const SimulatedService &service, const QByteArray &query, Timestamp now)
{
    return service.answer({.method = QByteArrayLiteral("GET"),
                              .path = QByteArrayLiteral("/v2/logs"),
                              .query = query,
                              .authorization = QByteArrayLiteral("Bearer any")},
        now);
}

QJsonArray rowsIn(const SimulatedResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(u"events").toArray();
}

QString cursorIn(const SimulatedResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(u"cursor").toString();
}

Timestamp timeIn(const QJsonValue &row)
{
    return fromUnixMs(row.toObject().value(u"time").toVariant().toLongLong());
}

/// What identifies a row.
QString keyOf(const QJsonValue &row)
{
    const QJsonObject object = row.toObject();
    return object.value(u"messageId").toString() + u' ' + QString::number(toUnixMs(timeIn(row))) + u' '
        + object.value(u"state").toString().toUpper();
}

QByteArray dates(Timestamp from, Timestamp to)
{
    return "fromDate=" + QByteArray::number(toUnixMs(from)) + "&toDate=" + QByteArray::number(toUnixMs(to));
}

/// Each fact that is not the same in @p v1 and in @p v2, which is decoded from the log, at @p now.
///
/// By nature, these differ: the words for states; messageId, because QStash v2 has no task below a message, so that the
/// place is used for the queue; deadline, which the log does not contain.
QStringList differences(const Task &v1, const Task &v2, Timestamp now)
{
    QStringList names;
    const auto compare = [&names](const char *name, const auto &a, const auto &b) {
        if (!(a == b))
            names.append(QString::fromLatin1(name));
    };
    compare("taskId", v1.taskId, v2.taskId);
    compare("url", v1.url, v2.url);
    // The log has no row for a pause: the task only waits longer.
    const bool isPaused = v1.state.text() == QStringLiteral("paused_by_admin");
    compare("phase", isPaused ? Phase::Waiting : v1.state.phase(), v2.state.phase());
    compare("isFinal", v1.state.isFinal(), v2.state.isFinal());
    compare("retried", v1.retried, v2.retried);
    compare("maxRetry", v1.maxRetry, v2.maxRetry);
    compare("completedAt", v1.completedAt, v2.completedAt);
    compare("error", v1.error, v2.error);
    compare("lastErrorAt", v1.lastErrorAt, v2.lastErrorAt);
    // The log has no row for a task that is throttled or queued when it is due. It keeps the time that is over.
    if (v2.nextProcessAt && *v2.nextProcessAt <= now)
        compare("nextProcessAt", !v1.nextProcessAt || *v1.nextProcessAt > *v2.nextProcessAt, true);
    else
        compare("nextProcessAt", v1.nextProcessAt, v2.nextProcessAt);
    compare("flags", v1.flags, v2.flags);
    return names;
}

} // namespace

/// The log of the simulated endpoint.
class TestSimulatedLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSameLifeAsTheFirstApi_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.37, 1.0, 3.0})
            QTest::addRow("speed %g", speed) << speed;
    }

    void tellsTheSameLifeAsTheFirstApi()
    {
        QFETCH(const double, speed);
        constexpr int Tasks = 120;
        const SimulatedService first({.tasks = Tasks, .speed = speed}, LogOrigin);
        const SimulatedService log = logService(Tasks, speed);
        QCOMPARE(log.ids(), first.ids());
        for (int index = 0; index < Tasks; ++index) {
            const TaskId id = log.ids()[index];
            std::set<Timestamp> moments;
            const TaskLife life(1, index);
            for (const TaskLife::Step &step : life.steps()) {
                const Timestamp at = first.clock().wallTime(step.from);
                moments.insert({at, at + 1ms, at + 700ms, at + 15s});
                if (step.from > life.steps().front().from)
                    moments.insert(at - 1ms);
            }
            for (const Timestamp now : moments) {
                const Result<Task> v1 =
                    defaultApi()->decodeTask(first
                                                 .answer({.method = QByteArrayLiteral("GET"),
                                                             .path = defaultApi()->taskPath(id),
                                                             .query = {},
                                                             .authorization = QByteArrayLiteral("Bearer any")},
                                                     now)
                                                 .body,
                        id);
                // The log as it was then, when all of its rows have come.
                const SimulatedResponse answer = ask(log,
                    logApi().taskQuery(id) + "&toDate=" + QByteArray::number(toUnixMs(now)), now + TaskLog::LatestRow);
                const Result<Task> v2 = logApi().decodeTask(answer.body, id);
                QVERIFY2(v1, v1 ? "" : qPrintable(v1.error()));
                QVERIFY2(v2, v2 ? "" : qPrintable(v2.error()));
                const QString unequal = differences(*v1, *v2, now).join(u' ');
                QVERIFY2(unequal.isEmpty(),
                    qPrintable(
                        QStringLiteral("task %1: %2\n%3").arg(index).arg(unequal, QString::fromUtf8(answer.body))));
            }
        }
    }

    void rowsComeLateAndOutOfOrder()
    {
        const SimulatedService log = logService(1000);
        const QJsonArray rows =
            rowsIn(ask(log, dates(LogOrigin, LogOrigin + 20s), LogOrigin + 20s + TaskLog::LatestRow));
        QVERIFY(rows.size() > 20);
        std::vector<Timestamp> times;
        std::chrono::milliseconds latest{};
        for (const auto &row : rows) {
            const Timestamp time = timeIn(row);
            times.push_back(time);
            const auto isIn = [&](const QByteArray &query, std::chrono::milliseconds later) {
                const QJsonArray found = rowsIn(ask(log, query, time + later));
                return std::any_of(
                    found.begin(), found.end(), [&](const auto &each) { return keyOf(each) == keyOf(row); });
            };
            const QByteArray ofAll = dates(time, time);
            std::chrono::milliseconds missing{};
            std::chrono::milliseconds included = TaskLog::LatestRow;
            QVERIFY(!isIn(ofAll, missing));
            QVERIFY(isIn(ofAll, included));
            while (included - missing > 1ms) {
                const auto middle = (missing + included) / 2;
                (isIn(ofAll, middle) ? included : missing) = middle;
            }
            const QByteArray ofTask = "messageId=" + row.toObject().value(u"messageId").toString().toLatin1();
            QVERIFY(!isIn(ofTask, missing));
            QVERIFY(isIn(ofTask, included));
            latest = std::max(latest, included);
        }
        QVERIFY(!std::is_sorted(times.rbegin(), times.rend()));
        QVERIFY(latest > 1s);
    }

    void pagesContainEachRowOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("pages as requested by the program") << 100;
        QTest::newRow("small pages") << 7;
        QTest::newRow("single rows") << 1;
    }

    void pagesContainEachRowOnce()
    {
        QFETCH(const int, count);
        const SimulatedService log = logService(100);
        const Timestamp from = LogOrigin - 30min;
        const Timestamp to = LogOrigin + 5min;
        QSet<QString> expected;
        for (int index = 0; index < 100; ++index) {
            const TaskLog rows(1, index);
            for (const TaskLog::Row &row : rows.rows()) {
                const QJsonObject written = rows.written(row, log.clock());
                if (timeIn(written) >= from && timeIn(written) <= to)
                    expected.insert(keyOf(written));
            }
        }
        QSet<QString> found;
        qsizetype rows = 0;
        Timestamp now = to + TaskLog::LatestRow;
        QString cursor;
        do {
            QByteArray query = dates(from, to) + "&count=" + QByteArray::number(count);
            if (!cursor.isEmpty())
                query += "&cursor=" + cursor.toLatin1();
            const SimulatedResponse page = ask(log, query, now);
            const QJsonArray rowsOfPage = rowsIn(page);
            for (const auto &row : rowsOfPage)
                found.insert(keyOf(row));
            rows += rowsOfPage.size();
            cursor = cursorIn(page);
            QVERIFY(cursor.isEmpty() ? rowsOfPage.size() <= count : rowsOfPage.size() == count);
            now += 10s; // new rows do not move the pages
        } while (!cursor.isEmpty());
        QCOMPARE(found, expected);
        QCOMPARE(rows, expected.size());
    }

    void tellsSeveralTasksAtOnce()
    {
        const SimulatedService log = logService(42);
        const Timestamp now = LogOrigin + 10min;
        for (qsizetype at = 0; at < log.ids().size(); at += logApi().bulkRequests().ids) {
            const QList<TaskId> ids = log.ids().mid(at, logApi().bulkRequests().ids);
            const SimulatedResponse answer = ask(log, logApi().idsQuery(ids), now);
            QVERIFY(cursorIn(answer).isEmpty());
            const Result<TaskApi::ManyTasks> many = logApi().decodeTasks(answer.body, ids);
            QVERIFY2(many, many ? "" : qPrintable(many.error()));
            QCOMPARE(many->tasks.size(), ids.size());
            for (const TaskId &id : ids)
                QVERIFY(*many->tasks.value(id, Failure{QString()})
                    == *logApi().decodeTask(ask(log, logApi().taskQuery(id), now).body, id));
        }
    }

    void hasNoRowsOfOthers()
    {
        const SimulatedService log = logService(3);
        const SimulatedResponse answer = ask(log, logApi().taskQuery(logApi().unknownId()), LogOrigin);
        QCOMPARE(answer.status, 200);
        QVERIFY(logApi().saysNotFound(answer.status, answer.body));
    }

    void knowsAllStates()
    {
        QSet<QString> states;
        bool hasQueue = false;
        for (int index = 0; index < 2000; ++index) {
            const TaskLog log(1, index);
            for (const TaskLog::Row &row : log.rows()) {
                states.insert(row.state);
                hasQueue |= log.written(row, SimulatedClock(1, LogOrigin)).contains(u"queueName");
            }
        }
        const QSet<QString> expected{QStringLiteral("CREATED"), QStringLiteral("ACTIVE"), QStringLiteral("ERROR"),
            QStringLiteral("RETRY"), QStringLiteral("DELIVERED"), QStringLiteral("FAILED"),
            QStringLiteral("CANCEL_REQUESTED"), QStringLiteral("CANCELLED"), QStringLiteral("CANCELED")};
        QCOMPARE(states, expected);
        QVERIFY(hasQueue);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *query, const char *error) {
            QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(error);
        };
        row("messageIds=a&messageIds=b&cursor=1-2", "messageIds excludes cursor and filters");
        row("messageIds=a&fromDate=1", "messageIds excludes cursor and filters");
        row("toDate=1&messageIds=a", "messageIds excludes cursor and filters");
        row("messageIds=a&messageId=a", "messageIds excludes cursor and filters");
        row("messageId=", "invalid messageId");
        row("fromDate=yesterday", "invalid fromDate");
        row("toDate=", "invalid toDate");
        row("cursor=1", "invalid cursor");
        row("count=0", "invalid count");
        row("count=101", "invalid count");
        row("state=FAILED", "unknown parameter state");
    }

    void refuses()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QString, error);
        const SimulatedResponse answer = ask(logService(3), query, LogOrigin);
        QCOMPARE(answer.status, 400);
        QCOMPARE(logApi().errorWords(answer.body), error);
    }

    void isAnotherApi()
    {
        const SimulatedService log = logService(3);
        const auto statusOf = [](const SimulatedService &service, const QByteArray &method, const QByteArray &path,
                                  const QByteArray &authorization) {
            return service.answer({method, path, {}, authorization}, LogOrigin).status;
        };
        const QByteArray get = QByteArrayLiteral("GET");
        const QByteArray token = QByteArrayLiteral("Bearer any");
        const QByteArray path = QByteArrayLiteral("/v2/logs");
        QCOMPARE(statusOf(log, get, path, token), 200);
        QCOMPARE(statusOf(log, get, path, {}), 401);
        QCOMPARE(statusOf(log, QByteArrayLiteral("POST"), path, token), 405);
        QCOMPARE(statusOf(log, get, defaultApi()->taskPath(log.ids().first()), token), 404);
        QCOMPARE(statusOf(log, get, QByteArrayLiteral("/ids"), {}), 200);
        QCOMPARE(statusOf(SimulatedService({.tasks = 3}, LogOrigin), get, path, token), 404);
    }
};

TASKWATCH_TEST(TestSimulatedLog, QCoreApplication);
#include "tst_simulatedlog.moc"
