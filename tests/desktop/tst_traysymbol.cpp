// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/traysymbol.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

class TestTraySymbol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheProgramsOwnIconWhereNoneIsInstalled()
    {
        const QIcon icon = traySymbol({});
        QCOMPARE(icon.name(), QString());
        QVERIFY(!icon.pixmap(22).isNull());
    }

    void isSymbolicWhereItIsInstalled()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("hicolor/symbolic/apps")));
        QFile index(folder.filePath(QStringLiteral("hicolor/index.theme")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=Hicolor\nDirectories=symbolic/apps\n\n"
                    "[symbolic/apps]\nMinSize=8\nSize=16\nMaxSize=512\nContext=Applications\nType=Scalable\n");
        index.close();
        QVERIFY(QFile::copy(QStringLiteral(ICONS_FOLDER "/taskwatch-symbolic.svg"),
            folder.filePath(QStringLiteral("hicolor/symbolic/apps/taskwatch-symbolic.svg"))));
        QIcon::setThemeSearchPaths({folder.path()});
        QIcon::setThemeName(QStringLiteral("hicolor"));
        const QIcon icon = traySymbol({});
        QCOMPARE(icon.name(), QStringLiteral("taskwatch-symbolic")); // a tray service receives this name
        QVERIFY(!icon.pixmap(22).isNull());
        QVERIFY(traySymbol(Phase::Failed).name().isEmpty());
    }
};

TASKWATCH_TEST(TestTraySymbol, QApplication);
#include "tst_traysymbol.moc"
