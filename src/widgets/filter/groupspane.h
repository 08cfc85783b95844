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

/// Which kinds of errors the watched tasks have, at which hosts, and how many of each; choosing one asks for a filter
/// of its tasks. It counts anew once a second at most, and only while it is seen; while the pointer moves over them,
/// rows stay where they are.
class GroupsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPane(QWidget *parent = nullptr);
    ~GroupsPane() override;

    /// Once. @p model must outlive the pane.
    void setModel(TaskTableModel *model);
    /// Gives the keys to the rows, so that arrows and Enter choose one.
    void focusGroups();

Q_SIGNALS:
    /// A person chose a group: @p terms is the text of the filter that shows its tasks.
    void filterRequested(const QString &terms);
    /// A person wants the pane gone.
    void closeRequested();
    /// A person is done here: the focus belongs to the table.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tick();
    void refresh();
    void showPage();
    void ask(const QModelIndex &index);
    void pointerIsHere(bool here);
    void restyle();
    void measureColumns();
    void arrangeColumns();

    std::unique_ptr<Ui::GroupsPane> m_ui;
    TaskTableModel *m_model = nullptr;
    TaskGroupModel *m_groups; // a child, as the view still asks it while it goes
    QTimer m_tick{this};
    QTimer m_pointerRests{this}; // runs while the pointer is over the rows, and moved a short time ago
    bool m_stale = true; // tasks have changed since they were counted, or the order was held
    std::vector<int> m_widths; // what the columns want; that of the families not used
};

} // namespace Taskwatch
