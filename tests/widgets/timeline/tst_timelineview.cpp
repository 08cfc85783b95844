// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "support/timelinesample.h"
#include "theme/appearance.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The timeline of a task, used by keys, wheel and mouse.
class TestTimelineView : public QObject
{
    Q_OBJECT

private:
    using Sample = TimelineSample;

    struct Shown {
        TimelineView view;

        explicit Shown(
            const TaskHistory &history = Sample::retried(), const ClockReading &moment = Sample::moment(3983s))
        {
            view.setMoment(moment);
            view.setHistory(history);
            view.resize(900, view.sizeHint().height());
            view.show();
            view.activateWindow();
            view.setFocus();
        }
        [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&view, Patience) && view.hasFocus(); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
        void wheel(QPoint at, int by, Qt::KeyboardModifiers modifiers = {})
        {
            QWidget *viewport = view.viewport();
            QWheelEvent event(
                at, viewport->mapToGlobal(at), {}, {0, by}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(viewport, &event);
        }
        [[nodiscard]] QScrollBar *bar() const { return view.horizontalScrollBar(); }
        [[nodiscard]] QString line() const { return current().section(u'\n', 0, 0); }
        [[nodiscard]] QString current() const { return view.accessibleDescription(); }
        [[nodiscard]] QImage picture() { return view.viewport()->grab().toImage(); }
        /// The first place from the left whose tooltip contains @p what.
        [[nodiscard]] QPoint placeOf(QStringView what)
        {
            for (int x = 0; x < view.viewport()->width(); ++x) {
                if (toolTip({x, 30}).contains(what))
                    return {x + 3, 30};
            }
            return {};
        }
        /// Text of the tooltip at @p at.
        [[nodiscard]] QString toolTip(QPoint at)
        {
            QToolTip::hideText();
            QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(view.viewport(), &event);
            return QToolTip::text();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void cleanup() { applyAppearance(Appearance::System); }

    void withoutAHistoryItSaysSo()
    {
        Shown shown({}, Sample::moment(0s));
        QVERIFY(shown.isReady());
        QCOMPARE(shown.line(), QStringLiteral("This task has no history yet"));
        QCOMPARE(shown.current(), QStringLiteral("This task has no history yet"));
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Plus, Qt::Key_0})
            shown.key(key);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(100, 30));
        QCOMPARE(shown.view.currentEvent(), -1);
        QVERIFY(!shown.picture().isNull());
    }

