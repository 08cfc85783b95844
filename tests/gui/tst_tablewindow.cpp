// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterbar.h"
#include "gui/childof.h"
#include "help/cheatsheet.h"
#include "settings/displaychoices.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/columncontroller.h"
#include "table/copymenu.h"
#include "table/taskactions.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// The window with a model and a clock that the test controls.
class TableWindowFixture
{
public:
    explicit TableWindowFixture(int tasks = 60)
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
        , window(&model, &display, QStringLiteral("https://example.com"))
    {
        QObject::connect(&window, &MainWindow::watchRequested, &model, &TaskTableModel::watch);
        QObject::connect(&window, &MainWindow::removeRequested, &model, &TaskTableModel::remove);
        for (int i = 0; i < tasks; ++i)
            ids.append(id(qPrintable(QStringLiteral("tsk_%1").arg(i, 3, 10, QLatin1Char('0')))));
        model.watch(ids);
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        table()->setFocus();
    }

    void poll(int number, const QString &state, int retried = 0, const QString &error = {},
        const QString &url = QStringLiteral("https://a.example/x"))
    {
        Task task = exampleTask();
        task.taskId = ids[number];
        task.state = Test::stateOf(state);
        task.retried = retried;
        task.error = error;
        task.url = url;
        batch.append(answered(ids[number], task, now, 60s));
    }

    void tell()
    {
        model.apply(std::exchange(batch, {}));
        QCoreApplication::processEvents();
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }

    [[nodiscard]] TaskTableView *table() const { return child<TaskTableView>("taskTable"); }
    [[nodiscard]] QLineEdit *filter() const { return child<QLineEdit>("filterEdit"); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.rowAt(row).id.toString());
        return texts;
    }
    [[nodiscard]] int yOf(int number) const
    {
        return table()->visualRect(model.index(model.positionOf(ids[number]), 0)).top();
    }
    void click(const char *chip, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(child<QWidget>(chip), Qt::LeftButton, modifiers);
    }
    [[nodiscard]] QPoint middleOf(int number) const
    {
        return table()->visualRect(model.index(model.positionOf(ids[number]), 1)).center();
    }

    Timestamp now = fromUnixMs(1678901900000);
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
    QList<TaskId> ids;
    QList<Observation> batch;
};

} // namespace

