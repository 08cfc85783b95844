// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/readingorder.h"
#include "api/taskapi.h"
#include "history/samplequery.h"
#include "parts/windowstate.h"
#include "schedule/pollsettings.h"
#include "task/listid.h"
#include "task/taskid.h"
#include "window/windowparts.h"
#include "window/windowvisibility.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class CloseWindowAction;
class ProfileBand;
class ReadOnlyMode;
class TaskTableModel;
class WindowPanes;
struct Profile;
struct RecordingText;

/// The main window of one profile or recording. It combines the id field, the table and the detail pane, and emits what
/// the user requests as signals. It does no network or file access.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p model and @p display must outlive the window. @p endpoint is shown unchanged as plain text; @p settings: its
    /// polling settings.
    MainWindow(TaskTableModel *model, DisplayChoices *display, const QString &endpoint,
        const PollSettings &settings = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Pauses polling or goes on, as the action of the menu does.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    /// What the program connects with the session, the files and the settings of the window.
    [[nodiscard]] const WindowParts &parts() const { return m_parts; }

    /// Finds ids in @p text and watches them, as if the text had been pasted.
    void acceptText(const QString &text);
    /// Selects the row of @p id and shows its details, as soon as it is in the table.
    void selectTask(const TaskId &id);
    /// @p ids contain the token and were not watched. Shows a warning.
    void refuseToken(const QList<TaskId> &ids);
    /// Scrolls the table to its first row, also after the awaited task of selectTask() is selected later.
    void showFromTop();
    /// While the watch list is being read, an empty table does not show the page that explains how to add tasks.
    void setReadingList(bool reading);
    /// Which ids and lists the user may enter, and what ids look like in texts. Without a call, those of the default
    /// API.
    void setApi(const std::shared_ptr<const TaskApi> &api);
    /// Shows the name and colour of the profile. @p title: profile and endpoint, as a window title.
    void setProfile(const Profile &profile, const QString &title);
    /// The title says that @p messages messages have not been seen; 0: none.
    void setUnseen(int messages);
    /// Makes this the window of a recording. The model contains its tasks, and its clock stands still.
    void beRecording(const RecordingText &text);
    /// Disables all that adds tasks; their tooltips and the field say @p why.
    void refuseIds(const QString &why);
    /// Shows only @p ids, the answer to the trend's @p question.
    void showMoment(const SampleQuery &question, const QList<TaskId> &ids);

    /// Sizes, positions and choices to be saved. An empty map or one with other keys changes nothing.
    [[nodiscard]] QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap &state);

Q_SIGNALS:
    /// @p continues: @p ids come from the same text as those before, and are undone with them.
    void watchRequested(const QList<Taskwatch::TaskId> &ids, bool continues);
    /// All tasks of these lists are to be watched.
    void listsRequested(const QList<Taskwatch::ListId> &lists);
    void removeRequested(const QList<Taskwatch::TaskId> &ids);
    void pauseRequested(bool paused);
    /// The tasks that are to be polled first.
    void priorityRowsChanged(const QList<Taskwatch::TaskId> &selected, const QList<Taskwatch::TaskId> &visible);
    /// The window became visible to the user or stopped being visible.
    void visibilityChanged(bool seen);
    /// The user wants to quit the program, not only to close this window.
    void quitRequested();
    /// The window is being hidden. @p state has its sizes from before.
    void layoutSettled(const QVariantMap &state);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override { return moveFocusInReadingOrder(this, next); }

private:
    void connectActions();
    void connectTable();
    [[nodiscard]] bool isListShown() const;
    void updatePages();
    void updateActions();
    void updateDetail();

    std::unique_ptr<Ui::MainWindow> m_ui;
    TaskTableModel *m_model;
    QString m_endpoint;
    QStringList m_idParts; // see IdForms
    int m_unseen = 0; // messages
    QTimer m_tick{this}; // each second while the window is shown: ages grow, whatever is in the place of the table
    WindowVisibility m_visibility;
    WindowParts m_parts;
    ReadOnlyMode *m_recording = nullptr; // null unless this is the window of a recording
    bool m_readingList = false;
    bool m_fromTop = false;
    CloseWindowAction *m_close = nullptr;
    ProfileBand *m_profileBand;
    WindowPanes *m_panes = nullptr;
    WindowState m_layout;
    QVariantMap m_layoutBeforeWall;
    WindowState m_view; // what saved views set
};

} // namespace Taskwatch
