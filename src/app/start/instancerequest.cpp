// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/instancerequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Taskwatch {

namespace {

struct InstanceRequestWords {
    Q_DECLARE_TR_FUNCTIONS(InstanceRequest)
};

/// What `command` contains; nothing: Command::Watch.
constexpr QLatin1String NewWindowWord("newWindow");
constexpr QLatin1String PauseWord("pause");

/// Protocol version. A program of another version may be running while a new one is installed.
constexpr int Version = 1;

} // namespace

QByteArray InstanceRequest::toLine() const
{
    QJsonObject object{{QStringLiteral("version"), Version}, {QStringLiteral("ids"), QJsonArray::fromStringList(ids)}};
    const auto add = [&object](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    if (command != Command::Watch)
        add("command", command == Command::Pause ? PauseWord : NewWindowWord);
    add("profile", profile);
    add("base", base);
    add("api", api);
    add("token", token.secretText());
    add("activationToken", activationToken);
    add("proxy", proxyText(connection));
    add("caFile", connection.caFile);
    add("clientCertificate", connection.certificateFile);
    add("clientKey", connection.keyFile);
    if (allowHttp)
        object.insert(QStringLiteral("allowHttp"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<InstanceRequest> InstanceRequest::fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || document[QStringLiteral("version")].toInt() != Version)
        return Failure{InstanceRequestWords::tr("another version of Taskwatch is running; close it first")};
    InstanceRequest request;
    const QJsonArray ids = document[QStringLiteral("ids")].toArray();
    for (const auto &id : ids)
        request.ids.append(id.toString());
    if (const QString word = document[QStringLiteral("command")].toString(); word == PauseWord)
        request.command = Command::Pause;
    else if (word == NewWindowWord)
        request.command = Command::NewWindow;
    else if (!word.isEmpty())
        return Failure{InstanceRequestWords::tr("another version of Taskwatch is running; close it first")};
    request.profile = document[QStringLiteral("profile")].toString();
    request.base = document[QStringLiteral("base")].toString();
    request.api = document[QStringLiteral("api")].toString();
    request.allowHttp = document[QStringLiteral("allowHttp")].toBool();
    const Result<ConnectionSettings> connection =
        withProxy({.caFile = document[QStringLiteral("caFile")].toString(),
                      .certificateFile = document[QStringLiteral("clientCertificate")].toString(),
                      .keyFile = document[QStringLiteral("clientKey")].toString()},
            document[QStringLiteral("proxy")].toString());
    if (!connection)
        return Failure{connection.error()};
    if (const QString words = problem(*connection); !words.isEmpty())
        return Failure{words};
    request.connection = *connection;
    request.activationToken = document[QStringLiteral("activationToken")].toString();
    if (const QString secret = document[QStringLiteral("token")].toString(); !secret.isEmpty()) {
        const Result<ApiToken> token = ApiToken::parse(secret.toUtf8());
        if (!token)
            return Failure{token.error()};
        request.token = *token;
    }
    return request;
}

} // namespace Taskwatch
