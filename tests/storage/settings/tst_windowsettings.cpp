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
        const QString profile = QStringLiteral("https://a/b#aaaa");
        WindowSettings settings(folder.filePath(QStringLiteral("not/there/yet/window.ini")));
        QVERIFY(settings.load(profile).isEmpty());
        const QVariantMap state{{QStringLiteral("geometry"), QByteArray("\0\xff\n=;", 5)},
            {QStringLiteral("detailShown"), false}, {QStringLiteral("appearance"), QStringLiteral("dark")}};
        QVERIFY(settings.save(profile, state));
        const QVariantMap loaded = settings.load(profile);
        QCOMPARE(loaded.value(QStringLiteral("geometry")).toByteArray(), QByteArray("\0\xff\n=;", 5));
        QCOMPARE(loaded.value(QStringLiteral("detailShown")).toBool(), false);
        QCOMPARE(loaded.value(QStringLiteral("appearance")).toString(), QStringLiteral("dark"));
    }

    void eachWindowHasItsOwn()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("window.ini"));
        const auto state = [](const char *geometry, const char *order, const char *appearance) {
            return QVariantMap{{QStringLiteral("geometry"), QByteArray(geometry)},
                {QStringLiteral("listWindow1.filterTerms"), QLatin1String(geometry)},
                {QStringLiteral("listWindows"), 1}, {QStringLiteral("columnOrder"), QLatin1String(order)},
                {QStringLiteral("appearance"), QLatin1String(appearance)}};
        };
        const QString alpha = QStringLiteral("https://a#aaaa");
        const QString beta = QStringLiteral("https://a#bbbb");
        QVERIFY(WindowSettings(name).save(alpha, state("left", "url", "dark")));
        QVERIFY(WindowSettings(name).save(beta, state("right", "state", "light")));
        // The appearance is the same in all windows.
        QCOMPARE(WindowSettings(name).load(alpha), state("left", "url", "light"));
        QCOMPARE(WindowSettings(name).load(beta), state("right", "state", "light"));
        // A new window is like the last one, but in another place.
        QVariantMap fresh = state("right", "state", "light");
        for (const char *key : {"geometry", "listWindow1.filterTerms", "listWindows"})
            fresh.remove(QString::fromLatin1(key));
        QCOMPARE(WindowSettings(name).load(QStringLiteral("https://b")), fresh);
    }

    void survivesAFileThatIsTorn()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("window.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window\ngeom=@ByteArray(\0\x01");
        file.close();
        WindowSettings settings(name);
        QVERIFY(settings.load({}).size() <= 1); // reads what it can and does not crash
        QVERIFY(settings.save({}, {{QStringLiteral("appearance"), QStringLiteral("light")}}));
        QCOMPARE(settings.load({}).value(QStringLiteral("appearance")).toString(), QStringLiteral("light"));
    }

    void saysWhenItCannotBeKept()
    {
        // A folder in place of the file: fails for root too.
        const QTemporaryDir folder;
        QVERIFY(!WindowSettings(folder.path()).save({}, {{QStringLiteral("a"), 1}}));
    }
};

TASKWATCH_TEST(TestWindowSettings, QCoreApplication);
#include "tst_windowsettings.moc"
