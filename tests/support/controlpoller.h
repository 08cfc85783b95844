// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/barriers.h"
#include "support/builders.h"
#include "support/scriptedserver.h"

#include "api/shippedapis.h"
#include "poll/pollerthread.h"

#include <memory>

namespace Taskwatch::Test {

/// A second poller with its own server, for checks that another one sends nothing. It runs on the same machine with the
/// same intervals: while it polls several times, the other would have polled too.
class ControlPoller final
{
public:
    explicit ControlPoller(const PollSettings &settings)
        : m_poller(loopbackTarget(m_server.port()), settings)
    {
        m_poller.watch(ids({"control"}));
    }

    /// Waits until it has polled @p count times more.
    [[nodiscard]] bool polls(int count) const
    {
        const qsizetype wanted = m_server.requests().size() + count;
        return waitUntil([&] { return m_server.requests().size() >= wanted; });
    }

private:
    ScriptedServer m_server{ScriptedServer::always(
        ScriptedServer::response("200 OK", exampleBodyWith("taskId", QStringLiteral("control"))))};
    PollerThread m_poller;
};

} // namespace Taskwatch::Test
