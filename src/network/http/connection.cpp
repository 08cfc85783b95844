// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/connection.h"

#include "http/certificatefiles.h"

namespace Taskwatch {

namespace {

std::optional<QNetworkProxy> proxyOf(const ConnectionSettings &settings, const Password &password)
{
    switch (settings.proxy) {
    case ConnectionSettings::Proxy::System:
        return std::nullopt;
    case ConnectionSettings::Proxy::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ConnectionSettings::Proxy::Http:
    case ConnectionSettings::Proxy::Socks5:
        break;
    }
    const ProxyAddress address = proxyAddressOf(settings.proxyAddress).value(); // problem() has checked it
    const bool isHttp = settings.proxy == ConnectionSettings::Proxy::Http;
    QNetworkProxy proxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, address.host, address.port);
    if (!settings.proxyUser.isEmpty()) {
        proxy.setUser(settings.proxyUser);
        proxy.setPassword(password.secretText());
    }
    return proxy;
}

} // namespace

Result<Connection, ConnectionFailure> readConnection(
    const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    if (const QString words = problem(settings); !words.isEmpty())
        return Failure{ConnectionFailure{words}};
    Connection connection{.proxy = proxyOf(settings, secrets.proxy)};
    if (settings.caFile.isEmpty() && settings.certificateFile.isEmpty())
        return connection;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!settings.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = readAuthorities(settings.caFile);
        if (!authorities)
            return Failure{ConnectionFailure{authorities.error()}};
        // Qt looks for the system's certificates by itself only if there are no others.
        tls.setCaCertificates(tls.caCertificates() + QSslConfiguration::systemCaCertificates() + *authorities);
    }
    if (!settings.certificateFile.isEmpty()) {
        const Result<ClientIdentity, ConnectionFailure> identity =
            readIdentity(settings.certificateFile, settings.keyFile, secrets.key);
        if (!identity)
            return Failure{identity.error()};
        tls.setLocalCertificateChain(identity->chain);
        tls.setPrivateKey(identity->key);
    }
    connection.tls = tls;
    return connection;
}

} // namespace Taskwatch
