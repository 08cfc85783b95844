// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/accessretry.h"

#include "poll/pollerthread.h"
#include "windows/profilewindowconfig.h"

#include <chrono>

namespace Taskwatch {

namespace {

constexpr std::chrono::seconds TokenFileInterval{2};
constexpr std::chrono::seconds ConnectionInterval{10};

} // namespace

AccessRetry::AccessRetry(const ProfileWindowConfig *config)
    : m_config(config)
{
    connect(&m_tokenFileTimer, &QTimer::timeout, this, &AccessRetry::tokenWanted);
    connect(&m_connectionTimer, &QTimer::timeout, this, &AccessRetry::connectionWanted);
}

void AccessRetry::setStatus(const PollerStatus &status)
{
    m_isRefused = status.trouble && status.trouble->kind == FetchErrorKind::Unauthorized;
    m_isUnsafe = status.trouble && status.trouble->kind == FetchErrorKind::Tls;
    followConnection();
    if (!m_isRefused)
        m_tokenFileTimer.stop();
    else if (m_config->profile.token.kind == TokenSource::Kind::File && !m_tokenFileTimer.isActive())
        m_tokenFileTimer.start(TokenFileInterval);
}

void AccessRetry::setConnectionTrouble(bool hasTrouble)
{
    m_hasConnectionTrouble = hasTrouble;
    followConnection();
}

void AccessRetry::followConnection()
{
    const ConnectionSettings &settings = m_config->profile.connection;
    const bool hasFiles = !settings.caFile.isEmpty() || !settings.certificateFile.isEmpty();
    if (!hasFiles || !(m_hasConnectionTrouble || m_isUnsafe))
        m_connectionTimer.stop();
    else if (!m_connectionTimer.isActive())
        m_connectionTimer.start(ConnectionInterval);
}

void AccessRetry::refresh()
{
    if (!m_config->token || m_isRefused)
        Q_EMIT tokenWanted();
    if (!m_config->connection || m_isUnsafe)
        Q_EMIT connectionWanted();
}

} // namespace Taskwatch
