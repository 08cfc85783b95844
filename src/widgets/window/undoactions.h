// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QList>
#include <QObject>

class QAction;
class QUndoStack;

namespace Taskwatch {

class Banner;

/// Undoes and redoes what the user added to the list and removed from it. Every step is reported in a banner, with a
/// button that takes it back.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    /// Number of steps that can be undone.
    static constexpr int MostSteps = 10;

    /// @p banner must outlive the object.
    explicit UndoActions(Banner *banner, QObject *parent);

    /// The steps, which whoever carries them out pushes.
    [[nodiscard]] QUndoStack *stack() const { return m_stack; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// The user has removed @p ids.
    void showRemoved(const QList<TaskId> &ids);

Q_SIGNALS:
    /// A step was undone or redone.
    void triggered();

private:
    QAction *prepare(QAction *action, const char *name, const QString &iconText, const QKeySequence &keys) const;
    void show(const QString &words, QAction *action);

    Banner *m_banner;
    QUndoStack *m_stack;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace Taskwatch
