// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/hostcolors.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Taskwatch;

class TestHostColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostKeepsItsNumberWhateverElseIsShown()
    {
        QRandomGenerator random(2);
        QStringList all;
        for (int i = 0; i < HostColors::Count; ++i)
            all.append(QStringLiteral("host%1.example").arg(i));
        HostColors colors;
        QHash<QString, int> numbers;
        for (int round = 0; round < 100; ++round) {
            std::shuffle(all.begin(), all.end(), random);
            const QStringList shown = all.first(1 + random.bounded(5));
            const QList<int> now = colors.numbersOf(shown);
            QCOMPARE(now.size(), shown.size());
            for (qsizetype i = 0; i < shown.size(); ++i)
                QCOMPARE(numbers.value(shown[i], now[i]), now[i]);
            for (qsizetype i = 0; i < shown.size(); ++i)
                numbers.insert(shown[i], now[i]);
        }
        QCOMPARE(QSet<int>(numbers.cbegin(), numbers.cend()).size(), HostColors::Count);
    }

    // With more hosts than numbers, those that are shown together still differ.
    void shownHostsDiffer()
    {
        QRandomGenerator random(3);
        HostColors colors;
        for (int round = 0; round < 200; ++round) {
            QSet<QString> shown;
            while (shown.size() < 5)
                shown.insert(QStringLiteral("host%1.example").arg(random.bounded(40)));
            const QList<int> numbers = colors.numbersOf(shown.values());
            QCOMPARE(QSet<int>(numbers.begin(), numbers.end()).size(), 5);
            for (const int number : numbers)
                QVERIFY(number >= 0 && number < HostColors::Count);
        }
    }

    void theFirstChoiceFollowsFromTheName()
    {
        HostColors first;
        HostColors second;
        const QString host = QStringLiteral("api.example.com");
        QCOMPARE(first.numbersOf({host}), second.numbersOf({host}));
    }
};

TASKWATCH_TEST(TestHostColors, QCoreApplication);
#include "tst_hostcolors.moc"
