// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "history/momentquestion.h"
#include "history/phasesample.h"
#include "history/taskhistory.h"

#include <QWidget>

class QButtonGroup;

namespace Taskwatch
{

class OverviewChart;

/// How many tasks were in each phase over the last hours, and failures per minute, with a choice of how many hours.
class OverviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewView(QWidget *parent = nullptr);

    /// What was recorded since the moment that spanChanged() last named, oldest first.
    void setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps);
    /// To be called each second while it is seen; also before anything else.
    void setMoment(const Moment &moment);

    /// How long a time is shown; one of those that there are buttons for.
    [[nodiscard]] std::chrono::hours span() const;
    /// Another than those is not taken.
    void setSpan(std::chrono::hours span);
    /// From when on samples are wanted.
    [[nodiscard]] Timestamp since() const;
    void focusChart();

Q_SIGNALS:
    /// Samples since @p since are wanted now.
    void spanChanged(Taskwatch::Timestamp since);
    void momentChosen(const Taskwatch::MomentQuestion &question);
    /// A person is done here.
    void left();

private:
    void takeSpan();

    OverviewChart *m_chart;
    QButtonGroup *m_spans;
    Timestamp m_now{};
};

} // namespace Taskwatch
