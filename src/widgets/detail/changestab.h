// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/taskhistory.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ChangesTab;
}

namespace Taskwatch {

class ChangesModel;

/// Tab with the changes of a task, newest first, and how each is known.
class ChangesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesTab(QWidget *parent = nullptr);
    ~ChangesTab() override;

    void setHistory(const TaskHistory &history);
    /// Adds changes that are newer than those shown.
    void extendHistory(const TaskHistory &later);
    /// Clears the table and shows that the history is being read.
    void showLoading();
    /// Sets the format of times, and the time that ages refer to.
    void setTimes(const ClockReading &moment, TimeForm form);

private:
    /// The note above the table, empty for none. @p history: the whole history, or the part added last.
    [[nodiscard]] QString noteFor(const TaskHistory &history) const;
    void showNote(const QString &text);

    std::unique_ptr<Ui::ChangesTab> m_ui;
    ChangesModel *m_model;
};

} // namespace Taskwatch
