// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "support/timelinesample.h"
#include "timeline/comparedtimelines.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// The timelines of several tasks on one axis.
class TestComparedTimelines : public QObject
{
    Q_OBJECT

private:
    using Sample = TimelineSample;

    struct Shown {
        ComparedTimelines compared;

        Shown()
        {
            compared.setTimes(Sample::moment(3983s), TimeForm::Local);
            compared.setTasks(ids({"tsk_123", "tsk_long"}));
            compared.resize(1000, compared.sizeHint().height());
            compared.show();
            compared.setHistory(Sample::retried());
            compared.setHistory(Sample::long_(30)); // begins at the same time, ends before
        }
        [[nodiscard]] TimelineView *view(int place) const { return compared.timelines()[place]; }
        /// The first x at which the tooltip contains @p words; -1 if there is none.
        [[nodiscard]] int placeOf(int place, QStringView words) const
        {
            QWidget *viewport = view(place)->viewport();
            for (int x = 0; x < viewport->width(); ++x) {
                QToolTip::hideText();
                QHelpEvent event(QEvent::ToolTip, {x, 30}, viewport->mapToGlobal(QPoint(x, 30)));
                QApplication::sendEvent(viewport, &event);
                if (QToolTip::text().contains(words))
                    return x;
            }
            return -1;
        }
    };

private Q_SLOTS:
    void sameTimesAreBelowEachOther()
    {
        const Shown shown;
        const QString now = QStringLiteral("<p style=\"white-space:pre-wrap\">Now");
        QVERIFY(shown.placeOf(0, now) > 300);
        QCOMPARE(shown.placeOf(1, now), shown.placeOf(0, now));
        // The second task has no deadline, and yet it has room for that of the first.
        QVERIFY(shown.placeOf(0, u"Deadline") > shown.placeOf(1, now));
        QCOMPARE(shown.placeOf(1, u"Deadline"), -1);
    }

    void timePassesInAll()
    {
        Shown shown;
        const QString now = QStringLiteral("<p style=\"white-space:pre-wrap\">Now");
        for (const auto after : {3993s, 4500s}) { // the second is after the next attempt, so all is placed anew
            shown.compared.setTimes(Sample::moment(after), TimeForm::Local);
            QVERIFY(shown.placeOf(0, now) > 300);
            QCOMPARE(shown.placeOf(1, now), shown.placeOf(0, now));
        }
    }

    void zoomAndScrollAreShared()
    {
        const Shown shown;
        shown.view(0)->setZoom(4, 450);
        QCOMPARE(shown.view(1)->zoom(), 4.0);
        QVERIFY(shown.view(0)->horizontalScrollBar()->value() > 0);
        QCOMPARE(shown.view(1)->horizontalScrollBar()->value(), shown.view(0)->horizontalScrollBar()->value());
        shown.view(1)->horizontalScrollBar()->setValue(7);
        QCOMPARE(shown.view(0)->horizontalScrollBar()->value(), 7);
        shown.view(1)->setZoom(1, 450);
        QCOMPARE(shown.view(0)->zoom(), 1.0);
    }

    void anotherTaskIsIgnored()
    {
        Shown shown;
        TaskHistory other = Sample::retried();
        other.taskId = id("tsk_other");
        shown.compared.setHistory(other);
        QCOMPARE(shown.compared.timelines().size(), 2);
        QCOMPARE(shown.compared.findChildren<QLabel *>().size(), 2);
    }
};

TASKWATCH_TEST(TestComparedTimelines, QApplication);
#include "tst_comparedtimelines.moc"
