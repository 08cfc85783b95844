// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Taskwatch;

namespace {

/// A valid file, one key on each line.
const QByteArray Valid = R"({
"format": 1,
"name": "Example",
"auth": "none",
"task": { "path": "/jobs/{id}" },
"facts": { "taskId": "/id", "state": "/state" },
"states": { "waiting": ["new"], "succeeded": ["done"] }
})";

} // namespace

class TestApiFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASmallFile()
    {
        const Result<ApiDescription, ApiFileError> api = parseApiFile(Valid, QStringLiteral("example"));
        QVERIFY2(api, qPrintable(api ? QString() : api.error().toText(QStringLiteral("example.json"))));
        QCOMPARE(api->key, QStringLiteral("example"));
        QCOMPARE(api->name, QStringLiteral("Example"));
        QCOMPARE(api->idParts, QStringList(QStringLiteral("id")));
        QCOMPARE(api->words.group, QStringLiteral("message"));
        QCOMPARE(api->idForms.names, QStringList(QStringLiteral("taskid")));
        QCOMPARE(api->idForms.places.size(), 1);
        QCOMPARE(api->idForms.places.first().pieces.first().text, QStringLiteral("/jobs/"));
        QVERIFY(api->idForms.isState(u"Done"));
        QCOMPARE(api->stateOf(QStringLiteral("NEW"), 0).phase(), Phase::Waiting);
        QCOMPARE(api->stateOf(QStringLiteral("new"), 1).phase(), Phase::Retrying);
        QCOMPARE(api->stateOf(QStringLiteral("other"), 1).phase(), Phase::Unknown);
        QVERIFY(api->stateOf(QStringLiteral("done"), 0).isFinal());
        QCOMPARE(api->notFound.size(), 1);
        QCOMPARE(api->notFound.first().status, 404);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *before, const char *after, int line, const char *key,
                             const char *words) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << line << QString::fromLatin1(key)
                                << QString::fromLatin1(words);
        };
        row("a pattern that is none", "\"auth\": \"none\",", "\"id\": { \"pattern\": \"hex\" },", 4, "id/pattern",
            "one of");
        row("a place without a name", "\"auth\": \"none\",", "\"id\": { \"places\": [\"/jobs/\"] },", 4, "id/places",
            "must begin with a text");
        row("a place that begins with a name", "\"auth\": \"none\",", "\"id\": { \"places\": [\"{id}:job\"] },", 4,
            "id/places", "must begin with a text");
        row("a place with an unknown name", "\"auth\": \"none\",", "\"id\": { \"places\": [\"key:{uuid}\"] },", 4,
            "id/places", "{uuid} is unknown");
        row("a place with an open brace", "\"auth\": \"none\",", "\"id\": { \"places\": [\"key:{id\"] },", 4,
            "id/places", "must be followed by a name");
        row("a state that depends on the state", R"("state": "/state" })",
            R"("state": {"at": "/state", "whenPhase": ["running"]} })", 6, "facts/state", "cannot depend on the state");
        row("unknown key", R"("auth": "none",)", R"("outh": "none",)", 4, "outh", "unknown key");
        row("unknown key of a fact", R"("state": "/state" })", "\n\"state\": {\"at\": \"/state\",\n\"wen\": 1}}", 8,
            "facts/state/wen", "unknown key");
        row("unknown key of a count", R"("taskId": "/id",)",
            R"("taskId": "/id", "retried": {"count": [{"state": ["x"]}]},)", 6, "facts/retried/count/0/state",
            "the keys here are less, lessOneIf, states");
        row("unknown fact", R"("taskId": "/id",)", R"("taskId": "/id", "age": "/age",)", 6, "facts/age", "unknown key");
        row("no path", R"({ "path": "/jobs/{id}" })", "{}", 5, "task/path", "\"path\" is missing");
        row("a path to another place", "/jobs/{id}", "/../{id}", 5, "task/path", "below the base");
        row("a path to another host", "/jobs/{id}", "//evil.example/{id}", 5, "task/path", "below the base");
        row("a whole address", "/jobs/{id}", "https://evil.example/{id}", 5, "task/path", "must begin with /");
        row("an encoded path to another place", "/jobs/{id}", "/%2e%2e/{id}", 5, "task/path", "below the base");
        row("an encoded slash to another place", "/jobs/{id}", "/..%2fx/{id}", 5, "task/path", "below the base");
        row("half an escape", "/jobs/{id}", "/100%/{id}", 5, "task/path", "no blanks");
        row("a variable with a command", R"("auth": "none",)",
            R"("auth": "none", "environment": {"token": "X;reboot"},)", 4, "environment/token",
            "name of an environment");
        row("a header with a command", R"("none")", R"({"header": "X-`reboot`"})", 4, "auth/header",
            "name of a header");
        row("several ids of two parts", R"("auth": "none",)",
            R"("auth": "none", "id": {"parts": ["queue", "id"]}, "ids": {"path": "/j", "send": "i", "chunk": 9},)", 4,
            "ids", "several parts");
        row("several ids with another name", R"("auth": "none",)",
            R"("auth": "none", "ids": {"path": "/{queue}/j", "send": "i", "chunk": 9},)", 4, "ids/path",
            "{queue} has no value");
        row("one id at a time", R"("auth": "none",)",
            R"("auth": "none", "ids": {"path": "/j", "send": "i", "chunk": 1},)", 4, "ids/chunk", "at least 2");
        row("a group list by number", R"("auth": "none",)",
            R"("auth": "none", "lists": {"g": {"path": "/g/{g}", "group": true, "pages": {"by": "number", "send": "p", "size": 9}}},)",
            4, "lists/g/group", "by cursor");
        const auto listRow = [&row](const char *name, const char *list, const char *key, const char *words) {
            const QByteArray lists = "\"auth\": \"none\", \"lists\": {" + QByteArray(list) + "},";
            row(name, R"("auth": "none",)", lists.constData(), 4, key, words);
        };
        listRow("a list with a strange name", R"("my list": {"path": "/g"})", "lists/my list", "named by letters");
        listRow("a list called task", R"("task": {"path": "/g"})", "lists/task", "means something else");
        listRow("an unknown key of a list", R"("g": {"path": "/g", "rows": "/a"})", "lists/g/rows",
            "the keys here are at, group, optional, pages, path, place, query, state, untold, values, within");
        listRow("an unknown key of pages",
            R"("g": {"path": "/g", "pages": {"by": "offset", "send": "o", "read": "/c"}})", "lists/g/pages/read",
            "the keys here are by, newestFirst, send, sendSize, size");
        listRow("pages without a parameter", R"("g": {"path": "/g", "pages": {"by": "number"}})", "lists/g/pages/send",
            "\"send\" is missing");
        listRow("no such pages", R"("g": {"path": "/g", "pages": {"by": "page"}})", "lists/g/pages/by",
            "one of \"cursor\", \"offset\", \"number\"");
        listRow("a cursor that is nowhere", R"("g": {"path": "/g", "pages": {"by": "cursor", "send": "c"}})",
            "lists/g/pages/read", "\"read\" is missing");
        listRow(
            "too many names", R"("a": {"path": "/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}"})", "lists/a", "at most 8 names");
        listRow("a size that is only sent", R"("g": {"path": "/g", "pages": {"sendSize": "n"}})", "lists/g/pages",
            "sent as \"n\"");
        listRow("an optional name in the path", R"("g": {"path": "/g/{g}/{s}", "optional": ["s"]})", "lists/g/optional",
            "is in the path");
        listRow("its own name optional", R"("g": {"path": "/g", "query": {"a": "{g}"}, "optional": ["g"]})",
            "lists/g/optional", "name of the list");
        listRow("an optional name that is nowhere", R"("g": {"path": "/g/{g}", "optional": ["s"]})", "lists/g/optional",
            "is not in the request");
        listRow("values of a name that is nowhere", R"("g": {"path": "/g/{g}", "values": {"s": ["a"]}})",
            "lists/g/values/s", "unknown key; the keys here are g");
        listRow("the state of a name that is nowhere", R"("g": {"path": "/g/{g}", "state": "{s}"})", "lists/g/state",
            "is not in the request");
        listRow("half a place within", R"("g": {"path": "/g", "within": {"array": "/a", "match": "/n"}})",
            "lists/g/within", "\"value\" is missing");
        listRow("an untold fact that is none", R"("g": {"path": "/g", "untold": ["age"]})", "lists/g/untold",
            "\"age\" is not a fact");
        listRow("a list without ids", R"("g": {"path": "/g", "untold": ["taskId"]})", "lists/g/untold", "without ids");
        listRow("a group list with two names", R"("g": {"path": "/g/{g}/{s}", "group": true})", "lists/g/group",
            "contain {g} and no other");
        listRow("a group list without retries", R"("g": {"path": "/g/{g}", "group": true, "untold": ["retried"]})",
            "lists/g/group", "only \"deadline\"");
        listRow("two group lists", R"("g": {"path": "/g/{g}", "group": true}, "h": {"path": "/h/{h}", "group": true})",
            "lists/h/group", "another list");
        row("a list without a part of its ids", R"("auth": "none",)",
            R"("auth": "none", "id": {"parts": ["queue", "id"]}, "lists": {"kind": {"path": "/k/{kind}"}},)", 4,
            "lists/kind/path", "must contain {queue}");
        row("a query in the path", "/jobs/{id}", "/jobs?id={id}", 5, "task/path", "no blanks, ? or #");
        row("a path without the id", "/jobs/{id}", "/jobs", 5, "task/path", "must contain {id}");
        row("an unknown name", "/jobs/{id}", "/{queue}/{id}", 5, "task/path", "{queue} is unknown");
        row("an open brace", "/jobs/{id}", "/jobs/{id", 5, "task/path", "as in {id}");
        row("no state", R"(, "state": "/state" })", "}", 6, "facts", "\"state\" is missing");
        row("not a pointer", R"("/state")", R"("state")", 6, "facts/state", "must begin with /");
        row("two ways to a fact", R"("/state")", R"({"at": "/a", "idPart": "id"})", 6, "facts/state", "exactly one of");
        row("rows without rows", R"("/state")", R"({"at": "/a", "rowStates": ["x"]})", 6, "facts", "no \"rows\"");
        row("a state twice", R"("done")", R"("NEW")", 7, "states/succeeded", "is listed twice");
        row("no states", R"("states": { "waiting": ["new"], "succeeded": ["done"] })", R"("states": {})", 7, "states",
            "no state is named");
        row("no such word", R"("none")", R"("oauth")", 4, "auth", "one of \"bearer\", \"basic\", \"none\"");
        row("no such phase", R"("/state")", R"({"at": "/a", "whenPhase": ["final"]})", 6, "facts/state/whenPhase",
            "is not a phase");
        row("a number for a text", R"("Example")", "5", 3, "name", "expected a text");
        row("a newer format", R"("format": 1)", R"("format": 2)", 2, "format", "update Taskwatch");
        row("no format", R"("format": 1,)", "", 1, "format", "write \"format\": 1");
        row("a key twice", R"("auth": "none",)", "\"auth\": \"none\",\n\"auth\": \"basic\",", 5, "auth", "used twice");
        row("not JSON", R"("auth": "none",)", R"("auth": none,)", 4, "", "not valid JSON");
        row("every answer is not found", R"("auth": "none",)", R"("auth": "none", "notFound": [{"status": 200}],)", 4,
            "notFound/0", "every successful answer");
        row("a feed without rows", R"("auth": "none",)",
            R"("auth": "none", "feed": {"path": "/log", "since": "from"},)", 4, "feed", "no \"rows\"");
        row("a header that is none", R"("none")", R"({"header": "X Key"})", 4, "auth/header", "name of a header");
        row("a text for a list of texts", R"("auth": "none",)", R"("auth": "none", "otherPaths": "/jobs",)", 4,
            "otherPaths", "expected a list of texts");
        row("an empty text in a list", R"("auth": "none",)", R"("auth": "none", "otherPaths": ["/jobs", ""],)", 4,
            "otherPaths", "expected a list of texts");
        row("a text for yes or no", R"("taskId": "/id",)", R"("taskId": {"at": "/id", "asText": "yes"},)", 6,
            "facts/taskId/asText", "expected true or false");
        row("no whole number", R"("auth": "none",)",
            R"("auth": "none", "ids": {"path": "/j", "send": "i", "chunk": 2.5},)", 4, "ids/chunk",
            "a whole number from 0 to 1000");
        row("too many ids at a time", R"("auth": "none",)",
            R"("auth": "none", "ids": {"path": "/j", "send": "i", "chunk": 1001},)", 4, "ids/chunk",
            "a whole number from 0 to 1000");
        row("a number for a list of values", R"("taskId": "/id",)",
            R"("taskId": "/id", "deadline": {"at": "/d", "unset": 0},)", 6, "facts/deadline/unset",
            "a list of texts, numbers, true and false");
        row("an object in a list of values", R"("taskId": "/id",)",
            R"("taskId": "/id", "deadline": {"at": "/d", "unset": [0, {}]},)", 6, "facts/deadline/unset",
            "a list of texts, numbers, true and false");
        row("an object for a list of objects", R"("auth": "none",)", R"("auth": "none", "notFound": {"status": 404},)",
            4, "notFound", "a list of objects");
        row("a text for an object", R"({ "path": "/jobs/{id}" })", R"("/jobs/{id}")", 5, "task", "an object in { }");
        row("a list of places that is empty", R"("/state")", "[]", 6, "facts/state", "the list is empty");
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const int, line);
        QFETCH(const QString, key);
        QFETCH(const QString, words);
        QByteArray content = Valid;
        QVERIFY(content.contains(before));
        content.replace(before, after);
        const Result<ApiDescription, ApiFileError> api = parseApiFile(content, QStringLiteral("example"));
        QVERIFY(!api);
        const QString text = api.error().toText(QStringLiteral("example.json"));
        QVERIFY2(api.error().text.contains(words), qPrintable(text));
        QCOMPARE(api.error().key, key);
        QCOMPARE(api.error().line, line);
    }

    void survivesAnyPrefixAndAnyFlippedByte()
    {
        QFile file(QStringLiteral(":/apis/qstash-v2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (qsizetype length = 0; length < content.size() - 1; length += 7)
            QVERIFY(!parseApiFile(content.first(length), {}));
        for (qsizetype at = 0; at < content.size(); at += 3) {
            QByteArray flipped = content;
            flipped[at] = static_cast<char>(static_cast<uchar>(content[at]) ^ (1U << (at % 7)));
            const Result<ApiDescription, ApiFileError> api = parseApiFile(flipped, {});
            QVERIFY(api ? !api->states.isEmpty() : !api.error().text.isEmpty() && api.error().line > 0);
        }
    }
};

TASKWATCH_TEST(TestApiFile, QCoreApplication);
#include "tst_apifile.moc"
