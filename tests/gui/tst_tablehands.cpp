// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterbar.h"
#include "filter/savedview.h"
#include "gui/childof.h"
#include "parts/banner.h"
#include "profile/profile.h"
#include "settings/displaychoices.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/taskactions.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "views/viewsmenu.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// A window with eight tasks in the order of their ids; its clock is moved by hand. Rows 2 and 5 have failed.
class HandsFixture
{
public:
    HandsFixture()
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
        , window(&model, &display, QStringLiteral("https://example.com"))
    {
        QGuiApplication::clipboard()->clear();
        window.resize(1300, 900);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        model.setTaskSort({TaskSortField::TaskId, Qt::AscendingOrder});
        for (int i = 0; i < 8; ++i)
            all.append(id(qPrintable(QStringLiteral("tsk_%1").arg(i))));
        model.watch(all);
        for (int i = 0; i < 8; ++i)
            poll(i, i == 2 || i == 5 ? "archived" : "retrying");
        table()->setFocus();
    }

    void poll(int number, const char *state, const char *error = "503 Service Unavailable", const char *url = nullptr)
    {
        Task task = exampleTask();
        task.taskId = all[number];
        task.messageId = QStringLiteral("msg_%1").arg(number);
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.url = url ? QString::fromLatin1(url) : QStringLiteral("https://api.example.com/%1").arg(number);
        task.error = QString::fromLatin1(error);
        model.apply({answered(task.taskId, task, now, 60s)});
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }
    [[nodiscard]] TaskTableView *table() const { return child<TaskTableView>("taskTable"); }
    [[nodiscard]] QString terms() const { return child<QLineEdit>("filterEdit")->text(); }
    [[nodiscard]] QString message() const { return child<QStatusBar>("statusBar")->currentMessage(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] int row() const { return table()->currentIndex().row(); }

    [[nodiscard]] QPoint middleOf(int row, TaskColumn column) const
    {
        return table()->visualRect(model.index(row, static_cast<int>(column))).center();
    }
    void click(int row, TaskColumn column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, middleOf(row, column));
    }
    /// Opens the context menu with the right mouse button.
    QMenu *menuAt(int row, TaskColumn column) const
    {
        const QPoint place = middleOf(row, column);
        QTest::mouseClick(table()->viewport(), Qt::RightButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table()->viewport(), &event);
        auto *menu = child<QMenu>("rowMenu");
        [menu] { QVERIFY(menu->isVisible()); }();
        return menu;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(table(), key, modifiers); }

    Timestamp now = fromUnixMs(1678902000000);
    QList<TaskId> all;
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
};

/// Records what would be opened in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const char *scheme : {"http", "https", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~Browser() override
    {
        for (const char *scheme : {"http", "https", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toString()); }
};

} // namespace

