// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatorserver.h"

#include <QThread>

namespace Taskwatch {

/// A simulated endpoint in a thread of its own, for a program that watches itself: its GUI thread never waits for it.
/// Made, used and ended in one thread.
class SimulatorThread final : public QObject
{
    Q_OBJECT

public:
    explicit SimulatorThread(const SimulatorOptions &options, QObject *parent = nullptr);
    /// Stops answering and waits for the thread; connections that are open are cut.
    ~SimulatorThread() override;

    /// Waits until it listens and returns the base address, or says why it cannot. To be called once.
    Result<QUrl> start();

    [[nodiscard]] QList<TaskId> ids() const { return m_ids; }

private:
    QThread m_thread;
    SimulatorServer *m_server; // lives in m_thread once started, deleted as it ends
    QList<TaskId> m_ids;
};

} // namespace Taskwatch
