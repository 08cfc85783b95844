// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keyring.h"

#include "support/barriers.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QTest>

#include <csignal>

namespace Taskwatch::Test {

QString Keyring::start(const QString &busAddress)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("run"));
    const QString run = m_folder.filePath(QStringLiteral("run"));
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
    environment.insert(QStringLiteral("XDG_DATA_DIRS"),
        QStringLiteral("/usr/local/share:/usr/share")); // its settings are installed there
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets"),
            QStringLiteral("--control-directory=%1").arg(run)});
    if (!m_daemon.waitForStarted(Patience))
        return QStringLiteral("gnome-keyring-daemon: %1").arg(m_daemon.errorString());
    m_daemon.write("a password for these tests");
    m_daemon.closeWriteChannel();
    const QString name = QStringLiteral("keyring");
    const bool isThere = QTest::qWaitFor(
        [&] {
            return QDBusConnection::connectToBus(busAddress, name)
                .interface()
                ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"));
        },
        Patience);
    QDBusConnection::disconnectFromBus(name);
    return isThere ? QString()
                   : QString::fromLocal8Bit("gnome-keyring-daemon offers no secret service: " + m_daemon.readAll());
}

void Keyring::freeze()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void Keyring::wake()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

Keyring::~Keyring()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    wake();
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(Patience))
        m_daemon.kill();
    m_daemon.waitForFinished(Patience);
}

} // namespace Taskwatch::Test
