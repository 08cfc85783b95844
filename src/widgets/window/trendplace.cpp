// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/trendplace.h"

#include "parts/windowstate.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

constexpr int Slack = 8; // pixels, for what styles round

} // namespace

TrendPlace::TrendPlace(const Ui::MainWindow &ui, TrendDock *dock, QMainWindow *window)
    : QObject(window)
    , m_ui(ui)
    , m_dock(dock)
    , m_window(window)
{
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this](bool shown) {
        if (!shown) {
            m_height = m_dock->height();
            if (std::exchange(m_hidDetail, false))
                m_ui.showDetailAction->setChecked(true);
            return;
        }
        const auto place = m_isFitted ? &TrendPlace::restoreHeight : &TrendPlace::fit;
        QMetaObject::invokeMethod(this, place, Qt::QueuedConnection); // when it has been laid out
    });
}

void TrendPlace::describe(WindowState &layout)
{
    layout.add(
        "overviewFitted", [this] { return m_isFitted; }, [this](const QVariant &kept) { m_isFitted = kept.toBool(); });
}

bool TrendPlace::isBelow() const
{
    return m_dock->isVisible() && !m_dock->isFloating() && m_window->dockWidgetArea(m_dock) == Qt::BottomDockWidgetArea;
}

/// Qt gives an only dock that is shown again its preferred height.
void TrendPlace::restoreHeight()
{
    if (isBelow() && m_height > 0)
        m_window->resizeDocks({m_dock}, {m_height}, Qt::Vertical);
}

void TrendPlace::fit()
{
    QSplitter *splitter = m_ui.splitter;
    if (!splitter->isVisible() || m_isFitted || !isBelow())
        return;
    m_isFitted = true;
    const auto tableWith = [this](int rows) {
        const TaskTableView *table = m_ui.taskTable;
        return table->horizontalHeader()->height() + rows * table->verticalHeader()->defaultSectionSize()
            + 2 * table->frameWidth() + Slack
            + (table->horizontalScrollBar()->isVisible() ? table->horizontalScrollBar()->height() : 0);
    };
    const int room = splitter->height() + m_dock->height();
    const int least = m_dock->minimumSizeHint().height();
    const bool hasDetail = splitter->orientation() == Qt::Vertical && m_ui.showDetailAction->isChecked();
    const int detail = hasDetail ? m_ui.detailPane->minimumSizeHint().height() + splitter->handleWidth() : 0;
    const int table = tableWith(room - least - detail >= tableWith(Rows) ? Rows : RowsOfSmallWindow);
    if (hasDetail && room - least - detail < table) {
        m_hidDetail = true;
        m_ui.showDetailAction->setChecked(false);
    }
    const int rest = room - table - (m_hidDetail ? 0 : detail);
    m_window->resizeDocks(
        {m_dock}, {std::clamp(rest, least, std::max(least, m_dock->sizeHint().height()))}, Qt::Vertical);
    QMetaObject::invokeMethod(
        this,
        [splitter, table] {
            if (splitter->orientation() == Qt::Vertical)
                splitter->setSizes({table, std::max(0, splitter->height() - table)});
        },
        Qt::QueuedConnection); // in its new height
}

} // namespace Taskwatch
