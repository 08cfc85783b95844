// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/copymenu.h"
#include "task/messageid.h"
#include "history/momentquestion.h"
#include "trend/overviewdock.h"
#include "schedule/pollerstatus.h"
#include "schedule/pollsettings.h"
#include "profile/profile.h"
#include "filter/savedfilter.h"
#include "task/taskid.h"
#include "window/windowlayout.h"
#include "window/windowsight.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class AppearanceMenu;
class Banner;
class DetailPane;
class EndpointButton;
class ExportControls;
class IntakeControls;
class MessageControls;
class NoMatchNote;
class ProfileButton;
class RecordingControls;
class RecordingMode;
class SettingsControls;
class StatusLine;
class TaskTableModel;
class TaskVerbs;
class TimesMenu;
struct RecordingText;

/// The window: composes the field, the table and the detail, and turns what a person does into the poller's verbs, as
/// signals. Knows neither the network nor a file.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p model must outlive the window. @p endpoint is shown as it is, as plain text; @p settings are how it is asked.
    MainWindow(TaskTableModel *model, const QString &endpoint, const PollSettings &settings = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Finds ids in @p text and watches them, as if it had been pasted.
    void takeText(const QString &text);
    /// Selects the row of @p id, and shows its detail, as soon as it is in the list.
    void selectTask(const TaskId &id);
    /// @p ids were given to be watched, hold the token, and are not.
    void refuseToken(const QList<TaskId> &ids);
    /// Scrolls the table to its first row, also after a task that is not in the list yet has been selected.
    void showFromTop();
    void showStatus(const PollerStatus &status);
    /// The list is being read, or has been: an empty one is no news before.
    void setReadingList(bool reading);
    [[nodiscard]] SettingsControls *settings() { return m_settings; }
    [[nodiscard]] AppearanceMenu *appearanceMenu() { return m_appearanceMenu; }
    [[nodiscard]] TimesMenu *timesMenu() { return m_timesMenu; }
    [[nodiscard]] MessageControls *messages() { return m_messages; }
    [[nodiscard]] ExportControls *exports() { return m_exports; }
    [[nodiscard]] ProfileButton *profileButton() const;
    /// For what is to be said of the profile: its token, the tasks it does not know.
    [[nodiscard]] Banner *profileBanner() const;
    /// Shows whose window it is. @p title: the profile and its endpoint in words.
    void setProfile(const Profile &profile, const QString &title);
    [[nodiscard]] RecordingControls *recordings() { return m_recordings; }
    /// From now on it is the window of a recording, whose list the model holds and whose clock stands still.
    void beRecording(const RecordingText &text);
    [[nodiscard]] DetailPane *detailPane() const;
    void setSavedFilters(const QList<SavedFilter> &filters);
    /// The answer to overviewRequested().
    void showOverview(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps) { m_overview->setSamples(samples, gaps); }
    /// The answer to momentRequested(): shows only @p ids.
    void showMoment(const MomentQuestion &question, const QList<TaskId> &ids);
    /// Shows only @p ids, which have in common what @p label says, until a person wants all.
    void showOnly(const QString &label, const QList<TaskId> &ids);
    /// Where a task is asked for, without a secret: for commands that are copied.
    void setUrlOf(CopyMenu::UrlOf urlOf) { m_copyMenu->setUrlOf(std::move(urlOf)); }

    /// Sizes, places and choices to keep from one start to the next. An empty or foreign map changes nothing.
    [[nodiscard]] QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap &state);

Q_SIGNALS:
    void watchRequested(const QList<Taskwatch::TaskId> &ids);
    /// All tasks of these messages are wanted.
    void messagesRequested(const QList<Taskwatch::MessageId> &ids);
    void forgetRequested(const QList<Taskwatch::TaskId> &ids);
    void lookNowRequested(const QList<Taskwatch::TaskId> &ids);
    void pauseRequested(bool paused);
    /// The rows a person has before the eyes.
    void preferenceChanged(const QList<Taskwatch::TaskId> &selected, const QList<Taskwatch::TaskId> &visible);
    /// How the list stood since then is wanted; again each minute for as long as it is seen.
    void overviewRequested(Taskwatch::Timestamp since);
    /// The tasks that answer @p question are wanted.
    void momentRequested(const Taskwatch::MomentQuestion &question);
    /// Whether a person can see the window at all.
    void sightChanged(bool seen);
    void pollSettingsChanged(const Taskwatch::PollSettings &settings);
    void savedFiltersChanged(const QList<Taskwatch::SavedFilter> &filters);
    /// A person wants the program to end, not this window alone.
    void quitRequested();
    /// The window is being hidden; its sizes are still true.
    void layoutSettled(const QVariantMap &state);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    void connectTable();
    void describeLayout();
    [[nodiscard]] bool isListShown() const;
    void updatePages();
    void updateActions();
    void updateDetail();
    void updateStatusLine();
    void updateNoMatchNote();

    std::unique_ptr<Ui::MainWindow> m_ui;
    TaskTableModel *m_model;
    QString m_endpoint;
    WindowSight m_sight;
    StatusLine *m_statusLine;
    EndpointButton *m_endpointButton;
    AppearanceMenu *m_appearanceMenu;
    TimesMenu *m_timesMenu;
    TaskVerbs *m_verbs = nullptr;
    CopyMenu *m_copyMenu = nullptr;
    SettingsControls *m_settings;
    RecordingControls *m_recordings;
    MessageControls *m_messages;
    ExportControls *m_exports;
    RecordingMode *m_recording = nullptr; // set in the window of one
    bool m_readingList = false;
    bool m_fromTop = false;
    IntakeControls *m_intake = nullptr;
    NoMatchNote *m_noMatchNote = nullptr;
    OverviewDock *m_overview = nullptr;
    WindowLayout m_layout;
    PollerStatus m_status;
};

} // namespace Taskwatch
