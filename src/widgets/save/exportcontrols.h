// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/exportformat.h"
#include "base/filepart.h"
#include "tables/rowscollector.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>

class QAction;
class QMenu;

namespace Taskwatch {

class Banner;
class SaveRowsDialog;
class TaskTableView;

/// Saves rows of a window's table as CSV, JSON or Markdown: what is shown, or what is selected of it, in the order shown as the
/// person asked for it, with the facts of the moment in which they were copied. Writes nothing itself, and keeps nobody waiting.
class ExportControls final : public QObject
{
    Q_OBJECT

public:
    /// @p view, which has its model, and @p banner must outlive it. @p title: the name of the profile, or the endpoint. @p window
    /// is the parent of dialogs, and its own.
    ExportControls(TaskTableView *view, const QString &title, Banner *banner, QWidget *window);

    /// Puts what there is to do before @p before.
    void addTo(QMenu *menu, QAction *before) const;
    [[nodiscard]] QAction *saveAction() const { return m_saveAction; }
    /// For the files of dialogs that are opened from now on.
    void setTitle(const QString &title) { m_title = title; }
    /// Tells what filter is at work, as a person reads it; for a Markdown file.
    void setFilterSource(std::function<QString()> filter) { m_filter = std::move(filter); }

    /// The last folder and format, to keep from one start to the next. An empty or foreign map changes nothing.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

    /// Answers to saveRequested().
    void setProgress(qint64 rows);
    void succeed(qint64 rows);
    void fail(const QString &words);

Q_SIGNALS:
    /// @p parts is to be called in one thread, any one, and given up there: it holds all the rows.
    void saveRequested(const QString &fileName, const Taskwatch::NextFilePart &parts);
    /// What was requested is not wanted any more.
    void saveCancelled();

private:
    void showDialog();
    void collect();
    void updateCounts();
    /// Rows of the table.
    [[nodiscard]] std::vector<int> rows(bool onlySelected) const;

    TaskTableView *m_view;
    QString m_title;
    Banner *m_banner;
    QWidget *m_window;
    QAction *m_saveAction;
    RowsCollector m_collector;
    QPointer<SaveRowsDialog> m_dialog;
    std::function<QString()> m_filter;
    QString m_folder; // where the last one was
    ExportFormat m_format = ExportFormat::Csv; // of the last one
};

} // namespace Taskwatch
