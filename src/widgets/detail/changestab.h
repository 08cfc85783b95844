// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "history/taskhistory.h"
#include "cells/timetext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ChangesTab;
}

namespace Taskwatch {

class ChangesModel;

/// What changed in a task, newest first, and how each thing is known.
class ChangesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesTab(QWidget *parent = nullptr);
    ~ChangesTab() override;

    void setHistory(const TaskHistory &history);
    void extendHistory(const TaskHistory &later);
    /// Shows that the history is being read.
    void await();
    /// Tells times in @p form, ages as of @p moment, from now on.
    void setTimes(const Moment &moment, TimeForm form);

private:
    /// What is to be said above the table; empty where nothing is. @p history: the whole, or what came last.
    [[nodiscard]] QString noteFor(const TaskHistory &history) const;
    void showNote(const QString &text);

    std::unique_ptr<Ui::ChangesTab> m_ui;
    ChangesModel *m_model;
};

} // namespace Taskwatch
