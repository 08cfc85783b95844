// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Taskwatch {

/// Notices when the user's keyring can be read without a question: its service has started, or the user has unlocked
/// it. Never starts the service, never makes it ask for the password, and never waits for it.
class KeyringWatch final : public QObject
{
    Q_OBJECT

public:
    /// Interval at which it is checked whether the keyring is locked. The service reports no change.
    static constexpr std::chrono::seconds Interval{3};

    explicit KeyringWatch(QObject *parent = nullptr, std::chrono::milliseconds interval = Interval);

    /// Watches until stop(). Does nothing if it watches already. The session bus is used from now on.
    void start();
    void stop();

Q_SIGNALS:
    /// The keyring can be read, which was not so before or not known when start() was called.
    void opened();

private:
    void ask();
    void setOpen(bool open);

    QTimer m_timer;
    QDBusServiceWatcher m_wallets;
    bool m_isOpen = false;
};

} // namespace Taskwatch
