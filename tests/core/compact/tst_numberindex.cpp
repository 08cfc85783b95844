// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compact/numberindex.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;

class TestNumberIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIs()
    {
        NumberIndex index;
        QCOMPARE(index.find(5, [](int) { return true; }), -1);
        index.insert(5, 0);
        index.remove(5, 0);
        QCOMPARE(index.find(5, [](int) { return true; }), -1);
        QCOMPARE(index.size(), 0);
    }

    void findsWhatAHashFinds_data()
    {
        QTest::addColumn<int>("hashes");
        QTest::newRow("all different") << 1'000'000;
        QTest::newRow("many alike") << 7;
    }

    void findsWhatAHashFinds()
    {
        QFETCH(int, hashes);
        const auto hashOf = [hashes](int number) { return static_cast<size_t>(number * 31 % hashes); };
        QRandomGenerator random(3);
        NumberIndex index;
        QHash<int, bool> there;
        for (int step = 0; step < 20'000; ++step) {
            const int number = random.bounded(400);
            if (there.remove(number)) {
                index.remove(hashOf(number), number);
            } else {
                there.insert(number, true);
                index.insert(hashOf(number), number);
            }
            const int other = random.bounded(400);
            const int found = index.find(hashOf(other), [other](int each) { return each == other; });
            QCOMPARE(found, there.contains(other) ? other : -1);
            QCOMPARE(index.size(), there.size());
        }
    }
};

TASKWATCH_TEST(TestNumberIndex, QCoreApplication);
#include "tst_numberindex.moc"
