// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/taskwindows.h"

#include "detail/detailpane.h"
#include "parts/menuactions.h"
#include "settings/displaychoices.h"
#include "table/columncontroller.h"
#include "table/taskactions.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "taskwindows/comparewindow.h"
#include "taskwindows/detailwindow.h"

#include <QAction>
#include <QEvent>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

const QString ListCountKey = QStringLiteral("listWindows");

/// Names of windows whose places are kept.
const QString Kinds[] = {QStringLiteral("detailWindow"), QStringLiteral("compareWindow"), QStringLiteral("listWindow")};
constexpr int Cascade = 30; // pixels between windows of one kind

QString placeKey(const QString &kind)
{
    return kind + u"Place";
}

/// The beginning of the keys of a window on the list.
QString listKey(qsizetype number)
{
    return QStringLiteral("listWindow%1.").arg(number + 1);
}

} // namespace

TaskWindows::TaskWindows(TaskTableView *table, const DetailPane *like, DisplayChoices *display, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_table(table)
    , m_like(like)
    , m_display(display)
    , m_mainWindow(mainWindow)
    , m_open(createAction(this, "openInWindowAction", tr("Open in Own &Window"), {}))
    , m_compare(createAction(this, "compareAction", tr("Co&mpare"), Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , m_newList(createAction(this, "newListAction", tr("&New Window"), Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , m_title(mainWindow->windowTitle())
{
    m_newList->setToolTip(tr("Show the list a second time, with another filter, order and columns"));
    connect(m_newList, &QAction::triggered, this, &TaskWindows::newList);
    addTable(table);
    mainWindow->installEventFilter(this);
    m_open->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_compare->setToolTip(tr("Show the selected tasks side by side"));
    for (QAction *action : {m_open, m_compare}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        table->addAction(action);
    }
    connect(m_open, &QAction::triggered, this, [this] { open(m_table->selectedIds()); });
    connect(m_compare, &QAction::triggered, this, [this] { compare(m_table->selectedIds()); });
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

void TaskWindows::setRecording(const QString &title)
{
    m_isReadOnly = true;
    setProfile(title);
}

void TaskWindows::open(const QList<TaskId> &ids)
{
    if (ids.size() > MostWindows) {
        Q_EMIT messageRequested(tr("Select at most %1 tasks to open them in windows of their own").arg(MostWindows));
        return;
    }
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
    place(window);
    present(window);
}

void TaskWindows::compare(const QList<TaskId> &ids)
{
    if (ids.size() > CompareWindow::MostTasks) {
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
    window->setTasks(ids);
    place(window);
    present(window);
}

void TaskWindows::addTable(TaskTableView *table)
{
    connect(table, &TaskTableView::priorityRowsChanged, this,
        [this, table](const QList<TaskId> &selected, const QList<TaskId> &visible) {
            m_priorityRows.insert(table, {selected, visible});
            reportPriorityRows();
        });
    connect(table, &QObject::destroyed, this, [this](const QObject *gone) {
        m_priorityRows.remove(gone);
        if (m_mainWindow->isVisible()) // otherwise it may be being destroyed
            reportPriorityRows();
    });
}

void TaskWindows::reportPriorityRows()
{
    PriorityRows all;
    for (const PriorityRows &each : std::as_const(m_priorityRows)) {
        all.selected += each.selected;
        all.visible += each.visible;
    }
    Q_EMIT priorityRowsChanged(all.selected, all.visible);
}

void TaskWindows::newList()
{
    if (all<ListWindow>().size() >= MostLists) {
        Q_EMIT messageRequested(tr("At most %1 other windows can show the list").arg(MostLists));
        return;
    }
    openList(m_table->columns()->columnLayout().toSettings()); // the same columns, and all tasks
}

void TaskWindows::openList(const QVariantMap &state)
{
    auto *window = new ListWindow(m_table->taskModel(), m_shares, m_mainWindow);
    connect(window->tasks(), &TaskActions::refreshRequested, this, &TaskWindows::refreshRequested);
    connect(window->tasks(), &TaskActions::removeRequested, this, &TaskWindows::removeRequested);
    connect(window, &ListWindow::openRequested, this, &TaskWindows::open);
    connect(window, &ListWindow::compareRequested, this, &TaskWindows::compare);
    addTable(window->table());
    if (m_isReadOnly)
        window->setReadOnly();
    Q_EMIT detailCreated(window->pane());
    if (!state.contains(QStringLiteral("geometry")))
        place(window);
    window->restoreState(state);
    present(window);
}

QVariantMap TaskWindows::state() const
{
    QVariantMap state;
    QList<QVariantMap> lists = m_pending;
    const QList<ListWindow *> windows = all<ListWindow>();
    for (const ListWindow *window : windows)
        lists.append(window->state());
    for (qsizetype i = 0; i < lists.size(); ++i) {
        for (auto entry = lists[i].cbegin(); entry != lists[i].cend(); ++entry)
            state.insert(listKey(i) + entry.key(), entry.value());
    }
    state.insert(ListCountKey, lists.size());
    for (const QString &kind : Kinds) {
        const QList<TaskWindow *> open = allOf(kind);
        if (const QByteArray place = open.isEmpty() ? m_places.value(kind) : open.last()->saveGeometry();
            !place.isEmpty())
            state.insert(placeKey(kind), place);
    }
    return state;
}

void TaskWindows::restoreState(const QVariantMap &state)
{
    for (const QString &kind : Kinds)
        m_places.insert(kind, state.value(placeKey(kind)).toByteArray());
    const int count = std::clamp(state.value(ListCountKey).toInt(), 0, MostLists);
    for (int i = 0; i < count; ++i) {
        const QString prefix = listKey(i);
        QVariantMap own;
        for (auto entry = state.lowerBound(prefix); entry != state.end() && entry.key().startsWith(prefix); ++entry)
            own.insert(entry.key().sliced(prefix.size()), entry.value());
        m_pending.append(own);
    }
    if (m_mainWindow->isVisible() && !m_mainWindow->isMinimized())
        openPending();
}

void TaskWindows::openPending()
{
    const QList<QVariantMap> pending = std::exchange(m_pending, {});
    for (const QVariantMap &state : pending)
        openList(state);
}

bool TaskWindows::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayAppear = event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange;
    if (mayAppear && !m_pending.isEmpty() && !m_mainWindow->isMinimized())
        QMetaObject::invokeMethod(this, &TaskWindows::openPending, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QList<TaskWindow *> TaskWindows::allOf(const QString &kind) const
{
    QList<TaskWindow *> windows = all<TaskWindow>();
    windows.removeIf([&kind](const TaskWindow *window) { return window->objectName() != kind; });
    return windows;
}

void TaskWindows::place(TaskWindow *window)
{
    const QList<TaskWindow *> others = allOf(window->objectName());
    window->restoreGeometry(others.isEmpty() ? m_places.value(window->objectName()) : others.last()->saveGeometry());
    if (!others.isEmpty())
        window->move(others.last()->pos() + QPoint(Cascade, Cascade));
}

void TaskWindows::present(TaskWindow *window)
{
    connect(window, &TaskWindow::settled, this,
        [this, kind = window->objectName()](const QByteArray &geometry) { m_places.insert(kind, geometry); });
    window->setProfile(m_title, m_color);
    Q_EMIT opened(window);
    window->present();
}

} // namespace Taskwatch
