// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "history/momentquestion.h"
#include "trend/overviewview.h"

#include <QDockWidget>

namespace Taskwatch
{

/// The overview beside or below the table, hidden until a person wants it. It asks for what was recorded when it is
/// shown, when another span is chosen, and each minute; nothing while it is hidden.
class OverviewDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes its place at the bottom of @p window; it is @p moment. Focus goes back to @p home where a person is done
    /// here; that must outlive it.
    OverviewDock(QWidget *home, const Moment &moment, QMainWindow *window);

    /// To be called each second.
    void setMoment(const Moment &moment);
    /// The answer to requested().
    void setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps)
    {
        m_view->setSamples(samples, gaps);
    }

    /// How many hours are shown, to be kept; see setSpanHours().
    [[nodiscard]] int spanHours() const { return static_cast<int>(m_view->span().count()); }
    void setSpanHours(int hours) { m_view->setSpan(std::chrono::hours(hours)); }

Q_SIGNALS:
    /// Samples since @p since, and the gaps, are wanted.
    void requested(Taskwatch::Timestamp since);
    void momentChosen(const Taskwatch::MomentQuestion &question);

private:
    void request();

    OverviewView *m_view;
    Moment m_moment;
    Timestamp m_requested{}; // the minute in which samples were asked for last
    bool m_seen = false;
};

} // namespace Taskwatch
