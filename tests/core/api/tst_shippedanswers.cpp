// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Taskwatch;

namespace {

/// An API, and an answer about its task "1" in queue "q" as its documentation or a real server has it. STATE stands for
/// the state; TIMES for the members that are times.
struct ShippedAnswer {
    const char *api;
    const char *id;
    const char *text; ///< with ' in place of each "
    const char *states; ///< each state with its phase, and ! if it is final
    const char *timeNames; ///< members that are times, beside those that the state needs
    const char *timeForms; ///< forms in which the server says that a time is not set
};

constexpr ShippedAnswer Answers[] = {
    {"asynqmon", "q/1",
        "{'id':'1','queue':'q','type':'send','payload':'{}','state':'STATE','max_retry':3,'retried':0,"
        "'error_message':''TIMES}",
        "pending=waiting scheduled=waiting aggregating=waiting active=running retry=retrying completed=succeeded! "
        "archived=failed!",
        "last_failed_at deadline next_process_at completed_at", "'' '-' '0001-01-01T00:00:00Z'"},
    {"bull-board", "q/1",
        "{'job':{'id':'1','name':'send','timestamp':1795690800000,'attempts':0,'delay':0,'opts':{'attempts':3}TIMES},"
        "'status':'STATE'}",
        "waiting=waiting prioritized=waiting waiting-children=waiting delayed=waiting paused=waiting active=running "
        "completed=succeeded! failed=failed!",
        "finishedOn processedOn", "null 0"},
    {"flower", "1", "{'uuid':'1','name':'send','root_id':'1','state':'STATE','retries':0,'exception':nullTIMES}",
        "PENDING=waiting RECEIVED=waiting STARTED=running RETRY=retrying SUCCESS=succeeded! FAILURE=failed! "
        "REVOKED=cancelled!",
        "eta expires succeeded failed retried", "null"},
    {"qstash-v1", "1",
        "{'taskId':'1','messageId':'q','url':'https://example.com','state':'STATE','retried':0,'maxRetry':3TIMES}",
        "pending=waiting scheduled=waiting aggregating=waiting queued=waiting created=waiting waiting=waiting "
        "active=running processing=running running=running in_progress=running retry=retrying retrying=retrying "
        "error=retrying completed=succeeded! delivered=succeeded! success=succeeded! succeeded=succeeded! "
        "archived=failed! failed=failed! dead=failed! cancel_requested=cancelled canceled=cancelled! "
        "cancelled=cancelled!",
        "nextProcessAt completedAt deadline lastErrorAt", "0 null ''"},
    {"qstash-v2", "1",
        "{'events':[{'messageId':'1','url':'https://example.com','maxRetries':3,'time':1795690800000,"
        "'state':'STATE'TIMES}]}",
        "CREATED=waiting ACTIVE=running ERROR=retrying RETRY=retrying DELIVERED=succeeded! FAILED=failed! "
        "CANCEL_REQUESTED=cancelled CANCELLED=cancelled! CANCELED=cancelled!",
        "nextDeliveryTime", "0 null ''"},
    {"river", "1", "{'id':1,'kind':'send','queue':'q','state':'STATE','attempt':0,'max_attempts':4,'errors':nullTIMES}",
        "available=waiting scheduled=waiting pending=waiting running=running retryable=retrying completed=succeeded! "
        "discarded=failed! cancelled=cancelled!",
        "finalized_at scheduled_at attempted_at", "null"},
};

QByteArray bodyOf(const ShippedAnswer &answer, const QString &state, const QByteArray &times = {})
{
    return QByteArray(answer.text).replace("TIMES", times).replace("STATE", state.toUtf8()).replace('\'', '"');
}

const ShippedAnswer *answerOf(const QString &api)
{
    const auto *found = std::find_if(std::begin(Answers), std::end(Answers),
        [&api](const ShippedAnswer &each) { return api == QLatin1String(each.api); });
    return found == std::end(Answers) ? nullptr : found;
}

QJsonDocument recordedAnswer(const char *name)
{
    QFile file(QStringLiteral(APIS_FOLDER "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// `at state #attempt: error`, with the last six digits of the time.
QStringList describedReports(const QList<ServerReport> &reports)
{
    QStringList all;
    for (const ServerReport &each : reports)
        all.append(QStringLiteral("%1 %2#%3: %4")
                       .arg(toUnixMs(each.at) % 1'000'000)
                       .arg(each.state.text().toString())
                       .arg(each.attempt)
                       .arg(each.error.toString()));
    return all;
}

} // namespace

/// What each API file makes of each state, of values that are not set and of errors.
class TestShippedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachState_data()
    {
        QTest::addColumn<QString>("api");
        const QStringList all = shippedApis();
        for (const QString &api : all)
            QTest::newRow(qPrintable(api)) << api;
    }

    void knowsEachState()
    {
        QFETCH(const QString, api);
        const ShippedAnswer *answer = answerOf(api);
        QVERIFY(answer);
        const TaskApi taskApi(shippedApi(api));
        const TaskId id = *TaskId::parse(QString::fromLatin1(answer->id));
        const QStringList states = QString::fromLatin1(answer->states).split(u' ');
        QCOMPARE(states.size(), taskApi.description().states.size());
        for (const QString &line : states) {
            const QString state = line.section(u'=', 0, 0);
            // Case does not matter; nor does the sign between words.
            for (const QString &spelling : {state, state.toLower(), QString(state.toUpper()).replace(u'_', u'-')}) {
                const Result<Task> task = taskApi.decodeTask(bodyOf(*answer, spelling), id);
                QVERIFY2(task, qPrintable(task ? QString() : task.error()));
                QCOMPARE(task->state.text().toString(), spelling);
                const QString phase = phaseKey(task->state.phase()) + (task->state.isFinal() ? u"!" : u"");
                QCOMPARE(QString(state + u'=' + phase), line);
                QVERIFY(task->flags.isEmpty());
                QCOMPARE(task->taskId, id);
            }
        }
        const Result<Task> other = taskApi.decodeTask(bodyOf(*answer, QStringLiteral("uploading")), id);
        QVERIFY(other && other->state.phase() == Phase::Unknown && !other->state.isFinal());
    }

    void knowsWhatIsNotSet_data() { knowsEachState_data(); }

    void knowsWhatIsNotSet()
    {
        QFETCH(const QString, api);
        const ShippedAnswer *answer = answerOf(api);
        QVERIFY(answer);
        const TaskApi taskApi(shippedApi(api));
        const TaskId id = *TaskId::parse(QString::fromLatin1(answer->id));
        const QList<QByteArray> names = QByteArray(answer->timeNames).split(' ');
        const QList<QByteArray> forms = QByteArray(answer->timeForms).split(' ');
        const QStringList states = QString::fromLatin1(answer->states).split(u' ');
        for (const QByteArray &form : forms) {
            QByteArray times;
            for (const QByteArray &name : names)
                times += ",'" + name + "':" + form;
            for (const QString &line : states) {
                // bull-board's time of a scheduled job, and qstash-v2's of the row, are set.
                const QString state = line.section(u'=', 0, 0);
                const Result<Task> task = taskApi.decodeTask(bodyOf(*answer, state, times), id);
                QVERIFY2(task, qPrintable(task ? QString() : task.error()));
                QVERIFY2(task->flags.isEmpty(), form.constData());
                QVERIFY(!task->deadline);
                QVERIFY(!task->nextProcessAt || state == u"delayed");
                QVERIFY(!task->completedAt || state == u"DELIVERED");
                QVERIFY(!task->lastErrorAt || state == u"ERROR");
                QVERIFY(task->error.isEmpty());
            }
        }
    }

    void readsErrors_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isOwn"); // in the API's own form
        const auto row = [](const char *api, const char *body, const char *words, bool isOwn) {
            QTest::addRow("%s %s", api, words)
                << QString::fromLatin1(api) << QByteArray(body).replace('\'', '"') << QString::fromUtf8(words) << isOwn;
        };
        row("asynqmon", "task not found\n", "task not found", false);
        row("bull-board", "{'error':{'key':'ERRORS.JOB_NOT_FOUND'}}", "ERRORS.JOB_NOT_FOUND", true);
        row("bull-board", "{'error':'Job not found'}", "Job not found", true);
        row("bull-board", "{'message':'Invalid query'}", "Invalid query", true);
        row("flower", "Unknown task 1", "Unknown task 1", false);
        row("flower", "", "", false);
        row("qstash-v1", "{'error':'task not found'}", "task not found", true);
        row("qstash-v2", "{'error':'unauthenticated: cannot parse token'}", "unauthenticated: cannot parse token",
            true);
        row("river", "{'message':'Job not found: 1.'}", "Job not found: 1.", true);
        for (const char *api : {"asynqmon", "bull-board", "flower", "qstash-v1", "qstash-v2", "river"})
            row(api, "<!doctype html><title>x</title>", "(an HTML page)", false);
    }

    void readsErrors()
    {
        QFETCH(const QString, api);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isOwn);
        const TaskApi taskApi(shippedApi(api));
        QTEST(taskApi.errorWords(body), "words");
        QCOMPARE(taskApi.isApiError(body), isOwn);
    }

