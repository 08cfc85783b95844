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

/// All that is known of one task, by its id: it stays on the task while the table moves, and on its tab while tasks change.
/// What was seen of the task over time is not the pane's to know: it asks for it, and shows it once it comes.
///
/// Its tabs are made for the first task: until then nobody sees them, and the window is there the sooner.
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

    /// What was seen of the task. Dropped where it is another one's.
    void setHistory(const TaskHistory &history);
    /// What was seen since. Dropped where it is another one's, or where nothing was set before.
    void extendHistory(const TaskHistory &later);

    void setTimeForm(TimeForm form);
    struct Tab {
        QString name; ///< of its page, as an object
        QString title;
    };
    /// What there is, in order, also before it is made.
    [[nodiscard]] static QList<Tab> tabList();
    /// Makes them where that has not been.
    [[nodiscard]] QTabWidget *tabs();

    /// Shows the task anew; also called every second, as ages grow.
    void refresh();

Q_SIGNALS:
    /// The tabs are there from now on.
    void tabsMade(QTabWidget *tabs);
    /// Another task is shown from now on, or none: its history is wanted.
    void followRequested(const std::optional<Taskwatch::TaskId> &id);

private:
    void makeTabs();
    void refreshIfNews();

    QLabel *m_hint; // while there is no task
    QWidget *m_content = nullptr; // none before the first task
    std::unique_ptr<Ui::DetailPane> m_ui; // of the content
    TaskTableModel *m_model = nullptr;
    std::optional<TaskId> m_id;
    std::optional<TaskHistory> m_history; // of that task
    TimeForm m_timeForm = TimeForm::Relative;
    MonotonicTime m_shownLook{}; // the last look at the time of showing
};

} // namespace Taskwatch
