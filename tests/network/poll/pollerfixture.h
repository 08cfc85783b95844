// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "poll/pollerthread.h"
#include "support/builders.h"
#include "support/controlpoller.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <memory>

namespace Taskwatch::Test {

inline constexpr auto Interval = std::chrono::milliseconds(200);

/// A task without times is polled every Interval, without an effective rate limit.
inline const PollSettings Eager{
    .intervals = {.active = Interval, .idle = Interval}, .limits = {.perSecond = 10'000, .burst = 1000, .inFlight = 6}};

/// Every task is always due, so that only the rate limits polling.
inline PollSettings limitedTo(double perSecond)
{
    return {.intervals = {.active = std::chrono::milliseconds(200), .idle = std::chrono::seconds(1)},
        .limits = {.perSecond = perSecond, .burst = 1, .inFlight = 6}};
}

inline QByteArray askedId(const ScriptedServer::Request &request)
{
    return request.path().mid(sizeof "/v1/tasks/" - 1);
}

inline QByteArray answerFor(const ScriptedServer::Request &request, const char *state = "retrying")
{
    QJsonObject object = exampleObject();
    object.insert(QStringLiteral("taskId"), QString::fromLatin1(askedId(request)));
    object.insert(QStringLiteral("state"), QString::fromLatin1(state));
    return ScriptedServer::response("200 OK", QJsonDocument(object).toJson());
}

inline void answerTruly(const ScriptedServer::Request &request, QTcpSocket *socket)
{
    socket->write(answerFor(request));
}

inline std::unique_ptr<PollerThread> makePoller(const ScriptedServer &server, const PollSettings &settings = Eager)
{
    return std::make_unique<PollerThread>(loopbackTarget(server.port()), settings);
}

inline QList<Observation> all(const QSignalSpy &observed)
{
    QList<Observation> list;
    for (const QList<QVariant> &arguments : observed)
        list.append(arguments.first().value<QList<Observation>>());
    return list;
}

/// The latest statusChanged(); a default status before the first.
inline PollerStatus lastStatus(const QSignalSpy &status)
{
    return status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>();
}

} // namespace Taskwatch::Test