/// What hands do in the table: jump, copy, and use the menu of a cell.
class TestTableHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void keysJumpToFailures()
    {
        HandsFixture fixture;
        fixture.click(0, TaskColumn::Task);
        for (const int row : {2, 5, 2}) { // after the last comes the first
            fixture.press(Qt::Key_F);
            QCOMPARE(fixture.row(), row);
            QCOMPARE(fixture.table()->selectedCount(), 1);
        }
        for (const int row : {5, 2, 5}) {
            fixture.press(Qt::Key_F, Qt::ShiftModifier);
            QCOMPARE(fixture.row(), row);
        }
        QVERIFY(fixture.table()->hasFocus());
        QCOMPARE(fixture.terms(), QString());
        // None is shown.
        fixture.poll(2, "completed");
        fixture.poll(5, "completed");
        fixture.press(Qt::Key_F);
        QCOMPARE(fixture.row(), 5);
        QCOMPARE(fixture.message(), QStringLiteral("No failed task is shown"));
    }

    void keysJumpToChanges()
    {
        HandsFixture fixture;
        fixture.click(0, TaskColumn::Task);
        fixture.press(Qt::Key_N);
        QCOMPARE(fixture.message(), QStringLiteral("No row has changed in the last 10 minutes"));
        fixture.poll(1, "active");
        fixture.now += 7min;
        fixture.poll(4, "active");
        fixture.poll(6, "active");
        for (const int row : {1, 4, 6, 1}) {
            fixture.press(Qt::Key_N);
            QCOMPARE(fixture.row(), row);
        }
        fixture.now += 4min; // the first change is 11 minutes old
        for (const int row : {6, 4, 6}) {
            fixture.press(Qt::Key_N, Qt::ShiftModifier);
            QCOMPARE(fixture.row(), row);
        }
        QCOMPARE(fixture.terms(), QString());
    }

    void ctrlCCopiesTheCellOrTheRows()
    {
        HandsFixture fixture;
        fixture.click(3, TaskColumn::State);
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(HandsFixture::copied(), QStringLiteral("retrying"));
        QCOMPARE(fixture.message(), QStringLiteral("Copied \"retrying\". Ctrl+Alt+C copies the row."));
        fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(fixture.message(), QStringLiteral("Copied 1 row"));
        QVERIFY2(HandsFixture::copied().contains(QRegularExpression(QStringLiteral("\nretrying +tsk_3 "))),
            qPrintable(HandsFixture::copied()));
        fixture.press(Qt::Key_Right);
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(HandsFixture::copied(), QStringLiteral("tsk_3"));
        fixture.click(7, TaskColumn::State, Qt::ShiftModifier);
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(fixture.message(), QStringLiteral("Copied 5 rows"));
        for (int i = 3; i < 8; ++i)
            QVERIFY2(HandsFixture::copied().contains(fixture.all[i].toString()), qPrintable(HandsFixture::copied()));
        QVERIFY(!HandsFixture::copied().contains(u"tsk_2"));
        fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(HandsFixture::copied(), QStringLiteral("tsk_3\ntsk_4\ntsk_5\ntsk_6\ntsk_7"));
        QCOMPARE(fixture.message(), QStringLiteral("Copied 5 ids"));
        fixture.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.message(), QStringLiteral("Copied 5 rows"));
    }

    void theMenuBeginsWithTheCell()
    {
        HandsFixture fixture;
        QMenu *menu = fixture.menuAt(2, TaskColumn::State);
        const QList<QAction *> entries = menu->actions();
        QCOMPARE(entries[0]->text(), QStringLiteral("&Copy \"archived\""));
        QCOMPARE(entries[1]->text(), QStringLiteral("Show &Only \"archived\""));
        QCOMPARE(entries[2]->text(), QStringLiteral("E&xclude \"archived\""));
        QTest::keyClick(menu, Qt::Key_C);
        QCOMPARE(HandsFixture::copied(), QStringLiteral("archived"));
        QCOMPARE(fixture.message(), QStringLiteral("Copied \"archived\""));

        QTest::keyClick(fixture.menuAt(2, TaskColumn::State), Qt::Key_O);
        QCOMPARE(fixture.terms(), QStringLiteral("state:archived"));
        QCOMPARE(fixture.model.rowCount(), 2);
        // An exclusion is added to what is filtered already.
        QTest::keyClick(fixture.menuAt(0, TaskColumn::Task), Qt::Key_X);
        QCOMPARE(fixture.terms(), QStringLiteral("state:archived -id:tsk_2"));
        QCOMPARE(fixture.model.rowCount(), 1);
        // Show Only replaces it. Of a URL it is the host.
        QTest::keyClick(fixture.menuAt(0, TaskColumn::Url), Qt::Key_O);
        QCOMPARE(fixture.terms(), QStringLiteral("host:api.example.com"));
        QCOMPARE(fixture.model.rowCount(), 8);
        // A time is only copied.
        menu = fixture.menuAt(1, TaskColumn::NextAttempt);
        QVERIFY(menu->actions().at(0)->isVisible());
        QVERIFY(!menu->actions().at(1)->isVisible() && !menu->actions().at(2)->isVisible());
        menu->close();
    }

    // F would go to the next failure, N to the next change.
    void lettersBelongToAnOpenMenu()
    {
        HandsFixture fixture;
        fixture.click(0, TaskColumn::Task);
        QMenu *menu = fixture.menuAt(0, TaskColumn::State);
        QSignalSpy refreshes(fixture.window.parts().tasks, &TaskActions::refreshRequested);
        QTest::keyClick(menu, Qt::Key_F);
        QCOMPARE(refreshes.size(), 1);
        QCOMPARE(fixture.row(), 0);
        menu = fixture.menuAt(0, TaskColumn::State);
        QTest::keyClick(menu, Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(refreshes.size(), 2);
        QCOMPARE(fixture.row(), 0);
        fixture.press(Qt::Key_F);
        QVERIFY(fixture.row() > 0);
    }

    void showOnlyKeepsTheChosenPhases()
    {
        HandsFixture fixture;
        auto *bar = fixture.child<FilterBar>("filterBar");
        bar->setPhases(PhaseSet().toggled(Phase::Failed));
        QCOMPARE(fixture.model.rowCount(), 2);
        QTest::keyClick(fixture.menuAt(0, TaskColumn::Url), Qt::Key_O); // all have this host
        QCOMPARE(fixture.terms(), QStringLiteral("host:api.example.com"));
        QCOMPARE(fixture.model.rowCount(), 2);
    }

    void aViewEndsTheLimitToATime()
    {
        HandsFixture fixture;
        fixture.window.parts().views->setViews(
            {{.name = QStringLiteral("Everything"), .state = {{QString::fromLatin1(FilterTermsKey), QString()}}}});
        fixture.child<FilterBar>("filterBar")->showOnlyIds(QStringLiteral("Failed at 14:32"), {fixture.all[2]});
        QCOMPARE(fixture.model.rowCount(), 1);
        fixture.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(fixture.model.rowCount(), 8);
    }

    void messagesDoNotMoveTheRows()
    {
        HandsFixture fixture;
        const QPoint before = fixture.table()->mapTo(&fixture.window, fixture.middleOf(3, TaskColumn::Task));
        fixture.window.refuseToken({fixture.all[3]});
        auto *message = fixture.child<Banner>("noticeBanner");
        QTRY_VERIFY(message->isVisible());
        handlePendingEvents();
        QVERIFY(message->mapTo(&fixture.window, QPoint()).y() > before.y());
        QCOMPARE(fixture.table()->mapTo(&fixture.window, fixture.middleOf(3, TaskColumn::Task)), before);
    }

    void theMenuOpenedByAKeyIsForTheCurrentCell()
    {
        HandsFixture fixture;
        fixture.click(4, TaskColumn::Task);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint(-1, -1));
        QApplication::sendEvent(fixture.table()->viewport(), &event);
        auto *menu = fixture.child<QMenu>("rowMenu");
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("&Copy \"tsk_4\""));
        menu->close();
    }

    void addressesOpenInTheBrowser()
    {
        HandsFixture fixture;
        const Browser browser;
        QAction *console = fixture.child<QAction>("openConsoleAction");
        QAction *url = fixture.child<QAction>("openUrlAction");
        QVERIFY(!console->isVisible());
        QTest::keyClick(fixture.menuAt(3, TaskColumn::Url), Qt::Key_B);
        QCOMPARE(browser.opened, QStringList(QStringLiteral("https://api.example.com/3")));
        Profile profile;
        profile.console = QStringLiteral("https://console.example.com/tasks/{taskId}");
        fixture.window.setProfile(profile, {});
        QVERIFY(console->isVisible() && console->isEnabled());
        // A letter chooses the entry, though it is also a key of the table.
        QTest::keyClick(fixture.menuAt(4, TaskColumn::State), Qt::Key_N);
        QCOMPARE(browser.opened.last(), QStringLiteral("https://console.example.com/tasks/tsk_4"));
        // What the server wrote is no address for a browser.
        fixture.poll(4, "active", "", "file:///etc/passwd");
        QVERIFY(!url->isEnabled());
        fixture.poll(4, "active", "", "https://api.example.com/again");
        QVERIFY(url->isEnabled());
    }

    void textsOfTheServerAreHarmlessInTheMenu()
    {
        HandsFixture fixture;
        fixture.poll(1, "re&try\nx", "a & b");
        QMenu *menu = fixture.menuAt(1, TaskColumn::State);
        QVERIFY2(menu->actions().first()->text().startsWith(u"&Copy \"re&&try"),
            qPrintable(menu->actions().first()->text()));
        menu->close();
    }
};

TASKWATCH_TEST(TestTableHands, QApplication);
#include "tst_tablehands.moc"
