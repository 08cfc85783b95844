// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "alerts/mute.h"
#include "history/journallimits.h"
#include "history/journalstate.h"
#include "schedule/pollsettings.h"
#include "settings/generalpage.h"

#include <functional>
#include <optional>

class QAction;

namespace Taskwatch {

class Banner;
class DisplayChoices;
class HistoryPage;
class NotificationsPage;
class PollingPage;
class SettingsDialog;
class SettingsPage;
class WindowShortcuts;

/// The settings of a window: the current values, the settings dialog, the actions that open it at a page, and the
/// banner about problems of the journal. Use it in the GUI thread only.
class SettingsActions final : public QObject
{
    Q_OBJECT

public:
    /// @p window is the parent of this object and of the dialog. @p endpoint is the name of the profile or endpoint
    /// that @p settings belong to. @p banner and @p display must outlive this object.
    SettingsActions(const QString &endpoint, const PollSettings &settings, Banner *banner, DisplayChoices *display,
        QWidget *window);

    /// Actions that open the dialog, for menus: at the last page, or at a certain page. The one for notifications is
    /// hidden until setAlertRules() is called.
    [[nodiscard]] QList<QAction *> actions() const
    {
        return {m_settingsAction, m_pollingAction, m_historyAction, m_notificationsAction};
    }

    /// Another name of the profile or endpoint.
    void setEndpoint(const QString &endpoint);
    /// Asks what to do with unsaved changes in the dialog. False: the user wants to go on with them.
    [[nodiscard]] bool mayClose();

    /// Opens the dialog at the page with @p key; at the last page if there is no such page. The focus goes to the
    /// control with the objectName @p control, if there is one.
    void showPage(const QString &key, const QString &control = {});
    void showPolling();
    void showNotifications();
    void showProfiles();
    /// Key of the page that was shown last, for saving.
    [[nodiscard]] QString lastPage() const { return m_lastPage; }
    void setLastPage(const QString &key) { m_lastPage = key; }

    /// @p make is called at most once, when the dialog is created. Its page comes first and is owned by the dialog.
    void setProfilesPage(std::function<SettingsPage *()> make) { m_makeProfiles = std::move(make); }
    /// Adds the page with @p start. Call it before the dialog is opened.
    void setStartAtLogin(const StartAtLogin &start) { m_startAtLogin = start; }
    /// Adds the page for @p shortcuts, which must outlive this object. Call it before the dialog is opened.
    void setShortcuts(WindowShortcuts *shortcuts) { m_shortcuts = shortcuts; }
    void setHistoryLimits(const JournalLimits &limits);
    void setJournalState(const JournalState &state);
    /// Desktop notifications are available and follow @p rules. Adds their page.
    void setAlertRules(const AlertRules &rules);
    void setMutedUntil(std::optional<Timestamp> until);
    /// The test notification could not be shown.
    void showTestFailed();

Q_SIGNALS:
    /// The user changed a value.
    void pollSettingsChanged(const Taskwatch::PollSettings &settings);
    void historyLimitsChanged(const Taskwatch::JournalLimits &limits);
    void alertRulesChanged(const Taskwatch::AlertRules &rules);
    void testRequested();
    void muteRequested(Taskwatch::MuteSpan span);
    void unmuteRequested();

private:
    void makeDialog();
    void addPollingPage();
    void addNotificationsPage();
    void addHistoryPage();

    QString m_endpoint;
    PollSettings m_pollSettings;
    Banner *m_banner;
    DisplayChoices *m_display;
    QWidget *m_window;
    QAction *m_settingsAction;
    QAction *m_pollingAction;
    QAction *m_historyAction;
    QAction *m_notificationsAction;
    std::function<SettingsPage *()> m_makeProfiles;
    std::optional<StartAtLogin> m_startAtLogin; // none: the desktop cannot be told
    WindowShortcuts *m_shortcuts = nullptr;
    JournalLimits m_limits;
    JournalState m_journal;
    std::optional<AlertRules> m_alertRules; // none: notifications are not available
    std::optional<Timestamp> m_mutedUntil;
    QString m_lastPage;

    SettingsDialog *m_dialog = nullptr; // created on first use, as are its pages
    PollingPage *m_pollingPage = nullptr;
    NotificationsPage *m_notificationsPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
};

} // namespace Taskwatch
