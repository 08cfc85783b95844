// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionbus.h"

#include "support/barriers.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <QStandardPaths>

namespace Taskwatch::Test {

QString SessionBus::start()
{
    // The default configuration would start installed services.
    const QByteArray configuration =
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
        " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
        "<busconfig><type>session</type><listen>unix:path="
        + QFile::encodeName(m_folder.filePath(QStringLiteral("bus")))
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
          "<allow own=\"*\"/></policy></busconfig>\n";
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
        return QStringLiteral("cannot write the configuration of the bus");
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--config-file=%1").arg(file.fileName()), QStringLiteral("--print-address"),
            QStringLiteral("--nofork")});
    if (!m_daemon.waitForStarted(Patience))
        return QStringLiteral("dbus-daemon: %1").arg(m_daemon.errorString());
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(Patience))
            return QString::fromLocal8Bit("dbus-daemon said no address: " + m_daemon.readAllStandardError());
    }
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    return {};
}

QString SessionBus::startForThisProcess()
{
    QString error = start();
    if (error.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    return error;
}

SessionBus::~SessionBus()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(Patience))
        m_daemon.kill();
    m_daemon.waitForFinished(Patience);
}

bool exchangePings(const QDBusConnection &one, const QDBusConnection &other)
{
    const auto ping = [](const QDBusConnection &from, const QDBusConnection &to) {
        const QDBusMessage message = QDBusMessage::createMethodCall(
            to.baseService(), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        const QDBusPendingCall call = from.asyncCall(message, Patience);
        return waitUntil([&call] { return call.isFinished(); }) && !call.isError();
    };
    // What arrives may cause an answer, so a timer or a queued call may send something between the rounds.
    for (int round = 0; round < 2; ++round) {
        handlePendingEvents();
        if (!ping(one, other) || !ping(other, one))
            return false;
    }
    handlePendingEvents();
    return true;
}

QString whyNotRun(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return QStringLiteral("skipped, because %1 is not installed").arg(program);
    }
    return {};
}

} // namespace Taskwatch::Test
