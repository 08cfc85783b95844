// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/banner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>

class QAction;
class QFileDialog;

namespace Taskwatch {

class SaveRecordingDialog;
class TaskTableModel;

/// Saves and opens recordings in a window: the actions, the dialogs and dropping a file on the window. It reads and
/// writes no files; it emits signals.
class RecordingActions final : public QObject
{
    Q_OBJECT

public:
    /// Reading that takes longer shows its progress.
    static constexpr std::chrono::milliseconds Patience{500};

    /// @p model is the watch list of @p endpoint. @p model and @p banner must outlive this object. @p window is its
    /// parent and that of the dialogs.
    RecordingActions(const TaskTableModel *model, const QString &endpoint, Banner *banner, QWidget *window);

    /// Another name of the endpoint. @p title: the name of its profile.
    void setEndpoint(const QString &endpoint, const QString &title);
    [[nodiscard]] QAction *openAction() const { return m_openAction; }
    [[nodiscard]] QAction *saveAction() const { return m_saveAction; }

    /// A recording that is opened is read to @p done of @p all bytes. After Patience, a message says so and offers to
    /// cancel.
    void setReading(qint64 done, qint64 all);
    /// Reading it has ended, after @p tasks tasks.
    void endReading(qint64 tasks);
    /// Results of saveRequested().
    void setProgress(qint64 tasks, qint64 all);
    void succeed(qint64 tasks, qint64 leftOut);
    void fail(const QString &words);
    /// Shows @p words, which are plain text and sanitized.
    void showMessage(Banner::Kind kind, const QString &words) { m_banner->showMessage(kind, words); }

Q_SIGNALS:
    void saveRequested(const QString &fileName, bool withUrls);
    /// The recording should be read no further.
    void readingCancelled();
    /// The requested saving was cancelled.
    void saveCancelled();
    /// A recording is saved or read to @p fraction, 0 to 1; negative: that has ended.
    void progressed(double fraction);
    /// Opens @p fileName in its own window.
    void openRequested(const QString &fileName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cancelReading();
    void showSaveDialog();
    void showOpenDialog();
    [[nodiscard]] QString suggestedName() const;

    const TaskTableModel *m_model;
    QString m_endpoint;
    QString m_title; // for names of files
    Banner *m_banner;
    QWidget *m_window;
    QAction *m_saveAction;
    QAction *m_openAction;
    QPointer<SaveRecordingDialog> m_saveDialog;
    QPointer<QFileDialog> m_openDialog;
    QString m_folder; // folder of the last recording
    QAction *m_cancelReading;
    QElapsedTimer m_reading; // since reading began; invalid when nothing is read
    bool m_isReadingShown = false;
    bool m_isCancelled = false;
};

} // namespace Taskwatch
