// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/sortedrows.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Taskwatch;

class TestSortedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAsComparingDoes()
    {
        QRandomGenerator random(2026);
        constexpr qint64 Least = std::numeric_limits<qint64>::min();
        constexpr qint64 Most = std::numeric_limits<qint64>::max();
        const auto number = [&random](int kind) -> qint64 {
            switch (kind) {
            case 0:
                return random.bounded(3); // many equal values
            case 1:
                return 1'678'902'000'000 + random.bounded(100'000'000);
            case 2:
                return static_cast<qint64>(random.generate64());
            default: {
                const qint64 edges[] = {Least, Least + 1, -1, 0, 1, Most - 1, Most};
                return edges[random.bounded(7)];
            }
            }
        };
        for (int round = 0; round < 200; ++round) {
            std::vector<std::optional<SortKey>> keys(static_cast<size_t>(random.bounded(400)));
            const int first = random.bounded(4);
            const int second = random.bounded(4);
            std::vector<int> expected;
            for (size_t row = 0; row < keys.size(); ++row) {
                if (random.bounded(5) == 0)
                    continue;
                // All different.
                keys[row] = SortKey{number(first), number(second), static_cast<quint32>(row * 2'654'435'761U)};
                expected.push_back(static_cast<int>(row));
            }
            std::sort(expected.begin(), expected.end(),
                [&keys](int a, int b) { return *keys[static_cast<size_t>(a)] < *keys[static_cast<size_t>(b)]; });
            QCOMPARE(sortedRows(keys), expected);
        }
    }
};

TASKWATCH_TEST(TestSortedRows, QCoreApplication);
#include "tst_sortedrows.moc"
