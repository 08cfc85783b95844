// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedfilter.h"
#include "history/samplequery.h"
#include "schedule/pollerstatus.h"
#include "schedule/pollsettings.h"
#include "task/messageid.h"
#include "task/taskid.h"
#include "window/windowstate.h"
#include "window/windowvisibility.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QUrl;

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class Banner;
class DetailPane;
class DisplayChoices;
class EndpointButton;
class RowsExporter;
class MessageActions;
class NoMatchNote;
class TrendDock;
class ProfileButton;
class RecordingActions;
class ReadOnlyMode;
class SettingsActions;
class StatusLine;
class TaskTableModel;
class TaskActions;
struct PhaseSample;
struct Profile;
struct RecordingText;
struct WatchGap;

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

    /// Finds ids in @p text and watches them, as if the text had been pasted.
    void acceptText(const QString &text);
    /// Selects the row of @p id and shows its details, as soon as it is in the table.
    void selectTask(const TaskId &id);
    /// @p ids contain the token and were not watched. Shows a warning.
    void refuseToken(const QList<TaskId> &ids);
    /// Scrolls the table to its first row, also after the awaited task of selectTask() is selected later.
    void showFromTop();
    void showStatus(const PollerStatus &status);
    /// While the watch list is being read, an empty table does not show the page that explains how to add tasks.
    void setReadingList(bool reading);
    [[nodiscard]] SettingsActions *settings() { return m_settings; }
    [[nodiscard]] MessageActions *messages() { return m_messages; }
    [[nodiscard]] RowsExporter *exports() { return m_exports; }
    [[nodiscard]] ProfileButton *profileButton() const;
    /// For messages about the profile, such as its token.
    [[nodiscard]] Banner *profileBanner() { return m_profileBanner; }
    /// Shows the name and colour of the profile. @p title: profile and endpoint, as a window title.
    void setProfile(const Profile &profile, const QString &title);
    [[nodiscard]] RecordingActions *recordings() { return m_recordings; }
    /// Makes this the window of a recording. The model contains its tasks, and its clock stands still.
    void beRecording(const RecordingText &text);
    [[nodiscard]] DetailPane *detailPane() const;
    void setSavedFilters(const QList<SavedFilter> &filters);
    /// The answer to trendRequested().
    void showTrend(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps);
    /// The answer to momentRequested(): shows only @p ids.
    void showMoment(const SampleQuery &question, const QList<TaskId> &ids);
    /// Filters the table to @p ids until the user removes the filter. @p label: what the tasks have in common.
    void showOnly(const QString &label, const QList<TaskId> &ids);
    /// Sets the function that returns a task's request url, without secrets, for copied curl commands.
    void setUrlOf(std::function<QUrl(const TaskId &)> urlOf);

    /// Sizes, positions and choices to be saved. An empty map or one with other keys changes nothing.
    [[nodiscard]] QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap &state);

Q_SIGNALS:
    void watchRequested(const QList<Taskwatch::TaskId> &ids);
    /// All tasks of these messages are to be watched.
    void messagesRequested(const QList<Taskwatch::MessageId> &ids);
    void removeRequested(const QList<Taskwatch::TaskId> &ids);
    void refreshRequested(const QList<Taskwatch::TaskId> &ids);
    void pauseRequested(bool paused);
    /// The tasks that are to be polled first.
    void priorityRowsChanged(const QList<Taskwatch::TaskId> &selected, const QList<Taskwatch::TaskId> &visible);
    /// Requests the numbers of tasks by phase since @p since. Emitted every minute while the dock is visible.
    void trendRequested(Taskwatch::Timestamp since);
    /// Requests the tasks that match @p question; showMoment() is the answer.
    void momentRequested(const Taskwatch::SampleQuery &question);
    /// The window became visible to the user or stopped being visible.
    void visibilityChanged(bool seen);
    void pollSettingsChanged(const Taskwatch::PollSettings &settings);
    void savedFiltersChanged(const QList<Taskwatch::SavedFilter> &filters);
    /// The user wants to quit the program, not only to close this window.
    void quitRequested();
    /// The window is being hidden. @p state has its sizes from before.
    void layoutSettled(const QVariantMap &state);

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    void connectTable();
    /// Moves the focus to the table, or to the field for ids while there is none.
    void focusContent();
    void showPane(QWidget *pane, bool shown);
    void applyTimeForm();
    [[nodiscard]] bool isListShown() const;
    void updatePages();
    void updateActions();
    void updateDetail();
    void updateStatusLine();
    void updateNoMatchNote();

    std::unique_ptr<Ui::MainWindow> m_ui;
    TaskTableModel *m_model;
    QString m_endpoint;
    WindowVisibility m_visibility;
    StatusLine *m_statusLine;
    EndpointButton *m_endpointButton;
    DisplayChoices *m_display;
    TaskActions *m_taskActions = nullptr;
    Banner *m_profileBanner = nullptr;
    Banner *m_troubleBanner = nullptr;
    SettingsActions *m_settings;
    RecordingActions *m_recordings;
    MessageActions *m_messages;
    RowsExporter *m_exports;
    ReadOnlyMode *m_recording = nullptr; // null unless this is the window of a recording
    bool m_readingList = false;
    bool m_fromTop = false;
    NoMatchNote *m_noMatchNote = nullptr;
    TrendDock *m_trend = nullptr;
    WindowState m_layout;
    PollerStatus m_status;
};

} // namespace Taskwatch
