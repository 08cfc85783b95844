// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionbus.h"

#include <QFile>
#include <QStandardPaths>

namespace Taskwatch::Test {

QString SessionBus::start()
{
    // The default configuration would start installed services.
    const QByteArray configuration = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
                                     " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                                     "<busconfig><type>session</type><listen>unix:path="
        + QFile::encodeName(m_folder.filePath(QStringLiteral("bus")))
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
          "<allow own=\"*\"/></policy></busconfig>\n";
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
        return QStringLiteral("cannot write the configuration of the bus");
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=%1").arg(file.fileName()), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
    if (!m_daemon.waitForStarted())
        return QStringLiteral("dbus-daemon: %1").arg(m_daemon.errorString());
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(10'000))
            return QString::fromLocal8Bit("dbus-daemon said no address: " + m_daemon.readAllStandardError());
    }
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    return {};
}

SessionBus::~SessionBus()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000))
        m_daemon.kill();
    m_daemon.waitForFinished(5000);
}

} // namespace Taskwatch::Test
