// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "history/samplequery.h"
#include "trend/trendview.h"

#include <QDockWidget>

namespace Taskwatch {

/// Dock with the trend chart, beside or below the table; hidden at first. It requests samples when it is shown, when
/// another span is chosen, and once a minute. It requests nothing while it is hidden.
class TrendDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Docks itself at the bottom of @p window. @p moment is the current time. @p home gets the focus when the user
    /// leaves the chart; it must outlive the dock.
    TrendDock(QWidget *home, const ClockReading &moment, QMainWindow *window);

    /// Must be called each second.
    void setMoment(const ClockReading &moment);
    /// The answer to requested().
    void setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps)
    {
        m_view->setSamples(samples, gaps);
    }

    /// The answer to hostFailuresRequested().
    void setHostFailures(const QList<HostFailures> &failures) { m_view->setHostFailures(failures); }

    /// Whether the failures are divided by host, for saving.
    [[nodiscard]] bool isByHost() const { return m_view->isByHost(); }
    void setByHost(bool byHost) { m_view->setByHost(byHost); }
    /// The shown span in hours, for saving; see setSpanHours().
    [[nodiscard]] int spanHours() const { return static_cast<int>(m_view->span().count()); }
    void setSpanHours(int hours) { m_view->setSpan(std::chrono::hours(hours)); }

Q_SIGNALS:
    /// Asks for the samples since @p since, and for the gaps. The answer goes to setSamples().
    void requested(Taskwatch::Timestamp since);
    /// As requested(), for the failures by host. The answer goes to setHostFailures().
    void hostFailuresRequested(Taskwatch::Timestamp since);
    void momentChosen(const Taskwatch::SampleQuery &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Shows the floating dock anew, in front of its window.
    void showInFront();
    void request();

    QWidget *m_home;
    TrendView *m_view;
    ClockReading m_moment;
    Timestamp m_requested{}; // minute of the last request
    bool m_seen = false;
};

} // namespace Taskwatch
