// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <chrono>

namespace Taskwatch::Bench {

/// A server on a loopback port that hands bytes on to another, each way after a delay: a distance, in a thread of its own.
/// Connecting takes no time, only what is said afterwards does.
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
