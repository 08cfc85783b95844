// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "history/journalstate.h"
#include "alerts/mute.h"
#include "schedule/pollsettings.h"
#include "settings/settingsdialog.h"

#include <functional>
#include <optional>

class QAction;

namespace Taskwatch {

class AppearanceMenu;
class Banner;
class HistoryPage;
class NotificationsPage;
class PollingPage;
class SettingsPage;
class TimesMenu;

/// What the window has to do with settings: what holds, the dialog where a person changes it, the actions that open that at its
/// pages, and the banner that says what is wrong with the journal. GUI thread.
class SettingsControls final : public QObject
{
    Q_OBJECT

public:
    /// @p window owns it and the dialog. @p endpoint: what @p settings are of, in words. The menus and @p banner must outlive it.
    SettingsControls(const QString &endpoint, const PollSettings &settings, Banner *banner, AppearanceMenu *appearance, TimesMenu *times, QWidget *window);

    /// Open the dialog, for menus: where it was last, and at a page.
    [[nodiscard]] QAction *settingsAction() { return m_settingsAction; }
    [[nodiscard]] QAction *pollingAction() { return m_pollingAction; }
    [[nodiscard]] QAction *historyAction() { return m_historyAction; }
    /// Not seen before setAlertRules().
    [[nodiscard]] QAction *notificationsAction() { return m_notificationsAction; }
    [[nodiscard]] QList<QAction *> actions() const { return {m_settingsAction, m_pollingAction, m_historyAction, m_notificationsAction}; }

    /// Opens the dialog at the page of @p key, at the one of last time where there is no such page.
    void showPage(const QString &key);
    void showPolling();
    void showNotifications();
    void showProfiles();
    /// The page that was shown last; to be kept from one start to the next.
    [[nodiscard]] QString lastPage() const { return m_lastPage; }
    void setLastPage(const QString &key) { m_lastPage = key; }

    /// @p make is called once, as the dialog is made, if ever; its page comes first, and belongs to the dialog.
    void setProfilesPage(std::function<SettingsPage *()> make) { m_makeProfiles = std::move(make); }
    void setPollSettings(const PollSettings &settings);
    void setHistoryLimits(const JournalLimits &limits);
    void setJournalState(const JournalState &state);
    /// Somebody tells the desktop of tasks, by @p rules: there is a page for it from now on.
    void setAlertRules(const AlertRules &rules);
    void setMutedUntil(std::optional<Timestamp> until);
    /// The desktop did not show the test.
    void showTestFailed();

Q_SIGNALS:
    /// A person changed something.
    void pollSettingsChanged(const Taskwatch::PollSettings &settings);
    void historyLimitsChanged(const Taskwatch::JournalLimits &limits);
    void alertRulesChanged(const Taskwatch::AlertRules &rules);
    void testRequested();
    void muteRequested(Taskwatch::MuteSpan span);
    void unmuteRequested();

private:
    [[nodiscard]] QAction *addAction(const char *name, const QString &text, const QString &toolTip, const QKeySequence &key);
    void makeDialog();
    void addPollingPage();
    void addNotificationsPage();
    void addHistoryPage();
    void addAppearancePage();

    QString m_endpoint;
    PollSettings m_pollSettings;
    Banner *m_banner;
    AppearanceMenu *m_appearance;
    TimesMenu *m_times;
    QWidget *m_window;
    QAction *m_settingsAction;
    QAction *m_pollingAction;
    QAction *m_historyAction;
    QAction *m_notificationsAction;
    std::function<SettingsPage *()> m_makeProfiles;
    JournalLimits m_limits;
    JournalState m_journal;
    std::optional<AlertRules> m_alertRules; // none: nobody tells the desktop
    std::optional<Timestamp> m_mutedUntil;
    QString m_lastPage;

    SettingsDialog *m_dialog = nullptr; // none before it is wanted; its pages likewise
    PollingPage *m_pollingPage = nullptr;
    NotificationsPage *m_notificationsPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
};

} // namespace Taskwatch
