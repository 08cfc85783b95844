// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>

namespace Taskwatch {

class TaskTableModel;

/// Holds the order of the rows while it is checked. The text of its button includes how many rows would move.
class HoldAction final : public QAction
{
    Q_OBJECT

public:
    /// @p model must outlive the action.
    HoldAction(TaskTableModel *model, QObject *parent);

    /// Whether the text of the button contains a number.
    [[nodiscard]] bool hasCount() const;

private:
    void updateTexts();

    TaskTableModel *m_model;
};

} // namespace Taskwatch
