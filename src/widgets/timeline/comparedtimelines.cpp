// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/comparedtimelines.h"

#include "accessibility/widgettooltip.h"
#include "cells/elidedid.h"
#include "timeline/timelineview.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace Taskwatch {

ComparedTimelines::ComparedTimelines(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 0, 12, 0); // the same at both sides: Qt does not mirror them
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
}

void ComparedTimelines::setTasks(const QList<TaskId> &tasks)
{
    constexpr qsizetype IdHead = 10; // letters
    constexpr qsizetype IdTail = 8;
    Q_ASSERT(m_tasks.isEmpty());
    m_tasks = tasks;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (const TaskId &id : tasks) {
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setText(elidedId(id.toString(), IdHead, IdTail));
        setPlainToolTip(name, id.toString());
        auto *timeline = new TimelineView(this);
        timeline->setAccessibleName(tr("Timeline of %1", "an id").arg(id.toString()));
        // Without room for a scroll bar: it is moved with the wheel, by dragging, and with the keys.
        timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(timeline, &TimelineView::partChanged, this, [this, timeline] { showPartOf(timeline); });
        grid->addWidget(name, static_cast<int>(m_timelines.size()), 0);
        grid->addWidget(timeline, static_cast<int>(m_timelines.size()), 1);
        m_timelines.append(timeline);
    }
}

void ComparedTimelines::setHistory(const TaskHistory &history)
{
    const qsizetype place = m_tasks.indexOf(history.taskId);
    if (place < 0)
        return;
    m_timelines[place]->setHistory(history);
    shareAxis();
}

void ComparedTimelines::setTimes(const ClockReading &moment, TimeForm form)
{
    m_moment = moment;
    const bool holds = std::all_of(m_timelines.cbegin(), m_timelines.cend(),
        [&moment](const TimelineView *timeline) { return timeline->holdsAt(moment); });
    if (!holds)
        shareAxis();
    for (TimelineView *timeline : std::as_const(m_timelines)) {
        timeline->setTimeForm(form);
        if (holds)
            timeline->setMoment(moment);
    }
}

void ComparedTimelines::shareAxis()
{
    std::vector<Timestamp> axis;
    for (const TimelineView *timeline : std::as_const(m_timelines)) {
        const std::vector<Timestamp> own = timeline->momentsAt(m_moment);
        axis.insert(axis.end(), own.begin(), own.end());
    }
    for (TimelineView *timeline : std::as_const(m_timelines))
        timeline->setAxis(axis, m_moment);
}

void ComparedTimelines::showPartOf(const TimelineView *moved)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    for (TimelineView *timeline : std::as_const(m_timelines)) {
        if (timeline != moved)
            timeline->showPart(*moved);
    }
}

} // namespace Taskwatch
