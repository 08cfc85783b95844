// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "table/selectedrows.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace Taskwatch;

using Rows = std::vector<int>;

class TestSelectedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheRowsOfASelection_data()
    {
        QTest::addColumn<QList<std::pair<int, int>>>("ranges");
        QTest::addColumn<Rows>("rows");

        using Ranges = QList<std::pair<int, int>>;
        QTest::newRow("none") << Ranges{} << Rows{};
        QTest::newRow("one") << Ranges{{3, 3}} << Rows{3};
        QTest::newRow("in any order") << Ranges{{7, 8}, {1, 2}, {5, 5}} << Rows{1, 2, 5, 7, 8};
        QTest::newRow("that touch") << Ranges{{3, 4}, {5, 6}} << Rows{3, 4, 5, 6};
        QTest::newRow("that overlap") << Ranges{{2, 6}, {4, 8}} << Rows{2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("one in another") << Ranges{{0, 9}, {4, 5}, {9, 9}} << Rows{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    }

    void holdsTheRowsOfASelection()
    {
        using Ranges = QList<std::pair<int, int>>;
        QFETCH(const Ranges, ranges);
        QFETCH(const Rows, rows);
        const QStandardItemModel model(10, 2);
        QItemSelection selection;
        for (const auto &[top, bottom] : ranges)
            selection.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, 1)));
        const SelectedRows selected(selection);
        QCOMPARE(selected.all(), rows);
        QCOMPARE(selected.count(), static_cast<qsizetype>(rows.size()));
        for (int row = -1; row <= 10; ++row)
            QCOMPARE(selected.contains(row), std::find(rows.begin(), rows.end(), row) != rows.end());
    }
};

TASKWATCH_TEST(TestSelectedRows, QCoreApplication);
#include "tst_selectedrows.moc"