    void keysGoFromEventToEvent()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        // This event is more informative than the state change at the same time.
        QVERIFY2(shown.line().contains(u"Attempt 4 failed: 503 Service Unavailable"), qPrintable(shown.line()));
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.view.currentEvent(), 0);
        QVERIFY2(shown.line().contains(u"observed  ·  First seen: scheduled"), qPrintable(shown.line()));
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.view.currentEvent(), 0);
        shown.key(Qt::Key_Right);
        QVERIFY2(shown.line().contains(u"scheduled → active"), qPrintable(shown.line()));
        shown.key(Qt::Key_Right);
        QVERIFY2(shown.line().contains(u"Attempt 1 failed: Connection timeout"), qPrintable(shown.line()));
        shown.key(Qt::Key_End);
        QCOMPARE(shown.view.currentEvent(), shown.view.events().size() - 1);
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.view.currentEvent(), shown.view.events().size() - 1);
    }

    void withCtrlFromMarkToMark()
    {
        Shown shown(Sample::long_(2000), Sample::moment(20000s));
        QVERIFY(shown.isReady());
        shown.key(Qt::Key_Home);
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(shown.view.currentEvent() > 10, qPrintable(QString::number(shown.view.currentEvent())));
        const qsizetype second = shown.view.currentEvent();
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(shown.view.currentEvent() > second + 10);
        shown.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.view.currentEvent(), second);
    }

    void whatIsReadAloudFollowsTheKeys()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.key(Qt::Key_Home);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&shown.view);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Timeline"));
        const QString text = interface->text(QAccessible::Description);
        QVERIFY2(
            text.contains(u"First seen: scheduled\nObserved. At ") && text.contains(u"Event 1 of "), qPrintable(text));
    }

    void itIsReadAsAListOfEvents()
    {
        Shown shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(shown.view.events().size()));
        QAccessibleInterface *first = list->child(0);
        QCOMPARE(first->role(), QAccessible::ListItem);
        QCOMPARE(first->parent(), list);
        QCOMPARE(list->indexOfChild(first), 0);
        QVERIFY2(first->text(QAccessible::Name).contains(u"First seen: scheduled"),
            qPrintable(first->text(QAccessible::Name)));
        QAccessibleInterface *last = list->child(list->childCount() - 1);
        QVERIFY2(
            last->text(QAccessible::Name).contains(u"active → retrying"), qPrintable(last->text(QAccessible::Name)));
        QCOMPARE(list->child(list->childCount()), nullptr);
        // An item goes with its event.
        shown.view.setHistory({});
        QVERIFY(!last->isValid());
        QCOMPARE(last->text(QAccessible::Name), QString());
        QCOMPARE(list->childCount(), 0);
        // A long history is read from its end.
        shown.view.setHistory(Sample::long_(2000));
        QCOMPARE(list->childCount(), static_cast<int>(SpokenList::MostItems));
        QCOMPARE(list->child(list->childCount() - 1)->text(QAccessible::Name),
            shown.view.spokenItem(shown.view.events().size() - 1));
    }

    void keysZoom()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        QCOMPARE(shown.bar()->maximum(), 0);
        shown.key(Qt::Key_Plus);
        QVERIFY(shown.view.zoom() > 1 && shown.bar()->maximum() > 0);
        QTRY_VERIFY(shown.bar()->isVisible());
        shown.key(Qt::Key_Minus);
        QCOMPARE(shown.view.zoom(), 1.0);
        shown.key(Qt::Key_Minus);
        QCOMPARE(shown.view.zoom(), 1.0);
        for (int i = 0; i < 40; ++i)
            shown.key(Qt::Key_Plus);
        QVERIFY(shown.view.zoom() <= 5000);
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.bar()->value(), 0);
        shown.key(Qt::Key_0);
        QCOMPARE(shown.view.zoom(), 1.0);
        QCOMPARE(shown.bar()->maximum(), 0);
    }

    void theWheelZoomsWithCtrlAtThePointerAndElseScrolls()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        const QPoint nextAttempt = shown.placeOf(u"Next attempt (nextProcessAt)") + QPoint(3, 0);
        QVERIFY(nextAttempt.y() > 0);
        shown.wheel(nextAttempt, 240, Qt::ControlModifier);
        QVERIFY(shown.view.zoom() > 2);
        // Zooming left it under the pointer.
        QVERIFY2(shown.toolTip(nextAttempt).contains(u"Next attempt (nextProcessAt)"),
            qPrintable(shown.toolTip(nextAttempt)));
        const int before = shown.bar()->value();
        shown.wheel(nextAttempt, 120);
        QVERIFY(shown.bar()->value() < before);
        shown.wheel(nextAttempt, -120);
        QCOMPARE(shown.bar()->value(), before);
        shown.wheel(nextAttempt, -240, Qt::ControlModifier);
        QCOMPARE(shown.view.zoom(), 1.0);
    }

    void theMousePicksAndDrags()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.key(Qt::Key_Home);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.placeOf(u"Attempt 2 failed"));
        QVERIFY2(shown.line().contains(u"Attempt 2 failed"), qPrintable(shown.line()));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.placeOf(u"Not polled for 6 m"));
        QVERIFY2(shown.line().contains(u"unseen  ·  Not polled for 6 m"), qPrintable(shown.line()));

        shown.view.setZoom(4, 450);
        const qsizetype current = shown.view.currentEvent();
        const int before = shown.bar()->value();
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, QPoint(500, 30));
        QTest::mouseMove(shown.view.viewport(), QPoint(440, 30));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, QPoint(440, 30));
        QCOMPARE(shown.bar()->value(), before + 60);
        QCOMPARE(shown.view.currentEvent(), current);
    }

    void mirroredTheTimeRunsFromRightToLeft()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        const int width = shown.view.viewport()->width();
        const auto bars = [](const QImage &image) { // the columns in which the task runs, from the left
            QList<int> columns;
            for (int x = 0; x < image.width(); ++x) {
                int found = 0;
                for (int y = 0; y < image.height(); ++y)
                    found += image.pixelColor(x, y) == QColor(0x0b, 0x5c, 0xd5) ? 1 : 0;
                if (found > 4)
                    columns.append(x);
            }
            return columns;
        };
        applyAppearance(Appearance::Light);
        const QList<int> before = bars(shown.picture());
        QVERIFY(before.size() > 50);
        shown.view.setLayoutDirection(Qt::RightToLeft);
        const QList<int> after = bars(shown.picture());
        // The edges of the bars are not on whole pixels.
        QVERIFY(std::abs(after.size() - before.size()) < 8);
        QVERIFY(std::abs(width - 1 - after.last() - before.first()) <= 1);
        QVERIFY(std::abs(width - 1 - after.first() - before.last()) <= 1);

        const QPoint first = shown.placeOf(u"First seen");
        const QPoint next = shown.placeOf(u"Next attempt (nextProcessAt)") + QPoint(3, 0);
        QVERIFY2(first.x() > width - 50 && next.x() < width / 3, qPrintable(QString::number(next.x())));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(shown.view.currentEvent(), 0);
        shown.key(Qt::Key_Left);
        QVERIFY2(shown.line().contains(u"scheduled → active"), qPrintable(shown.line()));
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.view.currentEvent(), 0);

        shown.wheel(next, 240, Qt::ControlModifier);
        QVERIFY2(shown.toolTip(next).contains(u"Next attempt (nextProcessAt)"), qPrintable(shown.toolTip(next)));
        const int place = shown.bar()->value();
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, QPoint(440, 30));
        QTest::mouseMove(shown.view.viewport(), QPoint(380, 30));
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, QPoint(380, 30));
        QCOMPARE(shown.bar()->value(), place - 60);
    }

    void tooltipsSayEverythingAsPlainText()
    {
        TaskHistory history = Sample::retried();
        std::get<Task>(history.versions[2].outcome).error = QStringLiteral("<img src=file:///x> boom");
        Shown shown(history);
        QVERIFY(shown.isReady());
        QStringList all;
        for (int x = 0; x < shown.view.viewport()->width(); ++x) {
            const QString text = shown.toolTip({x, 30});
            QVERIFY(text.startsWith(u"<p style=\"white-space:pre-wrap\">"));
            QVERIFY(!text.contains(u"<img"));
            if (all.isEmpty() || all.last() != text)
                all.append(text);
        }
        const QString said = all.join(u'\n');
        for (const char *words : {"First seen: scheduled", "active for 40 s", "&lt;img src=file:///x&gt; boom",
                 "the program was not running", "Break: 50 m without a change, drawn short.", "Now", "in 2 m 7 s",
                 "Deadline", "retrying for 2 m 43 s so far"})
            QVERIFY2(said.contains(QString::fromLatin1(words)), words);
    }

    void theSecondMovesNowAndCountsDown()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        const QImage before = shown.picture();
        shown.view.setMoment(Sample::moment(3983s));
        QCOMPARE(shown.picture(), before);
        shown.view.setMoment(Sample::moment(3984s));
        QVERIFY(shown.picture() != before);
        shown.view.setTimeForm(TimeForm::Utc);
        QVERIFY2(shown.line().startsWith(u"2023-03-15 18:10:20Z"), qPrintable(shown.line()));
    }

    void theSecondPaintsOnlyWhatMoves_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void theSecondPaintsOnlyWhatMoves()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        Shown shown;
        shown.view.setLayoutDirection(direction);
        shown.view.resize(1600, shown.view.height());
        QVERIFY(shown.isReady());
        QCoreApplication::processEvents();
        struct Painted final : QObject {
            QRegion region;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    region |= static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        } painted;
        const QImage before = shown.picture();
        shown.view.viewport()->installEventFilter(&painted);
        shown.view.setMoment(Sample::moment(3984s));
        QTRY_VERIFY(!painted.region.isEmpty());
        const QRect all = shown.view.viewport()->rect();
        const QRect moved = QStyle::visualRect(direction, all, painted.region.boundingRect());
        QVERIFY2(moved.left() > 400, qPrintable(QString::number(moved.left())));
        const QImage after = shown.picture();
        // The part before was not repainted.
        const QRect kept = QStyle::visualRect(direction, all, all.adjusted(0, 0, -moved.width(), 0));
        QCOMPARE(after.copy(kept), before.copy(kept));
    }

    void zoomedInAsFarAsItGoesItIsStillPainted()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.view.setZoom(1e9, shown.view.viewport()->width() - 60); // at the dashed line into the future
        QVERIFY(shown.bar()->maximum() > 1'000'000);
        QVERIFY(!shown.picture().isNull());
        shown.key(Qt::Key_Home);
        QVERIFY(!shown.picture().isNull());
        shown.key(Qt::Key_End);
        QVERIFY(!shown.picture().isNull());
    }

    void moreOfTheSameTaskKeepsThePlace()
    {
        TaskHistory begin = Sample::retried();
        TaskHistory later = begin;
        later.versions = {begin.versions.takeLast()};
        Shown shown(begin, Sample::moment(3800s));
        QVERIFY(shown.isReady());
        QVERIFY(shown.line().contains(u"retrying → active")); // the newest event
        begin.extend(later);
        shown.view.setHistory(begin);
        QVERIFY2(shown.line().contains(u"Attempt 4 failed"), qPrintable(shown.line())); // follows the newest event
        shown.key(Qt::Key_Home);
        shown.key(Qt::Key_Plus);
        const double zoom = shown.view.zoom();
        shown.view.setHistory(Sample::retried());
        QCOMPARE(shown.view.currentEvent(), 0);
        QCOMPARE(shown.view.zoom(), zoom);
        shown.view.setHistory(Sample::long_(4)); // another task
        QCOMPARE(shown.view.zoom(), 1.0);
        QVERIFY(shown.view.currentEvent() > 0);
    }

    void phasesHaveTheirColoursAndTheFocusIsSeen_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void phasesHaveTheirColoursAndTheFocusIsSeen()
    {
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        Shown shown;
        QVERIFY(shown.isReady());
        const QColor running = appearance == Appearance::Light ? QColor(0x0b, 0x5c, 0xd5) : QColor(0x6c, 0xb0, 0xff);
        const auto count = [](const QImage &image, const QColor &color) {
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == color ? 1 : 0;
            }
            return found;
        };
        const QImage focused = shown.picture();
        QVERIFY2(count(focused, running) > 500, qPrintable(QString::number(count(focused, running))));
        shown.view.clearFocus();
        QVERIFY(shown.picture() != focused);
        shown.view.setFocus();
        QCOMPARE(shown.picture(), focused);
        shown.key(Qt::Key_Home);
        QVERIFY(shown.picture() != focused);
    }
};

TASKWATCH_TEST(TestTimelineView, QApplication);
#include "tst_timelineview.moc"
