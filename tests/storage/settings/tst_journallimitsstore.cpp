// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/journallimits.h"
#include "settings/journallimitsstore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

class TestJournalLimitsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosen()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("not/there/yet/history.ini"));
        QCOMPARE(JournalLimitsStore(name).load(), JournalLimits());
        const JournalLimits chosen{.days = 7, .changes = 50'000};
        QVERIFY(JournalLimitsStore(name).save(chosen));
        QCOMPARE(JournalLimitsStore(name).load(), chosen);
        QVERIFY(JournalLimitsStore(name).save({}));
        QCOMPARE(JournalLimitsStore(name).load(), JournalLimits());
    }

    void invalidSettingsFallBackToDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too little") << QByteArray("[General]\ndays=0\nchanges=1\n");
        QTest::newRow("too much") << QByteArray("[General]\ndays=9999999\nchanges=999999999999\n");
        QTest::newRow("no numbers") << QByteArray("[General]\ndays=many\nchanges=\n");
        QTest::newRow("torn") << QByteArrayLiteral("[Gen\0\xff");
    }

    void invalidSettingsFallBackToDefaults()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("history.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(JournalLimitsStore(name).load(), JournalLimits());
    }

    void saysWhenItCannotWrite()
    {
        QVERIFY(!JournalLimitsStore(QStringLiteral("/dev/null/nowhere/history.ini")).save({.days = 7}));
    }
};

TASKWATCH_TEST(TestJournalLimitsStore, QCoreApplication);
#include "tst_journallimitsstore.moc"
