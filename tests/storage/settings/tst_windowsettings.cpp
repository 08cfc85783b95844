// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/windowsettings.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasKept()
    {
        const QTemporaryDir folder;
        const WindowSettings settings(folder.filePath(QStringLiteral("not/there/yet/window.ini")));
        QVERIFY(settings.load().isEmpty());
        const QVariantMap state{{QStringLiteral("geometry"), QByteArray("\0\xff\n=;", 5)},
            {QStringLiteral("detailShown"), false}, {QStringLiteral("appearance"), QStringLiteral("dark")}};
        QVERIFY(settings.save(state));
        const QVariantMap loaded = settings.load();
        QCOMPARE(loaded.value(QStringLiteral("geometry")).toByteArray(), QByteArray("\0\xff\n=;", 5));
        QCOMPARE(loaded.value(QStringLiteral("detailShown")).toBool(), false);
        QCOMPARE(loaded.value(QStringLiteral("appearance")).toString(), QStringLiteral("dark"));
    }

    void survivesAFileThatIsTorn()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("window.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window\ngeom=@ByteArray(\0\x01");
        file.close();
        const WindowSettings settings(name);
        QVERIFY(settings.load().size() <= 1); // reads what it can and does not crash
        QVERIFY(settings.save({{QStringLiteral("appearance"), QStringLiteral("light")}}));
        QCOMPARE(settings.load().value(QStringLiteral("appearance")).toString(), QStringLiteral("light"));
    }

    void saysWhenItCannotBeKept()
    {
        // A folder in place of the file: fails for root too.
        const QTemporaryDir folder;
        QVERIFY(!WindowSettings(folder.path()).save({{QStringLiteral("a"), 1}}));
    }
};

TASKWATCH_TEST(TestWindowSettings, QCoreApplication);
#include "tst_windowsettings.moc"
