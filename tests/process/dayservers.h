// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"
#include "simulator/simulatedservice.h"

#include <QJsonObject>
#include <QSet>
#include <QSslServer>

namespace Taskwatch::Test {

/// The servers of a day: one that is as it should be, and such as repeat the token they were sent, refuse it, send elsewhere or
/// cannot show who they are.
class DayServers final
{
public:
    /// Simulated seconds a second: a day passes in 87.
    static constexpr double Speed = 1000;
    /// So long the tasks have lived as the day's work begins, of which the last hours are seen.
    static constexpr std::chrono::seconds Before{62};
    static constexpr int Tasks = 24;

    DayServers();

    /// Under which each is reached, by name.
    [[nodiscard]] QJsonObject addresses() const;
    [[nodiscard]] QStringList ids() const;
    /// Ids under which the echo repeats what it was sent, each in a way of its own; the last one as a failure of the server.
    [[nodiscard]] static QStringList echoes();

    /// Values of the Authorization header.
    [[nodiscard]] QSet<QByteArray> heardByService() const { return heardBy(m_service); }
    [[nodiscard]] QSet<QByteArray> heardByEcho() const { return heardBy(m_echo); }
    [[nodiscard]] QSet<QByteArray> heardByRefusing() const { return heardBy(m_refusing); }
    /// All bytes that came to those who were not to get a token: whom a redirect named, and who has no good certificate.
    [[nodiscard]] QByteArray heardByOthers() const { return m_others; }
    [[nodiscard]] int redirectsFollowed() const { return m_followed; }
    /// All paths that were asked for, for all to be looked through.
    [[nodiscard]] QByteArray paths() const;

private:
    [[nodiscard]] static QSet<QByteArray> heardBy(const ScriptedServer &server);
    void answerAsService(const ScriptedServer::Request &request, QTcpSocket *socket) const;
    void answerAsEcho(const ScriptedServer::Request &request, QTcpSocket *socket) const;
    void listen(QTcpServer &server);

    SimulatedService m_simulated;
    QByteArray m_others;
    int m_followed = 0;
    QTcpServer m_elsewhere; // another origin
    QSslServer m_unsafe;
    ScriptedServer m_service;
    ScriptedServer m_echo;
    ScriptedServer m_refusing;
    ScriptedServer m_sending; // elsewhere
};

} // namespace Taskwatch::Test
