// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "base/clockreading.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class ListsDialog;
}

namespace Taskwatch {

class ListingModel;

/// Dialog with the lists whose tasks were read or are watched, and the actions on them. Not modal; changes apply at
/// once.
class ListsDialog final : public QDialog
{
    Q_OBJECT

public:
    using ReadClock = std::function<ClockReading()>;

    /// @p model must outlive the dialog. @p api: has the forms of the lists that are named while
    /// none was read.
    ListsDialog(
        ListingModel *model, std::shared_ptr<const TaskApi> api, ReadClock readClock, QWidget *parent = nullptr);
    ~ListsDialog() override;

Q_SIGNALS:
    void showTasksRequested(const Taskwatch::ListId &list);
    void readAgainRequested(const QList<Taskwatch::ListId> &lists);
    void removeRequested(const QList<Taskwatch::ListId> &lists);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updatePages();
    void updateButtons();
    void updateAges();
    void showTasks();
    [[nodiscard]] QList<ListId> selected() const;

    std::unique_ptr<Ui::ListsDialog> m_ui;
    ListingModel *m_model;
    std::shared_ptr<const TaskApi> m_api;
    ReadClock m_readClock;
    QTimer m_agesTimer; // every second
};

} // namespace Taskwatch
