// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace Taskwatch::Test {

/// A real HTTP/1.1 server on a loopback port. The test decides every byte it sends, so it can also send invalid
/// answers. It ends the test with an error if it is asked for anything else than GET, with a body, or for another
/// server: nothing of ours may send that.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray line; ///< `GET /v1/tasks/tsk_1 HTTP/1.1`
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        [[nodiscard]] QByteArray path() const { return line.split(' ').value(1); }
    };
    /// Answers one request by writing to its socket, at once or later.
    using Handler = std::function<void(const Request &, QTcpSocket *)>;

    explicit ScriptedServer(Handler handler, QObject *parent = nullptr);
    /// The same over TLS.
    ScriptedServer(const QSslConfiguration &tls, Handler handler, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Called with each new connection, before anything is read from it.
    void setGreeting(std::function<void(QTcpSocket *)> greeting) { m_greeting = std::move(greeting); }
    /// Allows requests for other servers.
    void actAsProxy() { m_isProxy = true; }
    /// Stops listening and closes all connections.
    void stop();
    /// Listens on the same address and port as before.
    void startAgain();
    /// Closes all connections, and listens on @p address and @p port from now on. Returns whether it can.
    [[nodiscard]] bool moveTo(const QHostAddress &address, quint16 port);

    /// A complete answer with its Content-Length.
    [[nodiscard]] static QByteArray response(
        const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers = {});
    /// A handler that answers every request with the same bytes.
    [[nodiscard]] static Handler always(const QByteArray &bytes);

private:
    ScriptedServer(std::unique_ptr<QTcpServer> server, Handler handler, QObject *parent);
    void accept();
    void read(QTcpSocket *socket);
    void check(const Request &request) const;

    Handler m_handler;
    std::function<void(QTcpSocket *)> m_greeting;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    int m_connections = 0;
    QHostAddress m_address = QHostAddress(QHostAddress::LocalHost);
    quint16 m_port = 0;
    bool m_isProxy = false;
    std::unique_ptr<QTcpServer> m_server; // last: its sockets signal their end while the other members still exist
};

} // namespace Taskwatch::Test
