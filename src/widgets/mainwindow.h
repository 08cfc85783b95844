// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "pollerstatus.h"
#include "taskid.h"

#include <QMainWindow>
#include <QVariantMap>

#include <memory>

class QActionGroup;

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class StatusLine;
class TaskTableModel;

/// The window: composes the field, the table and the detail, and turns what a person does into the poller's verbs, as
/// signals. Knows neither the network nor a file.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p model must outlive the window. @p endpoint is shown as it is, as plain text.
    MainWindow(TaskTableModel *model, const QString &endpoint, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Finds ids in @p text and watches them, as if it had been pasted.
    void takeText(const QString &text);
    /// Selects the row of @p id, and shows its detail.
    void selectTask(const TaskId &id);
    void showStatus(const PollerStatus &status);

    /// Sizes, places and choices to keep from one start to the next. An empty or foreign map changes nothing.
    [[nodiscard]] QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap &state);

Q_SIGNALS:
    void watchRequested(const QList<Taskwatch::TaskId> &ids);
    void forgetRequested(const QList<Taskwatch::TaskId> &ids);
    void lookNowRequested(const QList<Taskwatch::TaskId> &ids);
    void pauseRequested(bool paused);
    /// The window is being hidden; its sizes are still true.
    void layoutSettled(const QVariantMap &state);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    void addAppearanceMenu();
    void setAppearance(Appearance appearance);
    void pasteClipboard();
    void lookNow();
    void lookAtAll();
    void removeSelected();
    void copySelectedIds();
    void showAbout();
    void updatePages();
    void updateActions();
    void updateDetail();
    void updateStatusLine();
    void sayWhatWasTaken(qsizetype added, qsizetype known, const QStringList &refused);

    std::unique_ptr<Ui::MainWindow> m_ui;
    TaskTableModel *m_model;
    QString m_endpoint;
    StatusLine *m_statusLine;
    QActionGroup *m_appearanceActions = nullptr;
    Appearance m_appearance = Appearance::System;
    PollerStatus m_status;
};

} // namespace Taskwatch
