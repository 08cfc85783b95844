// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/banner.h"

#include <QObject>
#include <QPointer>

class QAction;
class QFileDialog;
class QMenu;
class QMimeData;

namespace Taskwatch
{

class SaveSessionDialog;
class TaskTableModel;

/// What a person does with recordings in a window: saves the list in one, opens one from a dialog or by dropping it on
/// the window. Reads and writes nothing itself.
class RecordingControls final : public QObject
{
    Q_OBJECT

public:
    /// @p model, the list of @p endpoint, and @p banner must outlive it; @p window is the parent of dialogs, and its
    /// own.
    RecordingControls(const TaskTableModel *model, const QString &endpoint, Banner *banner, QWidget *window);

    /// Puts what there is to do before @p before.
    void addTo(QMenu *menu, QAction *before) const;
    [[nodiscard]] QAction *saveAction() const { return m_saveAction; }

    /// Answers to saveRequested().
    void setProgress(qint64 tasks, qint64 all);
    void succeed(qint64 tasks, qint64 leftOut);
    void fail(const QString &words);
    /// @p words: plain text, made safe.
    void say(Banner::Kind kind, const QString &words) { m_banner->say(kind, words); }

Q_SIGNALS:
    void saveRequested(const QString &fileName, bool withUrls);
    /// What was requested is not wanted any more.
    void saveCancelled();
    /// In a window of its own.
    void openRequested(const QString &fileName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSaveDialog();
    void showOpenDialog();
    [[nodiscard]] QString suggestedName() const;

    const TaskTableModel *m_model;
    QString m_endpoint;
    Banner *m_banner;
    QWidget *m_window;
    QAction *m_saveAction;
    QAction *m_openAction;
    QPointer<SaveSessionDialog> m_saveDialog;
    QPointer<QFileDialog> m_openDialog;
    QString m_folder; // where the last one was
};

} // namespace Taskwatch
