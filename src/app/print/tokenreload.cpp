// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/tokenreload.h"

#include "secrets/tokenfile.h"

#include <utility>

namespace Taskwatch {

TokenReload::TokenReload(
    QString fileName, ApiToken token, std::optional<std::chrono::milliseconds> patience, QObject *parent)
    : QObject(parent)
    , m_fileName(std::move(fileName))
    , m_token(std::move(token))
    , m_patience(patience)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenReload::read);
}

void TokenReload::start()
{
    if (m_timer.isActive())
        return;
    m_waiting.start();
    m_timer.start(0);
}

void TokenReload::read()
{
    // While the file is being written, it may be missing, empty or incomplete.
    const Result<FoundToken> found = readTokenFile(m_fileName, TokenFileKind::Regular);
    if (found && found->token != m_token) {
        m_token = found->token;
        Q_EMIT changed(m_token);
    } else if (m_patience && m_waiting.elapsed() >= m_patience->count()) {
        Q_EMIT gaveUp();
    } else {
        m_timer.start(Interval);
    }
}

} // namespace Taskwatch
