// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Taskwatch::Bench {

/// A real nginx on a loopback port that answers every poll: below /done with a final task, below /wait with one that
/// waits for an hour, below /busy with one whose attempt is due, below /each with one that waits for an hour and has
/// nearly all values of its own (see ownIds()). Closes connections after 100 requests.
class NginxServer final
{
public:
    NginxServer() = default;
    ~NginxServer();
    NginxServer(const NginxServer &) = delete;
    NginxServer &operator=(const NginxServer &) = delete;

    /// Starts it, or returns what is missing.
    [[nodiscard]] Result<bool> start();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Taskwatch::Bench
