// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/rawreply.h"
#include "http/target.h"
#include "profile/proberesult.h"
#include "task/taskid.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace Taskwatch {

class TaskApi;
class ReplyCollector;

/// Evaluates @p reply, the reply to a request for the id @p asked. Pure. @p isTls: the request used https.
[[nodiscard]] ProbeResult classifyProbe(const RawReply &reply, const TaskApi &api, const TaskId &asked, bool isTls);

/// Checks an endpoint with one request: whether it is reachable, its certificate is valid, it accepts the token and it
/// speaks the API. The request names a task that does not exist. Used in the thread it lives in.
class EndpointProbe final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointProbe(QObject *parent = nullptr);
    ~EndpointProbe() override;

    /// Sends the request on a new connection. finished() is emitted exactly once, within the time-out of @p target. It
    /// is not emitted if another probe is started or this one is cancelled before.
    void probe(const Target &target);
    void cancel();

Q_SIGNALS:
    void finished(const Taskwatch::ProbeResult &probed);

private:
    // A new one for each probe, because a reused connection would prove nothing.
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<ReplyCollector> m_collector;
};

} // namespace Taskwatch
