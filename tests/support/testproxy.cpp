// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testproxy.h"

#include <QTest>

namespace Taskwatch::Test {

TestProxy::TestProxy(quint16 target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail("the proxy cannot listen", __FILE__, __LINE__);
}

void TestProxy::require(const QByteArray &user, const QByteArray &password)
{
    m_credentials = "Proxy-Authorization: Basic " + QByteArray(user + ':' + password).toBase64() + "\r\n";
}

void TestProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_buffers.remove(client);
            client->deleteLater();
        });
    }
}

void TestProxy::read(QTcpSocket *client)
{
    QByteArray &buffer = m_buffers[client];
    const QByteArray more = client->readAll();
    buffer += more;
    m_seen += more;
    if (buffer.startsWith('\x05')) {
        readSocks(client);
        return;
    }
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.left(end + 4);
    buffer.remove(0, end + 4);
    if (!m_credentials.isEmpty() && !head.contains(m_credentials)) {
        ++m_refused;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    const QByteArray line = head.left(head.indexOf("\r\n"));
    m_passed.append(line);
    if (line.startsWith("CONNECT ")) {
        passOn(client, {}, "HTTP/1.1 200 Connection established\r\n\r\n");
        return;
    }
    // Without what is for the proxy alone. The server closes the connection, so that the next request comes here, too.
    QList<QByteArray> lines = head.trimmed().split('\n');
    lines.removeIf([](const QByteArray &each) { return each.startsWith("Proxy-"); });
    const QByteArray url = line.split(' ').value(1); // http://host:port/path
    lines[0] = "GET " + url.mid(url.indexOf('/', url.indexOf("://") + 3)) + " HTTP/1.1\r";
    passOn(client, lines.join('\n') + "\r\nConnection: close\r\n\r\n", {});
}

void TestProxy::readSocks(QTcpSocket *client)
{
    QByteArray &buffer = m_buffers[client];
    constexpr qsizetype Greeting = 3; // version, one method, that without a password
    if (buffer.size() == Greeting) {
        client->write(QByteArray("\x05\x00", 2));
        return;
    }
    if (buffer.size() < Greeting + 7) // version, command, 0, type, address, port
        return;
    m_passed.append("SOCKS5");
    passOn(client, {}, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void TestProxy::passOn(QTcpSocket *client, const QByteArray &toServer, const QByteArray &toClient)
{
    auto *server = new QTcpSocket(client);
    client->disconnect(this);
    m_buffers.remove(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::connected, client, [client, server, toServer, toClient] {
        client->write(toClient);
        server->write(toServer + client->readAll());
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] {
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(client->readAll());
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client, server] {
        client->write(server->readAll());
        client->disconnectFromHost();
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace Taskwatch::Test
