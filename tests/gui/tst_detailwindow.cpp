// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailpane.h"
#include "detail/detailplacement.h"
#include "detail/historyview.h"
#include "gui/childof.h"
#include "help/cheatsheet.h"
#include "parts/copybutton.h"
#include "parts/findbar.h"
#include "settings/displaychoices.h"
#include "support/builders.h"
#include "support/histories.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/historytablemodel.h"
#include "tables/tasktablemodel.h"
#include "theme/colors.h"
#include "timeline/timelineview.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp DetailStart = fromUnixMs(1678902000000);

/// The window with a model and a clock that the test controls, and two tasks. The first is shown.
class DetailWindowFixture
{
public:
    DetailWindowFixture()
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
        , window(&model, &display, QStringLiteral("https://example.com"))
    {
        QObject::connect(&window, &MainWindow::watchRequested, &model, &TaskTableModel::watch);
        QObject::connect(&window, &MainWindow::removeRequested, &model, &TaskTableModel::remove);
        window.resize(1200, 900);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        window.acceptText(QStringLiteral("tsk_1 tsk_2"));
        for (const char *text : {"tsk_1", "tsk_2"})
            poll(text, exampleTask(), exampleBodyWith("taskId", QString::fromLatin1(text)));
        table()->setFocus();
    }

    void poll(const char *taskId, Task task, const QByteArray &body)
    {
        now += 1s; // polls differ by their time
        task.taskId = id(taskId);
        Observation observation = answered(id(taskId), task, now, 60s);
        observation.rawAnswer = body;
        model.apply({observation});
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }

    [[nodiscard]] TaskTableView *table() const { return child<TaskTableView>("taskTable"); }
    [[nodiscard]] DetailPane *pane() const { return child<DetailPane>("detailPane"); }
    [[nodiscard]] QPlainTextEdit *raw() const { return child<QPlainTextEdit>("rawAnswer"); }
    [[nodiscard]] QString count() const { return child<QLabel>("findCount")->text(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }
    /// Sends a key to the widget that has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Chooses an entry of the menu with the mouse.
    void choose(const char *action) const
    {
        auto *menu = child<QMenu>("detailViewMenu");
        menu->popup(window.mapToGlobal(QPoint(100, 100)));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(child<QAction>(action)).center());
        QVERIFY(!menu->isVisible());
    }
    /// Drags the handle between table and pane.
    void drag(Qt::Orientation place, int distance) const
    {
        auto *splitter = child<QSplitter>("splitter");
        QCOMPARE(splitter->orientation(), place);
        QWidget *handle = splitter->handle(1);
        const QPoint from = handle->rect().center();
        const QPoint to = from + (place == Qt::Vertical ? QPoint(0, distance) : QPoint(distance, 0));
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, to);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
    }
    void openTab(int number) const
    {
        QTest::keyClick(table(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    }

    Timestamp now = DetailStart;
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
};

QRect placeOf(const QWidget &part)
{
    return {part.mapTo(part.window(), QPoint(0, 0)), part.size()};
}

QString rowsOf(const QAbstractItemModel *model)
{
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 1).data().toString());
    return rows.join(u'|');
}

} // namespace

