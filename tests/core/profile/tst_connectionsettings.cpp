// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/connectionsettings.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

/// The proxy, the files and the passwords of a profile.
class TestConnectionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProxies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // as it is saved; `!`: refused
        const auto row = [](const char *text, const char *again) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(again);
        };
        row("", "");
        row("none", "none");
        row("http://proxy.example.com:3128", "http://proxy.example.com:3128");
        row("http://proxy.example.com:3128/", "http://proxy.example.com:3128");
        row("HTTP://10.0.0.1:80", "http://10.0.0.1:80");
        row("socks5://[::1]:1080", "socks5://[::1]:1080");
        row("socks5h://localhost:1080", "socks5://localhost:1080");
        row("proxy.example.com:3128", "!");
        row("https://proxy.example.com:3128", "!");
        row("http://proxy.example.com", "!");
        row("http://proxy.example.com:0", "!");
        row("http://proxy.example.com:99999", "!");
        row("http://:3128", "!");
        row("http://proxy.example.com:3128/path", "!");
        row("http://proxy.example.com:3128?a=SECRET", "!");
        row("http://user:SECRET@proxy.example.com:3128", "!");
        row("http://SECRET@proxy.example.com:3128", "!");
    }

    void readsProxies()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, again);
        const Result<ConnectionSettings> settings = withProxy({.caFile = QStringLiteral("/ca.pem")}, text);
        QCOMPARE(settings.hasValue(), again != u"!");
        if (!settings) {
            QVERIFY(!settings.error().isEmpty() && !settings.error().contains(u"SECRET"));
            return;
        }
        QCOMPARE(proxyText(*settings), again);
        QCOMPARE(settings->caFile, QStringLiteral("/ca.pem"));
        QCOMPARE(problem(*settings), QString());
        QVERIFY(*withProxy({.caFile = QStringLiteral("/ca.pem")}, proxyText(*settings)) == *settings);
    }

    void readsHostAndPort()
    {
        QVERIFY(*proxyAddressOf(QStringLiteral(" proxy.example.com:3128 "))
            == (ProxyAddress{QStringLiteral("proxy.example.com"), 3128}));
        QVERIFY(*proxyAddressOf(QStringLiteral("[::1]:80")) == (ProxyAddress{QStringLiteral("::1"), 80}));
        QVERIFY(proxyAddressOf(QStringLiteral("me:SECRET@host:80")).error().contains(u"user name or password"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<ConnectionSettings>("settings");
        QTest::addColumn<QString>("words"); // empty: nothing is wrong
        using Proxy = ConnectionSettings::Proxy;
        QTest::newRow("nothing") << ConnectionSettings() << QString();
        QTest::newRow("a proxy without an address")
            << ConnectionSettings{.proxy = Proxy::Http} << QStringLiteral("a host and a port");
        QTest::newRow("a key alone") << ConnectionSettings{.keyFile = QStringLiteral("/key.pem")}
                                     << QStringLiteral("without its client certificate");
        QTest::newRow("a line feed in a file name")
            << ConnectionSettings{.caFile = QStringLiteral("/a\n[list]")} << QStringLiteral("not a valid file name");
        QTest::newRow("a line feed in the user name")
            << ConnectionSettings{.proxyUser = QStringLiteral("a\r\nHost: x")} << QStringLiteral("control characters");
        QTest::newRow("all of it") << ConnectionSettings{.proxy = Proxy::Socks5,
            .proxyAddress = QStringLiteral("localhost:1080"),
            .proxyUser = QStringLiteral("me"),
            .caFile = QStringLiteral("ca.pem"),
            .certificateFile = QStringLiteral("me.p12")}
                                   << QString();
    }

    void saysWhatIsWrong()
    {
        QFETCH(const ConnectionSettings, settings);
        QFETCH(const QString, words);
        const QString said = problem(settings);
        QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), qPrintable(said));
    }

    void everyPasswordComesBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"a", " two words ", "Bearer x", "export NAME=x", "\"quoted\"", "${TOKEN}", "%41",
                 "ä€😀", "line\nfeed", "<x>", "'"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void everyPasswordComesBack()
    {
        QFETCH(const QString, text);
        const Result<ApiToken> stored = Password(text).stored();
        QVERIFY(stored);
        QCOMPARE(Password::fromStored(*stored).secretText(), text);
    }

    void aPasswordIsNotPrinted()
    {
        QString printed;
        QDebug(&printed) << Password(QStringLiteral("SECRET"));
        QVERIFY2(!printed.contains(u"SECRET"), qPrintable(printed));
    }
};

TASKWATCH_TEST(TestConnectionSettings, QCoreApplication);
#include "tst_connectionsettings.moc"
