// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/servedapi.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Taskwatch::Test {

namespace {

const QByteArray AsynqmonTask = R"({"id": <"{id}">, "queue": "mail", "type": <"email:send">, "payload": "e30=",
    "state": <"retry">, "max_retry": 5, "retried": <1>, "error_message": "Connection timeout",
    "last_failed_at": "2023-03-15T17:16:40Z", "deadline": "", "next_process_at": "", "completed_at": ""})";
const QByteArray AsynqmonRow = R"({"id": <"{id}">, "queue": "mail", "type": <"email:send">, "max_retry": 5,
    "retried": <1>, "error_message": "Connection timeout", "next_process_at": "0001-01-01T00:00:00Z"})";
const QByteArray BullJob = R"({"id": <"{id}">, "name": <"send">, "timestamp": 1678901700000, "attempts": <1>,
    "failedReason": "Connection timeout", "opts": {"attempts": 6}})";
const QByteArray FlowerTask = R"({"uuid": <"{id}">, "name": <"tasks.send">, "state": <"RETRY">, "retries": <1>,
    "root_id": null, "eta": null, "expires": null, "exception": "TimeoutError", "retried": 1678901800.5})";
const QByteArray MessageTask = R"({"taskId": <"{id}">, "messageId": <"msg_of_{id}">,
    "url": <"https://api.example.com/hook">, "state": <"retrying">, "retried": <1>, "maxRetry": 5,
    "error": "Connection timeout", "lastErrorAt": 1678901800000})";
const QByteArray LogRowText = R"({"messageId": <"{id}">, "url": <"https://api.example.com/hook">, "state": <"RETRY">,
    "time": <1678901800000>, "maxRetries": <5>, "label": "orders"})";
const QByteArray RiverJob = R"({"id": <{id}>, "kind": <"send">, "queue": "mail", "state": <"retryable">,
    "attempt": <1>, "max_attempts": 6, "scheduled_at": "2023-03-15T17:16:40Z", "finalized_at": null,
    "errors": [{"at": "2023-03-15T17:16:40Z", "attempt": 1, "error": "Connection timeout"}]})";

