// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "http/taskclient.h"
#include "peers/peerprocesses.h"
#include "support/barriers.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

struct PeerJob {
    QString queue;
    QString id;
    bool isLed = false; ///< it goes to its next state when the test asks for it
    bool isOver = false; ///< it was compared in its last state

    [[nodiscard]] QUrlQuery query() const
    {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("queue"), QString::fromLatin1(QUrl::toPercentEncoding(queue)));
        query.addQueryItem(QStringLiteral("id"), QString::fromLatin1(QUrl::toPercentEncoding(id)));
        return query;
    }
    [[nodiscard]] TaskId taskId() const
    {
        QString first = queue;
        first.replace(u'%', QStringLiteral("%25")).replace(u'/', QStringLiteral("%2F"));
        return *TaskId::parse(first + u'/' + id);
    }
};

/// The facts of a task, one on each line, for a comparison that shows the difference.
using Facts = QStringList;

QString timeText(qint64 ms)
{
    return ms > 0 ? QString::number(ms) : QStringLiteral("not set");
}

QString timeText(OptionalTime<Timestamp> time)
{
    return timeText(time ? toUnixMs(*time) : 0);
}

/// What BullMQ's library says about a job, in our words.
Facts factsOf(const PeerJob &job, const QJsonObject &truth)
{
    if (!truth.value(u"found").toBool())
        return {QStringLiteral("not found")};
    const QString state = truth.value(u"state").toString();
    const bool isCompleted = state == u"completed";
    const bool isFailed = state == u"failed";
    const qint64 made = truth.value(u"attemptsMade").toInteger();
    const qint64 finishedOn = truth.value(u"finishedOn").toInteger();
    const QString phase = isCompleted ? QStringLiteral("succeeded")
        : isFailed                    ? state
        : state == u"active"          ? QStringLiteral("running")
        : made > 0                    ? QStringLiteral("retrying")
                                      : QStringLiteral("waiting");
    QString error = truth.value(u"failedReason").toString();
    if (error.isEmpty())
        error = truth.value(u"stack").toString().section(u'\n', 0, 0);
    // The last attempt of a finished job, which may be the first, is among those that BullMQ counts.
    const qint64 retried = isCompleted || isFailed ? std::max<qint64>(0, made - 1) : made;
    // bull-board does not tell when a failed attempt ended, so it is known only that the next one comes later.
    const bool isFirst = truth.value(u"processedOn").toInteger() == 0;
    const QString next = state != u"delayed" ? QStringLiteral("not set")
        : isFirst                            ? timeText(truth.value(u"due").toInteger())
                                             : QStringLiteral("up to the due time");
    return {u"id: " + job.taskId().toString(), u"group: " + job.queue, u"state: " + state, u"phase: " + phase,
        u"retried: " + QString::number(retried),
        u"maxRetry: " + QString::number(std::max<qint64>(0, truth.value(u"attempts").toInteger() - 1)),
        u"next: " + next, u"completed: " + timeText(isCompleted ? finishedOn : 0),
        u"failed: " + timeText(isFailed ? finishedOn : 0), u"error: " + error};
}

/// What Taskwatch says about the same job.
Facts factsOf(const Observation &observation, const QJsonObject &truth)
{
    const Task *task = observation.task();
    if (!task) {
        const FetchError &failure = *observation.failure();
        return {failure.kind == FetchErrorKind::NotFound ? QStringLiteral("not found") : failure.detail};
    }
    const qint64 processedOn = truth.value(u"processedOn").toInteger();
    const qint64 due = truth.value(u"due").toInteger();
    const qint64 next = task->nextProcessAt ? toUnixMs(*task->nextProcessAt) : 0;
    const bool isLowerBound = processedOn > 0 && next > processedOn && next <= due;
    Facts facts = {u"id: " + task->taskId.toString(), u"group: " + task->messageId.toString(),
        u"state: " + task->state.text().toString(), u"phase: " + phaseKey(task->state.phase()),
        u"retried: " + QString::number(task->retried), u"maxRetry: " + QString::number(task->maxRetry),
        u"next: " + (isLowerBound ? QStringLiteral("up to the due time") : timeText(next)),
        u"completed: " + timeText(task->completedAt), u"failed: " + timeText(task->lastErrorAt),
        u"error: " + task->error.toString()};
    for (const TaskFlag &flag : task->flags)
        facts.append(u"flag: " + flag.field + u": " + flag.detail);
    return facts;
}

