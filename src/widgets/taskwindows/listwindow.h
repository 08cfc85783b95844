// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/windowstate.h"
#include "tables/tasktablemodel.h"
#include "taskwindows/taskwindow.h"

#include <memory>

namespace Ui {
class ListWindow;
}

namespace Taskwatch {

class DetailPane;
class TaskActions;
class TaskTableView;

/// A second window on the list of the main window, with a filter, sort order, columns and detail of its own.
class ListWindow final : public TaskWindow
{
    Q_OBJECT

public:
    /// @p source: the model of the main window, which must outlive the window.
    ListWindow(TaskTableModel *source, QWidget *mainWindow);
    ~ListWindow() override;

    [[nodiscard]] TaskTableView *table() const;
    [[nodiscard]] DetailPane *pane() const;
    /// Its signals say what the user wants to be done to the list.
    [[nodiscard]] TaskActions *tasks() const { return m_tasks; }
    void setTimeForm(TimeForm form);
    /// The list is that of a recording: nothing is polled or removed.
    void setReadOnly();

    /// Position, sizes and view, to be saved.
    [[nodiscard]] QVariantMap state() const { return m_layout.state(); }
    void restoreState(const QVariantMap &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateContents() override;

private:
    void connectParts();
    void addKeys();
    void fillRowMenu();
    void describe();
    void updateFiltered();

    TaskTableModel m_model;
    QWidget *m_content; // shows the model, and is deleted before it
    std::unique_ptr<Ui::ListWindow> m_ui; // of m_content
    TaskActions *m_tasks = nullptr;
    QAction *m_showDetail = nullptr;
    WindowState m_layout;
};

} // namespace Taskwatch
