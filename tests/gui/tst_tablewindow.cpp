// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/cheatsheet.h"
#include "support/testregistry.h"
#include "table/columncontroller.h"
#include "window/mainwindow.h"
#include "support/builders.h"
#include "tables/tasktablemodel.h"
#include "table/tasktableview.h"

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
        : model([this] { return ClockReading{now, tickAt(now), now}; })
        , window(&model, QStringLiteral("https://example.com"))
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

    void poll(int number, const QString &state, int retried = 0, const QString &error = {}, const QString &url = QStringLiteral("https://a.example/x"))
    {
        Task task = exampleTask();
        task.taskId = ids[number];
        task.state = TaskState(state);
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
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
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
    void click(const char *chip, Qt::KeyboardModifiers modifiers = {}) const { QTest::mouseClick(child<QWidget>(chip), Qt::LeftButton, modifiers); }
    [[nodiscard]] QPoint middleOf(int number) const { return table()->visualRect(model.index(model.positionOf(ids[number]), 1)).center(); }

    Timestamp now = fromUnixMs(1678901900000);
    TaskTableModel model;
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

    void whatHurtsStandsOnTop()
    {
        TableWindowFixture bench(6);
        bench.poll(5, QStringLiteral("archived"));
        bench.poll(4, QStringLiteral("retrying"));
        bench.poll(0, QStringLiteral("completed"));
        bench.tell();
        QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_005"), QStringLiteral("tsk_004"), QStringLiteral("tsk_000"), QStringLiteral("tsk_001"), QStringLiteral("tsk_002"), QStringLiteral("tsk_003")}));
        // It is visible, although the first row was selected automatically.
        QCOMPARE(bench.table()->verticalScrollBar()->value(), 0);
    }

    void aPointerThatNobodyMovesKeepsNothing()
    {
        TableWindowFixture bench;
        QTest::mouseMove(bench.table()->viewport(), bench.middleOf(3)); // as for a window that opens under the pointer
        for (int i = 50; i < 60; ++i)
            bench.poll(i, QStringLiteral("archived"));
        bench.tell();
        QCOMPARE(bench.table()->verticalScrollBar()->value(), 0);
    }

    void selectionAndCurrentRowFollowTheTask()
    {
        TableWindowFixture bench;
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, {}, bench.middleOf(3));
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, bench.middleOf(7));
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, bench.middleOf(8));
        QSignalSpy selected(bench.table(), &TaskTableView::selectedIdsChanged);
        for (int i = 0; i < 60; ++i)
            bench.poll(i, i % 2 ? QStringLiteral("retrying") : QStringLiteral("completed"), 59 - i);
        bench.tell();
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tsk_003\ntsk_007\ntsk_008"));
        QCOMPARE(bench.table()->currentId(), std::optional(id("tsk_008")));
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_008"));
        QVERIFY(selected.isEmpty());
        // A row hidden by a filter is deselected, and the window updates its actions.
        bench.poll(8, QStringLiteral("completed"));
        bench.tell();
        bench.click("phaseChip.retrying");
        QCOMPARE(bench.table()->selectedIds(), ids({"tsk_003", "tsk_007"}));
        QVERIFY(!selected.isEmpty());
        // Its details stay visible.
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_008"));
    }

    void allThatWasSelectedStaysSelectedWhenRowsComeAndGo()
    {
        TableWindowFixture bench(10);
        for (int i = 0; i < 10; ++i)
            bench.poll(i, QStringLiteral("retrying"));
        bench.tell();
        QTest::keyClick(bench.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench.table()->selectedIds().size(), 10);
        bench.model.watch(ids({"zzz"})); // added, not selected
        QCOMPARE(bench.table()->selectedIds().size(), 10);
        QVERIFY(!bench.table()->selectedIds().contains(id("zzz")));
        bench.model.remove(ids({"zzz"}));
        QTest::keyClick(bench.table(), Qt::Key_A, Qt::ControlModifier);
        bench.poll(4, QStringLiteral("completed"));
        bench.tell();
        bench.click("phaseChip.retrying");
        QCOMPARE(bench.table()->selectedIds().size(), 9);
        QVERIFY(!bench.table()->selectedIds().contains(bench.ids[4]));
    }

    void theRowUnderThePointerStaysThere()
    {
        TableWindowFixture bench;
        for (int i = 0; i < 60; ++i)
            bench.poll(i, QStringLiteral("pending"), i);
        bench.tell();
        bench.table()->verticalScrollBar()->setValue(20);
        QCoreApplication::processEvents();
        QTest::mouseMove(bench.table()->viewport(), bench.middleOf(23));
        QTest::mouseMove(bench.table()->viewport(), bench.middleOf(24));
        const int y = bench.yOf(24);
        // Ten rows are added above it, then move below it.
        for (int i = 40; i < 50; ++i)
            bench.poll(i, QStringLiteral("archived"));
        bench.tell();
        QCOMPARE(bench.model.positionOf(bench.ids[24]), 34);
        QCOMPARE(bench.yOf(24), y);
        for (int i = 40; i < 50; ++i)
            bench.poll(i, QStringLiteral("completed"));
        bench.tell();
        QCOMPARE(bench.model.positionOf(bench.ids[24]), 24);
        QCOMPARE(bench.yOf(24), y);
        // It also follows when its own row moves.
        bench.poll(24, QStringLiteral("retrying"));
        bench.tell();
        QCOMPARE(bench.model.positionOf(bench.ids[24]), 0);
        QCOMPARE(bench.table()->verticalScrollBar()->value(), 0);
    }

    void theCurrentRowStaysInItsPlaceWithoutAPointer()
    {
        TableWindowFixture bench;
        for (int i = 0; i < 60; ++i)
            bench.poll(i, QStringLiteral("pending"));
        bench.tell();
        QTest::mouseMove(bench.child<QLineEdit>("idField"));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(bench.table(), Qt::Key_Down);
        const TaskId current = *bench.table()->currentId();
        const int number = int(bench.ids.indexOf(current));
        const int y = bench.yOf(number);
        for (int i = 50; i < 60; ++i)
            bench.poll(i, QStringLiteral("archived"));
        bench.tell();
        QCOMPARE(bench.table()->currentId(), std::optional(current));
        QCOMPARE(bench.yOf(number), y);
    }

    void theOrderIsHeldByKeyButtonAndMenu()
    {
        TableWindowFixture bench(5);
        for (int i = 0; i < 5; ++i)
            bench.poll(i, QStringLiteral("pending"));
        bench.tell();
        const QStringList before = bench.shown();
        auto *chip = bench.child<QToolButton>("holdChip");
        QVERIFY(!chip->isVisible());
        QTest::keyClick(bench.table(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(chip->isVisible());
        QVERIFY(bench.child<QToolButton>("holdButton")->isChecked());
        bench.poll(4, QStringLiteral("archived"), 5);
        bench.poll(3, QStringLiteral("retrying"));
        bench.tell();
        QCOMPARE(bench.shown(), before);
        QCOMPARE(bench.model.index(4, 0).data().toString(), QStringLiteral("archived")); // cells are still updated
        QCOMPARE(chip->text(), QStringLiteral("Order held: 2 rows would move"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!chip->isVisible());
        QVERIFY(!bench.child<QToolButton>("holdButton")->isChecked());
        QCOMPARE(bench.shown().first(), QStringLiteral("tsk_004"));
        QTest::mouseClick(bench.child<QToolButton>("holdButton"), Qt::LeftButton);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(bench.child<QToolButton>("holdButton"), Qt::LeftButton);
        QVERIFY(!chip->isVisible());

        // An open menu holds the order, and its actions apply to the row on which it was opened.
        QTest::mouseClick(bench.table()->viewport(), Qt::RightButton, {}, bench.middleOf(0));
        Q_EMIT bench.table()->customContextMenuRequested(bench.middleOf(0));
        auto *menu = bench.child<QMenu>("rowMenu");
        QTRY_VERIFY(menu->isVisible());
        const QStringList held = bench.shown();
        bench.poll(0, QStringLiteral("archived"), 5);
        bench.poll(1, QStringLiteral("archived"), 5);
        bench.tell();
        QCOMPARE(bench.shown(), held);
        QVERIFY(chip->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        while (menu->activeAction() && menu->activeAction()->objectName() != QLatin1String("copyIdsAction"))
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tsk_000"));
        QTRY_VERIFY(bench.shown() != held);
        QVERIFY(!chip->isVisible());
    }

    void chipsAndFilterMustBothHold()
    {
        TableWindowFixture bench(6);
        bench.poll(0, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout"));
        bench.poll(1, QStringLiteral("retrying"), 4, QStringLiteral("503 Service Unavailable"));
        bench.poll(2, QStringLiteral("archived"), 5, QStringLiteral("Connection timeout"));
        bench.tell();
        bench.click("phaseChip.retrying");
        QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001")}));
        bench.click("phaseChip.failed", Qt::ControlModifier);
        QCOMPARE(bench.model.rowCount(), 3);
        QTest::keyClick(bench.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.filter()->hasFocus());
        QTest::keyClicks(bench.filter(), QStringLiteral("timeout"));
        QTest::keyClick(bench.filter(), Qt::Key_Return);
        QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_002"), QStringLiteral("tsk_000")}));
        // A row that begins to match appears; one that no longer matches disappears.
        bench.poll(1, QStringLiteral("retrying"), 4, QStringLiteral("read timeout"));
        bench.poll(2, QStringLiteral("completed"), 5, QStringLiteral("Connection timeout"));
        bench.tell();
        QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001")}));
        // An invalid filter leaves the last valid one in place.
        QTest::keyClicks(bench.filter(), QStringLiteral(" retries>x"));
        QTest::keyClick(bench.filter(), Qt::Key_Return);
        QVERIFY(bench.child<QWidget>("filterMistake")->isVisible());
        QCOMPARE(bench.model.rowCount(), 2);
        QTest::keyClick(bench.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.model.rowCount(), 6);
        QVERIFY(!bench.child<QWidget>("filterMistake")->isVisible());
    }

    void chipsCountTheWholeList()
    {
        TableWindowFixture bench(6);
        const auto number = [&bench](const char *chip) { return bench.child<QWidget>(chip)->accessibleName(); };
        bench.poll(0, QStringLiteral("retrying"));
        bench.poll(1, QStringLiteral("archived"));
        bench.tell();
        bench.poll(2, QStringLiteral("archived"));
        bench.tell();
        QTRY_VERIFY2(number("phaseChip.failed").contains(u"2 "), qPrintable(number("phaseChip.failed")));
        QVERIFY(number("phaseChip.all").contains(u"6 "));
        bench.click("phaseChip.retrying"); // hides five of them
        bench.poll(3, QStringLiteral("archived"));
        bench.tell();
        QTRY_VERIFY(number("phaseChip.failed").contains(u"3 "));
        QTRY_VERIFY(number("phaseChip.none").contains(u"2 "));
    }

    void saysWhereNothingMatches()
    {
        TableWindowFixture bench(3);
        auto *note = bench.child<QWidget>("noMatchNote");
        QVERIFY(!note->isVisible());
        bench.click("phaseChip.failed");
        QVERIFY(note->isVisible());
        // A task added now is watched and reported as hidden. Its details are shown anyway.
        bench.window.acceptText(QStringLiteral("fresh_1"));
        QCOMPARE(bench.model.table().size(), 4);
        QVERIFY(bench.child<QWidget>("noticeBanner")->isVisible());
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("fresh_1"));
        QTest::mouseClick(bench.child<QWidget>("showAllButton"), Qt::LeftButton);
        QVERIFY(!note->isVisible());
        QCOMPARE(bench.model.rowCount(), 4);
    }

    void aFilterByTimeFollowsTheClock()
    {
        TableWindowFixture bench(2);
        bench.poll(0, QStringLiteral("retrying")); // its nextProcessAt is 200 s away
        bench.tell();
        bench.filter()->setFocus();
        QTest::keyClicks(bench.filter(), QStringLiteral("next<1m"));
        QTest::keyClick(bench.filter(), Qt::Key_Return);
        QCOMPARE(bench.model.rowCount(), 0);
        bench.now += 150s;
        QTRY_COMPARE(bench.model.rowCount(), 1);
    }

    void theHeaderSortsAndTheOrderIsKept()
    {
        QVariantMap kept;
        {
            TableWindowFixture bench(4);
            for (int i = 0; i < 4; ++i)
                bench.poll(i, QStringLiteral("retrying"), (i * 3) % 4);
            bench.tell();
            QObject::connect(&bench.window, &MainWindow::layoutSettled, [&kept](const QVariantMap &state) { kept = state; });
            QHeaderView *header = bench.table()->horizontalHeader();
            const int section = static_cast<int>(TaskColumn::Retries);
            const QPoint at(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_003"), QStringLiteral("tsk_002"), QStringLiteral("tsk_001")}));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(bench.shown().first(), QStringLiteral("tsk_001"));
            bench.window.close();
        }
        TableWindowFixture bench(4);
        bench.window.restoreLayoutState(kept);
        QCOMPARE(bench.model.taskSort(), (TaskSort{TaskSortField::Retried, Qt::DescendingOrder}));
    }

    void sortsByKeysAlone()
    {
        TableWindowFixture bench(3);
        for (int i = 0; i < 3; ++i)
            bench.poll(i, QStringLiteral("retrying"), 2 - i);
        bench.tell();
        auto *menu = bench.child<QMenu>("sortMenu");
        menu->popup({5, 5});
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("sortBy.state"))->isChecked());
        while (!menu->activeAction() || menu->activeAction()->objectName() != QLatin1String("sortBy.retries"))
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(bench.shown().first(), QStringLiteral("tsk_002"));
        QCOMPARE(bench.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(TaskColumn::Retries));
        bench.table()->setFocus();
        QTest::keyClick(bench.table(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(bench.shown().first(), QStringLiteral("tsk_000"));
        menu->findChild<QAction *>(QStringLiteral("sortBy.added"))->trigger();
        QCOMPARE(bench.model.taskSort().field, TaskSortField::Added);
        QVERIFY(!bench.table()->horizontalHeader()->isSortIndicatorShown());
    }

    void oneKeyTellsTimesInFourForms()
    {
        TableWindowFixture bench(1);
        bench.poll(0, QStringLiteral("retrying"));
        bench.tell();
        const auto next = [&bench] { return bench.model.index(0, static_cast<int>(TaskColumn::NextAttempt)).data().toString(); };
        QStringList forms;
        QList<QImage> pictures;
        for (int i = 0; i < 5; ++i) {
            forms.append(next());
            pictures.append(bench.table()->viewport()->grab().toImage());
            QTest::keyClick(bench.table(), Qt::Key_T, Qt::ControlModifier);
        }
        QCOMPARE(forms, (QStringList{QStringLiteral("in 3 m 20 s"), QStringLiteral("2023-03-15 17:41:40"), QStringLiteral("2023-03-15 17:41:40Z"), QStringLiteral("1678902100000"), QStringLiteral("in 3 m 20 s")}));
        for (int i = 1; i < 4; ++i)
            QVERIFY2(pictures[i] != pictures[i - 1], "the cells are not painted anew");
        QCOMPARE(pictures.last(), pictures.first());
    }

    void copiesRowsInEveryForm()
    {
        TableWindowFixture bench(3);
        bench.window.setUrlOf([](const TaskId &id) { return QUrl(QStringLiteral("https://example.com/v1/tasks/") + id.toString()); });
        bench.poll(1, QStringLiteral("retrying"), 4, QStringLiteral("=cmd"));
        bench.tell();
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, {}, bench.middleOf(1));
        const auto copied = [&bench](Qt::Key key) {
            QTest::keyClick(bench.table(), key, Qt::ControlModifier | Qt::ShiftModifier);
            return QGuiApplication::clipboard()->text();
        };
        QVERIFY(copied(Qt::Key_C).contains(u"retrying  tsk_001"));
        QVERIFY(copied(Qt::Key_M).startsWith(u"| State |"));
        QVERIFY(copied(Qt::Key_J).contains(u"\"taskId\":\"tsk_001\""));
        QVERIFY(copied(Qt::Key_S).contains(u"'=cmd"));
        const QString curl = copied(Qt::Key_U);
        QVERIFY2(curl.contains(u"$QSTASH_TOKEN") && curl.contains(u"https://example.com/v1/tasks/tsk_001"), qPrintable(curl));
    }

    void showsOnlyRowsLikeThisOne()
    {
        TableWindowFixture bench(4);
        bench.poll(0, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout after 12 ms"), QStringLiteral("https://a.example/x"));
        bench.poll(1, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout after 99 ms"), QStringLiteral("https://b.example/x"));
        bench.poll(2, QStringLiteral("retrying"), 1, QStringLiteral("502 Bad Gateway"), QStringLiteral("https://a.example/x"));
        bench.tell();
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, {}, bench.middleOf(0));
        Q_EMIT bench.table()->customContextMenuRequested(bench.middleOf(0));
        bench.child<QMenu>("rowMenu")->close();
        bench.child<QMenu>("showOnlyMenu")->findChild<QAction *>(QStringLiteral("onlyFamilyAction"))->trigger();
        QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001")}));
        QCOMPARE(bench.filter()->text(), QStringLiteral("family:\"Connection timeout after #\""));
    }

    void groupsErrorsByOneKeyAndChoosingOneFilters()
    {
        TableWindowFixture bench(6);
        for (int i = 0; i < 3; ++i)
            bench.poll(i, QStringLiteral("retrying"), 1, QStringLiteral("Connection timeout after %1 ms").arg(i));
        bench.poll(3, QStringLiteral("archived"), 5, QStringLiteral("502 Bad Gateway"));
        bench.tell();
        auto *pane = bench.child<QWidget>("groupsPane");
        QVERIFY(!pane->isVisible());
        QTest::keyClick(bench.table(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(pane->isVisible());
        auto *groups = bench.child<QAbstractItemView>("groupsView");
        QTRY_COMPARE(groups->model()->rowCount(), 2);
        QVERIFY(groups->hasFocus());
        QTest::keyClick(groups, Qt::Key_Home);
        QTest::keyClick(groups, Qt::Key_Return);
        QCOMPARE(bench.shown(), (QStringList{QStringLiteral("tsk_000"), QStringLiteral("tsk_001"), QStringLiteral("tsk_002")}));
        QTest::keyClick(bench.table(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!pane->isVisible());
    }

    void theCheatSheetOpensByKey()
    {
        TableWindowFixture bench(1);
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
            QTest::keyClick(bench.table(), key);
            auto *sheet = bench.child<CheatSheet>("cheatSheet");
            QTRY_VERIFY(sheet->isVisible());
            QTest::keyClick(sheet, Qt::Key_Escape);
            QTRY_VERIFY(!sheet->isVisible());
            bench.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&bench.window, Patience));
        }
        // In a text field it is a character.
        bench.filter()->setFocus();
        QTest::keyClick(bench.filter(), Qt::Key_Question);
        QCOMPARE(bench.filter()->text(), QStringLiteral("?"));
    }
};

TASKWATCH_TEST(TestTableWindow, QApplication);
#include "tst_tablewindow.moc"
