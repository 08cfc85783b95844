// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"
#include "tables/tasktablemodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTabWidget;

namespace Ui {
class DetailPane;
}

namespace Taskwatch {

class FieldGrid;
class HistoryTab;
class RawAnswerTab;
class TaskHistoryTab;

/// Shows everything known about one task, in tabs. The task is identified by its id, so the pane stays on it while rows
/// move; the current tab stays when another task is shown. The pane requests the task's history with followRequested()
/// and shows it when setHistory() is called. A tab other than the first is made when it is shown for the first time, so
/// that the start of the program does not wait for it.
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

    /// Shows the history of the task. Ignored if it is another task's.
    void setHistory(const TaskHistory &history);
    /// Appends newer history. Ignored if it is another task's, or if setHistory() was not called before.
    void extendHistory(const TaskHistory &later);

    void setTimeForm(TimeForm form);
    [[nodiscard]] QTabWidget *tabs() const;
    /// The facts. Connect its signals where they can be filtered by.
    [[nodiscard]] FieldGrid *fields() const;

    /// Moves the focus into the current tab.
    void focusTab();
    /// Updates what is shown. Called every second, because ages grow.
    void updateContents();

Q_SIGNALS:
    /// Another task is shown, or none. The receiver answers with its history.
    void followRequested(const std::optional<Taskwatch::TaskId> &id);

    /// The user left the pane; the table should get the focus.
    void focusReleased();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Sets the font and width of the id. Called when a task is shown, because loading a font takes time.
    void styleId();
    /// Places the headline beside the id, or below it if the pane is too narrow for both.
    void placeHeadline();
    /// Makes the contents of the current tab if it has none yet.
    void makeCurrentTab();
    void updateIfChanged();

    QLabel *m_hint; // shown while there is no task
    QWidget *m_content; // shown while there is one
    std::unique_ptr<Ui::DetailPane> m_ui; // of m_content
    TaskHistoryTab *m_historyTab = nullptr; // this and the next two: null until first shown
    RawAnswerTab *m_rawAnswerTab = nullptr;
    HistoryTab *m_requestsTab = nullptr;
    TaskTableModel *m_model = nullptr;
    std::optional<TaskId> m_id;
    std::optional<TaskHistory> m_history; // of m_id; nothing until setHistory() was called
    TimeForm m_timeForm = TimeForm::Relative;
    MonotonicTime m_shownPoll{}; // time of the poll that is shown
};

} // namespace Taskwatch
