// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "history/hostfailures.h"
#include "history/phasesample.h"
#include "history/samplequery.h"
#include "history/taskhistory.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace Taskwatch {

class TrendChart;

/// The trend chart with buttons that choose its time span.
class TrendView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent = nullptr);

    /// Sets the samples since the time given by spanChanged(), oldest first.
    void setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps);
    /// Must be called before all else, and each second while the view is visible.
    void setMoment(const ClockReading &moment);

    /// The failures since since(); ignored unless isByHost().
    void setHostFailures(const QList<HostFailures> &failures);
    /// Whether the failures are divided by host.
    [[nodiscard]] bool isByHost() const;
    void setByHost(bool byHost);

    /// The shown span, one of those that have a button.
    [[nodiscard]] std::chrono::hours span() const;
    /// Ignored if there is no button for @p span.
    void setSpan(std::chrono::hours span);
    /// Time from which samples are needed.
    [[nodiscard]] Timestamp since() const;
    void focusChart();

Q_SIGNALS:
    /// Samples since @p since are needed now.
    void spanChanged(Taskwatch::Timestamp since);
    /// Whether the failures are to be divided by host has changed.
    void byHostChanged(bool byHost);
    void momentChosen(const Taskwatch::SampleQuery &question);
    /// The user pressed Escape in the chart.
    void focusReleased();

private:
    void applySpan();

    TrendChart *m_chart;
    QButtonGroup *m_spans;
    QToolButton *m_byHost;
    QToolButton *m_whole; // shown while the chart is zoomed
    Timestamp m_now{};
};

} // namespace Taskwatch
