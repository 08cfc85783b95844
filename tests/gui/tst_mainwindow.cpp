// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailpane.h"
#include "gui/windowfixture.h"
#include "parts/banner.h"
#include "settings/displaychoices.h"
#include "support/testregistry.h"
#include "theme/colors.h"

#include <QApplication>
#include <QScrollBar>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The window with mouse and keys, with a real server.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A warning by Qt is a bug: an object in the wrong thread, or an invalid connection.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support)"))); // a message of the offscreen platform
        QGuiApplication::clipboard()->clear();
    }

    /// Ctrl+W closes windows of tasks too. Pressed once too often, it does not end the program.
    void theLastWindowIsNotClosedByOneKey()
    {
        WindowFixture fixture;
        const auto press = [&fixture] { QTest::keyClick(&fixture.window, Qt::Key_W, Qt::ControlModifier); };
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        QTRY_COMPARE(fixture.session.model()->table().size(), 1);
        press();
        QVERIFY(fixture.window.isVisible());
        auto *banner = fixture.child<Banner>("noticeBanner");
        QVERIFY2(banner->text().startsWith(u"This is the last window"), qPrintable(banner->text()));
        // A message that was closed is no warning any more.
        QTest::mouseClick(childOf<QToolButton>(*banner, "closeButton"), Qt::LeftButton);
        press();
        QVERIFY(fixture.window.isVisible() && banner->isVisible());
        // The button quits, and so does the key.
        QSignalSpy quit(&fixture.window, &MainWindow::quitRequested);
        QTest::mouseClick(childOf<QToolButton>(*banner, "actionButton"), Qt::LeftButton);
        QCOMPARE(quit.size(), 1);
        press();
        QVERIFY(!fixture.window.isVisible());
    }

    void anEmptyWindowAndOneOfSeveralAreClosedAtOnce()
    {
        const auto press = [](MainWindow &window) { QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier); };
        WindowFixture empty;
        press(empty.window);
        QVERIFY(!empty.window.isVisible());
        WindowFixture first;
        WindowFixture second;
        for (WindowFixture *each : {&first, &second}) {
            each->window.acceptText(QStringLiteral("tsk_1"));
            QTRY_COMPARE(each->session.model()->table().size(), 1);
        }
        press(second.window);
        QVERIFY(!second.window.isVisible());
        first.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&first.window, Patience));
        press(first.window);
        QVERIFY(first.window.isVisible());
    }

    void theEmptyWindowSaysWhatToDo()
    {
        WindowFixture fixture;
        QCOMPARE(fixture.child<QStackedWidget>("pages")->currentWidget(), fixture.child<QWidget>("emptyPage"));
        QVERIFY(fixture.child<QLabel>("explanationLabel")->text().contains(u"Paste task ids"));
        QVERIFY(fixture.child<QToolButton>("endpointButton")->text().contains(u"127.0.0.1"));
        QVERIFY(!fixture.field()->isVisible());
        QVERIFY(fixture.child<QPushButton>("pasteButton")->hasFocus());
        QCOMPARE(fixture.child<QLabel>("statusText")->text(), QStringLiteral("No tasks to poll"));
        // No request is sent.
        QCOMPARE(fixture.server.connections(), 0);
    }

    void fromPasteToRowToDetail()
    {
        WindowFixture fixture;
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_1, tsk_2\ntsk_3 missing_4\n"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(fixture.table()->model()->rowCount(), 4);
        QVERIFY(fixture.table()->isVisible());
        QTRY_COMPARE(fixture.cell(0, TaskColumn::State), QStringLiteral("retrying"));
        QTRY_COMPARE(fixture.cell(3, TaskColumn::State), QStringLiteral("not found"));
        QCOMPARE(fixture.cell(0, TaskColumn::Retries), QStringLiteral("4/5 · 1 left"));

        // The first task is selected and its details are shown, without a click.
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_1"));
        QTRY_VERIFY(fixture.child<QLabel>("headlineLabel")->text().startsWith(u"retrying  ·  4 of 5 retries"));
        QCOMPARE(fixture.detail("messageId"), QStringLiteral("msg_123"));
        QCOMPARE(fixture.detail("error"), QStringLiteral("Connection timeout"));

        // A click shows another task with its failure.
        fixture.clickRow(3);
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("missing_4"));
        QVERIFY(fixture.detail("Failure").contains(u"HTTP 404: task not found"));
        QCOMPARE(fixture.child<QLabel>("headlineLabel")->text(), QStringLiteral("not found"));
        QVERIFY(!fixture.child<QLabel>("detail.messageId")->isVisible()); // nothing is known of it

        // An arrow key shows another one. Its raw answer has the exact bytes.
        QTest::keyClick(fixture.table(), Qt::Key_Up);
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_3"));
        auto *tabs = fixture.child<QTabWidget>("tabs");
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(2).center());
        QVERIFY(fixture.child<QPlainTextEdit>("rawAnswer")
                    ->toPlainText()
                    .startsWith(u"{\n  \"completedAt\": 1678900876543,\n"));
        fixture.child<QCheckBox>("asItCameBox")->click();
        QCOMPARE(fixture.child<QPlainTextEdit>("rawAnswer")->toPlainText(),
            QString::fromUtf8(exampleBodyWith("taskId", QStringLiteral("tsk_3"))));
    }

    void typedIdsAreWatchedByEnterAndByTheButton()
    {
        WindowFixture fixture;
        fixture.type(QStringLiteral("tsk_1"));
        QVERIFY(fixture.field()->hasFocus());
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QCOMPARE(fixture.table()->model()->rowCount(), 1);
        QVERIFY(!fixture.field()->isVisible());
        QVERIFY(fixture.field()->text().isEmpty());
        QVERIFY(fixture.table()->hasFocus());
        QTest::mouseClick(fixture.child<QToolButton>("addTasksButton"), Qt::LeftButton);
        QVERIFY(fixture.field()->hasFocus());
        QTest::keyClicks(fixture.field(), QStringLiteral("tsk_2;tsk_3"));
        QTest::mouseClick(fixture.child<QPushButton>("watchButton"), Qt::LeftButton);
        QCOMPARE(fixture.table()->model()->rowCount(), 3);
        QVERIFY(!fixture.field()->isVisible());
        QTRY_COMPARE(fixture.cell(2, TaskColumn::State), QStringLiteral("retrying"));
    }

    void theStripForIdsClosesWithoutAdding()
    {
        WindowFixture fixture;
        // From the empty page, and back to it.
        QTest::mouseClick(fixture.child<QPushButton>("typeButton"), Qt::LeftButton);
        QVERIFY(fixture.field()->hasFocus());
        QTest::keyClicks(fixture.field(), QStringLiteral("tsk_1"));
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        QVERIFY(!fixture.field()->isVisible());
        QVERIFY(fixture.child<QPushButton>("pasteButton")->hasFocus());
        QCOMPARE(fixture.table()->model()->rowCount(), 0);
        // From the table, and back to it.
        fixture.window.acceptText(QStringLiteral("tsk_2"));
        fixture.table()->setFocus();
        fixture.openField();
        QVERIFY(fixture.field()->hasFocus());
        QVERIFY(fixture.field()->text().isEmpty());
        QTest::keyClicks(fixture.field(), QStringLiteral("tsk_3"));
        QTest::mouseClick(fixture.child<QToolButton>("closeIntakeButton"), Qt::LeftButton);
        QVERIFY(!fixture.field()->isVisible());
        QVERIFY(fixture.table()->hasFocus());
        QCOMPARE(fixture.table()->model()->rowCount(), 1);
    }

    void idsMayBePastedAnywhere()
    {
        WindowFixture fixture;
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_1"));
        QTest::mouseClick(fixture.child<QPushButton>("pasteButton"), Qt::LeftButton);
        QCOMPARE(fixture.table()->model()->rowCount(), 1);
        fixture.clickRow(0);
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_2\ntsk_3"));
        QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.table()->model()->rowCount(), 3);
        QCOMPARE(fixture.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_2"));
    }

    void aPasteIntoHalfTypedTextIsOnlyText()
    {
        WindowFixture fixture;
        fixture.type(QStringLiteral("tsk_"));
        QGuiApplication::clipboard()->setText(QStringLiteral("42"));
        QTest::keyClick(fixture.field(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.field()->text(), QStringLiteral("tsk_42"));
        QCOMPARE(fixture.table()->model()->rowCount(), 0);
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        QVERIFY(fixture.field()->text().isEmpty());
    }

    void saysWhatItDidNotTake()
    {
        WindowFixture fixture;
        auto *notice = fixture.child<Banner>("noticeBanner");
        fixture.type(QStringLiteral("tsk_1 .. "));
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"1 not accepted: .."), qPrintable(notice->text()));
        // What was not accepted stays to be corrected: the next keys replace it.
        QVERIFY(fixture.field()->hasFocus());
        QCOMPARE(fixture.field()->text(), QStringLiteral(".."));
        QTest::keyClicks(fixture.field(), QStringLiteral("tsk_1"));
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QCOMPARE(notice->text(), QStringLiteral("1 already watched"));
        QTest::mouseClick(notice->findChild<QToolButton *>(QStringLiteral("closeButton")), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        // The same message is shown again after it was closed.
        fixture.type(QStringLiteral("tsk_1"));
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QVERIFY(notice->isVisible());
        // An empty clipboard is reported, too.
        QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(notice->text().contains(u"clipboard contains no text"));
    }

    void removesTheSelectedRowsAndStopsAsking()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1 tsk_2 tsk_3"));
        QTRY_COMPARE(fixture.cell(2, TaskColumn::State), QStringLiteral("retrying"));
        fixture.clickRow(0);
        fixture.clickRow(1, Qt::ShiftModifier);
        QTest::keyClick(fixture.table(), Qt::Key_Delete);
        QCOMPARE(fixture.table()->model()->rowCount(), 1);
        QCOMPARE(fixture.cell(0, TaskColumn::Task), QStringLiteral("tsk_3"));
        const qsizetype before = fixture.server.requests().size();
        QTRY_VERIFY(fixture.server.requests().size() >= before + 2);
        for (qsizetype i = before; i < fixture.server.requests().size(); ++i)
            QCOMPARE(fixture.server.requests()[i].path(), QByteArray("/v1/tasks/tsk_3"));
        // After the last task is removed, the window shows the empty page again.
        fixture.clickRow(0);
        QTest::keyClick(fixture.table(), Qt::Key_Delete);
        QCOMPARE(fixture.child<QStackedWidget>("pages")->currentWidget(), fixture.child<QWidget>("emptyPage"));
    }

    void refreshesEvenWhilePaused()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1 tsk_2"));
        QTRY_COMPARE(fixture.cell(1, TaskColumn::State), QStringLiteral("retrying"));
        auto *pause = fixture.child<QToolButton>("pauseButton");
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(pause->isChecked());
        QTRY_VERIFY(fixture.child<QLabel>("statusText")->text().startsWith(u"Paused"));
        const qsizetype before = fixture.server.requests().size();
        fixture.clickRow(1);
        QTest::mouseClick(fixture.child<QToolButton>("refreshButton"), Qt::LeftButton);
        QTRY_COMPARE(fixture.server.requests().size(), before + 1);
        QCOMPARE(fixture.server.requests().last().path(), QByteArray("/v1/tasks/tsk_2"));
        QTest::keyClick(fixture.table(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(fixture.server.requests().size(), before + 3);
        QTest::keyClick(fixture.table(), Qt::Key_F8);
        QVERIFY(!pause->isChecked());
        QTRY_VERIFY(fixture.server.requests().size() > before + 4);
    }

    void theTableUpdatesByItself()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        QTRY_COMPARE(fixture.cell(0, TaskColumn::State), QStringLiteral("retrying"));
        fixture.server.setHandler([](const ScriptedServer::Request &, QTcpSocket *socket) {
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QStringLiteral("tsk_1"));
            object.insert(QStringLiteral("state"), QStringLiteral("archived"));
            object.insert(QStringLiteral("retried"), 5);
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
        });
        QTRY_COMPARE(fixture.cell(0, TaskColumn::State), QStringLiteral("archived"));
        QCOMPARE(fixture.cell(0, TaskColumn::Retries), QStringLiteral("5/5"));
        QVERIFY(fixture.child<QLabel>("headlineLabel")->text().startsWith(u"archived"));
    }

    void copiesTheIdsThatAreSelected()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1 tsk_2 tsk_3"));
        fixture.clickRow(2);
        fixture.clickRow(0, Qt::ControlModifier);
        QTest::keyClick(fixture.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tsk_1\ntsk_3"));
    }

    void aSelectionInTheDetailOutlivesAPoll()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        QTRY_COMPARE(fixture.detail("error"), QStringLiteral("Connection timeout"));
        auto *label = fixture.child<QLabel>("detail.error");
        label->setSelection(0, 10);
        const qsizetype before = fixture.server.requests().size();
        QTRY_VERIFY(fixture.server.requests().size() >= before + 2);
        QSignalSpy changed(fixture.session.model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(label->selectedText(), QStringLiteral("Connection"));
    }

    void everyActionHasAMenuEntryAndAShortcut()
    {
        WindowFixture fixture;
        QSet<QString> shortcuts;
        const QList<QMenu *> menus = fixture.window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        QVERIFY(menus.size() >= 4);
        int actions = 0;
        for (const QMenu *menu : menus) {
            const QList<QAction *> entries = menu->actions();
            for (const QAction *action : entries) {
                if (action->isSeparator() || action->menu()
                    || QStringList{QStringLiteral("aboutAction"), QStringLiteral("openUrlAction"),
                        QStringLiteral("openConsoleAction")}
                           .contains(action->objectName()))
                    continue;
                ++actions;
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!shortcuts.contains(action->shortcut().toString()), "two actions share a shortcut");
                shortcuts.insert(action->shortcut().toString());
            }
        }
        QVERIFY(actions >= 9);
    }

    void comesBackAsItWasLeft()
    {
        QVariantMap kept;
        {
            WindowFixture fixture;
            fixture.window.acceptText(QStringLiteral("tsk_1"));
            QObject::connect(
                &fixture.window, &MainWindow::layoutSettled, [&kept](const QVariantMap &state) { kept = state; });
            fixture.table()->setColumnWidth(1, 333);
            QTest::keyClick(fixture.table(), Qt::Key_F4);
            QVERIFY(!fixture.child<DetailPane>("detailPane")->isVisible());
            fixture.window.close();
        }
        QVERIFY(!kept.isEmpty());
        WindowFixture fixture;
        fixture.window.restoreLayoutState(kept);
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        QCOMPARE(fixture.table()->columnWidth(1), 333);
        QVERIFY(!fixture.child<DetailPane>("detailPane")->isVisible());
        // An unknown state changes nothing.
        fixture.window.restoreLayoutState(
            {{QStringLiteral("geometry"), QStringLiteral("nonsense")}, {QStringLiteral("columns"), QByteArray("x")}});
        QCOMPARE(fixture.table()->columnWidth(1), 333);
    }

    void isReadableInLightAndDark()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        for (const char *name : {"appearance.dark", "appearance.light", "appearance.system"}) {
            fixture.child<QAction>(name)->trigger();
            QTRY_COMPARE(isDark(fixture.table()->palette()), QByteArray(name).endsWith("dark"));
            const QPalette palette = fixture.table()->palette();
            for (const Phase phase : AllPhases) {
                for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase})
                    QVERIFY2(contrast(phaseColor(phase, palette), palette.color(ground)) >= 4.5,
                        qPrintable(phaseKey(phase)));
            }
            QVERIFY(contrast(quietColor(palette), palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void isNotLargerThanTheScreen()
    {
        TaskTableModel model;
        DisplayChoices display;
        const MainWindow window(&model, &display, QStringLiteral("https://example.com"));
        const QSize space = window.screen()->availableSize() - QSize(0, 20); // with a title bar
        QVERIFY(space.width() < 1280); // otherwise this tests nothing
        QCOMPARE(window.size().boundedTo(space), window.size());
    }

    void theTopRowIsAligned()
    {
        const WindowFixture fixture;
        for (const char *name : {"profileButton", "addTasksButton", "refreshButton", "pauseButton", "holdButton",
                 "filterEdit", "viewsButton"}) {
            const auto *field = fixture.child<QWidget>("filterEdit");
            // In half pixels, because not all have the same height.
            const auto middle = [&fixture](const QWidget *widget) {
                return 2 * widget->mapTo(&fixture.window, QPoint()).y() + widget->height();
            };
            QVERIFY2(std::abs(middle(fixture.child<QWidget>(name)) - middle(field)) <= 1, name);
        }
    }

    void aListThatIsStillReadOpensAtItsTop()
    {
        TaskTableModel model;
        DisplayChoices display;
        MainWindow window(&model, &display, QStringLiteral("https://example.com"));
        window.resize(1000, 600);
        window.setReadingList(true);
        window.selectTask(id("tsk_50")); // requested by the user, not in the list yet
        window.show();
        window.showFromTop();
        QVERIFY(QTest::qWaitForWindowExposed(&window, Patience));
        auto *table = window.findChild<TaskTableView *>(QStringLiteral("taskTable"));
        window.setReadingList(false); // the list was empty
        QVERIFY(table->isVisible()); // the empty page is not shown in between
        model.watch(manyIds(100));
        QCOMPARE(table->currentId(), std::optional(id("tsk_50")));
        QVERIFY(window.findChild<QAction *>(QStringLiteral("focusFilterAction"))->isEnabled());
        QCoreApplication::processEvents();
        QCOMPARE(table->verticalScrollBar()->value(), 0);
    }

private:
    /// Contrast ratio as defined by WCAG 2.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
        return (lighter + 0.05) / (darker + 0.05);
    }
};

TASKWATCH_TEST(TestMainWindow, QApplication);
#include "tst_mainwindow.moc"
