// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/proxy.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>

namespace Taskwatch {

namespace {

struct ProxyWords {
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

bool isThisMachine(const QString &host)
{
    const QHostAddress address(host);
    return host == u"localhost" || host.endsWith(QLatin1String(".localhost"))
        || (!address.isNull() && address.isLoopback());
}

} // namespace

QString proxyFor(const QUrl &url, const Connection &connection)
{
    if (!connection.proxy && isThisMachine(url.host()))
        return {};
    const QList<QNetworkProxy> proxies =
        connection.proxy ? QList{*connection.proxy} : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.first().hostName().isEmpty())
        return {};
    const QNetworkProxy &first = proxies.first();
    return safeFirstLine(QStringLiteral("%1:%2").arg(first.hostName()).arg(first.port()), 100);
}

QString openTokenText(const Target &target)
{
    const QUrl url(target.endpoint.toString());
    if (url.scheme() != u"http" || target.api->sentForms(target.token).isEmpty())
        return {};
    const QString proxy = proxyFor(url, target.connection);
    if (proxy.isEmpty())
        return {};
    return target.connection.proxy
        ? ProxyWords::tr("The token is sent unencrypted through the proxy %1, which can read it. Use an "
                         "https:// address, or another proxy in the profile.")
              .arg(proxy)
        : ProxyWords::tr("The token is sent unencrypted through the proxy %1, which can read it. Use an "
                         "https:// address, or name the host in $no_proxy.")
              .arg(proxy);
}

} // namespace Taskwatch
