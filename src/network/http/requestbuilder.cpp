// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestbuilder.h"

namespace Taskwatch {

QNetworkRequest buildRequest(const Target &target, const QByteArray &encodedPath, const QByteArray &encodedQuery)
{
    QUrl url = target.endpoint.urlFor(encodedPath, encodedQuery);
    QByteArray host; // empty: as in the url
    // Names below localhost are this machine (RFC 6761), so they may have plain http. But not every resolver knows
    // that, and then a name server decides who gets the token.
    if (url.scheme() == QLatin1String("http") && url.host().endsWith(QLatin1String(".localhost"))) {
        host = url.authority(QUrl::FullyEncoded).toLatin1();
        url.setHost(QStringLiteral("localhost"));
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Otherwise Qt does not send the password of the proxy either.
    if (!target.connection.proxy || target.connection.proxy->user().isEmpty())
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (target.connection.tls)
        request.setSslConfiguration(*target.connection.tls);
    // This is only an inactivity time-out for silent connections. ReplyCollector enforces the deadline of the whole
    // request.
    request.setTransferTimeout(static_cast<int>(target.timeout.count()));

    if (!host.isEmpty())
        request.setRawHeader(QByteArrayLiteral("Host"), host);
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    request.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    request.setRawHeader(QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Taskwatch/" TASKWATCH_VERSION));
    if (const auto [name, value] = target.api->authorization(target.token); !name.isEmpty())
        request.setRawHeader(name, value);
    return request;
}

} // namespace Taskwatch