/// A word for what @p truth is, for the list of what must be seen.
QString lesson(const QJsonObject &truth)
{
    if (!truth.value(u"found").toBool())
        return QStringLiteral("removed");
    const QString state = truth.value(u"state").toString();
    const bool isFinished = state == u"completed" || state == u"failed";
    const bool isRetry = truth.value(u"attemptsMade").toInteger() > (isFinished ? 1 : 0);
    return isRetry ? state + QStringLiteral(" after a failure") : state;
}

bool isLast(const QJsonObject &truth)
{
    const QString state = truth.value(u"state").toString();
    return !truth.value(u"found").toBool() || state == u"completed" || state == u"failed";
}

} // namespace

/// The shipped description of bull-board, with a real bull-board. BullMQ's own library is asked before and after each
/// request; where it says the same both times, Taskwatch must say the same.
class TestBullBoard : public QObject
{
    Q_OBJECT

private:
    PeerProcesses m_peers;
    const std::shared_ptr<const TaskApi> m_api =
        std::make_shared<const TaskApi>(shippedApi(QStringLiteral("bull-board")));
    std::unique_ptr<TaskClient> m_client;
    QSet<QString> m_seen;
    int m_compared = 0;
    int m_changed = 0; ///< not compared, because the job changed meanwhile
    QStringList m_differences;

    [[nodiscard]] QJsonObject truthAbout(const PeerJob &job)
    {
        const std::optional<QJsonDocument> answer = m_peers.asked(QStringLiteral("/job"), job.query());
        if (!answer || !answer->isObject())
            m_differences.append(QStringLiteral("BullMQ did not answer"));
        return answer ? answer->object() : QJsonObject();
    }

    [[nodiscard]] std::optional<Observation> poll(const TaskId &id)
    {
        std::optional<Observation> found;
        const auto connection = connect(m_client.get(), &TaskClient::answered, this,
            [&found](quint64, const Observation &observation) { found = observation; });
        m_client->send({.ticket = 1, .what = id});
        (void)waitUntil([&found] { return found.has_value(); });
        disconnect(connection);
        return found;
    }

    void compare(PeerJob &job)
    {
        const QJsonObject before = truthAbout(job);
        const std::optional<Observation> observation = poll(job.taskId());
        const QJsonObject after = truthAbout(job);
        if (before != after) {
            ++m_changed;
            return;
        }
        ++m_compared;
        m_seen.insert(lesson(after));
        const Facts expected = factsOf(job, after);
        const Facts came = observation ? factsOf(*observation, after) : Facts{QStringLiteral("no answer")};
        if (came != expected)
            m_differences.append(
                QStringLiteral("BullMQ says:\n%1\nTaskwatch says:\n%2").arg(expected.join(u'\n'), came.join(u'\n')));
        job.isOver = isLast(after);
        if (job.isLed && !job.isOver && !m_peers.asked(QStringLiteral("/next"), job.query()))
            m_differences.append(job.queue + QStringLiteral(": cannot be led to its next state"));
    }

    [[nodiscard]] QList<PeerJob> allJobs()
    {
        QList<PeerJob> jobs;
        const std::optional<QJsonDocument> answer = m_peers.asked(QStringLiteral("/jobs"));
        const QJsonArray all = answer ? answer->array() : QJsonArray();
        for (const auto &job : all)
            jobs.append({job[u"queue"].toString(), job[u"id"].toString(), job[u"led"].toBool()});
        return jobs;
    }

    /// All tasks of @p text, page by page.
    [[nodiscard]] QList<Observation> readList(const QString &text)
    {
        QList<Observation> tasks;
        PageRequest request{m_api->lists().checked(*ListId::parse(text)).value(), {}};
        do {
            std::optional<PageObservation> found;
            const auto connection = connect(m_client.get(), &TaskClient::pageAnswered, this,
                [&found](quint64, const PageObservation &page) { found = page; });
            m_client->send({.ticket = 1, .what = request});
            (void)waitUntil([&found] { return found.has_value(); });
            disconnect(connection);
            if (!found || !found->page()) {
                m_differences.append(text + u": " + (found ? found->failure()->detail : QStringLiteral("no answer")));
                return tasks;
            }
            tasks += observationsIn(*found);
            request.page = found->page()->next;
        } while (!request.page.isEmpty());
        return tasks;
    }

