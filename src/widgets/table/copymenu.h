// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/taskcopies.h"

#include <QMenu>
#include <QThreadPool>

namespace Taskwatch {

class RowsCollector;
class TaskTableView;

/// Copies the selected rows: as text or Markdown with the columns that are shown, as JSON or CSV with every field, or as the
/// commands that ask the same. A few rows are copied at once; many are made into text on a thread, with a busy pointer over the
/// table until they are on the clipboard.
class CopyMenu final : public QMenu
{
    Q_OBJECT

public:
    using UrlOf = std::function<QUrl(const TaskId &)>;

    explicit CopyMenu(TaskTableView *view, QWidget *parent = nullptr);

    /// Where a task is asked for, without a secret. Until it is known, there are no commands to copy.
    void setUrlOf(UrlOf urlOf);
    /// Whether there is anything to copy.
    void setAnySelected(bool any);

private:
    /// Makes text of rows.
    using MakeText = std::function<QString(const CopiedRows &)>;

    /// @p how: as it is when the action is triggered; none where that is done elsewhere.
    void add(const char *name, const QString &text, const QKeySequence &keys, const std::function<MakeText()> &how);
    /// @p make may be called in any thread.
    void copy(const MakeText &make);
    void copyNow(const MakeText &make);
    void copyMany(const MakeText &make);
    void finish(quint64 run, const QString &text);
    /// Those that are selected, of the table.
    [[nodiscard]] std::vector<int> rows() const;
    [[nodiscard]] QList<TaskColumn> columns() const;

    TaskTableView *m_view;
    UrlOf m_urlOf;
    QAction *m_curl = nullptr;
    bool m_anySelected = false;
    RowsCollector *m_collector = nullptr; // once many are copied
    quint64 m_run = 0; // of copying many; only the last one counts
    QThreadPool m_pool; // last: it is waited for while all else is there
};

} // namespace Taskwatch
