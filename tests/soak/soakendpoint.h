// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "soak/soakserver.h"
#include "support/scriptedserver.h"

#include <deque>

namespace Taskwatch::Test {

/// A SoakServer on a real socket, in real time, with faults. Remembers what it answered.
class SoakEndpoint final
{
public:
    enum class Fault : quint8 { None, Refuses, AsksToWait, Unreachable };

    SoakEndpoint(int tasks, quint32 seed, const SoakServer::Pace &pace);

    [[nodiscard]] QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()); }
    [[nodiscard]] const SoakServer &tasks() const { return m_tasks; }
    /// The ids, one per line.
    [[nodiscard]] QByteArray ids() const;
    void setFault(Fault fault);
    /// Refuses any other token from now on.
    void setToken(const QByteArray &token) { m_token = token; }

    /// When the tasks began.
    [[nodiscard]] Timestamp origin() const { return m_origin; }
    struct Told {
        int changes = 0;
        Timestamp at{};
    };
    /// The answers about the task in @p place. Those to a connection that was cut did not arrive.
    [[nodiscard]] const std::vector<Told> &told(int place) const { return m_told[static_cast<size_t>(place)]; }
    /// Number of tasks that were never answered.
    [[nodiscard]] qsizetype unasked() const;
    /// Number of answers with a task.
    [[nodiscard]] qint64 answered() const { return m_answered; }
    /// The most requests that arrived within a second.
    [[nodiscard]] size_t mostInASecond() const { return m_mostInASecond; }
    [[nodiscard]] int tokensRefused() const { return m_tokensRefused; }

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket);
    void count();
    [[nodiscard]] QByteArray bodyOf(int place, SoakServer::Milliseconds now) const;

    SoakServer m_tasks;
    int m_maxRetry;
    QHash<QByteArray, int> m_places; // by id
    std::vector<std::vector<Told>> m_told; // by place
    QByteArray m_token;
    Timestamp m_origin = currentTimestamp();
    Fault m_fault = Fault::None;
    std::deque<MonotonicTime> m_lastSecond; // when requests arrived
    size_t m_mostInASecond = 0;
    qint64 m_answered = 0;
    int m_tokensRefused = 0;
    ScriptedServer m_server; // last: calls answer()
};

} // namespace Taskwatch::Test
