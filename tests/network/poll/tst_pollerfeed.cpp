// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/poll/pollerfixture.h"
#include "simulator/simulatedservice.h"
#include "simulator/tasklog.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The poller in its thread with the simulated log of QStash v2, whose clock the test sets.
class TestPollerFeed : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Origin = fromUnixMs(1'678'900'000'000);
    static constexpr int Tasks = 40;
    static constexpr PollSettings Settings{.intervals = {.active = 1s, .idle = 1s}, .limits = {}};

    static ApiDescription description() { return shippedApi(QStringLiteral("qstash-v2")); }

    SimulatedResponse answer(const QByteArray &pathAndQuery, const QByteArray &authorization) const
    {
        const auto query = pathAndQuery.indexOf('?');
        return m_service.answer({.method = QByteArrayLiteral("GET"),
                                    .path = pathAndQuery.first(query),
                                    .query = pathAndQuery.sliced(query + 1),
                                    .authorization = authorization},
            m_now);
    }

    void serve(const ScriptedServer::Request &request, QTcpSocket *socket) const
    {
        const SimulatedResponse response = answer(request.path(), request.headers["authorization"]);
        QByteArray headers;
        for (const auto &[name, value] : response.headers)
            headers += name + ": " + value + "\r\n";
        socket->write(ScriptedServer::response(QByteArray::number(response.status) + " X", response.body, headers));
    }

    /// What the log says about each task.
    QHash<TaskId, Task> truth() const
    {
        QHash<TaskId, Task> tasks;
        for (const TaskId &id : m_service.ids())
            tasks.insert(id,
                m_api.decodeTask(answer(m_api.taskPath(id) + '?' + m_api.taskQuery(id), "Bearer test").body, id)
                    .value());
        return tasks;
    }

    /// The latest observation of each task.
    static QHash<TaskId, Task> known(const QSignalSpy &observed)
    {
        QHash<TaskId, Task> tasks;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations) {
            if (each.task()) {
                Task task = *each.task();
                task.flags.clear();
                tasks.insert(each.taskId, task);
            }
        }
        return tasks;
    }

    /// What the log of each task contains, oldest first: `ACTIVE ERROR: 503 …`, one line a task.
    QStringList written() const
    {
        QStringList tasks;
        for (const TaskId &id : m_service.ids())
            tasks.append(described(
                m_api.reportsOf(answer(m_api.taskPath(id) + '?' + m_api.taskQuery(id), "Bearer test").body, id)));
        return tasks;
    }

    /// The reports of all observations, put together.
    QStringList reported(const QSignalSpy &observed) const
    {
        QHash<TaskId, QList<ServerReport>> reports;
        const QList<Observation> observations = all(observed);
        for (const Observation &each : observations)
            addReports(reports[each.taskId], each.reports);
        QStringList tasks;
        for (const TaskId &id : m_service.ids())
            tasks.append(described(reports.value(id)));
        return tasks;
    }

    static QString described(const QList<ServerReport> &reports)
    {
        QStringList parts;
        for (const ServerReport &each : reports)
            parts.append(each.error.isEmpty() ? each.state.text().toString()
                                              : QString(each.state.text().toString() + u": " + each.error.toString()));
        parts.sort(); // rows of the same time may be in any order
        return parts.join(u' ');
    }

    /// Moments between which every task changes once at most.
    std::vector<Timestamp> moments() const
    {
        struct Row {
            Timestamp cameAt;
            std::chrono::milliseconds time;
            int task;
        };
        std::vector<Row> rows;
        for (int task = 0; task < Tasks; ++task) {
            const TaskLog log(1, task);
            for (const TaskLog::Row &row : log.rows())
                rows.push_back({m_service.clock().wallTime(row.time) + row.lateness, row.time, task});
        }
        std::ranges::sort(rows, {}, &Row::cameAt);
        std::vector<Timestamp> moments;
        QHash<int, std::chrono::milliseconds> changed;
        for (const Row &row : rows) {
            if (row.cameAt <= m_now)
                continue;
            if (changed.value(row.task, row.time) != row.time) {
                moments.push_back(row.cameAt - 1ms);
                changed.clear();
            }
            changed.insert(row.task, row.time); // a failed attempt has two rows of the same time
        }
        return moments;
    }

    /// Number of requests with @p token whose query contains @p parameter, such as `cursor=`.
    static qsizetype count(const ScriptedServer &server, const QByteArray &token, const QByteArray &parameter)
    {
        return std::ranges::count_if(server.requests(), [&](const ScriptedServer::Request &each) {
            return each.headers["authorization"] == "Bearer " + token && each.path().contains(parameter);
        });
    }

    const TaskApi m_api{description()};
    SimulatedService m_service{{.tasks = Tasks, .api = SimulatorOptions::Api::QStashV2}, Origin};
    Timestamp m_now = Origin + 1s; // the first row of every task has come

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void observesEveryChangeWithFewRequests()
    {
        constexpr size_t Steps = 12;
        ScriptedServer server([this](const auto &request, QTcpSocket *socket) { serve(request, socket); });
        Target withFeed = loopbackTarget(server.port(), "feed");
        withFeed.api = std::make_shared<TaskApi>(description());
        // A second poller with the same settings polls each task by itself, to compare with.
        Target singly = loopbackTarget(server.port(), "singly");
        ApiDescription onlyTasks = description();
        onlyTasks.feed.reset();
        onlyTasks.ids.reset();
        singly.api = std::make_shared<TaskApi>(onlyTasks);
        PollerThread poller(withFeed, Settings);
        PollerThread other(singly, Settings);
        QSignalSpy observed(&poller, &PollerThread::observed);
        QSignalSpy observedSingly(&other, &PollerThread::observed);
        poller.watch(m_service.ids());
        other.watch(m_service.ids());

        int changes = 0;
        QHash<TaskId, Task> before = truth();
        QTRY_VERIFY(known(observed) == before);
        const std::vector<Timestamp> steps = moments();
        QVERIFY(steps.size() >= Steps);
        for (const Timestamp moment : std::span(steps).first(Steps)) {
            m_now = moment;
            const QHash<TaskId, Task> now = truth();
            changes += static_cast<int>(std::ranges::count_if(
                m_service.ids(), [&](const TaskId &id) { return *now.constFind(id) != *before.constFind(id); }));
            before = now;
            QTRY_VERIFY(known(observed) == now);
            QTRY_VERIFY(known(observedSingly) == now);
        }
        QVERIFY2(changes >= 20, qPrintable(QString::number(changes)));
        QTRY_COMPARE(reported(observed), written());

        const auto feeds = count(server, "feed", "fromDate=");
        const auto several = count(server, "feed", "messageIds=");
        const auto singles = count(server, "feed", "messageId=");
        const auto compared = count(server, "singly", "messageId=");
        const QString counts = QStringLiteral("%1 changes; %2 of the feed, %3 of several tasks, %4 of one; singly %5")
                                   .arg(changes)
                                   .arg(feeds)
                                   .arg(several)
                                   .arg(singles)
                                   .arg(compared);
        QVERIFY2(feeds >= qsizetype(Steps), qPrintable(counts));
        QVERIFY2(several > 0, qPrintable(counts));
        QVERIFY2((feeds + several + singles) * 5 < compared, qPrintable(counts));
    }
};

TASKWATCH_TEST(TestPollerFeed, QCoreApplication);
#include "tst_pollerfeed.moc"
