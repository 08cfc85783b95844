// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/taskhistory.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HistoryTab;
}

namespace Taskwatch {

class HistoryTableModel;
class HistoryView;

/// A table of what happened to a task, newest first, below a note about it.
class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget *parent = nullptr);
    ~HistoryTab() override;

    /// Call once. Takes ownership of @p model. @p name is the beginning of the object names of table and note,
    /// @p accessibleName says what the rows are.
    void setModel(HistoryTableModel *model, const QString &name, const QString &accessibleName);

    [[nodiscard]] HistoryView *view() const;

    void setHistory(const TaskHistory &history);
    /// Adds what is newer than the rows shown.
    void extendHistory(const TaskHistory &later);
    /// Clears the table and shows that the history is being read.
    void showLoading();
    /// Sets the format of times, and the time that ages refer to.
    void setTimes(const ClockReading &moment, TimeForm form);

private:
    void showNote(const QString &text);

    std::unique_ptr<Ui::HistoryTab> m_ui;
    HistoryTableModel *m_model = nullptr;
};

} // namespace Taskwatch
