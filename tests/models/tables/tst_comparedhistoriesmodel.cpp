// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/histories.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "tables/comparedhistoriesmodel.h"
#include "tables/historytablemodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The histories of several tasks side by side.
class TestComparedHistoriesModel : public QObject
{
    Q_OBJECT

    static constexpr Timestamp Start = fromUnixMs(1678902000000);
    static constexpr ClockReading Now{Start + 1h, tickAt(Start + 1h), Start + 1h};

    /// The task has the states one after the other, from the times in milliseconds since Start on.
    static TaskHistory historyOf(const char *name, const QList<std::pair<int, const char *>> &states)
    {
        TaskHistory history;
        history.taskId = id(name);
        history.watchedSince = Start;
        for (const auto &[at, state] : states) {
            Task task = exampleTask();
            task.taskId = history.taskId;
            task.state = stateOf(QString::fromLatin1(state));
            const Timestamp asked = Start + std::chrono::milliseconds(at);
            history.versions.append({task, history.confirmedAt, asked, asked});
            history.confirmedAt = asked;
        }
        return history;
    }
    static QStringList said(const QAbstractItemModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

private Q_SLOTS:
    void whatHappenedInOneSecondIsInOneRow()
    {
        ComparedHistoriesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTasks(ids({"a", "b"}));
        model.setTimes(Now, TimeForm::Utc);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 3);
        model.setHistory(historyOf("a", {{1000, "pending"}, {2900, "active"}, {5000, "completed"}}));
        model.setHistory(historyOf("b", {{1999, "pending"}, {2000, "active"}, {2500, "pending"}, {3000, "active"}}));
        QCOMPARE(said(model),
            QStringList({QStringLiteral("17:40:05Z|active → completed|"), QStringLiteral("17:40:03Z||pending → active"),
                QStringLiteral("17:40:02Z||active → pending"),
                QStringLiteral("17:40:02Z|pending → active|pending → active"),
                QStringLiteral("17:40:01Z|First seen: pending|First seen: pending")}));
        QVERIFY(model.index(3, 0).data(HistoryRole::Repeated).toBool()); // the same second
        QVERIFY(!model.index(2, 0).data(HistoryRole::Repeated).toBool());
        model.setTimes(Now, TimeForm::Relative);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("17:40:05"));
        QCOMPARE(model.index(0, 0).data(HistoryRole::Copied).toString(), QStringLiteral("2023-03-15T17:40:05.000Z"));
        QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"completed"));
        model.setHistory(historyOf("of another task", {{1000, "pending"}}));
        QCOMPARE(model.rowCount(), 5);
    }

    void whatIsNewComesToTheTop()
    {
        ComparedHistoriesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTasks(ids({"a", "b"}));
        model.setTimes(Now, TimeForm::Utc);
        model.setHistory(historyOf("a", {{1000, "pending"}, {2000, "active"}}));
        model.setHistory(historyOf("b", {{1000, "pending"}, {3000, "active"}}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setHistory(historyOf("a", {{1000, "pending"}, {2000, "active"}, {4000, "completed"}}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 0);
        QVERIFY(removed.isEmpty());
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("active → completed"));
        // In the row of the same second, and before it.
        model.setHistory(historyOf("b", {{1000, "pending"}, {3000, "active"}, {4100, "completed"}}));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("active → completed"));
        QCOMPARE(model.rowCount(), 4);
    }

    void failuresNeedAttention()
    {
        ComparedHistoriesModel model;
        model.setTasks(ids({"a"}));
        model.setTimes(Now, TimeForm::Utc);
        model.setHistory(longHistory(id("a"), 12, Start));
        int failures = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 1);
            const bool needs = index.data(HistoryRole::Attention).toBool();
            QCOMPARE(needs, index.data().toString().contains(QStringLiteral("failed")));
            failures += needs;
        }
        QVERIFY(failures > 2);
    }
};

TASKWATCH_TEST(TestComparedHistoriesModel, QCoreApplication);
#include "tst_comparedhistoriesmodel.moc"
