// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trend/trenddock.h"

#include <QAction>
#include <QMainWindow>
#include <QWindow>

namespace Taskwatch {

TrendDock::TrendDock(QWidget *home, const ClockReading &moment, QMainWindow *window)
    : QDockWidget(tr("Over Time"), window)
    , m_home(home)
    , m_view(new TrendView(this))
    , m_moment(moment)
{
    setObjectName(QStringLiteral("overviewDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(m_view);
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    hide();
    window->installEventFilter(this);
    QAction *action = toggleViewAction();
    action->setObjectName(QStringLiteral("showOverviewAction"));
    action->setText(tr("&Over Time"));
    action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_D));
    connect(action, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            m_view->focusChart();
    });
    // Emitted also when the dock is raised above other tabs, or the window is shown again.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool seen) {
        m_seen = seen;
        if (seen)
            request();
    });
    connect(m_view, &TrendView::spanChanged, this, &TrendDock::request);
    connect(m_view, &TrendView::byHostChanged, this, &TrendDock::request);
    connect(m_view, &TrendView::momentChosen, this, &TrendDock::momentChosen);
    connect(m_view, &TrendView::focusReleased, home, qOverload<>(&QWidget::setFocus));
}

bool TrendDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == parent() && isFloating() && isVisible())
        QMetaObject::invokeMethod(this, &TrendDock::showInFront, Qt::QueuedConnection);
    return QDockWidget::eventFilter(watched, event);
}

void TrendDock::showInFront()
{
    // A saved layout shows it before its window is there, so that the window manager puts the window in front of it.
    if (!windowHandle() || !isFloating())
        return;
    hide();
    windowHandle()->setTransientParent(parentWidget()->window()->windowHandle());
    show();
}

void TrendDock::hideEvent(QHideEvent *event)
{
    // Qt would move the focus to an arbitrary widget.
    if (isAncestorOf(window()->focusWidget()) && m_home->isVisible())
        m_home->setFocus();
    QDockWidget::hideEvent(event);
}

void TrendDock::setMoment(const ClockReading &moment)
{
    m_moment = moment;
    if (!m_seen)
        return;
    m_view->setMoment(m_moment);
    if (std::chrono::floor<std::chrono::minutes>(m_moment.now) != m_requested)
        request();
}

void TrendDock::request()
{
    if (!m_seen)
        return;
    m_requested = std::chrono::floor<std::chrono::minutes>(m_moment.now);
    m_view->setMoment(m_moment);
    Q_EMIT requested(m_view->since());
    if (m_view->isByHost())
        Q_EMIT hostFailuresRequested(m_view->since());
}

} // namespace Taskwatch
