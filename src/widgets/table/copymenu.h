// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/clipboardtext.h"

#include <QMenu>
#include <QThreadPool>

namespace Taskwatch {

class RowsCollector;
class TaskTableView;

/// Menu that copies the selected rows: as text or Markdown with the visible columns, as JSON or CSV with every field,
/// or as curl commands for the same requests. Up to 100 rows are copied at once. More are formatted in a worker thread;
/// the table shows a busy pointer until they are on the clipboard.
class CopyMenu final : public QMenu
{
    Q_OBJECT

public:
    using UrlOf = std::function<QUrl(const TaskId &)>;

    explicit CopyMenu(TaskTableView *view, QWidget *parent = nullptr);

    /// Sets the function that returns a task's request url, without secrets, and the options of curl that send the
    /// token (see copyAsCurl()). Until then the curl action is disabled.
    void setRequests(UrlOf urlOf, const QString &credentials);
    /// Copies the selected rows as text.
    void copyText();
    /// Copies the selected rows as text.
    [[nodiscard]] QAction *textAction() const { return m_text; }
    /// Sets whether any row is selected; without one, all actions are disabled.
    void setAnySelected(bool any);

Q_SIGNALS:
    /// @p rows rows are on the clipboard.
    void copied(qsizetype rows);

private:
    /// Formats rows.
    using MakeText = std::function<QString(const CopiedRows &)>;

    /// @p how: called when the action is triggered, returns the formatter; empty if the caller connects the action
    /// itself.
    void add(const char *name, const QString &text, const QKeySequence &keys, const std::function<MakeText()> &how);
    /// @p make must be callable in any thread.
    void copy(const MakeText &make);
    void copyNow(const MakeText &make);
    void copyMany(const MakeText &make);
    void finish(quint64 run, const QString &text, qsizetype rows);
    [[nodiscard]] TitledColumns columns() const;

    TaskTableView *m_view;
    UrlOf m_urlOf;
    QString m_credentials;
    QAction *m_text = nullptr;
    QAction *m_curl = nullptr;
    bool m_anySelected = false;
    RowsCollector *m_collector = nullptr; // created for the first large copy
    quint64 m_run = 0; // number of the latest copy; results of earlier ones are dropped
    QThreadPool m_pool; // last member: its destructor waits for threads that use the others
};

} // namespace Taskwatch
