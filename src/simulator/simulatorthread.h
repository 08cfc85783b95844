// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatorserver.h"

#include <QThread>

namespace Taskwatch {

/// Runs a simulated endpoint in its own thread, so that the GUI thread of a program that polls it never blocks. Must be
/// created, used and destroyed in one thread.
class SimulatorThread final : public QObject
{
    Q_OBJECT

public:
    explicit SimulatorThread(const SimulatorOptions &options, QObject *parent = nullptr);
    /// Stops the server and waits for the thread. Open connections are closed.
    ~SimulatorThread() override;

    /// Waits until the server listens and returns the base address, or why it cannot. Must be called once.
    Result<QUrl> start();

    [[nodiscard]] QList<TaskId> ids() const { return m_ids; }

private:
    QThread m_thread;
    SimulatorServer *m_server; // lives in m_thread once started, deleted when it ends
    QList<TaskId> m_ids;
};

} // namespace Taskwatch
