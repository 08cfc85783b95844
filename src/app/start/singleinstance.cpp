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

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Taskwatch {

namespace {

/// Maximum size of a request: two million ids.
constexpr qint64 MostBytes = qint64{128} * 1024 * 1024;
/// How long to wait for the lock before the first instance is asked again, in ms.
constexpr int LockWait = 200;

/// Where the system does not name the peer, the folder, which only this person may enter, has to be enough.
bool isSamePerson(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#else
    return socket.isValid();
#endif
}

/// Whether only this person may enter @p folder.
bool isPrivate(const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    constexpr auto Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return folder.ownerId() == geteuid() && !(folder.permissions() & Others);
#else
    return folder.isDir();
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(folder + QStringLiteral("/taskwatch.lock"))
{
    m_lock.setStaleLockTime(0); // the lock never expires while its process lives
}

SingleInstance::~SingleInstance()
{
    release();
}

void SingleInstance::release()
{
    if (m_server)
        m_server->close(); // removes the socket
    m_lock.unlock();
}

QString SingleInstance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

SingleInstance::Role SingleInstance::claim()
{
    const QFileInfo folder(m_folder);
    if (m_folder.isEmpty() || !folder.isDir() || !isPrivate(folder))
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
    Result<Answer> done = Answer::Ending;
    if (!request)
        done = Failure{request.error()};
    else if (m_handler)
        done = m_handler(*request);
    const QJsonObject reply{{QStringLiteral("error"), done ? QString() : done.error()},
        {QStringLiteral("ending"), done && *done == Answer::Ending}};
    socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
    socket->disconnectFromServer();
}

Result<SingleInstance::Answer> SingleInstance::hand(const InstanceRequest &request) const
{
    const QDeadlineTimer deadline(Patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketFile());
    if (!socket.waitForConnected(left()) || !isSamePerson(socket))
        return Answer::None;
    socket.write(request.toLine());
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return Answer::None;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return Answer::None;
    }
    const QJsonDocument reply = QJsonDocument::fromJson(socket.readLine());
    if (const QString error = reply[QStringLiteral("error")].toString(); !error.isEmpty())
        return Failure{error};
    return reply[QStringLiteral("ending")].toBool() ? Answer::Ending : Answer::Done;
}

Result<SingleInstance::Role> SingleInstance::handOrReplace(
    const InstanceRequest &request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        const Result<Answer> answer = hand(request);
        if (!answer)
            return Failure{answer.error()};
        if (*answer == Answer::Done)
            return Role::Second;
        if (m_lock.tryLock(LockWait))
            return Role::First;
        if (deadline.hasExpired())
            break;
    }
    qint64 process = 0;
    QString host;
    QString name;
    m_lock.getLockInfo(&process, &host, &name);
    return Failure{
        tr("another Taskwatch (process %1) is running but does not answer: end it and start again").arg(process)};
}

} // namespace Taskwatch
