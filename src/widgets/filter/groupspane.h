// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QModelIndex;

namespace Ui {
class GroupsPane;
}

namespace Taskwatch {

class TaskGroupModel;
class TaskTableModel;

/// Pane with the error families of the watched tasks, their hosts, and the number of tasks of each. Choosing a row
/// requests a filter for its tasks. Counts are updated at most once a second, and only while the pane is visible. While
/// the pointer moves over the rows, their order does not change.
class GroupsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPane(QWidget *parent = nullptr);
    ~GroupsPane() override;

    /// Call once. @p model must outlive the pane.
    void setModel(TaskTableModel *model);
    /// Moves the focus to the rows.
    void focusGroups();

Q_SIGNALS:
    /// The user chose a group. @p terms: filter text that matches its tasks.
    void filterRequested(const QString &terms);
    /// The user closed the pane.
    void closeRequested();
    /// The user left the pane; the table should get the focus.
    void focusReleased();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tick();
    void updateContents();
    void showPage();
    void ask(const QModelIndex &index);
    void pointerIsHere(bool here);
    void restyle();
    void measureColumns();
    void arrangeColumns();

    std::unique_ptr<Ui::GroupsPane> m_ui;
    TaskTableModel *m_model = nullptr;
    TaskGroupModel *m_groups; // a child: the view still uses it while it is destroyed
    QTimer m_tick{this};
    QTimer m_pointerRests{this}; // runs while the pointer is over the rows and has moved recently
    bool m_stale = true; // tasks have changed since the last count, or rows were not sorted
    std::vector<int> m_widths; // natural widths of the columns, in pixels; the family's is not used
};

} // namespace Taskwatch
