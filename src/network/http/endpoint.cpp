// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpoint.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace Taskwatch {

namespace {

struct EndpointWords {
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

bool isLoopbackHost(const QString &host)
{
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace

Result<Endpoint> Endpoint::parse(const QString &text, PlainHttp plainHttp)
{
    const QString trimmed = text.trimmed();
    // Error texts do not repeat the whole refused text: its user info or query may be a secret.
    QUrl url(trimmed, QUrl::StrictMode);
    if (trimmed.isEmpty())
        return Failure{EndpointWords::tr("the endpoint is empty; enter an address such as https://tasks.example.com")};
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty())
        return Failure{
            EndpointWords::tr("the endpoint is not a valid web address; enter one such as https://tasks.example.com")};
    const bool plain = url.scheme() == QLatin1String("http");
    if (!plain && url.scheme() != QLatin1String("https"))
        return Failure{EndpointWords::tr("the endpoint must begin with https:// or http://, not %1://")
                           .arg(safeText(url.scheme()))};
    if (!url.userInfo().isEmpty())
        return Failure{EndpointWords::tr(
            "the endpoint must not contain a user name or password; put the token in a file or in the profile")};
    if (url.hasQuery() || url.hasFragment())
        return Failure{
            EndpointWords::tr("the endpoint must not contain a query or fragment; enter only the base address")};
    if (plain && plainHttp == PlainHttp::LoopbackOnly && !isLoopbackHost(url.host())) {
        return Failure{EndpointWords::tr(
            "plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it")
                           .arg(safeText(url.host()))};
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return Endpoint(url);
}

Endpoint::Used Endpoint::withoutPathOf(const ApiDescription &api) const
{
    QUrl url = m_base;
    url.setPath(api.baseIn(m_base.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    const Endpoint used(url);
    if (used == *this)
        return {used, {}};
    return {used,
        EndpointWords::tr(
            "The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.")
            .arg(safeText(toString()), safeText(used.toString()), api.name)};
}

QUrl Endpoint::urlFor(const QByteArray &encodedPath, const QByteArray &encodedQuery) const
{
    QUrl url = m_base;
    // StrictMode keeps the percent-encoding: %2F in an id must not become a path separator.
    url.setPath(m_base.path(QUrl::FullyEncoded) + QString::fromLatin1(encodedPath), QUrl::StrictMode);
    if (!encodedQuery.isEmpty())
        url.setQuery(QString::fromLatin1(encodedQuery), QUrl::StrictMode);
    return url;
}

QString Endpoint::toString() const
{
    return m_base.toString(QUrl::FullyEncoded);
}

} // namespace Taskwatch
