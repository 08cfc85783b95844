// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keyringwatch.h"
#include "support/barriers.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// A secret service that counts how often it was asked whether its default collection is locked.
class FakeCollection final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked)

public:
    explicit FakeCollection(const QDBusConnection &bus)
        : m_bus(bus)
    {
        QVERIFY(m_bus.registerObject(
            QStringLiteral("/org/freedesktop/secrets/aliases/default"), this, QDBusConnection::ExportAllProperties));
        QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    }
    ~FakeCollection() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/secrets/aliases/default"));
    }

    [[nodiscard]] bool isLocked() const
    {
        ++asked;
        return locked;
    }

    bool locked = true;
    mutable int asked = 0;

private:
    QDBusConnection m_bus;
};

} // namespace

class TestKeyringWatch : public QObject
{
    Q_OBJECT

private:
    SessionBus m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.startForThisProcess(), QString());
    }

    void noticesTheServiceAndThatItIsUnlocked()
    {
        KeyringWatch watch(nullptr, 20ms);
        QSignalSpy opened(&watch, &KeyringWatch::opened);
        watch.start();
        FakeCollection collection(m_bus.connect(QStringLiteral("keyring")));
        QTRY_VERIFY(collection.asked >= 2);
        QCOMPARE(opened.size(), 0); // it is locked
        collection.locked = false;
        QTRY_COMPARE(opened.size(), 1);
        int asked = collection.asked;
        QTRY_VERIFY(collection.asked >= asked + 2);
        QCOMPARE(opened.size(), 1); // once
        collection.locked = true;
        asked = collection.asked;
        QTRY_VERIFY(collection.asked >= asked + 2);
        collection.locked = false;
        QTRY_COMPARE(opened.size(), 2);
        watch.stop();
    }

    void noticesThatAWalletStarts()
    {
        KeyringWatch watch(nullptr, 1h);
        QSignalSpy opened(&watch, &KeyringWatch::opened);
        watch.start();
        QDBusConnection bus = m_bus.connect(QStringLiteral("wallet"));
        QVERIFY(bus.registerService(QStringLiteral("org.kde.kwalletd5")));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(bus.unregisterService(QStringLiteral("org.kde.kwalletd5")));
    }
};

TASKWATCH_TEST(TestKeyringWatch, QCoreApplication);
#include "tst_keyringwatch.moc"
