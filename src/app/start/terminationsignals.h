// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Taskwatch {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. A signal that is ignored, as SIGHUP is under nohup, stays
/// ignored. Only one instance may exist at a time. The destructor restores the previous signal handlers.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    /// @p signal: signal number.
    void received(int signal);

private:
    void drain();

    int m_pipe[2] = {-1, -1}; // the signal handler writes to it; it may do little else
};

} // namespace Taskwatch
