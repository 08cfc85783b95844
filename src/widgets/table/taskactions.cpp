// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/taskactions.h"

#include "export/rowformats.h"
#include "parts/menuactions.h"
#include "profile/webaddress.h"
#include "table/copymenu.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "text/counttext.h"
#include "text/safetext.h"
#include "theme/symbol.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>

namespace Taskwatch {

TaskActions::TaskActions(TaskTableView *view)
    : QObject(view)
    , m_view(view)
    , m_refresh(add("refreshAction", tr("Re&fresh"), Qt::Key_F5, &TaskActions::refresh))
    , m_refreshAll(
          add("refreshAllAction", tr("Refresh A&ll"), QKeySequence(Qt::SHIFT | Qt::Key_F5), &TaskActions::refreshAll))
    , m_copy(add("copyAction", tr("&Copy"), QKeySequence::Copy, &TaskActions::copy))
    , m_copyIds(
          add("copyIdsAction", tr("Copy I&ds"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &TaskActions::copyIds))
    , m_selectAll(add("selectAllAction", tr("&Select All"), QKeySequence::SelectAll, &TaskActions::selectAll))
    , m_remove(add("removeAction", tr("&Remove from List"), Qt::Key_Delete, &TaskActions::remove))
    , m_awaitEnds(add("awaitEndsAction", tr("Notify Me When &It Ends"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
          &TaskActions::awaitEnds))
    , m_openUrl(add("openUrlAction", tr("Open URL in &Browser"), {}, &TaskActions::openUrl))
    , m_openConsole(add("openConsoleAction", tr("Open in Co&nsole"), {}, &TaskActions::openConsole))
    , m_copyMenu(new CopyMenu(view, view))
{
    m_refresh->setShortcuts({Qt::Key_F5, QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_refresh->setIcon(symbolIcon(Symbol::Refresh, buttonColor));
    setToolTipWithKeys(m_refresh, tr("Poll the selected tasks now, or all tasks if none is selected"));
    m_awaitEnds->setCheckable(true);
    for (QAction *action : QList{m_copy, m_copyIds, m_selectAll, m_remove} + m_copyMenu->actions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view->addAction(action);
    }
    connect(m_copyMenu, &CopyMenu::copied, this,
        [this](qsizetype rows) { Q_EMIT messageRequested(tr("Copied %Ln rows", nullptr, pluralNumber(rows))); });
    setConsole({}, {});
    connect(view, &TaskTableView::selectedIdsChanged, this, &TaskActions::updateEnabled);
    connect(view->taskModel(), &TaskTableModel::tasksChanged, this, &TaskActions::updateEnabled);
    updateEnabled();
}

QAction *TaskActions::add(const char *name, const QString &text, const QKeySequence &keys, void (TaskActions::*slot)())
{
    QAction *action = createAction(this, name, text, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void TaskActions::updateEnabled()
{
    const bool any = m_view->taskModel()->table().size() > 0;
    const bool anySelected = m_view->selectionModel()->hasSelection();
    for (QAction *action : {m_refresh, m_refreshAll, m_selectAll})
        action->setEnabled(any);
    for (QAction *action : {m_copy, m_copyIds, m_remove, m_awaitEnds})
        action->setEnabled(anySelected);
    m_awaitEnds->setChecked(areSelectedAwaited());
    m_copyMenu->setAnySelected(anySelected);
    m_openUrl->setEnabled(currentUrl().isValid());
    m_openConsole->setEnabled(currentConsole().isValid());
}

void TaskActions::setConsole(const QString &pattern, const QStringList &parts)
{
    m_console = pattern;
    m_idParts = parts;
    m_openConsole->setVisible(!pattern.isEmpty());
    updateEnabled();
}

QUrl TaskActions::currentUrl() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? webAddress(copiedText(TaskColumn::Url, m_view->taskModel()->rowAt(current.row())))
                             : QUrl();
}

QUrl TaskActions::currentConsole() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? consoleAddress(m_console, m_view->taskModel()->rowAt(current.row()).id, m_idParts)
                             : QUrl();
}

void TaskActions::openUrl()
{
    QDesktopServices::openUrl(currentUrl());
}

void TaskActions::openConsole()
{
    QDesktopServices::openUrl(currentConsole());
}

void TaskActions::refresh()
{
    const QList<TaskId> selected = m_view->selectedIds();
    if (selected.isEmpty())
        refreshAll();
    else
        Q_EMIT refreshRequested(selected);
}

void TaskActions::refreshAll()
{
    const TaskTable &table = m_view->taskModel()->table();
    QList<TaskId> all;
    all.reserve(table.size());
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.isUsed(row))
            all.append(table.at(row).id);
    }
    Q_EMIT refreshRequested(all);
}

void TaskActions::selectAll()
{
    m_view->selectAll();
}

void TaskActions::remove()
{
    const QList<TaskId> ids = m_view->selectedIds();
    if (!ids.isEmpty())
        Q_EMIT removeRequested(ids);
}

void TaskActions::awaitEnds()
{
    const bool await = m_awaitEnds->isChecked();
    Q_EMIT awaitEndsRequested(m_view->selectedIds(), await);
    updateEnabled();
}

void TaskActions::setAwaitedEnds(const QSet<TaskId> &ids)
{
    m_awaited = ids;
    updateEnabled();
}

bool TaskActions::areSelectedAwaited() const
{
    // Few are awaited, so the ids of a large selection are not listed.
    if (!m_view->selectionModel()->hasSelection() || m_view->selectedCount() > m_awaited.size())
        return false;
    const QList<TaskId> ids = m_view->selectedIds();
    return std::all_of(ids.begin(), ids.end(), [this](const TaskId &id) { return m_awaited.contains(id); });
}

void TaskActions::copy()
{
    if (m_view->selectedCount() > 1) {
        m_copyMenu->copyText();
    } else {
        const QModelIndex selected = m_view->selectionModel()->selectedRows().value(0);
        const int column = std::max(0, m_view->currentIndex().column());
        if (!selected.isValid())
            return;
        const QString done = copiedCell(selected.siblingAtColumn(column));
        // The whole row is marked, so say how to copy it.
        const QString keys = keysText(m_copyMenu->textAction()->shortcuts());
        Q_EMIT messageRequested(keys.isEmpty() ? tr("%1. Edit ▸ Copy As copies the row.").arg(done)
                                               : tr("%1. %2 copies the row.").arg(done, keys));
    }
}

void TaskActions::copyCell(const QModelIndex &index)
{
    Q_EMIT messageRequested(copiedCell(index));
}

QString TaskActions::copiedCell(const QModelIndex &index) const
{
    constexpr qsizetype MostShown = 60; // characters
    const QString text = copiedText(static_cast<TaskColumn>(index.column()), m_view->taskModel()->rowAt(index.row()));
    QGuiApplication::clipboard()->setText(text);
    return tr("Copied \"%1\"").arg(safeFirstLine(text, MostShown));
}

void TaskActions::copyIds()
{
    QStringList lines;
    const QList<TaskId> ids = m_view->selectedIds();
    for (const TaskId &id : ids)
        lines.append(id.toString());
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT messageRequested(tr("Copied %Ln ids", nullptr, pluralNumber(lines.size())));
}

} // namespace Taskwatch
