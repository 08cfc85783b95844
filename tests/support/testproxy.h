// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace Taskwatch::Test {

/// A real proxy on a loopback port, for HTTP (plain and CONNECT) and SOCKS5. Whatever host it is asked for, it connects
/// to one port of this machine.
class TestProxy final : public QObject
{
    Q_OBJECT

public:
    explicit TestProxy(quint16 target);

    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }
    /// Requires @p user and @p password of HTTP requests, with Basic authentication.
    void require(const QByteArray &user, const QByteArray &password);
    /// The first lines of the requests that were passed on; `SOCKS5` for one of SOCKS5.
    [[nodiscard]] const QList<QByteArray> &passed() const { return m_passed; }
    [[nodiscard]] int refused() const { return m_refused; }
    /// All that clients sent until they were passed on.
    [[nodiscard]] const QByteArray &seen() const { return m_seen; }

private:
    void accept();
    void read(QTcpSocket *client);
    void readSocks(QTcpSocket *client);
    void passOn(QTcpSocket *client, const QByteArray &toServer, const QByteArray &toClient);

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_credentials; // the header that is required; empty: none
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_passed;
    QByteArray m_seen;
    int m_refused = 0;
};

} // namespace Taskwatch::Test
