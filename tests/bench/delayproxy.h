// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <chrono>

namespace Taskwatch::Bench {

/// A proxy on a loopback port that delays bytes in each direction, to simulate latency. Runs in its own thread.
/// Connecting is not delayed.
class DelayProxy final
{
public:
    DelayProxy(quint16 target, std::chrono::milliseconds eachWay);
    ~DelayProxy();
    DelayProxy(const DelayProxy &) = delete;
    DelayProxy &operator=(const DelayProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QObject *m_worker;
    quint16 m_port = 0;
};

} // namespace Taskwatch::Bench
