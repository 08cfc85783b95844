// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "task/taskid.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QList>
#include <QProcess>
#include <QUrl>

namespace Taskwatch {

/// An answer of the simulator from before its start.
struct PastAnswer {
    TaskId taskId;
    Timestamp at{};
    QByteArray body;
};

/// The program `taskwatch-simulator` as a child process, for --demo. It listens on a free port of 127.0.0.1. It ends
/// with this object, and with this process however that ends, because then its standard input ends.
class DemoSimulator final
{
    Q_DECLARE_TR_FUNCTIONS(DemoSimulator)

public:
    DemoSimulator() = default;
    /// Ends the simulator and waits for its end.
    ~DemoSimulator();
    Q_DISABLE_COPY_MOVE(DemoSimulator)

    /// What is missing for a demo and what to do; empty if nothing is.
    [[nodiscard]] static QString missing();

    /// Starts the simulator that is beside this program, else the one in `$PATH`, and waits until it listens. Returns
    /// its base address, or an error text that says what to do. Must be called once.
    Result<QUrl> start();

    /// The simulated tasks; empty before start() succeeded.
    [[nodiscard]] const QList<TaskId> &ids() const { return m_ids; }
    /// The answers of the hours before the start, by task, then by time: a demo begins with a history.
    [[nodiscard]] const QList<PastAnswer> &past() const { return m_past; }

private:
    /// Reads what the simulator prints when it listens, and returns the address; empty if it is not understood.
    [[nodiscard]] Result<QUrl> readStart();
    [[nodiscard]] Result<QByteArray> readLine(const QDeadlineTimer &deadline);

    QProcess m_process;
    QList<TaskId> m_ids;
    QList<PastAnswer> m_past;
};

} // namespace Taskwatch
