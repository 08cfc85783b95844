// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/taskwindowsfixture.h"
#include "support/testregistry.h"
#include "taskwindows/comparewindow.h"
#include "timeline/comparedtimelines.h"
#include "timeline/timelineview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// The tasks tsk_1 to tsk_3 are compared.
class CompareFixture : public TaskWindowsFixture
{
public:
    CompareFixture()
    {
        selectThree();
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        compared = shown();
        QVERIFY(compared);
        QVERIFY(QTest::qWaitForWindowActive(compared, Patience));
    }
    void selectThree() const
    {
        click("tsk_1");
        click("tsk_2", Qt::ControlModifier);
        click("tsk_3", Qt::ControlModifier);
    }
    [[nodiscard]] CompareWindow *shown() const
    {
        const QList<CompareWindow *> all = window.findChildren<CompareWindow *>();
        for (CompareWindow *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QTableView *facts() const { return childOf<QTableView>(*compared, "factsTable"); }
    [[nodiscard]] QTableView *histories() const { return childOf<QTableView>(*compared, "historiesTable"); }
    [[nodiscard]] static QStringList lines(const QTableView *table)
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells.append(table->model()->index(row, column).data().toString());
            all.append(cells.join(u'|'));
        }
        return all;
    }
    [[nodiscard]] QString differences() const { return childOf<QLabel>(*compared, "differencesLabel")->text(); }

    CompareWindow *compared = nullptr;
};

} // namespace

