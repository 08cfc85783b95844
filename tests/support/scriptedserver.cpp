// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QSslServer>

namespace Taskwatch::Test {

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

ScriptedServer::ScriptedServer(Handler handler, QObject *parent)
    : ScriptedServer(std::make_unique<QTcpServer>(), std::move(handler), parent)
{
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, Handler handler, QObject *parent)
    : ScriptedServer(tlsServer(tls), std::move(handler), parent)
{
}

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> server, Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    const bool listening = m_server->listen(m_address);
    Q_ASSERT(listening);
    m_port = m_server->serverPort();
}

void ScriptedServer::stop()
{
    m_server->close();
    const QList<QTcpSocket *> open = m_buffers.keys();
    for (QTcpSocket *socket : open)
        socket->abort();
}

void ScriptedServer::startAgain()
{
    const bool listening = m_server->listen(m_address, m_port);
    Q_ASSERT(listening);
}

bool ScriptedServer::moveTo(const QHostAddress &address, quint16 port)
{
    stop();
    m_address = address;
    m_port = port;
    return m_server->listen(m_address, m_port);
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
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (m_greeting)
            m_greeting(socket);
        if (m_buffers.contains(socket) && socket->bytesAvailable() > 0)
            read(socket); // it came during the handshake of TLS
    }
}

void ScriptedServer::check(const Request &request) const
{
    if (!request.line.startsWith("GET ") || request.headers.value("content-length", "0") != "0"
        || request.headers.contains("transfer-encoding"))
        qFatal("A request that changes something was sent: %s", request.line.constData());
    if (!m_isProxy && !request.path().startsWith('/'))
        qFatal("A request for another server was sent: %s", request.line.constData());
    const QByteArray host = request.headers.value("host");
    if (!m_isProxy && !host.endsWith(QByteArray(":" + QByteArray::number(m_port))))
        qFatal("A request for the server %s was sent to port %d", host.constData(), m_port);
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
        check(request);
        m_requests.append(request);
        m_handler(request, socket);
        if (!m_buffers.contains(socket))
            return; // the handler closed the connection
    }
}

} // namespace Taskwatch::Test
