// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Taskwatch::Test {

/// A real HTTP/1.1 server on a loopback port. The test decides every byte it sends, so it can also send invalid
/// answers.
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

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// A complete answer with its Content-Length.
    [[nodiscard]] static QByteArray response(
        const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers = {});
    /// A handler that answers every request with the same bytes.
    [[nodiscard]] static Handler always(const QByteArray &bytes);

private:
    void accept();
    void read(QTcpSocket *socket);

    Handler m_handler;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    int m_connections = 0;
    QTcpServer m_server; // last: its sockets signal their end while the other members still exist
};

} // namespace Taskwatch::Test
