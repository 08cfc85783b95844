// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/taskwindows.h"

#include "detail/detailpane.h"
#include "parts/menuactions.h"
#include "settings/displaychoices.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "taskwindows/comparewindow.h"
#include "taskwindows/detailwindow.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>

namespace Taskwatch {

TaskWindows::TaskWindows(TaskTableView *table, const DetailPane *like, DisplayChoices *display, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_table(table)
    , m_like(like)
    , m_display(display)
    , m_mainWindow(mainWindow)
    , m_open(createAction(this, "openInWindowAction", tr("Open in Own &Window"), {}))
    , m_compare(createAction(this, "compareAction", tr("Co&mpare"), Qt::CTRL | Qt::SHIFT | Qt::Key_D))
{
    m_open->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_compare->setToolTip(tr("Show the selected tasks side by side"));
    for (QAction *action : {m_open, m_compare}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        table->addAction(action);
    }
    connect(m_open, &QAction::triggered, this, &TaskWindows::openSelected);
    connect(m_compare, &QAction::triggered, this, &TaskWindows::compareSelected);
    connect(table, &TaskTableView::windowRequested, this, [this](const TaskId &id) { open({id}); });
    connect(table, &TaskTableView::selectedIdsChanged, this, [this] {
        m_open->setEnabled(m_table->selectedCount() > 0);
        m_compare->setEnabled(m_table->selectedCount() > 1);
    });
}

template <typename Window>
QList<Window *> TaskWindows::all() const
{
    QList<Window *> windows = m_mainWindow->findChildren<Window *>(QString(), Qt::FindDirectChildrenOnly);
    windows.removeIf([](const Window *window) { return !window->isVisible(); }); // closed, and not deleted yet
    return windows;
}

void TaskWindows::setProfile(const QString &title, ProfileColor color)
{
    m_title = title;
    m_color = color;
    const QList<TaskWindow *> windows = all<TaskWindow>();
    for (TaskWindow *window : windows)
        window->setProfile(title, color);
}

void TaskWindows::openSelected()
{
    if (m_table->selectedCount() > MostWindows)
        Q_EMIT messageRequested(tr("Select at most %1 tasks to open them in windows of their own").arg(MostWindows));
    else
        open(m_table->selectedIds());
}

void TaskWindows::open(const QList<TaskId> &ids)
{
    const QList<DetailWindow *> windows = all<DetailWindow>();
    QList<TaskId> others;
    for (const TaskId &id : ids) {
        const auto shown = std::find_if(
            windows.begin(), windows.end(), [&id](const DetailWindow *each) { return each->pane()->task() == id; });
        if (shown == windows.end())
            others.append(id);
        else
            (*shown)->present();
    }
    if (windows.size() + others.size() > MostWindows) {
        Q_EMIT messageRequested(
            tr("At most %1 tasks can have windows of their own. Close some first.").arg(MostWindows));
        return;
    }
    for (const TaskId &id : std::as_const(others))
        openOne(id);
}

void TaskWindows::openOne(const TaskId &id)
{
    auto *window = new DetailWindow(m_table->taskModel(), m_mainWindow);
    DetailPane *pane = window->pane();
    pane->tabs()->setCurrentIndex(m_like->tabs()->currentIndex());
    pane->setTimeForm(m_display->timeForm());
    connect(
        m_display->times(), &SharedChoice::changed, pane, [this, pane] { pane->setTimeForm(m_display->timeForm()); });
    connect(window, &TaskWindow::refreshRequested, this, [this, id] { Q_EMIT refreshRequested({id}); });
    Q_EMIT detailCreated(pane);
    window->setTask(id);
    present(window);
}

void TaskWindows::compareSelected()
{
    if (m_table->selectedCount() > CompareWindow::MostTasks) {
        Q_EMIT messageRequested(tr("Select at most %1 tasks to compare them").arg(CompareWindow::MostTasks));
        return;
    }
    const QList<CompareWindow *> windows = all<CompareWindow>();
    if (windows.size() >= MostWindows) {
        Q_EMIT messageRequested(tr("At most %1 comparisons can be open. Close some first.").arg(MostWindows));
        return;
    }
    auto *window = new CompareWindow(m_table->taskModel(), m_mainWindow);
    window->setTimeForm(m_display->timeForm());
    connect(m_display->times(), &SharedChoice::changed, window,
        [this, window] { window->setTimeForm(m_display->timeForm()); });
    connect(window, &CompareWindow::followerCreated, this, &TaskWindows::followerCreated);
    connect(window, &TaskWindow::refreshRequested, this, [this, window] { Q_EMIT refreshRequested(window->tasks()); });
    window->setTasks(m_table->selectedIds());
    present(window);
}

void TaskWindows::present(TaskWindow *window)
{
    window->setProfile(m_title, m_color);
    Q_EMIT opened(window);
    window->present();
}

} // namespace Taskwatch
