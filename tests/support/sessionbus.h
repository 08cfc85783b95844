// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace Taskwatch::Test {

/// A session bus of its own, with nobody on it and nobody to be started: a real dbus-daemon, ended with it.
class SessionBus final
{
public:
    /// Empty where it runs, else why it does not.
    [[nodiscard]] QString start();
    ~SessionBus();

    [[nodiscard]] QString address() const { return m_address; }
    /// A connection called @p name, which no other is.
    [[nodiscard]] QDBusConnection connect(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace Taskwatch::Test
