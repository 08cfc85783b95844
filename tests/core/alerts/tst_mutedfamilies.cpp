// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mutedfamilies.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestMutedFamilies : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    static int put(TaskTable &table, const char *taskId, const char *error)
    {
        Task task = exampleTask();
        task.error = QString::fromLatin1(error);
        if (table.indexOf(id(taskId)) < 0)
            (void)table.add({id(taskId)});
        return table.apply(answered(id(taskId), task, Start));
    }

private Q_SLOTS:
    void onlyWhatConcernsTheErrorIsMuted_data()
    {
        QTest::addColumn<AlertKind>("kind");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("isMuted");
        QTest::newRow("failed") << AlertKind::EnteredPhase << Phase::Failed << QByteArray("timeout after 7 s") << true;
        QTest::newRow("retrying") << AlertKind::EnteredPhase << Phase::Retrying << QByteArray("timeout after 8 s")
                                  << true;
        QTest::newRow("retries") << AlertKind::RetriesAtLeast << Phase::Running << QByteArray("timeout after 9 s")
                                 << true;
        QTest::newRow("text") << AlertKind::ErrorMatches << Phase::Failed << QByteArray("timeout after 1 s") << true;
        QTest::newRow("another family") << AlertKind::EnteredPhase << Phase::Failed << QByteArray("refused") << false;
        QTest::newRow("no error") << AlertKind::EnteredPhase << Phase::Failed << QByteArray() << false;
        QTest::newRow("succeeded") << AlertKind::EnteredPhase << Phase::Succeeded << QByteArray("timeout after 2 s")
                                   << false;
        QTest::newRow("overdue") << AlertKind::OverdueLongerThan << Phase::Retrying << QByteArray("timeout after 2 s")
                                 << false;
        QTest::newRow("unanswered") << AlertKind::UnansweredLongerThan << Phase::Retrying
                                    << QByteArray("timeout after 2 s") << false;
    }

    void onlyWhatConcernsTheErrorIsMuted()
    {
        QFETCH(const AlertKind, kind);
        QFETCH(const Phase, phase);
        QFETCH(const QByteArray, error);
        QFETCH(const bool, isMuted);
        TaskTable table;
        MutedFamilies muted;
        const Alert alert{put(table, "a", error.constData()), 0, kind, false, phase};
        std::vector<Alert> alerts{alert};
        muted.removeFrom(alerts, table);
        QCOMPARE(alerts.size(), 1U); // nothing is muted yet
        muted.setFamilies({QStringLiteral("timeout after #")});
        muted.removeFrom(alerts, table);
        QCOMPARE(alerts.empty(), isMuted);
    }

    void textsThatGetOtherNumbersAreNoticed()
    {
        TaskTable table;
        MutedFamilies muted;
        muted.setFamilies({QStringLiteral("bad")});
        const quint32 generation = table.texts().generation();
        for (int i = 0; i < 5000; ++i) {
            const bool isBad = i % 3 == 0;
            const int row = put(table, "a", isBad ? "bad" : qPrintable(QStringLiteral("word%1x good").arg(i)));
            std::vector<Alert> alerts{{row, 0, AlertKind::EnteredPhase, false, Phase::Failed}};
            muted.removeFrom(alerts, table);
            QCOMPARE(alerts.empty(), isBad);
        }
        QVERIFY(table.texts().generation() > generation);
    }

    void theOldestAreDropped()
    {
        MutedFamilies muted;
        QStringList many{QString(), QStringLiteral("0"), QStringLiteral("0")};
        for (int i = 0; i < MutedFamilies::Most; ++i)
            many.append(QString::number(i + 1));
        muted.setFamilies(many);
        QCOMPARE(muted.families().size(), MutedFamilies::Most);
        QCOMPARE(muted.families().first(), QStringLiteral("1"));
    }
};

TASKWATCH_TEST(TestMutedFamilies, QCoreApplication);
#include "tst_mutedfamilies.moc"
