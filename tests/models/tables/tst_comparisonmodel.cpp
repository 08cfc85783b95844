// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/modeltext.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/tasktable.h"
#include "tables/comparisonmodel.h"
#include "tables/historytablemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The facts of several tasks side by side.
class TestComparisonModel : public QObject
{
    Q_OBJECT

    static constexpr Timestamp Start = fromUnixMs(1678902000000);
    static constexpr ClockReading Now{Start + 1min, tickAt(Start + 1min), Start + 1min};

    /// A table with two tasks, which @p change makes different.
    struct TwoTasks {
        explicit TwoTasks(const std::function<void(Task &)> &change = {})
        {
            table.add(ids({"a", "b", "c"}));
            poll("a", {});
            poll("b", change);
            model.setTasks(ids({"a", "b"}));
            model.update(Now, TimeForm::Utc);
        }
        void poll(const char *name, const std::function<void(Task &)> &change)
        {
            Task task = exampleTask();
            task.taskId = id(name);
            if (change)
                change(task);
            polledAt += 1s;
            table.apply({answered(id(name), task, polledAt, 60s)});
        }
        /// The facts that differ, with their values.
        [[nodiscard]] QStringList differences() const
        {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.index(row, 0).data(HistoryRole::Repeated).toBool())
                    all.append(line(row));
            }
            return all;
        }
        [[nodiscard]] QString line(int row) const
        {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            return cells.join(u'|');
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row, 0).data(HistoryRole::Copied).toString());
            return all;
        }

        Timestamp polledAt = Start;
        TaskTable table;
        ComparisonModel model{&table};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

private Q_SLOTS:
    void marksWhatDiffers_data()
    {
        using Change = std::function<void(Task &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("differences");
        QTest::newRow("nothing, though polled at other times") << Change() << QStringList();
        QTest::newRow("a text") << Change([](Task &task) { task.url = QStringLiteral("https://other.example"); })
                                << QStringList(QStringLiteral("url  ≠|https://example.com|https://other.example"));
        QTest::newRow("the retries that are left, of as many")
            << Change([](Task &task) { task.maxRetry = 9; })
            << QStringList(QStringLiteral("retried  ≠|4 of 5  ·  1 left|4 of 9  ·  5 left"));
        QTest::newRow("a time within the same second, which reads the same")
            << Change([](Task &task) { task.lastErrorAt = *task.lastErrorAt + 1ms; })
            << QStringList(
                   QStringLiteral("lastErrorAt  ≠|2023-03-15 17:36:40Z  ·  4 m ago|2023-03-15 17:36:40Z  ·  4 m ago"));
        QTest::newRow("a fact that one has alone")
            << Change([](Task &task) { task.deadline = Start + 1h; })
            << QStringList(QStringLiteral("deadline  ≠|—|2023-03-15 18:40:00Z  ·  in 59 m"));
        QTest::newRow("the second line of an error")
            << Change([](Task &task) { task.error = QString(QString(task.error) + u"\nmore"); })
            << QStringList(QStringLiteral("error  ≠|Connection timeout|Connection timeout ↵ more"));
    }

    void marksWhatDiffers()
    {
        QFETCH(const std::function<void(Task &)>, change);
        QFETCH(const QStringList, differences);
        TwoTasks two(change);
        QCOMPARE(two.differences(), differences);
        QCOMPARE(two.model.differences(), int(differences.size()));
        QCOMPARE(two.names().first(), QStringLiteral("state"));
        QVERIFY(two.model.rowCount() > 5);
        two.model.setDifferencesOnly(true);
        QCOMPARE(two.model.rowCount(), int(differences.size()));
        QCOMPARE(two.differences(), differences);
    }

    void showsOnlyFactsThatOneHas()
    {
        TwoTasks two;
        QVERIFY(!two.names().contains(u"deadline"));
        QVERIFY(!two.names().contains(u"Checked")); // polls are at any time
        two.poll("b", [](Task &task) { task.deadline = Start + 1h; });
        QSignalSpy changed(&two.model, &QAbstractItemModel::dataChanged);
        two.model.update(Now, TimeForm::Utc);
        QVERIFY(two.names().contains(u"deadline"));
        QVERIFY(changed.isEmpty());
        // A poll that changes a value announces its row alone.
        two.poll("a", [](Task &task) { task.deadline = Start + 2h; });
        two.model.update(Now, TimeForm::Utc);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), two.names().indexOf(u"deadline"));
        two.model.update(Now, TimeForm::Utc);
        QCOMPARE(changed.size(), 1);
    }

    void aTaskThatIsUnknownOrRemovedHasNoFacts()
    {
        TwoTasks two;
        two.model.setTasks(ids({"a", "c"})); // c was not polled
        two.model.update(Now, TimeForm::Utc);
        QVERIFY(two.names().contains(u"url"));
        const auto row = static_cast<int>(two.names().indexOf(u"url"));
        QCOMPARE(two.line(row), QStringLiteral("url  ≠|https://example.com|—"));
        (void)two.table.take(std::vector<int>{two.table.indexOf(id("c"))});
        two.model.update(Now, TimeForm::Utc);
        QCOMPARE(two.line(row), QStringLiteral("url  ≠|https://example.com|—"));
    }

    void isCopiedInFull()
    {
        TwoTasks two([](Task &task) {
            task.error = QStringLiteral("a|b");
            task.lastErrorAt = *task.lastErrorAt + 1ms;
        });
        two.model.setDifferencesOnly(true);
        QCOMPARE(alignedRows(two.model),
            QStringLiteral("Fact         a                         b\n"
                           "error        Connection timeout        a|b\n"
                           "lastErrorAt  2023-03-15T17:36:40.000Z  2023-03-15T17:36:40.001Z\n"));
        QCOMPARE(markdownRows(two.model),
            QStringLiteral("| Fact | a | b |\n| --- | --- | --- |\n| error | Connection timeout | a\\|b |\n"
                           "| lastErrorAt | 2023-03-15T17:36:40.000Z | 2023-03-15T17:36:40.001Z |\n"));
    }

    void saysInWordsWhatDiffers()
    {
        TwoTasks two([](Task &task) { task.url = QStringLiteral("https://other.example"); });
        two.model.setDifferencesOnly(true);
        QCOMPARE(two.model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("url, different"));
        QCOMPARE(two.model.index(0, 2).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("url: https://other.example"));
        QCOMPARE(two.model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("b"));
    }
};

TASKWATCH_TEST(TestComparisonModel, QCoreApplication);
#include "tst_comparisonmodel.moc"
