// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launcherprogress.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Receives what a taskbar would: over a real session bus.
class TestLauncherProgress : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void update(const QString &application, const QVariantMap &properties)
    {
        m_application = application;
        const bool isVisible = properties.value(QStringLiteral("progress-visible")).toBool();
        m_shown.append(isVisible ? properties.value(QStringLiteral("progress")).toDouble() : -1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.start(), QString());
    }

    void theLeastDoneWorkIsShownUntilAllHaveEnded()
    {
        QDBusConnection bar = m_bus.connect(QStringLiteral("bar"));
        const QDBusConnection own = m_bus.connect(QStringLiteral("own"));
        QVERIFY(bar.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), this,
            SLOT(update(QString, QVariantMap))));
        QVERIFY(exchangePings(bar, own));
        LauncherProgress launcher(own);
        const QObject paste;
        auto save = std::make_unique<QObject>();
        launcher.set(&paste, -1); // nothing has begun
        launcher.set(&paste, 0.5);
        launcher.set(save.get(), 0.25);
        launcher.set(save.get(), 0.75);
        launcher.set(&paste, -1);
        save.reset(); // its window was closed
        QVERIFY(exchangePings(bar, own));
        QCOMPARE(m_application, QStringLiteral("application://taskwatch.desktop"));
        QCOMPARE(m_shown, (QList<double>{0.5, 0.25, 0.5, 0.75, -1}));
    }

private:
    SessionBus m_bus;
    QString m_application;
    QList<double> m_shown;
};

TASKWATCH_TEST(TestLauncherProgress, QApplication);
#include "tst_launcherprogress.moc"
