// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputchunk.h"
#include "export/exportformat.h"
#include "tables/rowscollector.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>

class QAction;

namespace Taskwatch {

class Banner;
class SaveRowsDialog;
class TaskTableView;

/// Saves the shown or selected rows of a window's table as CSV, JSON or Markdown. The order is that of the table when
/// the user clicked Save; the contents of each row are those at the time it was copied. The rows are copied in slices,
/// so the window stays responsive. The receiver of saveRequested() writes the file.
class RowsExporter final : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its model; @p view and @p banner must outlive the object. @p title: the name of the profile,
    /// or the endpoint. @p window owns the object and is the parent of dialogs.
    RowsExporter(TaskTableView *view, const QString &title, Banner *banner, QWidget *window);

    [[nodiscard]] QAction *saveAction() const { return m_saveAction; }
    /// Opens the dialog for @p view, another table of the same list, in @p window. @p filter: as in setFilterSource().
    /// Both must exist as long as the dialog, which is a child of @p window.
    void saveFrom(TaskTableView *view, std::function<QString()> filter, QWidget *window);
    /// Used for dialogs opened from now on.
    void setTitle(const QString &title) { m_title = title; }
    /// Sets the function that returns the current filter as readable text, for Markdown files.
    void setFilterSource(std::function<QString()> filter) { m_filter = std::move(filter); }

    /// The last folder and format, to be saved with the settings. An empty map or one with other keys changes nothing.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

    // Answers to saveRequested().
    /// @p rows: number of rows written so far.
    void setProgress(qint64 rows);
    void succeed(qint64 rows);
    void fail(const QString &words);

Q_SIGNALS:
    /// @p parts must be called and destroyed in one thread, any thread. It holds all rows.
    void saveRequested(const QString &fileName, const Taskwatch::ChunkSource &parts);
    /// The user cancelled the save.
    void saveCancelled();
    /// The rows are saved to @p fraction, 0 to 1; negative: that has ended.
    void progressed(double fraction);

private:
    struct Source {
        TaskTableView *view;
        std::function<QString()> filter;
        QWidget *window;
    };

    void showDialog(const Source &source);
    void collect();
    void updateCounts();

    TaskTableView *m_view;
    QString m_title;
    Banner *m_banner;
    QWidget *m_window;
    QAction *m_saveAction;
    RowsCollector m_collector;
    size_t m_rows = 0; // that are to be saved
    QPointer<SaveRowsDialog> m_dialog;
    std::function<QString()> m_filter;
    Source m_source; // of m_dialog
    QString m_folder; // of the last file
    ExportFormat m_format = ExportFormat::Csv; // of the last file
};

} // namespace Taskwatch
