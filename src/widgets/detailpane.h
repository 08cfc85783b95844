// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tasktablemodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class DetailPane;
}

namespace Taskwatch {

/// All that is known of one task, by its id: it stays on the task while the table moves.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    /// @p model must outlive the pane.
    void setModel(TaskTableModel *model);
    void setTask(const std::optional<TaskId> &id);
    [[nodiscard]] const std::optional<TaskId> &task() const { return m_id; }

    /// Shows the task anew; also called every second, as ages grow.
    void refresh();

private:
    void refreshIfNews();
    void showRaw(const QByteArray &raw);

    std::unique_ptr<Ui::DetailPane> m_ui;
    TaskTableModel *m_model = nullptr;
    std::optional<TaskId> m_id;
    MonotonicTime m_shownLook{}; // the last look at the time of showing
    QByteArray m_raw;
};

} // namespace Taskwatch
