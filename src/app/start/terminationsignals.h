// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Taskwatch {

/// Turns SIGINT and SIGTERM into a Qt signal. One at a time in a process; afterwards both do again what they did before.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    /// @p signal: its number.
    void received(int signal);

private:
    void drain();

    int m_pipe[2] = {-1, -1}; // written to in the signal handler, which may do little else
};

} // namespace Taskwatch
