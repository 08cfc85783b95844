// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/rowcounts.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A table with its counts.
struct CountsFixture {
    CountsFixture()
    {
        table.setTaskModel(&model);
        counts.setTable(&table);
        auto *lines = new QVBoxLayout(&window);
        lines->addWidget(&counts);
        lines->addWidget(&table);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, Patience));
    }

    void poll(const TaskId &taskId, const char *state)
    {
        Task task = exampleTask();
        task.taskId = taskId;
        task.state = Test::stateOf(QString::fromLatin1(state));
        model.apply({answered(taskId, task, fromUnixMs(1678902000000))});
    }

    /// Counted row by row, and by what the selection says about each row.
    [[nodiscard]] QString naive() const
    {
        int shown = 0;
        int selected = 0;
        while (model.index(shown, 0).isValid()) {
            selected += table.selectionModel()->isRowSelected(shown) ? 1 : 0;
            ++shown;
        }
        int total = 0;
        for (int row = 0; row < model.table().rowEnd(); ++row)
            total += model.table().isUsed(row) ? 1 : 0;
        const auto number = [](int value) { return QLocale().toString(value); };
        QString text = shown != total ? QString(number(shown) + u" shown of " + number(total))
            : total == 1              ? QStringLiteral("1 task")
                                      : QString(number(total) + u" tasks");
        if (selected > 0)
            text += u" · " + number(selected) + u" selected";
        return text;
    }

    TaskTableModel model;
    QWidget window;
    TaskTableView table;
    RowCounts counts;
};

} // namespace

/// The counts of rows while rows are added, removed, filtered, held, moved and selected.
class TestRowCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void saysWhatIsShownAndSelected()
    {
        CountsFixture fixture;
        QCOMPARE(fixture.counts.text(), QStringLiteral("0 tasks"));
        const QList<TaskId> all = manyIds(1204);
        fixture.model.watch(all);
        QCOMPARE(fixture.counts.text(), QStringLiteral("1,204 tasks"));
        for (int i = 0; i < 87; ++i)
            fixture.poll(all[i], "retrying");
        fixture.model.setFilter([](const TaskRow &row, const ClockReading &) { return bool(row.task); }, false);
        QCOMPARE(fixture.counts.text(), QStringLiteral("87 shown of 1,204"));
        const auto click = [&fixture](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, modifiers,
                fixture.table.visualRect(fixture.model.index(row, 1)).center());
        };
        click(0, {});
        click(2, Qt::ShiftModifier);
        QCOMPARE(fixture.counts.text(), QStringLiteral("87 shown of 1,204 · 3 selected"));
        click(1, Qt::ControlModifier);
        QCOMPARE(fixture.counts.text(), QStringLiteral("87 shown of 1,204 · 2 selected"));
        QTest::keyClick(&fixture.table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.counts.text(), QStringLiteral("87 shown of 1,204 · 87 selected"));
        fixture.model.setFilter({}, false);
        QCOMPARE(fixture.counts.text(), QStringLiteral("1,204 tasks · 87 selected"));
        fixture.model.remove(all.first(10));
        QCOMPARE(fixture.counts.text(), QStringLiteral("1,194 tasks · 77 selected"));
    }

    void isAlwaysTrue()
    {
        constexpr quint32 Seeds = 4;
        constexpr const char *States[] = {"active", "retrying", "pending", "completed", "archived"};
        const QList<TaskId> all = manyIds(60);
        for (quint32 seed = 1; seed <= Seeds; ++seed) {
            QRandomGenerator random(seed);
            CountsFixture fixture;
            for (int step = 0; step < 400; ++step) {
                const TaskId &any = all[random.bounded(all.size())];
                const int row = random.bounded(std::max(1, fixture.model.rowCount()));
                const int kind = random.bounded(9);
                switch (kind) {
                case 0:
                    fixture.model.watch(all.mid(random.bounded(all.size()), random.bounded(8)));
                    break;
                case 1:
                    fixture.model.remove({any});
                    break;
                case 2:
                case 3:
                    fixture.poll(any, States[random.bounded(static_cast<int>(std::size(States)))]);
                    break;
                case 4: {
                    const int phase = random.bounded(3);
                    fixture.model.setFilter(phase == 0
                            ? VisibleRows::Filter()
                            : [phase](const TaskRow &each, const ClockReading &) {
                                  return each.task && (each.task->state.phase() == Phase::Failed) == (phase == 1);
                              },
                        false);
                    break;
                }
                case 5:
                    fixture.model.setHeld(TaskTableModel::Holder::Person, random.bounded(2) == 1);
                    break;
                case 6:
                    fixture.table.selectRow(row);
                    break;
                case 7:
                    fixture.table.selectionModel()->select(
                        fixture.model.index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
                    break;
                default:
                    if (random.bounded(2) == 0)
                        fixture.table.selectAll();
                    else
                        fixture.table.clearSelection();
                }
                QVERIFY2(fixture.counts.text() == fixture.naive(),
                    qPrintable(QStringLiteral("seed %1, step %2, kind %3: %4, but %5")
                                   .arg(seed)
                                   .arg(step)
                                   .arg(kind)
                                   .arg(fixture.counts.text(), fixture.naive())));
            }
        }
    }

    void isShorterInLittleRoom()
    {
        CountsFixture fixture;
        fixture.model.watch(manyIds(100));
        fixture.poll(manyIds(1).first(), "retrying");
        fixture.model.setFilter([](const TaskRow &row, const ClockReading &) { return bool(row.task); }, false);
        fixture.table.selectAll();
        const QStringList forms{QStringLiteral("1 shown of 100 · 1 selected"), QStringLiteral("1 of 100 · 1 selected"),
            QStringLiteral("1 of 100")};
        QStringList seen;
        for (int width = 400; width >= fixture.counts.minimumSizeHint().width(); width -= 2) {
            fixture.counts.resize(width, 20);
            if (seen.isEmpty() || seen.last() != fixture.counts.text())
                seen.append(fixture.counts.text());
            QVERIFY(fixture.counts.fontMetrics().horizontalAdvance(fixture.counts.text())
                <= fixture.counts.contentsRect().width());
            QCOMPARE(fixture.counts.toolTip(), forms.first());
        }
        QCOMPARE(seen, forms);
    }
};

TASKWATCH_TEST(TestRowCounts, QApplication);
#include "tst_rowcounts.moc"
