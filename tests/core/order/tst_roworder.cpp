// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/roworder.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Taskwatch;

namespace {

/// Reference implementation that sorts everything each time.
struct NaiveOrder {
    struct Row {
        SortKey key;
        bool shown;
    };
    std::map<int, Row> rows;

    void take(const RowOrder::Change &change)
    {
        if (change.key)
            rows[change.row] = {*change.key, change.shown};
        else
            rows.erase(change.row);
    }

    [[nodiscard]] std::vector<int> shown() const
    {
        std::vector<int> order;
        for (const auto &[row, what] : rows) {
            if (what.shown)
                order.push_back(row);
        }
        std::sort(order.begin(), order.end(), [this](int a, int b) { return rows.at(a).key < rows.at(b).key; });
        return order;
    }
};

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT

private:
    static RowOrder::Change change(int row, qint64 first, bool shown = true)
    {
        return {row, SortKey{first, 0, static_cast<quint32>(row)}, shown};
    }

    static RowOrder orderOf(std::initializer_list<qint64> firsts)
    {
        RowOrder order;
        std::vector<RowOrder::Change> changes;
        for (const qint64 first : firsts)
            changes.push_back(change(static_cast<int>(changes.size()), first));
        order.prepare(changes);
        order.commit();
        return order;
    }

private Q_SLOTS:
    void nothingIsSeenBeforeCommit()
    {
        RowOrder order = orderOf({30, 10, 20});
        QCOMPARE(order.shown(), (std::vector<int>{1, 2, 0}));
        QVERIFY(order.prepare(std::array{change(0, 5)}));
        QCOMPARE(order.shown(), (std::vector<int>{1, 2, 0}));
        QCOMPARE(order.positionOf(0), 2);
        order.commit();
        QCOMPARE(order.shown(), (std::vector<int>{0, 1, 2}));
        QCOMPARE(order.positionOf(0), 0);
    }

    void returnsWhetherAnythingMoves()
    {
        RowOrder order = orderOf({10, 20, 30});
        QVERIFY(!order.prepare(std::array{change(1, 25)}));
        order.commit();
        QVERIFY(!order.prepare(std::array{change(1, 25)}));
        order.commit();
        // The new key is used from now on.
        QVERIFY(order.prepare(std::array{change(0, 26)}));
        order.commit();
        QCOMPARE(order.shown(), (std::vector<int>{1, 0, 2}));
        // Two changes that keep the order move nothing.
        QVERIFY(!order.prepare(std::array{change(1, 1), change(2, 99)}));
        order.commit();
        // A row that stays hidden moves nothing either.
        QVERIFY(order.prepare(std::array{change(1, 1, false)}));
        order.commit();
        QVERIFY(!order.prepare(std::array{change(1, 100, false)}));
        order.commit();
        QCOMPARE(order.positionOf(1), -1);
        QCOMPARE(order.size(), 2);
    }

    void equalKeysAreSortedById()
    {
        RowOrder order;
        QVERIFY(order.prepare(std::array{RowOrder::Change{0, SortKey{1, 1, 9}}, RowOrder::Change{1, SortKey{1, 1, 3}},
            RowOrder::Change{2, SortKey{1, 0, 7}}}));
        order.commit();
        QCOMPARE(order.shown(), (std::vector<int>{2, 1, 0}));
    }

    void wouldMoveAgreesWithPrepare()
    {
        RowOrder order = orderOf({10, 20, 30});
        QVERIFY(!order.wouldMove(change(1, 29)));
        QVERIFY(order.wouldMove(change(1, 31)));
        QVERIFY(order.wouldMove(change(1, 9)));
        QVERIFY(order.wouldMove(change(1, 20, false)));
        QVERIFY(order.wouldMove(change(3, 1)));
        QVERIFY(!order.wouldMove(change(3, 1, false)));
        QVERIFY(order.wouldMove({0, std::nullopt, false}));
    }

    void isAlwaysWhatSortingEverythingGives()
    {
        QRandomGenerator random(2026);
        for (int round = 0; round < 40; ++round) {
            RowOrder order;
            NaiveOrder naive;
            const int rows = 1 + random.bounded(200);
            const int firsts = 1 + random.bounded(round % 2 ? 4 : 1000); // many equal keys, or few
            const int hidden = random.bounded(3); // likelihood of hidden rows
            for (int step = 0; step < 100; ++step) {
                const std::vector<int> before = order.shown();
                bool moves = false;
                if (const int act = random.bounded(20); act == 0) {
                    std::vector<bool> shown(static_cast<size_t>(rows));
                    for (int row = 0; row < rows; ++row)
                        shown[static_cast<size_t>(row)] = random.bounded(3) > 0;
                    for (auto &[row, what] : naive.rows)
                        what.shown = shown[static_cast<size_t>(row)];
                    shown.resize(static_cast<size_t>(naive.rows.empty() ? 0 : naive.rows.rbegin()->first + 1));
                    shown.resize(static_cast<size_t>(rows));
                    moves = order.prepareShown(shown);
                } else if (act == 1) {
                    std::vector<std::optional<SortKey>> keys(static_cast<size_t>(rows));
                    std::vector<bool> shown(static_cast<size_t>(rows));
                    for (auto &[row, what] : naive.rows) {
                        what.key.primary = random.bounded(firsts);
                        keys[static_cast<size_t>(row)] = what.key;
                        shown[static_cast<size_t>(row)] = what.shown;
                    }
                    moves = order.prepareAll(keys, shown);
                } else {
                    std::map<int, RowOrder::Change> changes; // at most one a row
                    for (int i = random.bounded(30); i > 0; --i) {
                        const int row = random.bounded(rows);
                        RowOrder::Change each{row,
                            SortKey{random.bounded(firsts), random.bounded(3), static_cast<quint32>(row)},
                            random.bounded(3) >= hidden};
                        if (random.bounded(6) == 0)
                            each.key.reset();
                        changes.insert_or_assign(row, each);
                    }
                    std::vector<RowOrder::Change> list;
                    for (const auto &[row, each] : changes) {
                        naive.take(each);
                        list.push_back(each);
                    }
                    moves = order.prepare(list);
                }
                QVERIFY(order.shown() == before);
                order.commit();
                QVERIFY(order.shown() == naive.shown());
                QCOMPARE(moves, before != order.shown());
                std::vector<int> asked;
                std::vector<int> positions;
                for (int row = 0; row < rows; ++row) {
                    const auto place = std::find(order.shown().begin(), order.shown().end(), row);
                    asked.push_back(row);
                    positions.push_back(place == order.shown().end() ? -1 : int(place - order.shown().begin()));
                    QCOMPARE(order.positionOf(row), positions.back());
                }
                QCOMPARE(order.positionsOf(asked), positions);
            }
        }
    }
};

TASKWATCH_TEST(TestRowOrder, QCoreApplication);
#include "tst_roworder.moc"
