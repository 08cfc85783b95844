// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fakenames.h"
#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

#include <netdb.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Names that are not found, that move to another address, and that have an address where nobody answers.
class TestFaultNames : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Target namedTarget(quint16 port) const
    {
        return targetAt(QStringLiteral("http://%1:%2").arg(QLatin1String(m_name)).arg(port));
    }

private Q_SLOTS:
    // Another name each time, because Qt remembers the addresses of a name for a minute.
    void init() { m_name = "tasks" + QByteArray::number(++m_count) + ".example.test"; }
    void cleanup() { FakeNames::fail(m_name, EAI_NONAME); } // ends what waits

    void aNameThatFails_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("unknown") << EAI_NONAME;
        QTest::newRow("no name server") << EAI_AGAIN;
        QTest::newRow("a name server that fails") << EAI_FAIL;
    }

    void aNameThatFails()
    {
        QFETCH(const int, error);
        ScriptedServer server(handler(ok(taskText())));
        FakeNames::fail(m_name, error);
        FaultFixture seen(namedTarget(server.port()), 5s);
        checkNobodyThere(seen, FetchErrorKind::Unreachable,
            QStringLiteral("no address was found for the name %1").arg(QLatin1String(m_name)));
        FakeNames::set(m_name, {"127.0.0.1"});
        checkWellAgain(seen);
    }

    void aNameServerThatDoesNotAnswer()
    {
        ScriptedServer server(handler(ok(taskText())));
        FakeNames::keepWaiting(m_name);
        FaultFixture seen(namedTarget(server.port()), 400ms);
        checkNobodyThere(seen, FetchErrorKind::Timeout, QStringLiteral("no answer within 0.4 s"));
        FakeNames::set(m_name, {"127.0.0.1"});
        checkWellAgain(seen);
    }

    void anAddressThatChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("the old one refuses") << QByteArray("127.0.0.1") << QByteArray("127.0.0.2") << false;
        QTest::newRow("the old one is silent") << QByteArray("127.0.0.1") << QByteArray("127.0.0.2") << true;
        QTest::newRow("from IPv4 to IPv6") << QByteArray("127.0.0.1") << QByteArray("::1") << false;
        QTest::newRow("from IPv6 to IPv4") << QByteArray("::1") << QByteArray("127.0.0.1") << false;
    }

    void anAddressThatChanges()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const bool, isSilent);
        const auto address = [](const QByteArray &text) { return QHostAddress(QString::fromLatin1(text)); };
        ScriptedServer server(handler(ok(taskText())));
        const quint16 port = server.port();
        if (!server.moveTo(address(before), port))
            QSKIP("This machine lacks one of the addresses.");
        FakeNames::set(m_name, {before});
        FaultFixture seen(namedTarget(port), 1s);
        seen.session.watch({id("tsk_1")});
        checkWellAgain(seen);

        if (!server.moveTo(address(after), port))
            QSKIP("This machine lacks one of the addresses.");
        std::optional<FullListener> silent;
        if (isSilent) {
            silent.emplace(address(before), port);
            if (silent->port() == 0)
                QSKIP("Another process has the port now.");
            QVERIFY(waitUntil([&] { return silent->isFull(); }));
        }
        QTRY_VERIFY(seen.row("tsk_1").failure); // the name has the old address still
        const MonotonicTime change = MonotonicClock::now();
        FakeNames::set(m_name, {after});
        checkWellAgain(seen);
        // Qt keeps addresses for a minute.
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(MonotonicClock::now() - change);
        QVERIFY2(took < 40s, qPrintable(QString::number(took.count())));
    }

    void oneOfTwoAddressesIsSilent_data()
    {
        QTest::addColumn<QByteArrayList>("addresses");
        QTest::newRow("the first") << QByteArrayList{"::1", "127.0.0.1"};
        QTest::newRow("the second") << QByteArrayList{"127.0.0.1", "::1"};
    }

    void oneOfTwoAddressesIsSilent()
    {
        QFETCH(const QByteArrayList, addresses);
        ScriptedServer server(handler(ok(taskText())));
        const FullListener silent(QHostAddress::LocalHostIPv6, server.port());
        if (silent.port() == 0)
            QSKIP("This machine has no IPv6.");
        QVERIFY(waitUntil([&] { return silent.isFull(); }));
        FakeNames::set(m_name, addresses);
        FaultFixture seen(namedTarget(server.port()), 10s);
        seen.session.watch(manyIds(20)); // tsk_1 among them
        checkWellAgain(seen);
        for (int i = 0; i < 20; ++i)
            QTRY_VERIFY(seen.row(qPrintable(QStringLiteral("tsk_%1").arg(i))).task);
        QVERIFY(!seen.status().trouble);
    }

private:
    QByteArray m_name;
    int m_count = 0;
};

TASKWATCH_TEST(TestFaultNames, QCoreApplication);
#include "tst_faultnames.moc"
