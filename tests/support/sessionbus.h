// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace Taskwatch::Test {

/// Runs a private session bus, a real dbus-daemon without any services. The destructor ends it.
class SessionBus final
{
public:
    /// Returns an empty text on success, else the error.
    [[nodiscard]] QString start();
    /// As start(). This process uses the bus too, if it has not used a session bus before.
    [[nodiscard]] QString startForThisProcess();
    ~SessionBus();

    [[nodiscard]] QString address() const { return m_address; }
    /// A new connection with the unique name @p name.
    [[nodiscard]] QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// Sends a ping in each direction between two connections of this process and waits for the answers; returns whether
/// both came. Then everything that the two sent to each other or to the bus before has arrived and is handled, as the
/// bus keeps the order.
[[nodiscard]] bool exchangePings(const QDBusConnection &one, const QDBusConnection &other);

/// Why a test that starts @p programs must be skipped; empty if all of them are installed.
[[nodiscard]] QString whyNotRun(const QStringList &programs);

} // namespace Taskwatch::Test