    /// An answer without what a task needs says what is missing.
    void refusesAnswersThatAreNone_data() { knowsEachState_data(); }

    void refusesAnswersThatAreNone()
    {
        QFETCH(const QString, api);
        const ShippedAnswer *answer = answerOf(api);
        const TaskApi taskApi(shippedApi(api));
        const TaskId id = *TaskId::parse(QString::fromLatin1(answer->id));
        const QByteArray whole = bodyOf(*answer, QStringLiteral("active"));
        for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray("{}"),
                 whole.chopped(1), QByteArray(whole).replace("active", "")}) {
            const Result<Task> task = taskApi.decodeTask(body, id);
            QVERIFY2(!task && !task.error().isEmpty(), body.constData());
        }
    }

    void reportsWhatTheServerTells()
    {
        const TaskApi river(shippedApi(QStringLiteral("river")));
        const TaskId job = *TaskId::parse(QStringLiteral("8003011000000000004"));
        QCOMPARE(
            describedReports(river.reportsOf(recordedAnswer("river/job-completed-after-errors.json").toJson(), job)),
            QStringList{QStringLiteral("995333 #1: attempt 1: unexpected status 429")});
        QVERIFY(river.reportsOf(QByteArray("{\"errors\":[{\"attempt\":1}]}"), job).isEmpty()); // without a time

        const TaskApi log(shippedApi(QStringLiteral("qstash-v2")));
        const TaskId message = *TaskId::parse(QStringLiteral("m"));
        const QByteArray body = QByteArray("{'events':["
                                           "{'messageId':'m','time':9000,'state':'FAILED','error':'late'},"
                                           "{'messageId':'x','time':8500,'state':'ACTIVE'},"
                                           "{'messageId':'m','time':9000,'state':'ERROR','error':'late'},"
                                           "{'messageId':'m','time':'2000','state':'active'},"
                                           "{'messageId':'m','time':3000,'state':'RETRY'},"
                                           "{'messageId':'m','time':3000,'state':'ERROR','responseBody':'bm8='},"
                                           "{'messageId':'m','state':'ACTIVE'},"
                                           "{'messageId':'m','time':1000,'state':'CREATED'}]}")
                                    .replace('\'', '"');
        const QStringList reports = {QStringLiteral("1000 CREATED#0: "), QStringLiteral("2000 active#0: "),
            QStringLiteral("3000 ERROR#0: no"), QStringLiteral("3000 RETRY#0: "), QStringLiteral("9000 ERROR#0: late"),
            QStringLiteral("9000 FAILED#0: ")}; // which repeats the error of its last attempt
        QCOMPARE(describedReports(log.reportsOf(body, message)), reports);
        QCOMPARE(describedReports(log.decodeTasks(body, {message})->reports.value(message)), reports);
        for (const char *api : {"asynqmon", "bull-board", "flower", "qstash-v1"}) {
            const ShippedAnswer *answer = answerOf(QString::fromLatin1(api));
            QVERIFY(TaskApi(shippedApi(QString::fromLatin1(api)))
                        .reportsOf(
                            bodyOf(*answer, QStringLiteral("active")), *TaskId::parse(QString::fromLatin1(answer->id)))
                        .isEmpty());
        }
    }
};

TASKWATCH_TEST(TestShippedAnswers, QCoreApplication);
#include "tst_shippedanswers.moc"
