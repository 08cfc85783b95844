// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifile.h"
#include "api/taskapi.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// An API whose answers have the task below `/data`, with @p more keys in its file.
std::unique_ptr<TaskApi> wrappedApi(const QByteArray &more = {})
{
    const QByteArray file = R"({
"format": 1,
"name": "Example",
)" + more
        + R"(
"task": { "path": "/jobs/{id}", "at": "/data" },
"facts": { "taskId": "/id", "state": "/state", "error": { "at": "/error", "encoding": "json" } },
"states": { "waiting": ["new"], "failed": ["dead"] }
})";
    Result<ApiDescription, ApiFileError> read = parseApiFile(file, QStringLiteral("example"));
    if (!read)
        qFatal("%s", qPrintable(read.error().toText(QStringLiteral("example.json"))));
    return std::make_unique<TaskApi>(std::move(read).value());
}

ApiToken tokenOf(const char *text)
{
    return *ApiToken::parse(QByteArray(text));
}

} // namespace

class TestTaskApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheTokenAsTheApiWants_data()
    {
        QTest::addColumn<QByteArray>("auth");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("forms"); // all that must be removed from answers
        QTest::addColumn<QString>("curl");
        const auto row = [](const char *name, const char *auth, const char *header, const char *value,
                             const QStringList &forms, const char *curl) {
            QTest::newRow(name) << QByteArray(auth) << QByteArray(header) << QByteArray(value) << forms
                                << QString::fromLatin1(curl);
        };
        const QString token = QStringLiteral("user:pass");
        row("bearer", R"("auth": "bearer",)", "Authorization", "Bearer user:pass", {token},
            R"(-H "Authorization: Bearer $TASKS_TOKEN")");
        row("basic", R"("auth": "basic",)", "Authorization", "Basic dXNlcjpwYXNz",
            {token, QStringLiteral("dXNlcjpwYXNz")}, R"(-u "$TASKS_TOKEN")");
        row("a header", R"("auth": { "header": "X-Key" },)", "x-key", "user:pass", {token},
            R"(-H "x-key: $TASKS_TOKEN")");
        row("a variable of its own", R"("auth": "basic", "environment": { "token": "JOBS_LOGIN" },)", "Authorization",
            "Basic dXNlcjpwYXNz", {token, QStringLiteral("dXNlcjpwYXNz")}, R"(-u "$JOBS_LOGIN")");
        row("none", R"("auth": "none",)", "", "", {}, "");
    }

    void sendsTheTokenAsTheApiWants()
    {
        QFETCH(const QByteArray, auth);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        QFETCH(const QStringList, forms);
        QFETCH(const QString, curl);
        const std::unique_ptr<TaskApi> api = wrappedApi(auth);
        const ApiToken token = tokenOf("user:pass");
        QCOMPARE(api->authorization(token), std::pair(header, value));
        QStringList sent;
        for (const ApiToken &form : api->sentForms(token))
            sent.append(form.secretText());
        QCOMPARE(sent, forms);
        QCOMPARE(api->curlOptions(), curl);
        QVERIFY(api->authorization({}).first.isEmpty());
        QVERIFY(api->sentForms({}).isEmpty());
    }

    void asksForSeveralIds_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("repeated") << QByteArray() << QByteArray("full=1&id=a&id=b%26c");
        QTest::newRow("with commas") << QByteArray(R"("style": "comma",)") << QByteArray("full=1&id=a%2Cb%26c");
    }

    void asksForSeveralIds()
    {
        QFETCH(const QByteArray, style);
        QFETCH(const QByteArray, query);
        const std::unique_ptr<TaskApi> api = wrappedApi(
            R"("ids": { "path": "/jobs", "query": { "full": "1" }, "send": "id", )" + style + R"( "chunk": 9 },)");
        QCOMPARE(api->idsPath(), QByteArray("/jobs"));
        QCOMPARE(api->idsQuery(ids({"a", "b&c"})), query);
        QCOMPARE(api->bulkRequests().ids, 9);
    }

    void asksForWhatChanged()
    {
        const std::unique_ptr<TaskApi> api = wrappedApi(R"("rows": { "at": "/rows", "match": "/id", "time": "/time" },
"feed": { "path": "/log", "since": "from", "send": "cursor", "read": "/next" },)");
        const Timestamp since = fromUnixMs(5);
        QCOMPARE(api->feedQuery({since, {}}), QByteArray("from=5"));
        QCOMPARE(api->feedQuery({since, QStringLiteral("a=b")}), QByteArray("from=5&cursor=a%3Db"));
    }

    /// A server leaves out tasks that it does not know, and may add others.
    void readsThoseOfSeveralTasksThatAreThere()
    {
        const std::unique_ptr<TaskApi> api = wrappedApi(R"("ids": { "path": "/jobs", "send": "id", "chunk": 9 },)");
        const QList<TaskId> asked = ids({"a", "b", "c"});
        const Result<TaskApi::ManyTasks> many = api->decodeTasks(
            QByteArray(R"({"data": [{"id": "c", "state": "new"}, {"id": "x", "state": "new"}, 5, {"id": "a"}]})"),
            asked);
        QVERIFY(many);
        QCOMPARE(many->tasks.size(), 2);
        QVERIFY(!many->tasks.contains(asked[1]));
        QVERIFY(!many->tasks.value(asked[0], Failure{QString()})); // it has no state
        const Result<Task> last = many->tasks.value(asked[2], Failure{QString()});
        QVERIFY(last);
        QCOMPARE(last->taskId, asked[2]);
        QCOMPARE(last->state.phase(), Phase::Waiting);
        QVERIFY(!many->isCut);
    }

    void saysThatSeveralTasksAreNoJson()
    {
        const std::unique_ptr<TaskApi> api = wrappedApi(R"("ids": { "path": "/jobs", "send": "id", "chunk": 9 },)");
        const Result<TaskApi::ManyTasks> many = api->decodeTasks(QByteArray("<html>"), ids({"a"}));
        QVERIFY(!many);
        QVERIFY2(many.error().contains(u"HTML"), qPrintable(many.error()));
    }

    void saysWhatIsInPlaceOfTheTask_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *body, const char *words) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(words);
        };
        row("nothing", R"({"id": "a", "state": "new"})", "data: expected an object, got nothing");
        row("null", R"({"data": null})", "data: expected an object, got nothing");
        row("a list", R"({"data": [{"id": "a", "state": "new"}]})", "data: expected an object, got an array");
    }

    void saysWhatIsInPlaceOfTheTask()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        const Result<Task> task = wrappedApi()->decodeTask(body, id("a"));
        QVERIFY(!task);
        QCOMPARE(task.error(), words);
    }

    /// An error may be JSON within a text; what is none stays as it is.
    void readsJsonInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("a text") << QStringLiteral("\"no such host\"") << QStringLiteral("no such host");
        QTest::newRow("no JSON") << QStringLiteral("no such host") << QStringLiteral("no such host");
        QTest::newRow("half of it") << QStringLiteral("\"no such") << QStringLiteral("\"no such");
    }

    void readsJsonInTexts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        const QJsonObject record = {{QStringLiteral("id"), QStringLiteral("a")},
            {QStringLiteral("state"), QStringLiteral("dead")}, {QStringLiteral("error"), text}};
        const QJsonObject answer = {{QStringLiteral("data"), record}};
        const Result<Task> task = wrappedApi()->decodeTask(QJsonDocument(answer).toJson(), id("a"));
        QVERIFY(task);
        QCOMPARE(task->error.toString(), read);
    }
};

TASKWATCH_TEST(TestTaskApi, QCoreApplication);
#include "tst_taskapi.moc"
