// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/dueheaps.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <set>

using namespace Taskwatch;
using namespace std::chrono_literals;

class TestDueHeaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheFirstOfEachHeapAtHand()
    {
        DueHeaps turns(2);
        QVERIFY(turns.isEmpty(0) && !turns.nextDue() && !turns.dueOf(7));
        turns.insert(7, 0, MonotonicTime(3s));
        turns.insert(4, 0, MonotonicTime(2s));
        turns.insert(2, 0, MonotonicTime(2s));
        turns.insert(9, 1, MonotonicTime(1s));
        QCOMPARE(turns.first(0), 2); // of equals the lowest slot
        QVERIFY(turns.firstDue(1) == MonotonicTime(1s));
        QVERIFY(turns.nextDue() == MonotonicTime(1s));
        QVERIFY(turns.dueOf(7) == MonotonicTime(3s));
        turns.remove(9);
        turns.remove(9); // is in no heap any more
        QVERIFY(turns.isEmpty(1) && !turns.dueOf(9));
        QVERIFY(turns.nextDue() == MonotonicTime(2s));
    }

    void keepsTheOrderOfSets()
    {
        constexpr size_t Heaps = 3;
        QRandomGenerator random(7);
        DueHeaps turns(Heaps);
        std::array<std::set<std::pair<MonotonicTime, int>>, Heaps> sets;
        for (int step = 0; step < 20'000; ++step) {
            const int slot = random.bounded(300);
            if (const std::optional<MonotonicTime> due = turns.dueOf(slot)) {
                for (auto &set : sets)
                    set.erase({*due, slot});
                turns.remove(slot);
            } else {
                const MonotonicTime at(std::chrono::seconds(random.bounded(50)));
                const auto heap = static_cast<size_t>(random.bounded(int(Heaps)));
                sets[heap].insert({at, slot});
                turns.insert(slot, heap, at);
            }
            for (size_t heap = 0; heap < Heaps; ++heap) {
                QCOMPARE(turns.isEmpty(heap), sets[heap].empty());
                if (!sets[heap].empty())
                    QVERIFY((std::pair(turns.firstDue(heap), turns.first(heap)) == *sets[heap].begin()));
            }
        }
    }
};

TASKWATCH_TEST(TestDueHeaps, QCoreApplication);
#include "tst_dueheaps.moc"
