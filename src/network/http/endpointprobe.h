// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/probeverdict.h"
#include "http/replyfacts.h"
#include "http/target.h"
#include "task/taskid.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace Taskwatch {

class Dialect;
class ReplyCollector;

/// What @p facts, the reply to a request for the id @p asked, tell of the endpoint. Pure. @p isTls: asked by https.
[[nodiscard]] ProbeVerdict judgeProbe(const ReplyFacts &facts, const Dialect &dialect, const TaskId &asked, bool isTls);

/// Finds out with one request whether an endpoint is reached, is to be trusted, takes the token and speaks the API: it asks for a
/// task that nobody has. In the thread it lives in.
class EndpointProbe final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect must outlive it.
    explicit EndpointProbe(const Dialect &dialect, QObject *parent = nullptr);
    ~EndpointProbe() override;

    /// The id it asks for.
    [[nodiscard]] static TaskId unknownId();

    /// Sends the request, on a connection of its own; finished() follows exactly once, within the time-out of @p target, unless another
    /// is probed meanwhile or it is cancelled: then of this one nothing more is said.
    void probe(const Target &target);
    void cancel();

Q_SIGNALS:
    void finished(const Taskwatch::ProbeVerdict &verdict);

private:
    const Dialect &m_dialect;
    std::unique_ptr<QNetworkAccessManager> m_manager; // a new one each time: a connection that was kept would prove nothing
    std::unique_ptr<ReplyCollector> m_collector;
};

} // namespace Taskwatch
