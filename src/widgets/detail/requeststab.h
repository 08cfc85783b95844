// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/taskhistory.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RequestsTab;
}

namespace Taskwatch {

class RequestsModel;

/// The tab with the last requests for a task: time, status, duration, size and failure.
class RequestsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsTab(QWidget *parent = nullptr);
    ~RequestsTab() override;

    void setHistory(const TaskHistory &history);
    void extendHistory(const TaskHistory &later);
    /// Shows that the history is being read.
    void showLoading();
    /// Sets the form of times, and the time that ages are relative to.
    void setTimes(const ClockReading &moment, TimeForm form);

private:
    void showNote(const QString &text);

    std::unique_ptr<Ui::RequestsTab> m_ui;
    RequestsModel *m_model;
};

} // namespace Taskwatch
