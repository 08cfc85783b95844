// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedservice.h"
#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QSet>
#include <QSslServer>

namespace Taskwatch::Test {

/// The servers of the test: one that works correctly, and others that echo the token, refuse it, redirect, or have an
/// invalid certificate.
class DayServers final
{
public:
    /// Simulated seconds per second: a simulated day takes 87 s.
    static constexpr double Speed = 1000;
    /// Time since the simulator's start when the test begins; only its last hours are visible.
    static constexpr std::chrono::seconds Before{62};
    static constexpr int Tasks = 24;

    DayServers();

    /// Base address of each server by name.
    [[nodiscard]] QJsonObject addresses() const;
    [[nodiscard]] QStringList ids() const;
    /// Ids for which the echo server repeats the token, each in another form; the last one as a server error.
    [[nodiscard]] static QStringList echoes();

    /// Values of the Authorization header that arrived.
    [[nodiscard]] QSet<QByteArray> heardByService() const { return heardBy(m_service); }
    [[nodiscard]] QSet<QByteArray> heardByEcho() const { return heardBy(m_echo); }
    [[nodiscard]] QSet<QByteArray> heardByRefusing() const { return heardBy(m_refusing); }
    /// All bytes received by servers that must not get a token: the target of a redirect and the one with an invalid
    /// certificate.
    [[nodiscard]] QByteArray heardByOthers() const { return m_others; }
    [[nodiscard]] int redirectsFollowed() const { return m_followed; }
    /// All requested paths.
    [[nodiscard]] QByteArray paths() const;

private:
    [[nodiscard]] static QSet<QByteArray> heardBy(const ScriptedServer &server);
    void answerAsService(const ScriptedServer::Request &request, QTcpSocket *socket) const;
    void answerAsEcho(const ScriptedServer::Request &request, QTcpSocket *socket) const;
    void listen(QTcpServer &server);

    SimulatedService m_simulated;
    QByteArray m_others;
    int m_followed = 0;
    QTcpServer m_otherProfiles; // target of the redirect, another origin
    QSslServer m_unsafe;
    ScriptedServer m_service;
    ScriptedServer m_echo;
    ScriptedServer m_refusing;
    ScriptedServer m_sending; // redirects there
};

} // namespace Taskwatch::Test
