// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profile.h"
#include "settings/pollsettingsstore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

class TestPollSettingsStore : public QObject
{
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keepsEachEndpointsOwn()
    {
        const QTemporaryDir folder;
        PollSettingsStore store(folder.filePath(QStringLiteral("not/there/yet/endpoints.ini")));
        const QString one = QStringLiteral("https://qstash.upstash.io");
        const QString other = QStringLiteral("http://127.0.0.1:8080/under");
        QCOMPARE(store.load(one), PollSettings());
        const PollSettings chosen{.intervals = {.active = 200ms, .idle = 90s},
            .limits = {.perSecond = 2.5, .burst = burstFor(2.5), .inFlight = 24},
            .timeout = 7s};
        QVERIFY(store.save(one, chosen));
        QCOMPARE(store.load(one), chosen);
        QCOMPARE(store.load(other), PollSettings());
        QVERIFY(store.save(other, {.intervals = {.active = 1s, .idle = 60s}, .limits = {}}));
        QCOMPARE(store.load(one), chosen);
        QCOMPARE(store.load(other).intervals.active, 1000ms);
    }

    void keepsTwoProfilesOfOneEndpointApart()
    {
        const QTemporaryDir folder;
        PollSettingsStore store(folder.filePath(QStringLiteral("endpoints.ini")));
        const Profile bare{
            .id = {}, .name = QStringLiteral("Environment"), .base = QStringLiteral("https://a"), .token = {}};
        const Profile kept{.id = QStringLiteral("k3v9x2a7"),
            .name = QStringLiteral("Staging"),
            .base = QStringLiteral("https://a"),
            .token = {}};
        const PollSettings one{.intervals = {.active = 1s, .idle = 60s}, .limits = {}};
        const PollSettings other{.intervals = {.active = 2s, .idle = 60s}, .limits = {}};
        QVERIFY(store.save(bare.base, one)); // the key used before profiles existed
        QVERIFY(store.save(kept.key(), other));
        QCOMPARE(store.load(bare.key()), one);
        QCOMPARE(store.load(kept.key()), other);
    }

    void defaultsAreNotWritten()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("endpoints.ini"));
        PollSettingsStore store(name);
        QVERIFY(store.save(QStringLiteral("https://a"), {.intervals = {.active = 1s, .idle = 60s}, .limits = {}}));
        QVERIFY(bytesOf(name).contains("activeIntervalMs=1000"));
        QVERIFY(!bytesOf(name).contains("idleIntervalMs"));
        QVERIFY(store.save(QStringLiteral("https://a"), {}));
        QVERIFY(!bytesOf(name).contains("IntervalMs"));
    }

    void invalidSettingsFallBackToDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("out of bounds") << QByteArray(
            "[https%3A%2F%2Fa]\nactiveIntervalMs=0\nidleIntervalMs=-5\nrequestsPerSecond=1e9\nconnections=25\ntimeoutMs=1\n");
        QTest::newRow("no numbers") << QByteArray(
            "[https%3A%2F%2Fa]\nactiveIntervalMs=soon\nidleIntervalMs=nan\nrequestsPerSecond=\nconnections=inf\ntimeoutMs=@Invalid()\n");
        QTest::newRow("torn") << QByteArrayLiteral("[https%3A%2F%2Fa\nactiv\0\xff");
    }

    void invalidSettingsFallBackToDefaults()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("endpoints.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(PollSettingsStore(name).load(QStringLiteral("https://a")), PollSettings());
    }

    void saysWhenItCannotWrite()
    {
        QVERIFY(!PollSettingsStore(QStringLiteral("/dev/null/nowhere/endpoints.ini"))
                     .save(QStringLiteral("https://a"), {.intervals = {.active = 1s, .idle = 60s}, .limits = {}}));
    }
};

TASKWATCH_TEST(TestPollSettingsStore, QCoreApplication);
#include "tst_pollsettingsstore.moc"
