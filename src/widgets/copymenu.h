// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "taskcopies.h"

#include <QMenu>

namespace Taskwatch {

class TaskTableView;

/// Copies the selected rows: as text or Markdown with the columns that are shown, as JSON or CSV with every field, or as the
/// commands that ask the same.
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
    void add(const char *name, const QString &text, const QKeySequence &keys, const std::function<QString()> &copy);
    [[nodiscard]] CopiedRows rows() const;
    [[nodiscard]] QList<TaskColumn> columns() const;

    TaskTableView *m_view;
    UrlOf m_urlOf;
    QAction *m_curl = nullptr;
    bool m_anySelected = false;
};

} // namespace Taskwatch
