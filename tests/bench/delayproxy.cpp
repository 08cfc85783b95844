// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/delayproxy.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Taskwatch::Bench {

namespace {

/// Forwards bytes and the end of the stream from @p from to @p to after @p delay.
void carry(QTcpSocket *from, QTcpSocket *to, std::chrono::milliseconds delay)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, delay] {
        QTimer::singleShot(delay, Qt::PreciseTimer, to, [to, bytes = from->readAll()] { to->write(bytes); });
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to, delay] {
        QTimer::singleShot(delay, Qt::PreciseTimer, to, [to] { to->disconnectFromHost(); });
        from->deleteLater();
    });
}

} // namespace

DelayProxy::DelayProxy(quint16 target, std::chrono::milliseconds eachWay)
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, target, eachWay] {
            auto *server = new QTcpServer(m_worker);
            if (server->listen(QHostAddress::LocalHost))
                m_port = server->serverPort();
            QObject::connect(server, &QTcpServer::newConnection, m_worker, [server, target, eachWay] {
                while (QTcpSocket *near = server->nextPendingConnection()) {
                    near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                    auto *far = new QTcpSocket(near->parent());
                    far->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                    far->connectToHost(QHostAddress::LocalHost, target);
                    carry(near, far, eachWay);
                    carry(far, near, eachWay);
                }
            });
        },
        Qt::BlockingQueuedConnection);
}

DelayProxy::~DelayProxy()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { delete m_worker; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace Taskwatch::Bench