    /// Each of @p jobs must be in the list of its queue and state, with the same facts as BullMQ has, and in no other.
    void compareLists(const QList<PeerJob> &jobs)
    {
        QStringList expected;
        QStringList came;
        QSet<QString> queues;
        QHash<TaskId, QJsonObject> truths;
        for (const PeerJob &job : jobs) {
            const QJsonObject truth = truthAbout(job);
            truths.insert(job.taskId(), truth);
            queues.insert(job.queue);
            if (truth.value(u"found").toBool())
                expected.append(factsOf(job, truth).join(u'\n'));
        }
        for (const QString &queue : std::as_const(queues)) {
            for (const QString &state : m_api->lists().find(QStringLiteral("queue"))->parameters.last().values) {
                const QList<Observation> tasks = readList(QStringLiteral("queue:\"%1\" state:%2").arg(queue, state));
                for (const Observation &task : tasks)
                    came.append(factsOf(task, truths.value(task.taskId)).join(u'\n'));
            }
        }
        expected.sort();
        came.sort();
        qInfo("%d jobs in lists compared", int(expected.size()));
        QVERIFY(!expected.isEmpty());
        QVERIFY2(m_differences.isEmpty(), qPrintable(m_differences.join(QStringLiteral("\n\n"))));
        QCOMPARE(came.join(QStringLiteral("\n\n")), expected.join(QStringLiteral("\n\n")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_peers.start());
        const Result<Endpoint> endpoint =
            Endpoint::parse(m_peers.board().toString(), Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY(endpoint);
        m_client = std::make_unique<TaskClient>(Target{.endpoint = *endpoint, .token = {}, .api = m_api});
    }

    void listsJobsThatWait()
    {
        QList<PeerJob> jobs = allJobs();
        jobs.removeIf([](const PeerJob &job) { return !job.isLed; });
        compareLists(jobs);
    }

    void agreesWithBullMqInEveryState()
    {
        QList<PeerJob> jobs = allJobs();
        QVERIFY(!jobs.isEmpty());
        const auto isOver = [&jobs] {
            return std::all_of(jobs.begin(), jobs.end(), [](const PeerJob &job) { return job.isOver; });
        };
        while (!isOver() && m_differences.isEmpty()) {
            for (PeerJob &job : jobs) {
                if (!job.isOver)
                    compare(job);
            }
        }
        qInfo("%d jobs; %d observations compared, %d differences; %d not compared, as the job changed meanwhile",
            int(jobs.size()), m_compared, int(m_differences.size()), m_changed);
        QVERIFY2(m_differences.isEmpty(), qPrintable(m_differences.join(QStringLiteral("\n\n"))));
        QStringList seen(m_seen.begin(), m_seen.end());
        seen.sort();
        QCOMPARE(seen.join(QStringLiteral(", ")),
            QStringLiteral("active, active after a failure, completed, completed after a failure, delayed, "
                           "delayed after a failure, failed, failed after a failure, prioritized, removed, waiting, "
                           "waiting after a failure"));
    }

    void listsFinishedJobs() { compareLists(allJobs()); }

    /// A job or a queue that is not there is "not found". Another path is not.
    void tellsAMissingJobFromAnotherAddress()
    {
        for (const char *missing : {"free/999", "no queue/1"}) {
            const std::optional<Observation> observation = poll(*TaskId::parse(QString::fromLatin1(missing)));
            QVERIFY(observation && observation->failure());
            QCOMPARE(observation->failure()->kind, FetchErrorKind::NotFound);
        }
        QUrl elsewhere = m_peers.board();
        elsewhere.setPath(QStringLiteral("/elsewhere"));
        const Result<Endpoint> endpoint = Endpoint::parse(elsewhere.toString(), Endpoint::PlainHttp::LoopbackOnly);
        QVERIFY(endpoint);
        m_client = std::make_unique<TaskClient>(Target{.endpoint = *endpoint, .token = {}, .api = m_api});
        const std::optional<Observation> observation = poll(*TaskId::parse(QStringLiteral("free/1")));
        QVERIFY(observation && observation->failure());
        QCOMPARE(observation->failure()->kind, FetchErrorKind::BadAnswer);
    }

    void cleanupTestCase()
    {
        m_client.reset();
        QVERIFY(m_peers.stop());
    }
};

TASKWATCH_TEST(TestBullBoard, QCoreApplication);
#include "tst_bullboard.moc"
