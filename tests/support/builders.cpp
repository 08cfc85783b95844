// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/statesof.h"

#include <QJsonDocument>

namespace Taskwatch::Test {

TaskId id(const char *text)
{
    const Result<TaskId> parsed = TaskId::parse(QString::fromUtf8(text));
    Q_ASSERT(parsed);
    return *parsed;
}

QList<TaskId> ids(std::initializer_list<const char *> texts)
{
    QList<TaskId> list;
    for (const char *text : texts)
        list.append(id(text));
    return list;
}

QList<TaskId> manyIds(int count)
{
    QList<TaskId> list;
    for (int i = 0; i < count; ++i)
        list.append(id(qPrintable(QStringLiteral("tsk_%1").arg(i))));
    return list;
}

QByteArray exampleBody()
{
    return R"({"taskId": "tsk_123", "messageId": "msg_123", "url": "https://example.com", "state": "retrying",
               "maxRetry": 5, "retried": 4, "completedAt": 1678900876543, "nextProcessAt": 1678902100000,
               "lastErrorAt": 1678901800000, "error": "Connection timeout"})";
}

QJsonObject exampleObject()
{
    return QJsonDocument::fromJson(exampleBody()).object();
}

QByteArray exampleBodyWith(const char *field, const QJsonValue &value)
{
    QJsonObject object = exampleObject();
    if (value.isUndefined())
        object.remove(QLatin1String(field));
    else
        object.insert(QLatin1String(field), value);
    return QJsonDocument(object).toJson();
}

Task exampleTask()
{
    return {.taskId = id("tsk_123"),
        .messageId = QStringLiteral("msg_123"),
        .url = QStringLiteral("https://example.com"),
        .state = Test::stateOf(QStringLiteral("retrying")),
        .retried = 4,
        .maxRetry = 5,
        .nextProcessAt = fromUnixMs(1678902100000),
        .completedAt = fromUnixMs(1678900876543),
        .deadline = {},
        .lastErrorAt = fromUnixMs(1678901800000),
        .error = QStringLiteral("Connection timeout"),
        .flags = {}};
}

Observation answered(const TaskId &taskId, Task task, Timestamp askedAt, std::chrono::milliseconds nextPollIn)
{
    const bool final = task.state.isFinal();
    return {.taskId = taskId,
        .askedAt = askedAt,
        .asked = tickAt(askedAt),
        .answeredAt = askedAt + std::chrono::milliseconds(10),
        .httpStatus = 200,
        .outcome = std::move(task),
        .rawAnswer = exampleBody(),
        .nextPollIn = final ? std::nullopt : std::optional(nextPollIn)};
}

Observation failed(const TaskId &taskId, FetchErrorKind kind, Timestamp askedAt, std::optional<int> httpStatus)
{
    return {.taskId = taskId,
        .askedAt = askedAt,
        .asked = tickAt(askedAt),
        .answeredAt = httpStatus ? std::optional(askedAt + std::chrono::milliseconds(10)) : std::nullopt,
        .httpStatus = httpStatus,
        .outcome = FetchError{kind, QStringLiteral("as the test wants it")},
        .rawAnswer = {}};
}

Target loopbackTarget(quint16 port, const char *token, std::chrono::milliseconds timeout)
{
    const Result<Endpoint> endpoint =
        Endpoint::parse(QStringLiteral("http://127.0.0.1:%1").arg(port), Endpoint::PlainHttp::LoopbackOnly);
    const Result<ApiToken> parsedToken = ApiToken::parse(token);
    Q_ASSERT(endpoint && parsedToken);
    return {*endpoint, *parsedToken, timeout};
}

} // namespace Taskwatch::Test
