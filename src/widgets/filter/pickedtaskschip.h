// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Taskwatch {

class ToneLabel;

/// Shows that the table is filtered to a fixed set of task ids: what they have in common, how many they are, and how
/// many are no longer watched. A click or Escape asks to remove that filter.
class PickedTasksChip final : public QWidget
{
    Q_OBJECT

public:
    explicit PickedTasksChip(QWidget *parent = nullptr);

    /// @p label: what the tasks have in common, in plain text. @p count: number of tasks. @p watched: how many of them
    /// are still in the watch list.
    void showTasks(const QString &label, int count, int watched);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_button;
    ToneLabel *m_missing;
};

} // namespace Taskwatch
