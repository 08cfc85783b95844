// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/portalsettings.h"
#include "support/barriers.h"
#include "support/fakeportal.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

Q_DECLARE_METATYPE(Taskwatch::DesktopPreferences)

namespace {

constexpr const char *FreedesktopKeys = "org.freedesktop.appearance";
constexpr const char *GnomeKeys = "org.gnome.desktop.interface";

} // namespace

/// What the person asks of all programs, over a real session bus.
class TestPortalSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.start(), QString());
    }

    void init()
    {
        m_portal = std::make_unique<FakePortal>(connection());
        m_known = {};
        m_changes = 0;
    }
    void cleanup()
    {
        m_settings.reset();
        m_portal.reset();
    }

    void preferencesAreRead_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<DesktopPreferences>("expected");
        const auto add = [](const char *name, const char *group, const char *key, const QVariant &value,
                             const DesktopPreferences &expected) {
            QTest::newRow(name) << QByteArray(group) << QByteArray(key) << value << expected;
        };
        add("dark", FreedesktopKeys, "color-scheme", 1U, {Appearance::Dark, false, false});
        add("light", FreedesktopKeys, "color-scheme", 2U, {Appearance::Light, false, false});
        add("unknown colours", FreedesktopKeys, "color-scheme", 7U, {});
        add("words for colours", FreedesktopKeys, "color-scheme", QStringLiteral("dark"), {});
        add("more contrast", FreedesktopKeys, "contrast", 1U, {Appearance::System, true, false});
        add("unknown contrast", FreedesktopKeys, "contrast", 2U, {});
        add("reduced motion", FreedesktopKeys, "reduced-motion", 1U, {Appearance::System, false, true});
        add("no animations", GnomeKeys, "enable-animations", false, {Appearance::System, false, true});
        add("animations", GnomeKeys, "enable-animations", true, {});
        add("another setting", GnomeKeys, "clock-show-seconds", false, {});
    }

    void preferencesAreRead()
    {
        QFETCH(const QByteArray, group);
        QFETCH(const QByteArray, key);
        QFETCH(const QVariant, value);
        QFETCH(const DesktopPreferences, expected);
        m_portal->set(group.constData(), key.constData(), value);
        QVERIFY(m_portal->appear());
        start();
        QCOMPARE(m_portal->reads(), 1);
        QVERIFY(m_known == expected);
        QCOMPARE(m_changes, expected == DesktopPreferences() ? 0 : 1);
    }

    void changesAreFollowed()
    {
        QVERIFY(m_portal->appear());
        start();
        QVERIFY(m_known == DesktopPreferences());
        set(FreedesktopKeys, "contrast", 1U);
        QVERIFY(m_known.moreContrast);
        set(GnomeKeys, "enable-animations", false);
        QVERIFY(m_known.moreContrast && m_known.lessMotion);
        set(FreedesktopKeys, "contrast", 0U);
        QVERIFY(!m_known.moreContrast && m_known.lessMotion);
        QCOMPARE(m_changes, 3);
        set("org.example", "contrast", 1U); // another program's
        QCOMPARE(m_portal->reads(), 4);
    }

    void aPortalMayComeLater()
    {
        m_portal->set(FreedesktopKeys, "color-scheme", 1U);
        start();
        QCOMPARE(m_changes, 0);
        QVERIFY(m_portal->appear());
        QTRY_VERIFY(m_known.colors == Appearance::Dark);
    }

private:
    QDBusConnection connection() { return m_bus.connect(QStringLiteral("c%1").arg(++m_connections)); }
    void start()
    {
        const QDBusConnection own = connection();
        m_own = own.name();
        m_settings = std::make_unique<PortalSettings>(own);
        connect(m_settings.get(), &PortalSettings::preferencesChanged, this, [this](const DesktopPreferences &now) {
            m_known = now;
            ++m_changes;
        });
        exchange();
    }
    void set(const char *group, const char *key, const QVariant &value)
    {
        m_portal->set(group, key, value);
        exchange();
    }
    /// All that was sent has arrived.
    void exchange() { QVERIFY(exchangePings(QDBusConnection(m_own), m_portal->bus())); }

    SessionBus m_bus;
    int m_connections = 0;
    QString m_own; // connection of m_settings
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<PortalSettings> m_settings;
    DesktopPreferences m_known;
    int m_changes = 0;
};

TASKWATCH_TEST(TestPortalSettings, QApplication);
#include "tst_portalsettings.moc"
