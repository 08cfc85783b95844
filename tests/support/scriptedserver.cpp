// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QHostAddress>

namespace Taskwatch::Test {

ScriptedServer::ScriptedServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    const bool listening = m_server.listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
}

QByteArray ScriptedServer::response(const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
        + "\r\n" + body;
}

ScriptedServer::Handler ScriptedServer::always(const QByteArray &bytes)
{
    return [bytes](const Request &, QTcpSocket *socket) { socket->write(bytes); };
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        buffer.remove(0, end + 4);
        Request request{lines.first().trimmed(), {}};
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].first(colon).trimmed().toLower(), lines[i].sliced(colon + 1).trimmed());
        }
        m_requests.append(request);
        m_handler(request, socket);
        if (!m_buffers.contains(socket))
            return; // the handler closed the connection
    }
}

} // namespace Taskwatch::Test
