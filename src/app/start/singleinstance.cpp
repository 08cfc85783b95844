// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/singleinstance.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <sys/socket.h>
#include <unistd.h>

namespace Taskwatch {

namespace {

/// Maximum size of a request: two million ids.
constexpr qint64 MostBytes = qint64{128} * 1024 * 1024;

bool isSamePerson(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(folder + QStringLiteral("/taskwatch.lock"))
{
    m_lock.setStaleLockTime(0); // the lock never expires while its process lives
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

SingleInstance::Role SingleInstance::claim()
{
    const QFileInfo folder(m_folder);
    constexpr auto Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (m_folder.isEmpty() || !folder.isDir() || folder.ownerId() != geteuid() || (folder.permissions() & Others))
        return Role::Alone;
    if (!m_lock.tryLock())
        return m_lock.error() == QLockFile::LockFailedError ? Role::Second : Role::Alone;
    return Role::First;
}

bool SingleInstance::listen()
{
    // Left by a killed process; no other can use it, because this one holds the lock.
    QLocalServer::removeServer(socketFile());
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(socketFile())) {
        m_lock.unlock(); // otherwise later starts would wait for an instance they cannot reach
        return false;
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            receive(socket); // data that arrived before
        }
    });
    return true;
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!isSamePerson(*socket) || socket->bytesAvailable() > MostBytes) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const Result<InstanceRequest> request = InstanceRequest::fromLine(socket->readLine());
    Result<bool> done = Failure{tr("Taskwatch is exiting; try again")};
    if (!request)
        done = Failure{request.error()};
    else if (m_handler)
        done = m_handler(*request);
    const QJsonObject reply{{QStringLiteral("error"), done ? QString() : done.error()}};
    socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
    socket->disconnectFromServer();
}

Result<bool> SingleInstance::hand(const InstanceRequest &request) const
{
    const QDeadlineTimer deadline(Patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    // The first instance may hold the lock but not listen yet.
    while (socket.state() != QLocalSocket::ConnectedState) {
        socket.connectToServer(socketFile());
        if (socket.waitForConnected(left()))
            break;
        if (deadline.hasExpired())
            return false;
        usleep(20'000);
    }
    if (!isSamePerson(socket))
        return false;
    socket.write(request.toLine());
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    const QString error = QJsonDocument::fromJson(socket.readLine())[QStringLiteral("error")].toString();
    if (!error.isEmpty())
        return Failure{error};
    return true;
}

} // namespace Taskwatch
