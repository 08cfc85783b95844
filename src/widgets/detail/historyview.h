// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Taskwatch {

class HistoryTableModel;

/// A table of what was seen of a task, in the manner of the main table. Its keys are its own while it has the keyboard: Ctrl+C
/// copies its rows, not the ids of tasks.
class HistoryView final : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Once. @p model must outlive the view.
    void setHistoryModel(HistoryTableModel *model);
    /// The selected rows as aligned text under the titles; empty where none is selected.
    [[nodiscard]] QString selectedText() const;
    void copy() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    HistoryTableModel *m_model = nullptr;
};

} // namespace Taskwatch
