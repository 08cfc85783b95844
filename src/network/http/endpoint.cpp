// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpoint.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace Taskwatch {

namespace {

struct Words {
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
    // No part of a refused text is repeated in full: user-info or a query in it may be a secret.
    QUrl url(trimmed, QUrl::StrictMode);
    if (trimmed.isEmpty())
        return Failure{Words::tr("the endpoint is empty; give a base such as https://qstash.upstash.io")};
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty())
        return Failure{Words::tr("the endpoint is not a web address; give a base such as https://qstash.upstash.io")};
    const bool plain = url.scheme() == QLatin1String("http");
    if (!plain && url.scheme() != QLatin1String("https"))
        return Failure{Words::tr("the endpoint must begin with https:// or http://, not %1://").arg(safeText(url.scheme()))};
    if (!url.userInfo().isEmpty())
        return Failure{Words::tr("the endpoint must not hold a user name or password; the token goes into $QSTASH_TOKEN or a file")};
    if (url.hasQuery() || url.hasFragment())
        return Failure{Words::tr("the endpoint must not hold a query or fragment; give the part before /v1/tasks")};
    if (plain && plainHttp == PlainHttp::LoopbackOnly && !isLoopbackHost(url.host())) {
        return Failure{Words::tr("plain http to %1 would send the token readable over the network; use https://, or --allow-http if you mean it")
                .arg(safeText(url.host()))};
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return Endpoint(url);
}

QUrl Endpoint::urlFor(const QByteArray &encodedPath, const QByteArray &encodedQuery) const
{
    QUrl url = m_base;
    // StrictMode keeps the percent-encoding as given: %2F in an id must not become a path step.
    url.setPath(m_base.path(QUrl::FullyEncoded) + QString::fromLatin1(encodedPath), QUrl::StrictMode);
    if (!encodedQuery.isEmpty())
        url.setQuery(QString::fromLatin1(encodedQuery), QUrl::StrictMode);
    return url;
}

QString Endpoint::toString() const
{
    return m_base.toString(QUrl::FullyEncoded);
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(m_base.host());
}

} // namespace Taskwatch