/// The window that compares tasks, with mouse and keys.
class TestCompareWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsFactsAndHistoriesSideBySide()
    {
        CompareFixture fixture;
        QCOMPARE(fixture.facts()->model()->columnCount(), 4);
        QCOMPARE(fixture.facts()->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("tsk_1"));
        QVERIFY(CompareFixture::lines(fixture.facts()).contains(QStringLiteral("state|retrying|retrying|retrying")));
        QCOMPARE(fixture.differences(), QStringLiteral("No differences"));
        QTRY_VERIFY(CompareFixture::lines(fixture.histories()).join(u'\n').count(u"First seen: retrying") == 3);
        QVERIFY(fixture.facts()->hasFocus());
        const QList<TimelineView *> timelines = childOf<ComparedTimelines>(*fixture.compared, "timelines")->timelines();
        QCOMPARE(timelines.size(), 3);
        for (const TimelineView *timeline : timelines)
            QVERIFY(timeline->isVisible() && timeline->events().size() == 1);
        QCOMPARE(fixture.compared->windowTitle(), QStringLiteral("tsk_1 and 2 others – http://test"));
        // The columns of a task are below each other.
        for (int column = 0; column < 4; ++column)
            QCOMPARE(fixture.facts()->columnWidth(column), fixture.histories()->columnWidth(column));
        // Times of another day are whole.
        const QFontMetrics metrics = fixture.facts()->fontMetrics();
        QVERIFY(
            fixture.histories()->columnWidth(0) > metrics.horizontalAdvance(QStringLiteral("2023-03-15 18:10:21.736")));
        QVERIFY(fixture.facts()->columnWidth(1)
            > metrics.horizontalAdvance(QStringLiteral("1,353 d ago  ·  2023-03-15 18:10:21")));
    }

    void isLive()
    {
        CompareFixture fixture;
        fixture.stateOfFirst = QStringLiteral("active");
        QTRY_VERIFY(
            CompareFixture::lines(fixture.facts()).contains(QStringLiteral("state  ≠|active|retrying|retrying")));
        QVERIFY(fixture.differences().endsWith(u"≠"));
        QTRY_VERIFY(
            CompareFixture::lines(fixture.histories()).first().contains(QStringLiteral("|retrying → active||")));
        // Only what differs, by a click.
        QVERIFY(fixture.facts()->model()->rowCount() > 3);
        auto *box = childOf<QCheckBox>(*fixture.compared, "differencesOnlyBox");
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        const QStringList lines = CompareFixture::lines(fixture.facts());
        QVERIFY(lines.contains(QStringLiteral("state  ≠|active|retrying|retrying")));
        QVERIFY2(lines.size() < 4 && lines.filter(QStringLiteral("≠")) == lines, qPrintable(lines.join(u'\n')));
        fixture.stateOfFirst = QStringLiteral("retrying");
        QTRY_COMPARE(fixture.facts()->model()->rowCount(), 0);
    }

    void isCopied()
    {
        CompareFixture fixture;
        QTRY_VERIFY(CompareFixture::lines(fixture.histories()).join(u'\n').count(u"First seen: retrying") == 3);
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        auto *markdown = childOf<QPushButton>(*fixture.compared, "copyMarkdownButton");
        markdown->setFocus(Qt::TabFocusReason);
        CompareFixture::press(Qt::Key_Space);
        QVERIFY2(copied().startsWith(u"| Fact | tsk\\_1 | tsk\\_2 | tsk\\_3 |\n| --- |"), qPrintable(copied()));
        QVERIFY(copied().contains(u"| When | tsk\\_1 |") && copied().contains(u"First seen: retrying"));
        QTest::mouseClick(childOf<QPushButton>(*fixture.compared, "copyTextButton"), Qt::LeftButton);
        QVERIFY2(copied().startsWith(u"Fact ") && copied().contains(u"\n\nWhen "), qPrintable(copied()));
        // Rows by the key of the table that has the focus.
        fixture.facts()->selectRow(0);
        fixture.facts()->setFocus();
        CompareFixture::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied().count(u'\n'), 2);
        QVERIFY(copied().contains(u"state"));
    }

    void keysReachAllOfIt()
    {
        CompareFixture fixture;
        QStringList reached;
        for (int i = 0; i < 10; ++i) {
            CompareFixture::press(Qt::Key_Tab);
            reached.append(QApplication::focusWidget()->objectName());
        }
        for (const char *name : {"differencesOnlyBox", "copyTextButton", "copyMarkdownButton", "factsTable",
                 "timelineView", "historiesTable"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
        QVERIFY(!fixture.facts()->accessibleName().isEmpty() && !fixture.histories()->accessibleName().isEmpty());
        CompareFixture::press(Qt::Key_Escape);
        QVERIFY(!fixture.shown());
        QVERIFY(fixture.window.isVisible());
    }

    void closesWhenNothingIsLeftToCompare()
    {
        CompareFixture fixture;
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        fixture.click("tsk_3");
        CompareFixture::press(Qt::Key_Delete);
        QVERIFY(fixture.shown());
        QTRY_VERIFY(CompareFixture::lines(fixture.facts()).contains(QStringLiteral("state  ≠|retrying|retrying|—")));
        fixture.click("tsk_2");
        CompareFixture::press(Qt::Key_Delete);
        QTRY_VERIFY(!fixture.shown());
    }

    void comparesTwoToEight()
    {
        TaskWindowsFixture fixture(CompareWindow::MostTasks + 1);
        const auto *compare = childOf<QAction>(fixture.window, "compareAction");
        fixture.click("tsk_1");
        QVERIFY(!compare->isEnabled());
        TaskWindowsFixture::press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(compare->isEnabled());
        TaskWindowsFixture::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.window.findChild<CompareWindow *>());
        QCOMPARE(fixture.message(), QStringLiteral("Select at most 8 tasks to compare them"));
        // With the menu of the rows.
        fixture.click("tsk_1", Qt::ControlModifier);
        QContextMenuEvent event(QContextMenuEvent::Mouse, fixture.placeOf("tsk_2"),
            fixture.table()->viewport()->mapToGlobal(fixture.placeOf("tsk_2")));
        QApplication::sendEvent(fixture.table()->viewport(), &event);
        auto *menu = childOf<QMenu>(fixture.window, "rowMenu");
        QTest::mouseClick(
            menu, Qt::LeftButton, {}, menu->actionGeometry(childOf<QAction>(fixture.window, "compareAction")).center());
        const auto *compared = fixture.window.findChild<CompareWindow *>();
        QVERIFY(compared && compared->isVisible());
        QCOMPARE(compared->tasks().size(), CompareWindow::MostTasks);
    }
};

TASKWATCH_TEST(TestCompareWindow, QApplication);
#include "tst_comparewindow.moc"
