// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/alertstore.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestAlertStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString fileName() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/alerts.ini");
    }

    QString write(const QByteArray &bytes) const
    {
        QString name = m_folder.filePath(QStringLiteral("written.ini"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("cannot write", __FILE__, __LINE__);
        return name;
    }

    static AlertRules otherRules()
    {
        AlertRules rules = defaultAlertRules();
        for (AlertRule &rule : rules) {
            rule.enabled = !rule.enabled;
            rule.repeatEvery = 15min;
            rule.time = 90min;
        }
        rules[0].phases = PhaseSet{Phase::Failed, Phase::Cancelled, Phase::Unknown};
        rules[1].retries = 7;
        rules[2].text = QStringLiteral(" a, \"b\"; @c %1 ü\\ ");
        return rules;
    }

private Q_SLOTS:
    void comesBackAsItWasKept()
    {
        AlertStore store(fileName());
        QCOMPARE(store.loadRules(), defaultAlertRules());
        QVERIFY(store.saveRules(otherRules()));
        QCOMPARE(AlertStore(fileName()).loadRules(), otherRules());
        QVERIFY(store.saveRules(defaultAlertRules()));
        QCOMPARE(store.loadRules(), defaultAlertRules());
    }

    void theMuteIsKeptBesideTheRules()
    {
        AlertStore store(fileName());
        QVERIFY(!store.loadMutedUntil());
        QVERIFY(store.saveRules(otherRules()));
        QVERIFY(store.saveMutedUntil(fromUnixMs(1678902000123)));
        QCOMPARE(AlertStore(fileName()).loadMutedUntil(), std::optional(fromUnixMs(1678902000123)));
        QCOMPARE(store.loadRules(), otherRules());
        QVERIFY(store.saveMutedUntil({}));
        QVERIFY(!AlertStore(fileName()).loadMutedUntil());
        QCOMPARE(store.loadRules(), otherRules());
    }

    void keepsMutedFamiliesButNoToken()
    {
        AlertStore store(fileName());
        QVERIFY(store.loadMutedFamilies().isEmpty());
        QVERIFY(store.saveMutedUntil(fromUnixMs(1678902000123)));
        const QStringList families{QStringLiteral("refused, \"twice\"; #"), QStringLiteral("50% of caf\u00e9s [x]=y")};
        QVERIFY(
            store.saveMutedFamilies(families + QStringList{QStringLiteral("Authorization: Bearer abcDEF0123456789")}));
        QCOMPARE(AlertStore(fileName()).loadMutedFamilies(), families);
        QVERIFY(store.saveMutedFamilies({families.first()}));
        QCOMPARE(AlertStore(fileName()).loadMutedFamilies(), QStringList{families.first()});
        QVERIFY(store.saveMutedFamilies({}));
        QVERIFY(AlertStore(fileName()).loadMutedFamilies().isEmpty());
        QCOMPARE(AlertStore(fileName()).loadMutedUntil(), std::optional(fromUnixMs(1678902000123)));
    }

    void keepsAwaitedEndsByProfile()
    {
        AlertStore store(fileName());
        const QString odd = QStringLiteral("https://example.com/a=b;[c] d");
        QVERIFY(store.loadAwaitedEnds(odd).isEmpty());
        QVERIFY(store.saveAwaitedEnds(odd, {id("b, c"), id("a")}));
        QVERIFY(store.saveAwaitedEnds(QStringLiteral("other"), {id("d")}));
        QCOMPARE(AlertStore(fileName()).loadAwaitedEnds(odd), ids({"a", "b, c"}));
        QVERIFY(store.saveAwaitedEnds(odd, {}));
        QVERIFY(AlertStore(fileName()).loadAwaitedEnds(odd).isEmpty());
        QCOMPARE(AlertStore(fileName()).loadAwaitedEnds(QStringLiteral("other")), ids({"d"}));
    }

    void readsTheValidPartsOfAForeignFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<AlertRules>("rules");
        AlertRules rules = defaultAlertRules();
        QTest::newRow("nonsense") << QByteArray("\xff\xfe[[[\n=\n") << rules;
        QTest::newRow("out of bounds") << QByteArray(
            "[retriesAtLeast]\nretries=0\nrepeatMinutes=-1\nminutes=99999999999\nenabled=perhaps\n")
                                       << rules;
        QTest::newRow("no phase that is known") << QByteArray("[enteredPhase]\nphases=lost, found\n") << rules;
        QTest::newRow("a text too long") << QByteArray("[errorMatches]\ntext=" + QByteArray(5000, 'x') + "\n") << rules;
        rules[0].phases = PhaseSet{Phase::Retrying, Phase::Failed};
        rules[2].text = QStringLiteral("a, b");
        rules[2].enabled = true;
        rules[3].time = 2min;
        QTest::newRow("written by hand") << QByteArray(
            "[enteredPhase]\nphases=Failed, retrying, retrying\n[errorMatches]\nenabled=true\ntext=a, b\n[overdueLongerThan]\nminutes=2\n")
                                         << rules;
    }

    void readsTheValidPartsOfAForeignFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const AlertRules, rules);
        QCOMPARE(AlertStore(write(bytes)).loadRules(), rules);
    }

    void ignoresAnInvalidMute()
    {
        for (const QByteArray &bytes : {QByteArray("[mute]\nuntilMs=soon\n"), QByteArray("[mute]\nuntilMs=-5\n"),
                 QByteArray("[mute]\nuntilMs=9223372036854775807\n")})
            QVERIFY(!AlertStore(write(bytes)).loadMutedUntil());
    }

    void reportsThatTheFileCannotBeWritten()
    {
        const QString name = write("x");
        AlertStore store(name + u"/alerts.ini"); // a file is used as a folder
        QVERIFY(!store.saveRules(otherRules()));
        QVERIFY(!store.saveMutedUntil(fromUnixMs(1)));
    }
};

TASKWATCH_TEST(TestAlertStore, QCoreApplication);
#include "tst_alertstore.moc"
