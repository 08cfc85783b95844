// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/proxy.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Which proxy is used, and what is said about it.
class TestProxy : public QObject
{
    Q_OBJECT

private:
    static Target targetAt(const char *base)
    {
        Target target = loopbackTarget(1);
        target.endpoint = *Endpoint::parse(QString::fromLatin1(base), Endpoint::PlainHttp::Anywhere);
        target.token = *ApiToken::parse("very-secret");
        return target;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("http_proxy", "http://user:SECRET@proxy.example.com:3128");
        qputenv("https_proxy", "http://user:SECRET@proxy.example.com:3129");
        qputenv("no_proxy", "inside.example.com");
    }
    void cleanup()
    {
        for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
            qunsetenv(name);
    }

    void namesTheProxyWithoutItsPassword()
    {
        QCOMPARE(proxyFor(QUrl(QStringLiteral("http://tasks.example.com"))), QStringLiteral("proxy.example.com:3128"));
        QCOMPARE(proxyFor(QUrl(QStringLiteral("https://tasks.example.com"))), QStringLiteral("proxy.example.com:3129"));
        for (const char *direct : {"http://127.0.0.1:8080", "http://localhost", "http://[::1]", "http://x.localhost",
                 "https://inside.example.com"})
            QCOMPARE(proxyFor(QUrl(QString::fromLatin1(direct))), QString());
    }

    void theProxyOfAProfileComesFirst()
    {
        const QUrl url(QStringLiteral("http://tasks.example.com"));
        const Connection own{.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("own.example.com"), 8080)};
        QCOMPARE(proxyFor(url, own), QStringLiteral("own.example.com:8080"));
        QCOMPARE(proxyFor(QUrl(QStringLiteral("http://localhost")), own), QStringLiteral("own.example.com:8080"));
        const Connection none{.proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
        QCOMPARE(proxyFor(url, none), QString());
        Target target = targetAt("http://tasks.example.com");
        target.connection = own;
        const QString words = openTokenText(target);
        QVERIFY2(words.contains(u"own.example.com:8080") && !words.contains(u"no_proxy"), qPrintable(words));
        target.connection = none;
        QCOMPARE(openTokenText(target), QString());
    }

    void saysThatAProxyCanReadTheToken()
    {
        const QString words = openTokenText(targetAt("http://tasks.example.com"));
        QVERIFY2(words.contains(u"proxy.example.com:3128"), qPrintable(words));
        QVERIFY(!words.contains(u"SECRET") && !words.contains(u"very-secret"));
        QCOMPARE(openTokenText(targetAt("https://tasks.example.com")), QString());
        QCOMPARE(openTokenText(targetAt("http://127.0.0.1:8080")), QString());
        Target withoutToken = targetAt("http://tasks.example.com");
        withoutToken.token = {};
        QCOMPARE(openTokenText(withoutToken), QString());
    }
};

TASKWATCH_TEST(TestProxy, QCoreApplication);
#include "tst_proxy.moc"