QList<ServedApi> allApis()
{
    const QByteArrayList uuids = {"11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222",
        "33333333-3333-4333-8333-333333333333", "44444444-4444-4444-8444-444444444444"};
    return {
        {.key = "asynqmon",
            .idPrefix = "mail/",
            .ids = uuids,
            .cell = "retry",
            .task = AsynqmonTask,
            .missing = status("404 Not Found", "task not found\n", "Content-Type: text/plain\r\n"),
            .countMember = "retried",
            .textMember = "type",
            .list = "queue:mail state:retry",
            .listPath = "/api/queues/mail/retry_tasks",
            .pages = ServedApi::Pages::Counted,
            .row = AsynqmonRow,
            .page = R"({"tasks": [{rows}], "stats": {"size": 3}})",
            .hasOnlyIds = true},
        {.key = "bull-board",
            .idPrefix = "mail/",
            .ids = {"1", "2", "3", "4"},
            .cell = "waiting",
            .task = R"({"job": )" + BullJob + R"(, "status": <"waiting">, "queue": {}})",
            .missing = status("404 Not Found", R"({"error": {"key": "JOB_NOT_FOUND"}})"),
            .stateMember = "status",
            .countMember = "attempts",
            .textMember = "name",
            .list = "queue:mail state:waiting",
            .listPath = "/api/queues?",
            .pages = ServedApi::Pages::Counted,
            .row = BullJob,
            .page = R"({"queues": [{"name": "other", "jobs": []},
                {"name": "mail", "counts": {"waiting": 3}, "jobs": [{rows}], "pagination": {"pageCount": 1}}]})"},
        {.key = "flower",
            .idPrefix = "",
            .ids = uuids,
            .cell = "RETRY",
            .task = FlowerTask,
            .missing = status("404 Not Found", {}, "Content-Type: text/html\r\n"),
            .idMember = "uuid",
            .countMember = "retries",
            .textMember = "name",
            .list = "state:RETRY",
            .listPath = "/api/tasks?",
            .pages = ServedApi::Pages::Counted,
            .row = R"("{id}": )" + FlowerTask,
            .page = "{{rows}}"},
        {.key = "qstash-v1",
            .idPrefix = "",
            .ids = {"tsk_1", "tsk_2", "tsk_3", "tsk_4"},
            .cell = "retrying",
            .task = MessageTask,
            .missing = status("404 Not Found", R"({"error": "task not found"})"),
            .idMember = "taskId",
            .countMember = "retried",
            .textMember = "url",
            .list = "message:msg_list",
            .listPath = "/v1/messages/msg_list/tasks",
            .pages = ServedApi::Pages::Cursor,
            .row = MessageTask,
            .page = R"({"tasks": [{rows}], "cursor": {next}})"},
        {.key = "qstash-v2",
            .idPrefix = "",
            .ids = {"msg_1", "msg_2", "msg_3", "msg_4"},
            .cell = "RETRY",
            .task = R"({"events": [{each})" + LogRowText + "{/each}]}",
            .missing = ok(R"({"events": []})"),
            .idMember = "messageId",
            .countMember = "maxRetries",
            .textMember = "url",
            .list = "label:orders",
            .listPath = "/v2/logs?count=100&label=orders",
            .pages = ServedApi::Pages::Cursor,
            .row = LogRowText,
            .page = R"({"events": [{rows}], "cursor": {next}})",
            .hasOnlyIds = true},
        {.key = "river",
            .idPrefix = "",
            .ids = {"7001", "7002", "7003", "7004"},
            .cell = "retryable",
            .task = RiverJob,
            .missing = status("404 Not Found", R"({"message": "Job not found: {id}."})"),
            .countMember = "attempt",
            .textMember = "kind",
            .list = "state:retryable",
            .listPath = "/api/jobs?",
            .row = RiverJob,
            .page = R"({"data": [{rows}]})",
            .hasOnlyIds = true},
    };
}

} // namespace

QByteArray ServedApi::with(QByteArray text, const char *member, const QByteArray &json)
{
    const QByteArray name = '"' + QByteArray(member) + "\": <";
    if (const qsizetype at = *member ? text.indexOf(name) : -1; at >= 0) {
        const qsizetype end = text.indexOf('>', at) + 1;
        if (json.isEmpty())
            text.remove(at, text.indexOf(',', end) + 1 - at);
        else
            text.replace(at + name.size() - 1, end - at - name.size() + 1, json);
    }
    return text.replace(": <", ": ").replace(">,", ",").replace(">}", "}");
}

QByteArray ServedApi::rowOf(const QByteArray &id, const char *member, const QByteArray &json) const
{
    return with(row, member, json).replace("{id}", id);
}

QByteArray ServedApi::pageOf(const QByteArrayList &rows, const QByteArray &next) const
{
    return QByteArray(page).replace("{rows}", rows.join(", ")).replace("{next}", next);
}

QByteArray ServedApi::askedFor(const ScriptedServer::Request &request) const
{
    const QUrl url = QUrl::fromEncoded(request.path());
    const QUrlQuery query(url);
    QStringList asked = query.allQueryItemValues(QStringLiteral("messageIds"));
    asked += query.allQueryItemValues(QStringLiteral("messageId"));
    return asked.isEmpty() ? url.path().section(u'/', -1).toUtf8() : asked.join(u',').toUtf8();
}

Target ServedApi::target(quint16 port) const
{
    Target target = loopbackTarget(port);
    target.api = std::make_shared<const TaskApi>(shippedApi(QString::fromLatin1(key)));
    return target;
}

const QList<ServedApi> &servedApis()
{
    static const QList<ServedApi> apis = allApis();
    return apis;
}

const ServedApi &servedApi(const char *key)
{
    const auto api = std::find_if(
        servedApis().begin(), servedApis().end(), [key](const ServedApi &each) { return qstrcmp(each.key, key) == 0; });
    Q_ASSERT(api != servedApis().end());
    return *api;
}

} // namespace Taskwatch::Test