/// The detail pane's tabs in the window, with mouse and keys.
class TestDetailWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support)"))); // a message of the offscreen platform
        QGuiApplication::clipboard()->clear();
    }

    void aKeyChoosesATabWhichStaysForTheNextTask()
    {
        DetailWindowFixture fixture;
        QTabWidget *tabs = fixture.pane()->tabs();
        QCOMPARE(tabs->count(), 4);
        const char *names[] = {"overviewTab", "historyTab", "rawAnswerTab", "requestsTab"};
        for (const int tab : {1, 2, 3, 0}) {
            fixture.openTab(tab + 1);
            QCOMPARE(tabs->currentWidget()->objectName(), QString::fromLatin1(names[tab]));
            QVERIFY(fixture.table()->hasFocus()); // to go on to another task with arrow keys
            QVERIFY(fixture.child<QAction>(qPrintable(u"detailTab." + QString::fromLatin1(names[tab])))->isChecked());
        }
        fixture.openTab(2);
        DetailWindowFixture::press(Qt::Key_Down);
        QCOMPARE(fixture.pane()->task(), std::optional(id("tsk_2")));
        QCOMPARE(tabs->currentIndex(), 1);
        // The shortcut of the current tab moves the focus into it.
        fixture.pane()->setHistory(longHistory(id("tsk_2"), 3, DetailStart));
        fixture.openTab(2);
        QVERIFY(fixture.child<HistoryView>("changesTable")->hasFocus());
        // The shortcut of any tab shows the pane.
        fixture.table()->setFocus();
        DetailWindowFixture::press(Qt::Key_F4);
        QVERIFY(!fixture.pane()->isVisible());
        DetailWindowFixture::press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(fixture.pane()->isVisible());
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void theKeysAreOnThePageOfKeys()
    {
        DetailWindowFixture fixture;
        DetailWindowFixture::press(Qt::Key_F1);
        auto *sheet = fixture.window.findChild<CheatSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList said;
        const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said.append(label->accessibleName());
        for (const char *line : {"F4: Detail: Detail Pane", "Ctrl+1: Detail: Overview", "Ctrl+2: Detail: History",
                 "Ctrl+3: Detail: Answer", "Ctrl+4: Detail: Requests"})
            QVERIFY2(said.contains(QString::fromLatin1(line)), line);
    }

    void isRightOfTheTableWhereThereIsRoom()
    {
        DetailWindowFixture fixture;
        const int wide = DetailPlacement::CharactersForRight * fixture.window.fontMetrics().averageCharWidth() + 50;
        const auto isRight = [&fixture] {
            const QRect table = placeOf(*fixture.table());
            const QRect pane = placeOf(*fixture.pane());
            return pane.left() >= table.right() && pane.top() < table.bottom();
        };
        const auto isBelow = [&fixture] {
            return placeOf(*fixture.pane()).top() >= placeOf(*fixture.table()).bottom();
        };
        fixture.window.resize(wide - 100, 900);
        QTRY_VERIFY(isBelow());
        fixture.window.resize(wide, 900);
        QTRY_VERIFY(isRight());
        QVERIFY(fixture.table()->width() > fixture.pane()->width());
        // The user's choice holds for any width.
        fixture.choose("detailBelowAction");
        QVERIFY(isBelow());
        fixture.window.resize(wide - 100, 900);
        fixture.choose("detailRightAction");
        QVERIFY(isRight());
        fixture.choose("detailAutomaticAction");
        QVERIFY(isBelow());
        // So does a larger font for a window of the same width.
        fixture.window.resize(wide, 900);
        QTRY_VERIFY(isRight());
        for (int step = 0; step < 3; ++step)
            DetailWindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(isBelow());
    }

    void theHeadlineIsBelowAnIdThatNeedsTheLine()
    {
        DetailWindowFixture fixture;
        fixture.choose("detailBelowAction"); // whether there is room beside the table depends on the fonts
        const auto *label = fixture.child<QLabel>("idLabel");
        const auto *headline = fixture.child<QLabel>("headlineLabel");
        const int line = label->fontMetrics().lineSpacing() + label->fontMetrics().height() / 2;
        for (const int length : {5, 30, 60}) {
            const QString text = QStringLiteral("tsk_") + QString(length, u'x');
            fixture.window.acceptText(text);
            fixture.poll(qPrintable(text), exampleTask(), "{}");
            fixture.pane()->setTask(id(qPrintable(text)));
            for (const int width : {1200, 700, 1200}) {
                fixture.window.resize(width, 800);
                handlePendingEvents();
                QTRY_COMPARE(fixture.pane()->width(), width);
                const QRect first = placeOf(*label);
                const QRect second = placeOf(*headline);
                QVERIFY2(first.height() < line && second.height() < line, qPrintable(text)); // neither is wrapped
                const bool isBelow = second.top() >= first.bottom();
                QVERIFY(isBelow || second.left() > first.right());
                if (length < 60)
                    QCOMPARE(isBelow, false);
                else
                    QCOMPARE(isBelow, width == 700);
            }
        }
    }

    void eachPlaceKeepsItsSizes()
    {
        QVariantMap state;
        QSize below;
        QSize right;
        {
            DetailWindowFixture fixture;
            fixture.choose("detailBelowAction");
            fixture.drag(Qt::Vertical, -90);
            below = fixture.pane()->size();
            fixture.choose("detailRightAction");
            fixture.drag(Qt::Horizontal, -120);
            right = fixture.pane()->size();
            QVERIFY(right.height() > below.height());
            fixture.choose("detailBelowAction");
            QCOMPARE(fixture.pane()->size(), below);
            fixture.choose("detailRightAction");
            QCOMPARE(fixture.pane()->size(), right);
            state = fixture.window.layoutState();
        }
        DetailWindowFixture fixture;
        QVERIFY(fixture.pane()->size() != right);
        fixture.window.restoreLayoutState(state);
        QVERIFY(fixture.child<QAction>("detailRightAction")->isChecked());
        QTRY_COMPARE(fixture.pane()->size(), right);
        fixture.choose("detailBelowAction");
        QCOMPARE(fixture.pane()->size(), below);
    }

    void asksForWhatWasSeenOfTheTaskItShows()
    {
        DetailWindowFixture fixture;
        QSignalSpy follows(fixture.pane(), &DetailPane::followRequested);
        DetailWindowFixture::press(Qt::Key_Down);
        QCOMPARE(follows.size(), 1);
        QCOMPARE(follows[0][0].value<std::optional<TaskId>>(), std::optional(id("tsk_2")));
        fixture.poll("tsk_2", exampleTask(), "{}");
        fixture.pane()->updateContents();
        fixture.pane()->setTask(id("tsk_2"));
        QCOMPARE(follows.size(), 1);
        DetailWindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        DetailWindowFixture::press(Qt::Key_Delete);
        QCOMPARE(follows.size(), 2);
        QCOMPARE(follows[1][0].value<std::optional<TaskId>>(), std::nullopt);
    }

    void showsTheHistoryOfItsTaskAlone()
    {
        DetailWindowFixture fixture;
        fixture.openTab(4);
        fixture.openTab(2);
        auto *changes = fixture.child<HistoryView>("changesTable");
        auto *requests = fixture.child<HistoryView>("requestsTable");
        auto *note = fixture.child<QLabel>("changesNote");
        QCOMPARE(note->text(), QStringLiteral("Reading the history of this task…"));
        QVERIFY(note->isVisible() && !changes->isVisible());

        const TaskHistory whole = longHistory(id("tsk_1"), 12, DetailStart);
        fixture.pane()->extendHistory(laterPart(whole, 11, 11)); // ignored: there is no history to extend
        fixture.pane()->setHistory(longHistory(id("tsk_2"), 12, DetailStart));
        QVERIFY(!changes->isVisible());
        fixture.pane()->setHistory(earlierPart(whole, 11, 11));
        QVERIFY(changes->isVisible() && !note->isVisible());
        QCOMPARE(requests->model()->rowCount(), 11);
        const int before = changes->model()->rowCount();
        fixture.pane()->extendHistory(laterPart(longHistory(id("tsk_2"), 12, DetailStart), 11, 11));
        QCOMPARE(changes->model()->rowCount(), before);
        fixture.pane()->extendHistory(laterPart(whole, 11, 11));
        QVERIFY(changes->model()->rowCount() > before);
        QCOMPARE(requests->model()->rowCount(), 12);

        fixture.table()->setFocus();
        DetailWindowFixture::press(Qt::Key_Down);
        QVERIFY(note->isVisible() && !changes->isVisible());
        TaskHistory empty;
        empty.taskId = id("tsk_2");
        fixture.pane()->setHistory(empty);
        QCOMPARE(note->text(), QStringLiteral("No changes of this task have been recorded yet."));
        TaskHistory trimmed = longHistory(id("tsk_2"), 3, DetailStart);
        trimmed.trimmed = true;
        fixture.pane()->setHistory(trimmed);
        QVERIFY(note->isVisible() && changes->isVisible());
        QCOMPARE(note->text(), QStringLiteral("Older changes are no longer stored."));
    }

    void timesAreWholeInANarrowPane_data()
    {
        QTest::addColumn<Timestamp>("end");
        QTest::newRow("of this day") << DetailStart;
        QTest::newRow("with the date") << DetailStart - std::chrono::hours(24 * 400);
    }
    void timesAreWholeInANarrowPane()
    {
        QFETCH(Timestamp, end);
        DetailWindowFixture fixture;
        fixture.pane()->setHistory(longHistory(id("tsk_1"), 12, end));
        fixture.openTab(2);
        auto *changes = fixture.child<HistoryView>("changesTable");
        QTRY_VERIFY(changes->isVisible());
        fixture.pane()->setFixedWidth(300);
        const QString when = changes->model()->index(0, 0).data().toString();
        QTRY_VERIFY2(changes->columnWidth(0) > changes->fontMetrics().horizontalAdvance(when), qPrintable(when));
        QTRY_VERIFY(changes->horizontalScrollBar()->isVisible()); // the others are not pressed to nothing
        QVERIFY(changes->columnWidth(1) >= 12 * changes->fontMetrics().averageCharWidth());
    }

    void aTabThatIsShownForTheFirstTimeHasTheHistory()
    {
        DetailWindowFixture fixture;
        const TaskHistory whole = longHistory(id("tsk_1"), 12, DetailStart);
        fixture.pane()->setHistory(earlierPart(whole, 11, 11));
        fixture.pane()->extendHistory(laterPart(whole, 11, 11));
        QVERIFY(!fixture.pane()->findChild<HistoryView *>()); // no tab with a history is made
        fixture.openTab(4);
        QCOMPARE(fixture.child<HistoryView>("requestsTable")->model()->rowCount(), 12);
        fixture.openTab(2);
        auto *changes = fixture.child<HistoryView>("changesTable");
        QVERIFY(changes->isVisible());
        const int late = changes->model()->rowCount();
        fixture.pane()->setHistory(whole); // to a tab that is there
        QCOMPARE(late, changes->model()->rowCount());
    }

    void anEventIsChosenInTimelineAndTableTogether()
    {
        DetailWindowFixture fixture;
        fixture.pane()->setHistory(longHistory(id("tsk_1"), 12, DetailStart));
        fixture.openTab(2);
        auto *changes = fixture.child<HistoryView>("changesTable");
        auto *timeline = fixture.child<TimelineView>("timelineView");
        QTRY_VERIFY(timeline->isVisible() && changes->isVisible());
        QVERIFY(!changes->currentIndex().isValid()); // nothing was chosen
        const auto clickRow = [changes](int row) {
            const QModelIndex index = changes->model()->index(row, 1);
            changes->scrollTo(index);
            QTest::mouseClick(changes->viewport(), Qt::LeftButton, {}, changes->visualRect(index).center());
        };
        clickRow(5);
        const qsizetype event = timeline->currentEvent();
        QVERIFY(event >= 0 && event < timeline->events().size() - 1);
        QCOMPARE(changes->currentIndex().row(), 5); // the row stays, though its event has others
        // By keys in the timeline.
        timeline->setFocus();
        DetailWindowFixture::press(Qt::Key_Home);
        QCOMPARE(timeline->currentEvent(), 0);
        QCOMPARE(changes->currentIndex().row(), changes->model()->rowCount() - 1); // the newest is the first
        DetailWindowFixture::press(Qt::Key_Right);
        QVERIFY(changes->currentIndex().row() < changes->model()->rowCount() - 1);
        // What is newer moves the rows. The choice stays with the event.
        const QString before = changes->currentIndex().data(HistoryRole::Copied).toString();
        fixture.pane()->extendHistory(laterPart(longHistory(id("tsk_1"), 14, DetailStart), 12, 12));
        QCOMPARE(changes->currentIndex().data(HistoryRole::Copied).toString(), before);
        QCOMPARE(timeline->currentEvent(), 1);
    }

    void copiesRowsByTheKeysOfTheWindow()
    {
        DetailWindowFixture fixture;
        fixture.pane()->setHistory(longHistory(id("tsk_1"), 3, DetailStart));
        fixture.openTab(2);
        auto *changes = fixture.child<HistoryView>("changesTable");
        QTest::mouseClick(
            changes->viewport(), Qt::LeftButton, {}, changes->visualRect(changes->model()->index(0, 1)).center());
        QVERIFY(changes->hasFocus());
        DetailWindowFixture::press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = DetailWindowFixture::copied().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(QRegularExpression(QStringLiteral("^When +What +From +To +Lasted +How known"))),
            qPrintable(lines[0]));
        QVERIFY2(
            lines[1].contains(QRegularExpression(QStringLiteral("^2023-03-15T17:42:00.000Z +retried +1 +2 +observed"))),
            qPrintable(lines[1]));
        DetailWindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        DetailWindowFixture::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(DetailWindowFixture::copied().count(u'\n'), changes->model()->rowCount() + 1);
        QCOMPARE(fixture.table()->selectedCount(), 1); // Ctrl+A did not select tasks
        DetailWindowFixture::press(Qt::Key_Delete);
        QCOMPARE(fixture.model.rowCount(), 2);
        // Arrow keys move through the rows.
        DetailWindowFixture::press(Qt::Key_Home, Qt::ControlModifier);
        DetailWindowFixture::press(Qt::Key_Down);
        QCOMPARE(changes->currentIndex().row(), 1);
        QVERIFY(rowsOf(changes->model()).startsWith(u"retried|nextProcessAt"));
    }

    void copiesEachFieldByItsButton()
    {
        DetailWindowFixture fixture;
        Task task = exampleTask();
        task.error = QStringLiteral("one\ntwo\u202e");
        fixture.poll("tsk_1", task, "{}");
        auto *button = fixture.child<CopyButton>("copy.error");
        auto *label = fixture.child<QLabel>("detail.error");
        QCOMPARE(button->accessibleName(), QStringLiteral("Copy error"));
        QVERIFY(!button->isRevealed());
        QTest::mouseMove(&fixture.window, {5, 5});
        QTRY_VERIFY(label->height() >= 2 * label->fontMetrics().height()); // the layout is final
        QTest::mouseMove(label, {3, 3});
        QTRY_VERIFY(button->isRevealed());
        QTest::mouseMove(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(DetailWindowFixture::copied(), QStringLiteral("one\ntwo\u202e")); // unchanged, as the endpoint sent it
        // Where the tooltip "Copied" opens under the pointer, the offscreen platform tells the tooltip that the pointer
        // entered, and does not tell the button that it left. So the pointer enters the button again.
        QTest::mouseMove(button, {1, 1});
        QTest::mouseMove(&fixture.window, {5, 5});
        QTRY_VERIFY(!button->isRevealed());
        // With the keyboard: Tab moves to the next button.
        auto *next = fixture.child<CopyButton>("copy.nextProcessAt");
        fixture.child<CopyButton>("copy.retried")->setFocus(Qt::TabFocusReason);
        DetailWindowFixture::press(Qt::Key_Tab);
        QVERIFY(next->hasFocus() && next->isRevealed());
        DetailWindowFixture::press(Qt::Key_Space);
        QCOMPARE(DetailWindowFixture::copied(), QStringLiteral("2023-03-15T17:41:40.000Z"));
        // With the context menu.
        QContextMenuEvent menuEvent(QContextMenuEvent::Mouse, {3, 3}, label->mapToGlobal(QPoint(3, 3)));
        label->setSelection(0, 3);
        QApplication::sendEvent(label, &menuEvent);
        auto *menu = label->findChild<QMenu *>(QStringLiteral("detailMenu"));
        QVERIFY(menu && menu->isVisible());
        menu->findChild<QAction *>(QStringLiteral("copySelectedTextAction"))->trigger();
        QCOMPARE(DetailWindowFixture::copied(), QStringLiteral("one"));
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("&Copy \"one\""));
        menu->findChild<QAction *>(QStringLiteral("copyValueAction"))->trigger();
        QCOMPARE(DetailWindowFixture::copied(), QStringLiteral("one\ntwo\u202e"));
        menu->close();
        // A field that the answer does not contain cannot be copied.
        task.error.clear();
        fixture.poll("tsk_1", task, "{}");
        QVERIFY(!label->isVisible() && !button->isVisible());
        QCOMPARE(fixture.child<QLabel>("detail.notSet")->text(), QStringLiteral("Not set: error, deadline"));
    }

    void copiesWhatIsSelectedInAField()
    {
        DetailWindowFixture fixture;
        auto *label = fixture.child<QLabel>("detail.error");
        QTRY_VERIFY(label->width() > 200); // the layout is final
        const QPoint inFirstWord(label->fontMetrics().horizontalAdvance(u'C'), label->fontMetrics().height() / 2);
        QTest::mouseClick(label, Qt::LeftButton, {}, inFirstWord);
        QTest::mouseDClick(label, Qt::LeftButton, {}, inFirstWord);
        QCOMPARE(label->selectedText(), QStringLiteral("Connection"));
        QVERIFY(label->hasFocus());
        DetailWindowFixture::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(DetailWindowFixture::copied(), QStringLiteral("Connection")); // not the ids of tasks
        DetailWindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        DetailWindowFixture::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(DetailWindowFixture::copied(), QStringLiteral("Connection timeout"));
        DetailWindowFixture::press(Qt::Key_Delete);
        QCOMPARE(fixture.model.rowCount(), 2);
    }

    void aLongErrorIsWholeAndScrolls_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("width");
        const QString unbroken = QString(9900, u'x') + QStringLiteral("\nlast line");
        const QString lines = QStringLiteral("a line of an error that goes on for a while\n").repeated(230);
        for (const int width : {1600, 1200, 750}) {
            QTest::addRow("without a blank, %d", width) << unbroken << width;
            QTest::addRow("many lines, %d", width) << lines << width;
        }
    }

    void aLongErrorIsWholeAndScrolls()
    {
        QFETCH(const QString, error);
        QFETCH(const int, width);
        DetailWindowFixture fixture;
        fixture.window.resize(width, 800);
        Task task = exampleTask();
        task.error = error;
        fixture.poll("tsk_1", task, "{}");
        auto *label = fixture.child<QLabel>("detail.error");
        auto *area = fixture.child<QScrollArea>("fieldsArea");
        QCOMPARE(label->text(), error);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 500);
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(label->mapTo(area->viewport(), QPoint(label->width(), 0)).x() <= area->viewport()->width());
        // High enough that no text is cut off.
        const int perLine = label->width() / label->fontMetrics().horizontalAdvance(u'x');
        const qsizetype least = std::max<qsizetype>(error.count(u'\n'), 9900 / (perLine + 1));
        QVERIFY(label->height() >= (least - 1) * label->fontMetrics().height());
        // The last field can be scrolled into view.
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        const auto *last = fixture.child<QLabel>("detail.notSet");
        QVERIFY(area->viewport()->rect().contains(last->mapTo(area->viewport(), QPoint(2, last->height() - 2))));
    }

    void theMenuOfAFactFilters()
    {
        DetailWindowFixture fixture;
        fixture.openTab(1);
        const auto menuOf = [&fixture](const char *name) {
            auto *label = fixture.child<QLabel>(name);
            QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, label->mapToGlobal(QPoint(3, 3)));
            QApplication::sendEvent(label, &event);
            return label->findChild<QMenu *>(QStringLiteral("detailMenu"));
        };
        QMenu *menu = menuOf("detail.url");
        const QList<QAction *> entries = menu->actions();
        QVERIFY2(entries[0]->text().startsWith(u"&Copy \"https://example.com"), qPrintable(entries[0]->text()));
        QCOMPARE(entries[1]->text(), QStringLiteral("Show &Only \"example.com\""));
        QCOMPARE(entries[2]->text(), QStringLiteral("E&xclude \"example.com\""));
        entries[1]->trigger();
        menu->close();
        QCOMPARE(fixture.child<QLineEdit>("filterEdit")->text(), QStringLiteral("host:example.com"));
        // A time has no column to filter by.
        menu = menuOf("detail.nextProcessAt");
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("onlyValueAction")));
        menu->close();
    }

    void tellsTimesInTheFormOfTheTable()
    {
        DetailWindowFixture fixture;
        fixture.pane()->setHistory(longHistory(id("tsk_1"), 3, DetailStart));
        fixture.openTab(2);
        const auto *model = fixture.child<HistoryView>("changesTable")->model();
        fixture.openTab(1);
        const auto *next = fixture.child<QLabel>("detail.nextProcessAt");
        QVERIFY2(next->text().startsWith(u"in 1 m 38 s  ·  2023-03-15 17:41:40"), qPrintable(next->text()));
        QVERIFY(next->toolTip().contains(u"1678902100000"));
        fixture.now += 10s;
        fixture.pane()->updateContents(); // as every second
        QVERIFY2(next->text().startsWith(u"in 1 m 28 s"), qPrintable(next->text()));
        fixture.child<QAction>("times.epochMs")->trigger();
        QCOMPARE(next->text(), QStringLiteral("1678902100000  ·  in 1 m 28 s"));
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("1678902120000"));
        fixture.child<QAction>("times.utc")->trigger();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("17:42:00Z"));
    }

    void showsTheRawAnswerAndCopiesItsBytes()
    {
        DetailWindowFixture fixture;
        const QByteArray bytes = "{\"n\":12345678901234567890,\"n\":1e400,\"t\":\"a\xff\"}\r\n";
        fixture.poll("tsk_1", exampleTask(), bytes);
        fixture.openTab(3);
        QCOMPARE(fixture.raw()->toPlainText(),
            QStringLiteral("{\n  \"n\": 12345678901234567890,\n  \"n\": 1e400,\n  \"t\": \"a\ufffd\"\n}"));
        QVERIFY(fixture.child<QLabel>("rawNote")->text().contains(u"not valid UTF-8"));
        QTest::mouseClick(fixture.child<QToolButton>("copyBytesButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/octet-stream")), bytes);
        fixture.child<QCheckBox>("asItCameBox")->click();
        QCOMPARE(fixture.raw()->toPlainText(),
            QStringLiteral("{\"n\":12345678901234567890,\"n\":1e400,\"t\":\"a\ufffd\"}‹CR›\n"));
        // A poll with the same answer keeps the selection.
        fixture.raw()->selectAll();
        fixture.poll("tsk_1", exampleTask(), bytes);
        QVERIFY(fixture.raw()->textCursor().hasSelection());
        fixture.raw()->setFocus();
        DetailWindowFixture::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(DetailWindowFixture::copied(), fixture.raw()->toPlainText());
        DetailWindowFixture::press(Qt::Key_Delete);
        QCOMPARE(fixture.model.rowCount(), 2);
    }

    void findsInTheAnswerWhileTheKeyboardIsInIt()
    {
        DetailWindowFixture fixture;
        fixture.openTab(3);
        fixture.openTab(3);
        QVERIFY(fixture.raw()->hasFocus());
        auto *bar = fixture.child<FindBar>("findBar");
        auto *field = fixture.child<QLineEdit>("findField");
        QVERIFY(!bar->isVisible());
        DetailWindowFixture::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        QVERIFY(field->hasFocus()); // not the filter
        QTest::keyClicks(field, QStringLiteral("AT"));
        QCOMPARE(fixture.count(), QStringLiteral("1 of 4"));
        QCOMPARE(fixture.raw()->textCursor().selectedText(), QStringLiteral("At"));
        DetailWindowFixture::press(Qt::Key_Return);
        QCOMPARE(fixture.count(), QStringLiteral("2 of 4"));
        DetailWindowFixture::press(Qt::Key_Return, Qt::ShiftModifier);
        DetailWindowFixture::press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(fixture.count(), QStringLiteral("4 of 4"));
        QCOMPARE(fixture.raw()->textCursor().block().text().trimmed(), QStringLiteral("\"state\": \"retrying\","));
        DetailWindowFixture::press(Qt::Key_F3);
        QCOMPARE(fixture.count(), QStringLiteral("1 of 4"));
        DetailWindowFixture::press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(fixture.count(), QStringLiteral("4 of 4"));
        QTest::mouseClick(fixture.child<QToolButton>("findNextButton"), Qt::LeftButton);
        QCOMPARE(fixture.count(), QStringLiteral("1 of 4"));
        // The shortcuts also work in the text.
        fixture.raw()->setFocus();
        DetailWindowFixture::press(Qt::Key_F3);
        QCOMPARE(fixture.count(), QStringLiteral("2 of 4"));
        DetailWindowFixture::press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("nowhere"));
        QCOMPARE(fixture.count(), QStringLiteral("Not found"));
        DetailWindowFixture::press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(fixture.raw()->hasFocus());
        QVERIFY(fixture.raw()->extraSelections().isEmpty());
        // Elsewhere the shortcut still opens the filter.
        fixture.table()->setFocus();
        DetailWindowFixture::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!bar->isVisible());
        QVERIFY(fixture.child<QLineEdit>("filterEdit")->hasFocus());
    }

    void theFoundPlaceStaysWithTheNextAnswer()
    {
        DetailWindowFixture fixture;
        const auto answer = [&fixture](const QByteArray &first) {
            fixture.poll("tsk_1", exampleTask(), R"({"a":)" + first + R"(,"b":"at","c":"at","d":"at","e":"at"})");
        };
        answer("1000");
        fixture.openTab(3);
        fixture.openTab(3);
        DetailWindowFixture::press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(fixture.child<QLineEdit>("findField"), QStringLiteral("at"));
        DetailWindowFixture::press(Qt::Key_Return);
        DetailWindowFixture::press(Qt::Key_Return);
        QCOMPARE(fixture.count(), QStringLiteral("3 of 4"));
        // The text before the place becomes longer, then shorter.
        for (const char *first : {"100000", "1"}) {
            answer(first);
            QCOMPARE(fixture.count(), QStringLiteral("3 of 4"));
            QCOMPARE(fixture.raw()->textCursor().block().text().trimmed(), QStringLiteral("\"d\": \"at\","));
            QCOMPARE(fixture.raw()->textCursor().selectedText(), QStringLiteral("at"));
        }
        // Without the find bar, the text cursor stays.
        DetailWindowFixture::press(Qt::Key_Escape);
        answer("2");
        QCOMPARE(fixture.raw()->textCursor().block().text().trimmed(), QStringLiteral("\"d\": \"at\","));
    }

    void coloursOfTheAnswerCanBeRead()
    {
        DetailWindowFixture fixture;
        fixture.poll("tsk_1", exampleTask(), R"({"name":"text","n":1,"b":true,"z":null})");
        fixture.openTab(3);
        for (const char *appearance : {"appearance.dark", "appearance.light"}) {
            fixture.child<QAction>(appearance)->trigger();
            QTRY_COMPARE(isDark(fixture.raw()->palette()), QByteArray(appearance).endsWith("dark"));
            QSet<QRgb> colors;
            for (QTextBlock block = fixture.raw()->document()->begin(); block.isValid(); block = block.next()) {
                const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
                for (const QTextLayout::FormatRange &range : formats) {
                    const QColor color = range.format.foreground().color();
                    QVERIFY(contrast(color, fixture.raw()->palette().color(QPalette::Base)) >= 4.5);
                    colors.insert(color.rgb());
                }
            }
            QCOMPARE(colors.size(), 4); // names, texts, numbers, literals
        }
    }
};

TASKWATCH_TEST(TestDetailWindow, QApplication);
#include "tst_detailwindow.moc"
