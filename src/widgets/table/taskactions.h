// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace Taskwatch {

class CopyMenu;
class TaskTableView;

/// The actions on tasks, for menus and buttons: refresh, copy, select, remove. Each is enabled while it has tasks to
/// act on. The keys that copy, select or remove belong to the table: they do nothing while another widget has the
/// focus.
class TaskActions final : public QObject
{
    Q_OBJECT

public:
    /// @p view must already have its model, and must outlive this object.
    explicit TaskActions(TaskTableView *view);

    /// Polls the selected tasks; all tasks if none is selected.
    [[nodiscard]] QAction *refreshAction() const { return m_refresh; }
    /// Polls all tasks, including those hidden by a filter.
    [[nodiscard]] QAction *refreshAllAction() const { return m_refreshAll; }
    /// Copies the current cell if one row is selected, or the selected rows as text.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *copyIdsAction() const { return m_copyIds; }
    [[nodiscard]] QAction *selectAllAction() const { return m_selectAll; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    /// Requests or cancels a notification of the end of each selected task. Checked if all of them are awaited.
    [[nodiscard]] QAction *awaitEndsAction() const { return m_awaitEnds; }
    /// The tasks for which awaitEndsAction() is checked.
    void setAwaitedEnds(const QSet<TaskId> &ids);
    /// Opens the url of the current task in the browser.
    [[nodiscard]] QAction *openUrlAction() const { return m_openUrl; }
    /// Opens the current task in the web console. Hidden without a console.
    [[nodiscard]] QAction *openConsoleAction() const { return m_openConsole; }
    /// @p pattern and @p parts: see consoleAddress().
    void setConsole(const QString &pattern, const QStringList &parts);
    /// Copies the selected rows in other formats.
    [[nodiscard]] CopyMenu *copyMenu() const { return m_copyMenu; }
    /// Copies the cell at @p index, which is valid.
    void copyCell(const QModelIndex &index);

    /// Emits messageRequested().
    void requestMessage(const QString &text) { Q_EMIT messageRequested(text); }

Q_SIGNALS:
    void refreshRequested(const QList<Taskwatch::TaskId> &ids);
    void removeRequested(const QList<Taskwatch::TaskId> &ids);
    /// A notification of the end of each of @p ids is wanted; @p await false: no longer. Answer with setAwaitedEnds().
    void awaitEndsRequested(const QList<Taskwatch::TaskId> &ids, bool await);
    /// @p text says what was done.
    void messageRequested(const QString &text);

private:
    /// Copies the text of the cell, and returns what to say about it.
    [[nodiscard]] QString copiedCell(const QModelIndex &index) const;
    /// @p slot: called when the action is triggered.
    QAction *add(const char *name, const QString &text, const QKeySequence &keys, void (TaskActions::*slot)());
    void refresh();
    void refreshAll();
    void copy();
    void copyIds();
    void selectAll();
    void remove();
    void awaitEnds();
    [[nodiscard]] bool areSelectedAwaited() const;
    void openUrl();
    void openConsole();
    [[nodiscard]] QUrl currentUrl() const;
    [[nodiscard]] QUrl currentConsole() const;
    void updateEnabled();

    TaskTableView *m_view;
    QAction *m_refresh;
    QAction *m_refreshAll;
    QAction *m_copy;
    QAction *m_copyIds;
    QAction *m_selectAll;
    QAction *m_remove;
    QAction *m_awaitEnds;
    QAction *m_openUrl;
    QAction *m_openConsole;
    CopyMenu *m_copyMenu;
    QString m_console;
    QStringList m_idParts;
    QSet<TaskId> m_awaited;
};

} // namespace Taskwatch
