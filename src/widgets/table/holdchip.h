// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Taskwatch {

class TaskTableModel;

/// Button that shows that the order is held and how many rows would move. Hidden while it is not held. A click releases
/// it.
class HoldChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit HoldChip(QWidget *parent = nullptr);

    /// @p model must outlive it.
    void setModel(TaskTableModel *model);
    /// Size of the first words; the rest is elided.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateContents();

    TaskTableModel *m_model = nullptr;
};

} // namespace Taskwatch
