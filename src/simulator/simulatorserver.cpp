// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorserver.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QTcpServer>

namespace Taskwatch {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method))).toUpper();
}

QHttpServerResponse toHttp(const SimulatedResponse &response)
{
    QHttpServerResponse http(
        response.contentType, response.body, static_cast<QHttpServerResponse::StatusCode>(response.status));
    for (const auto &[name, value] : response.headers)
        http.addHeader(name, value);
    return http;
}

} // namespace

SimulatorServer::SimulatorServer(const SimulatorOptions &options, QObject *parent)
    : QObject(parent)
    , m_wantedPort(options.port)
    , m_service(options, currentTimestamp())
    , m_server(new QHttpServer(this))
{
    // Qt's routes are not used, because the service parses the paths and distinguishes percent-encoded ones.
    m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        toHttp(answer(request)).write(std::move(responder));
    });
}

Result<quint16> SimulatorServer::listen()
{
    Q_ASSERT(m_port == 0);
    // QHttpServer::listen() does not report why it failed.
    auto *tcpServer = new QTcpServer(m_server);
    if (!tcpServer->listen(QHostAddress::LocalHost, m_wantedPort)) {
        const QString why = tcpServer->serverError() == QAbstractSocket::AddressInUseError
            ? tr("another program is using it; choose another port")
            : tcpServer->errorString();
        delete tcpServer;
        return Failure{tr("cannot listen on port %1 of 127.0.0.1: %2").arg(m_wantedPort).arg(why)};
    }
    m_server->bind(tcpServer);
    m_port = tcpServer->serverPort();
    return m_port;
}

QUrl SimulatorServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

SimulatedResponse SimulatorServer::answer(const QHttpServerRequest &request) const
{
    return m_service.answer({.method = methodName(request.method()),
                                .path = request.url().path(QUrl::FullyEncoded).toUtf8(),
                                .query = request.url().query(QUrl::FullyEncoded).toUtf8(),
                                .authorization = request.value(QByteArrayLiteral("Authorization"))},
        currentTimestamp());
}

} // namespace Taskwatch