/// Working with the table, with mouse and keys, while rows move.
class TestTableWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QGuiApplication::clipboard()->clear();
    }

    void theMostUrgentRowsAreOnTop()
    {
        TableWindowFixture fixture(6);
        fixture.poll(5, QStringLiteral("archived"));
        fixture.poll(4, QStringLiteral("retrying"));
        fixture.poll(0, QStringLiteral("completed"));
        fixture.tell();
        QCOMPARE(fixture.shown(),
            (QStringList{QStringLiteral("tsk_005"), QStringLiteral("tsk_004"), QStringLiteral("tsk_000"),
                QStringLiteral("tsk_001"), QStringLiteral("tsk_002"), QStringLiteral("tsk_003")}));
        // It is visible, although the first row was selected automatically.
        QCOMPARE(fixture.table()->verticalScrollBar()->value(), 0);
    }

    void aRestingPointerKeepsNoRowInPlace()
    {
        TableWindowFixture fixture;
        QTest::mouseMove(
            fixture.table()->viewport(), fixture.middleOf(3)); // as for a window that opens under the pointer
        for (int i = 50; i < 60; ++i)
            fixture.poll(i, QStringLiteral("archived"));
        fixture.tell();
        QCOMPARE(fixture.table()->verticalScrollBar()->value(), 0);
    }

    void selectionAndCurrentRowFollowTheTask()
    {
        TableWindowFixture fixture;
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {}, fixture.middleOf(3));
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, fixture.middleOf(7));
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, fixture.middleOf(8));
        QSignalSpy selected(fixture.table(), &TaskTableView::selectedIdsChanged);
        for (int i = 0; i < 60; ++i)
            fixture.poll(i, i % 2 ? QStringLiteral("retrying") : QStringLiteral("completed"), 59 - i);
        fixture.tell();
        QTest::keyClick(fixture.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tsk_003\ntsk_007\ntsk_008"));
        QCOMPARE(fixture.table()->currentId(), std::optional(id("tsk_008")));
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_008"));
        QVERIFY(selected.isEmpty());
        // A row hidden by a filter is deselected, and the window updates its actions.
        fixture.poll(8, QStringLiteral("completed"));
        fixture.tell();
        fixture.click("phaseChip.retrying");
        QCOMPARE(fixture.table()->selectedIds(), ids({"tsk_003", "tsk_007"}));
        QVERIFY(!selected.isEmpty());
        // Its details stay visible.
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_008"));
    }

    void allThatWasSelectedStaysSelectedWhenRowsComeAndGo()
    {
        TableWindowFixture fixture(10);
        for (int i = 0; i < 10; ++i)
            fixture.poll(i, QStringLiteral("retrying"));
        fixture.tell();
        QTest::keyClick(fixture.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.table()->selectedIds().size(), 10);
        fixture.model.watch(ids({"zzz"})); // added, not selected
        QCOMPARE(fixture.table()->selectedIds().size(), 10);
        QVERIFY(!fixture.table()->selectedIds().contains(id("zzz")));
        fixture.model.remove(ids({"zzz"}));
        QTest::keyClick(fixture.table(), Qt::Key_A, Qt::ControlModifier);
        fixture.poll(4, QStringLiteral("completed"));
        fixture.tell();
        fixture.click("phaseChip.retrying");
        QCOMPARE(fixture.table()->selectedIds().size(), 9);
        QVERIFY(!fixture.table()->selectedIds().contains(fixture.ids[4]));
    }

    void theRowUnderThePointerStaysThere()
    {
        TableWindowFixture fixture;
        for (int i = 0; i < 60; ++i)
            fixture.poll(i, QStringLiteral("pending"), i);
        fixture.tell();
        fixture.table()->verticalScrollBar()->setValue(20);
        QCoreApplication::processEvents();
        QTest::mouseMove(fixture.table()->viewport(), fixture.middleOf(23));
        QTest::mouseMove(fixture.table()->viewport(), fixture.middleOf(24));
        const int y = fixture.yOf(24);
        // Ten rows are added above it, then move below it.
        for (int i = 40; i < 50; ++i)
            fixture.poll(i, QStringLiteral("archived"));
        fixture.tell();
        QCOMPARE(fixture.model.positionOf(fixture.ids[24]), 34);
        QCOMPARE(fixture.yOf(24), y);
        for (int i = 40; i < 50; ++i)
            fixture.poll(i, QStringLiteral("completed"));
        fixture.tell();
        QCOMPARE(fixture.model.positionOf(fixture.ids[24]), 24);
        QCOMPARE(fixture.yOf(24), y);
        // It also follows when its own row moves.
        fixture.poll(24, QStringLiteral("retrying"));
        fixture.tell();
        QCOMPARE(fixture.model.positionOf(fixture.ids[24]), 0);
        QCOMPARE(fixture.table()->verticalScrollBar()->value(), 0);
    }

    void theCurrentRowStaysInItsPlaceWithoutAPointer()
    {
        TableWindowFixture fixture;
        for (int i = 0; i < 60; ++i)
            fixture.poll(i, QStringLiteral("pending"));
        fixture.tell();
        QTest::mouseMove(fixture.child<QLineEdit>("filterEdit"));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(fixture.table(), Qt::Key_Down);
        const TaskId current = *fixture.table()->currentId();
        const int number = int(fixture.ids.indexOf(current));
        const int y = fixture.yOf(number);
        for (int i = 50; i < 60; ++i)
            fixture.poll(i, QStringLiteral("archived"));
        fixture.tell();
        QCOMPARE(fixture.table()->currentId(), std::optional(current));
        QCOMPARE(fixture.yOf(number), y);
    }

    void theOrderIsHeldByKeyButtonAndMenu()
    {
        TableWindowFixture fixture(5);
        for (int i = 0; i < 5; ++i)
            fixture.poll(i, QStringLiteral("pending"));
        fixture.tell();
        const QStringList before = fixture.shown();
        auto *button = fixture.child<QToolButton>("holdButton");
        QVERIFY(!button->isChecked());
        QCOMPARE(button->text(), QStringLiteral("Hold"));
        QTest::keyClick(fixture.table(), Qt::Key_F7);
        QVERIFY(button->isChecked());
        fixture.poll(4, QStringLiteral("archived"), 5);
        fixture.poll(3, QStringLiteral("retrying"));
        fixture.tell();
        QCOMPARE(fixture.shown(), before);
        QCOMPARE(fixture.model.index(4, 0).data().toString(), QStringLiteral("archived")); // cells are still updated
        QCOMPARE(button->text(), QStringLiteral("Hold (2)"));
        QVERIFY2(button->toolTip().startsWith(u"The order is held. 2 rows have changed and would move. Click "),
            qPrintable(button->toolTip()));
        // The number is shown with symbols only, too.
        fixture.child<QAction>("toolBarIconsAction")->trigger();
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!button->isChecked());
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(button->text(), QStringLiteral("Hold"));
        QCOMPARE(fixture.shown().first(), QStringLiteral("tsk_004"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!button->isChecked());

        // An open menu holds the order, and its actions apply to the row on which it was opened.
        QTest::mouseClick(fixture.table()->viewport(), Qt::RightButton, {}, fixture.middleOf(0));
        Q_EMIT fixture.table()->customContextMenuRequested(fixture.middleOf(0));
        auto *menu = fixture.child<QMenu>("rowMenu");
        QTRY_VERIFY(menu->isVisible());
        const QStringList held = fixture.shown();
        fixture.poll(0, QStringLiteral("archived"), 5);
        fixture.poll(1, QStringLiteral("archived"), 5);
        fixture.tell();
        QCOMPARE(fixture.shown(), held);
        QCOMPARE(button->text(), QStringLiteral("Hold")); // the user did not press it
        QVERIFY2(button->toolTip().startsWith(u"Hold the order: "), qPrintable(button->toolTip()));
        QTest::keyClick(menu, Qt::Key_Down);
        while (menu->activeAction() && menu->activeAction()->objectName() != QLatin1String("copyIdsAction"))
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tsk_000"));
        QTRY_VERIFY(fixture.shown() != held);
        QCOMPARE(button->text(), QStringLiteral("Hold"));
    }

    void chipsAndFilterMustBothHold()
    {
        TableWindowFixture fixture(6);
        fixture.poll(0, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout"));
        fixture.poll(1, QStringLiteral("retrying"), 4, QStringLiteral("503 Service Unavailable"));
        fixture.poll(2, QStringLiteral("archived"), 5, QStringLiteral("Connection timeout"));
        fixture.tell();
        fixture.click("phaseChip.retrying");
        QCOMPARE(fixture.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001")}));
        fixture.click("phaseChip.failed", Qt::ControlModifier);
        QCOMPARE(fixture.model.rowCount(), 3);
        QTest::keyClick(fixture.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(fixture.filter()->hasFocus());
        QTest::keyClicks(fixture.filter(), QStringLiteral("timeout"));
        QTest::keyClick(fixture.filter(), Qt::Key_Return);
        QCOMPARE(fixture.shown(), (QStringList{QStringLiteral("tsk_002"), QStringLiteral("tsk_000")}));
        // A row that begins to match appears; one that no longer matches disappears.
        fixture.poll(1, QStringLiteral("retrying"), 4, QStringLiteral("read timeout"));
        fixture.poll(2, QStringLiteral("completed"), 5, QStringLiteral("Connection timeout"));
        fixture.tell();
        QCOMPARE(fixture.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001")}));
        // An invalid filter leaves the last valid one in place.
        QTest::keyClicks(fixture.filter(), QStringLiteral(" retries>x"));
        QTest::keyClick(fixture.filter(), Qt::Key_Return);
        QVERIFY(fixture.child<QWidget>("filterMistake")->isVisible());
        QCOMPARE(fixture.model.rowCount(), 2);
        QTest::keyClick(fixture.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.model.rowCount(), 6);
        QVERIFY(!fixture.child<QWidget>("filterMistake")->isVisible());
    }

    /// Pressing a chip shows as many rows as it says.
    void chipsCountWhatTheFilterLetsThrough()
    {
        TableWindowFixture fixture(6);
        auto *bar = fixture.child<FilterBar>("filterBar");
        fixture.poll(0, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout"));
        fixture.poll(1, QStringLiteral("archived"), 5, QStringLiteral("Connection timeout"));
        fixture.poll(2, QStringLiteral("archived"), 5, QStringLiteral("503 Service Unavailable"));
        fixture.tell();
        const auto chip = [&fixture](const char *name) { return fixture.child<QWidget>(name)->accessibleName(); };
        bar->setTerms(QStringLiteral("timeout"));
        QCOMPARE(chip("phaseChip.failed"), QStringLiteral("Failed: 1 task of those that match the filter"));
        QVERIFY2(chip("phaseChip.all").contains(u"2 "), qPrintable(chip("phaseChip.all")));
        QVERIFY(!fixture.child<QWidget>("phaseChip.none")->isVisible());
        fixture.click("phaseChip.failed");
        QCOMPARE(fixture.shown(), QStringList(QStringLiteral("tsk_001")));
        QVERIFY(chip("phaseChip.retrying").contains(u"1 ")); // although its rows are hidden now
        fixture.poll(0, QStringLiteral("archived"), 5, QStringLiteral("Connection timeout"));
        fixture.tell();
        QTRY_VERIFY(chip("phaseChip.failed").contains(u"2 "));
        QCOMPARE(fixture.shown().size(), 2);
        bar->setTerms({});
        QCOMPARE(chip("phaseChip.failed"), QStringLiteral("Failed: 3 tasks, selected"));
    }

    void chipsCountTheWholeList()
    {
        TableWindowFixture fixture(6);
        const auto number = [&fixture](const char *chip) { return fixture.child<QWidget>(chip)->accessibleName(); };
        fixture.poll(0, QStringLiteral("retrying"));
        fixture.poll(1, QStringLiteral("archived"));
        fixture.tell();
        fixture.poll(2, QStringLiteral("archived"));
        fixture.tell();
        QTRY_VERIFY2(number("phaseChip.failed").contains(u"2 "), qPrintable(number("phaseChip.failed")));
        QVERIFY(number("phaseChip.all").contains(u"6 "));
        fixture.click("phaseChip.retrying"); // hides five of them
        fixture.poll(3, QStringLiteral("archived"));
        fixture.tell();
        QTRY_VERIFY(number("phaseChip.failed").contains(u"3 "));
        QTRY_VERIFY(number("phaseChip.none").contains(u"2 "));
    }

    void saysWhereNothingMatches()
    {
        TableWindowFixture fixture(3);
        auto *note = fixture.child<QWidget>("noMatchNote");
        QVERIFY(!note->isVisible());
        fixture.click("phaseChip.failed");
        QVERIFY(note->isVisible());
        // A task added now is watched and reported as hidden. Its details are shown anyway.
        fixture.window.acceptText(QStringLiteral("fresh_1"));
        QCOMPARE(fixture.model.table().size(), 4);
        QVERIFY(fixture.child<QWidget>("noticeBanner")->isVisible());
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("fresh_1"));
        QTest::mouseClick(fixture.child<QWidget>("showAllButton"), Qt::LeftButton);
        QVERIFY(!note->isVisible());
        QCOMPARE(fixture.model.rowCount(), 4);
    }

    void anAddedRowStaysInSight_data()
    {
        QTest::addColumn<QString>("added");
        QTest::newRow("one id") << QStringLiteral("fresh_1");
        QTest::newRow("several ids") << QStringLiteral("fresh_1\nfresh_2\nfresh_3");
    }

    /// Its first answer sorts it to another place, while the pointer rests on the table.
    void anAddedRowStaysInSight()
    {
        QFETCH(const QString, added);
        TableWindowFixture fixture;
        for (int i = 0; i < 60; ++i)
            fixture.poll(i, QStringLiteral("retrying"));
        fixture.tell();
        QTest::mouseMove(fixture.table()->viewport(), fixture.middleOf(3));
        fixture.window.acceptText(added);
        fixture.ids.append(id("fresh_1"));
        QCOMPARE(fixture.table()->currentId(), fixture.ids.last());
        const auto isInSight = [&fixture] {
            const QRect rect = fixture.table()->visualRect(fixture.table()->currentIndex());
            return fixture.table()->viewport()->rect().contains(rect.center());
        };
        QCoreApplication::processEvents(); // the message takes room from the table
        QVERIFY2(isInSight(), "added");
        fixture.poll(60, QStringLiteral("completed"));
        fixture.tell();
        QCOMPARE(fixture.shown().indexOf(QStringLiteral("fresh_1")), 60);
        QVERIFY2(isInSight(), "first answer");
        fixture.poll(60, QStringLiteral("archived"));
        fixture.tell();
        QCOMPARE(fixture.shown().indexOf(QStringLiteral("fresh_1")), 0);
        QVERIFY2(isInSight(), "second answer");
        // Who points at another row looks at that one.
        QTest::mouseMove(fixture.table()->viewport(), fixture.middleOf(5));
        fixture.poll(60, QStringLiteral("completed"));
        fixture.tell();
        QVERIFY(!isInSight());
    }

    void saysHowManyAddedTasksAreHidden()
    {
        TableWindowFixture fixture(3);
        fixture.click("phaseChip.failed");
        fixture.window.acceptText(QStringLiteral("fresh_1\nfresh_2\nfresh_3"));
        for (const char *added : {"fresh_1", "fresh_2", "fresh_3"})
            fixture.ids.append(id(added));
        auto *banner = fixture.child<QWidget>("noticeBanner");
        auto *text = childOf<QLabel>(*banner, "textLabel");
        auto *button = childOf<QToolButton>(*banner, "actionButton");
        QCOMPARE(text->text(), QStringLiteral("3 new \u00b7 All are hidden by the filter"));
        fixture.poll(4, QStringLiteral("archived"));
        fixture.tell();
        QCOMPARE(text->text(), QStringLiteral("3 new \u00b7 2 are hidden by the filter"));
        QCOMPARE(button->text(), QStringLiteral("Show Them"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(fixture.shown().size(), 3);
        QVERIFY(fixture.shown().contains(QStringLiteral("fresh_1")));
        QCOMPARE(fixture.table()->currentId(), fixture.ids[3]);
        QCOMPARE(text->text(), QStringLiteral("3 new"));
        QCOMPARE(button->text(), QStringLiteral("Undo"));
    }

    void suggestsThePhaseWhereAStateHasItsName()
    {
        TableWindowFixture fixture(2);
        fixture.poll(0, QStringLiteral("archived")); // a failed task
        fixture.tell();
        auto *label = fixture.child<QWidget>("noMatchNote")->findChild<QLabel *>();
        auto *bar = fixture.child<FilterBar>("filterBar");
        bar->showOnly(QStringLiteral("state:failed"));
        QTRY_VERIFY(label->isVisible());
        QVERIFY2(label->text().contains(u"phase:failed"), qPrintable(label->text()));
        bar->showOnly(QStringLiteral("state:running2"));
        QVERIFY2(!label->text().contains(u"phase:"), qPrintable(label->text()));
    }

    void aFilterByTimeFollowsTheClock()
    {
        TableWindowFixture fixture(2);
        fixture.poll(0, QStringLiteral("retrying")); // its nextProcessAt is 200 s away
        fixture.tell();
        fixture.filter()->setFocus();
        QTest::keyClicks(fixture.filter(), QStringLiteral("next<1m"));
        QTest::keyClick(fixture.filter(), Qt::Key_Return);
        QCOMPARE(fixture.model.rowCount(), 0);
        fixture.now += 150s;
        QTRY_COMPARE(fixture.model.rowCount(), 1);
    }

    void theHeaderSortsAndTheOrderIsKept()
    {
        QVariantMap kept;
        {
            TableWindowFixture fixture(4);
            for (int i = 0; i < 4; ++i)
                fixture.poll(i, QStringLiteral("retrying"), (i * 3) % 4);
            fixture.tell();
            QObject::connect(
                &fixture.window, &MainWindow::layoutSettled, [&kept](const QVariantMap &state) { kept = state; });
            QHeaderView *header = fixture.table()->horizontalHeader();
            const int section = static_cast<int>(TaskColumn::Retries);
            const QPoint at(
                header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(fixture.shown(),
                (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_003"), QStringLiteral("tsk_002"),
                    QStringLiteral("tsk_001")}));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(fixture.shown().first(), QStringLiteral("tsk_001"));
            fixture.window.close();
        }
        TableWindowFixture fixture(4);
        fixture.window.restoreLayoutState(kept);
        QCOMPARE(fixture.model.taskSort(), (TaskSort{TaskSortField::Retried, Qt::DescendingOrder}));
    }

    void sortsByKeysAlone()
    {
        TableWindowFixture fixture(3);
        for (int i = 0; i < 3; ++i)
            fixture.poll(i, QStringLiteral("retrying"), 2 - i);
        fixture.tell();
        auto *menu = fixture.child<QMenu>("sortMenu");
        menu->popup({5, 5});
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("sortBy.state"))->isChecked());
        while (!menu->activeAction() || menu->activeAction()->objectName() != QLatin1String("sortBy.retries"))
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(fixture.shown().first(), QStringLiteral("tsk_002"));
        QCOMPARE(fixture.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(TaskColumn::Retries));
        fixture.table()->setFocus();
        QTest::keyClick(fixture.table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.shown().first(), QStringLiteral("tsk_000"));
        menu->findChild<QAction *>(QStringLiteral("sortBy.added"))->trigger();
        QCOMPARE(fixture.model.taskSort().field, TaskSortField::Added);
        QVERIFY(!fixture.table()->horizontalHeader()->isSortIndicatorShown());
    }

    void oneKeyTellsTimesInFourForms()
    {
        TableWindowFixture fixture(1);
        fixture.poll(0, QStringLiteral("retrying"));
        fixture.tell();
        const auto next = [&fixture] {
            return fixture.model.index(0, static_cast<int>(TaskColumn::NextAttempt)).data().toString();
        };
        QStringList forms;
        QList<QImage> pictures;
        for (int i = 0; i < 5; ++i) {
            forms.append(next());
            pictures.append(fixture.table()->viewport()->grab().toImage());
            QTest::keyClick(fixture.table(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QCOMPARE(forms,
            (QStringList{QStringLiteral("in 3 m 20 s"), QStringLiteral("2023-03-15 17:41:40"),
                QStringLiteral("2023-03-15 17:41:40Z"), QStringLiteral("1678902100000"),
                QStringLiteral("in 3 m 20 s")}));
        for (int i = 1; i < 4; ++i)
            QVERIFY2(pictures[i] != pictures[i - 1], "the cells are not painted anew");
        QCOMPARE(pictures.last(), pictures.first());
    }

    void copiesRowsInEveryForm()
    {
        TableWindowFixture fixture(3);
        fixture.window.parts().tasks->copyMenu()->setRequests(
            [](const TaskId &id) { return QUrl(QStringLiteral("https://example.com/v1/tasks/") + id.toString()); },
            QStringLiteral("-H \"Authorization: Bearer $QSTASH_TOKEN\""));
        fixture.poll(1, QStringLiteral("retrying"), 4, QStringLiteral("=cmd"));
        fixture.tell();
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {}, fixture.middleOf(1));
        const auto copied = [&fixture](Qt::Key key) {
            QTest::keyClick(fixture.table(), key, Qt::ControlModifier | Qt::ShiftModifier);
            return QGuiApplication::clipboard()->text();
        };
        fixture.child<QAction>("copyTextAction")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"retrying  tsk_001"));
        QVERIFY(copied(Qt::Key_M).startsWith(u"| State |"));
        QVERIFY(copied(Qt::Key_J).contains(u"\"taskId\":\"tsk_001\""));
        QVERIFY(copied(Qt::Key_K).contains(u"'=cmd"));
        const QString curl = copied(Qt::Key_U);
        QVERIFY2(curl.contains(u"$QSTASH_TOKEN") && curl.contains(u"https://example.com/v1/tasks/tsk_001"),
            qPrintable(curl));
    }

    void showsOnlyRowsLikeThisOne()
    {
        TableWindowFixture fixture(4);
        fixture.poll(0, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout after 12 ms"),
            QStringLiteral("https://a.example/x"));
        fixture.poll(1, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout after 99 ms"),
            QStringLiteral("https://b.example/x"));
        fixture.poll(
            2, QStringLiteral("retrying"), 1, QStringLiteral("502 Bad Gateway"), QStringLiteral("https://a.example/x"));
        fixture.tell();
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {}, fixture.middleOf(0));
        Q_EMIT fixture.table()->customContextMenuRequested(fixture.middleOf(0));
        fixture.child<QMenu>("rowMenu")->close();
        fixture.child<QMenu>("showOnlyMenu")->findChild<QAction *>(QStringLiteral("onlyFamilyAction"))->trigger();
        QCOMPARE(fixture.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001")}));
        QCOMPARE(fixture.filter()->text(), QStringLiteral("family:\"Connection timeout after #\""));
    }

    void errorGroupsTakeThePlaceOfTheTable()
    {
        TableWindowFixture fixture(6);
        for (int i = 0; i < 3; ++i)
            fixture.poll(i, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout after %1 ms").arg(i));
        fixture.poll(3, QStringLiteral("archived"), 5, QStringLiteral("502 Bad Gateway"));
        fixture.tell();
        fixture.filter()->setText(QStringLiteral("tsk"));
        auto *pane = fixture.child<QWidget>("groupsPane");
        auto *action = fixture.child<QAction>("showGroupsAction");
        QVERIFY(!pane->isVisible());
        const int height = fixture.table()->height();
        QTest::keyClick(fixture.table(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(pane->isVisible() && !fixture.table()->isVisible());
        QTRY_COMPARE(pane->height(), height);
        auto *groups = fixture.child<QAbstractItemView>("groupsView");
        QTRY_COMPARE(groups->model()->rowCount(), 2);
        QVERIFY(groups->hasFocus());
        // Enter shows the tasks of a group.
        QTest::keyClick(groups, Qt::Key_Home);
        QTest::keyClick(groups, Qt::Key_Return);
        const QStringList timeouts{QStringLiteral("tsk_000"), QStringLiteral("tsk_001"), QStringLiteral("tsk_002")};
        QCOMPARE(fixture.shown(), timeouts);
        QVERIFY(fixture.table()->isVisible() && fixture.table()->hasFocus());
        QTRY_VERIFY(fixture.table()->height() > height / 2);
        // Escape goes back, and the filter from before is there again.
        QTest::keyClick(fixture.table(), Qt::Key_Escape);
        QVERIFY(groups->hasFocus() && !fixture.table()->isVisible());
        QCOMPARE(fixture.filter()->text(), QStringLiteral("tsk"));
        // So does the button.
        QTest::keyClick(groups, Qt::Key_Return);
        QTest::mouseClick(fixture.child<QToolButton>("backButton"), Qt::LeftButton);
        QVERIFY(groups->hasFocus() && !fixture.table()->isVisible());
        // Escape leaves the groups.
        QTest::keyClick(groups, Qt::Key_Escape);
        QVERIFY(!action->isChecked() && fixture.table()->hasFocus());
        QCOMPARE(fixture.shown().size(), 6);
    }

    void aFilterAppliesToTheGroups()
    {
        TableWindowFixture fixture(4);
        fixture.poll(0, QStringLiteral("archived"), 5, QStringLiteral("502 Bad Gateway"));
        fixture.poll(1, QStringLiteral("retrying"), 1, QStringLiteral("502 Bad Gateway"));
        fixture.poll(2, QStringLiteral("retrying"), 1, QStringLiteral("refused"));
        fixture.tell();
        fixture.table()->selectAll();
        auto *action = fixture.child<QAction>("showGroupsAction");
        action->trigger();
        QVERIFY(!fixture.table()->selectionModel()->hasSelection()); // nobody sees what would be removed
        const auto said = [&fixture] { return fixture.child<QLabel>("summaryLabel")->text(); };
        QCOMPARE(said(), QStringLiteral("2 kinds of error in 3 tasks, 1 of them failed"));
        fixture.click("phaseChip.retrying");
        QVERIFY(action->isChecked() && !fixture.table()->isVisible());
        QCOMPARE(said(), QStringLiteral("2 kinds of error in 2 tasks"));
        fixture.filter()->setText(QStringLiteral("tsk_001 or id:tsk_003"));
        QTRY_COMPARE(said(), QStringLiteral("1 kind of error in 1 task"));
        // The filter applies to the tasks of a group, too.
        auto *groups = fixture.child<QAbstractItemView>("groupsView");
        groups->setCurrentIndex(groups->model()->index(0, 0));
        QTest::keyClick(groups, Qt::Key_Return);
        QCOMPARE(fixture.shown(), QStringList{QStringLiteral("tsk_001")});
        QVERIFY(fixture.table()->isVisible());
        QTest::keyClick(fixture.table(), Qt::Key_Escape);
        QCOMPARE(said(), QStringLiteral("1 kind of error in 1 task"));
        QCOMPARE(fixture.filter()->text(), QStringLiteral("tsk_001 or id:tsk_003"));
        // Who is shown certain tasks sees rows.
        fixture.child<FilterBar>("filterBar")->showOnly(QStringLiteral("family:refused"));
        QVERIFY(!action->isChecked() && fixture.table()->isVisible());
        QCOMPARE(fixture.shown(), QStringList{QStringLiteral("tsk_002")});
    }

    void agesGrowWhateverIsInThePlaceOfTheTable()
    {
        TableWindowFixture fixture(2);
        fixture.poll(0, QStringLiteral("retrying"), 1, QStringLiteral("refused"));
        fixture.tell();
        fixture.table()->selectId(fixture.ids[0]);
        const auto *headline = fixture.child<QLabel>("headlineLabel");
        fixture.child<QAction>("showGroupsAction")->trigger();
        QVERIFY(!fixture.table()->isVisible() && headline->isVisible());
        const QString before = headline->text();
        fixture.now += 10s;
        QTRY_VERIFY(headline->text() != before);
        // The page of an empty list has a status line below it.
        fixture.model.remove(fixture.ids);
        QVERIFY(fixture.child<QWidget>("emptyPage")->isVisible());
        QVERIFY(fixture.child<QTimer>("windowTick")->isActive());
        fixture.window.hide();
        QVERIFY(!fixture.child<QTimer>("windowTick")->isActive());
    }

    void theCheatSheetOpensByKey()
    {
        TableWindowFixture fixture(1);
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
            QTest::keyClick(fixture.table(), key);
            auto *sheet = fixture.child<CheatSheet>("cheatSheet");
            QTRY_VERIFY(sheet->isVisible());
            QTest::keyClick(sheet, Qt::Key_Escape);
            QTRY_VERIFY(!sheet->isVisible());
            fixture.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        }
        // In a text field it is a character.
        fixture.filter()->setFocus();
        QTest::keyClick(fixture.filter(), Qt::Key_Question);
        QCOMPARE(fixture.filter()->text(), QStringLiteral("?"));
    }
};

TASKWATCH_TEST(TestTableWindow, QApplication);
#include "tst_tablewindow.moc"
