// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/accessmanager.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

namespace Taskwatch {

namespace {

/// The profile's proxy, or the system's. "None" is said as "what the socket finds", which is none as well: Qt knows
/// only then that the socket needs a buffer.
class BufferedProxyFactory final : public QNetworkProxyFactory
{
public:
    /// @p own: the profile's; nullopt: the system's.
    explicit BufferedProxyFactory(std::optional<QNetworkProxy> own)
        : m_own(std::move(own))
    {
    }
    Q_DISABLE_COPY_MOVE(BufferedProxyFactory)

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = m_own ? QList{*m_own} : proxyForQuery(query);
        if (isDirect(proxies) && query.url().scheme() == u"http") {
            // What the socket will ask. A script of the system may answer that differently.
            const QNetworkProxyQuery ofSocket(query.url().host(), query.url().port(80));
            if (isDirect(proxyForQuery(ofSocket)))
                proxies = {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        }
        return proxies;
    }

private:
    static bool isDirect(const QList<QNetworkProxy> &proxies)
    {
        return !proxies.isEmpty() && proxies.first().type() == QNetworkProxy::NoProxy;
    }

    std::optional<QNetworkProxy> m_own;
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeAccessManager(const Connection &connection, QObject *parent)
{
    auto manager = std::make_unique<QNetworkAccessManager>(parent);
    manager->setAutoDeleteReplies(false);
    manager->setProxyFactory(new BufferedProxyFactory(connection.proxy)); // owned by the manager
    return manager;
}

void lookUpAgain(const QString &host)
{
    if (host.isEmpty() || !QHostAddress(host).isNull())
        return;
    static QMutex mutex;
    static QSet<QString> underWay; // a look-up may take as long as its name servers are silent
    const QMutexLocker lock(&mutex);
    if (underWay.contains(host))
        return;
    underWay.insert(host);
    QThreadPool::globalInstance()->start([host] {
        QHostInfo::fromName(host); // unlike lookupHost(), it does not use what Qt remembers, but replaces it
        const QMutexLocker end(&mutex);
        underWay.remove(host);
    });
}

} // namespace Taskwatch
