// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/desktopintegration.h"
#include "settings/alertstore.h"
#include "windows/noticebanner.h"

namespace Taskwatch {

class MainWindow;
class Session;
class SettingsActions;

/// Connects one window and its session to the program's desktop notifications. It applies the notification rules from
/// the window's settings, and those to the ends that the user awaits, saves them for the next start and handles clicks
/// on notifications. Use it in the GUI thread only.
class NotificationController final : public QObject
{
    Q_OBJECT

public:
    /// @p window, @p session and @p desktop must outlive it. @p endpoint: display name of the endpoint. @p profile: the
    /// profile's key, for saving; if it is empty, changes are not saved.
    NotificationController(
        MainWindow *window, Session *session, const QString &endpoint, DesktopIntegration *desktop, QString profile);

    /// Another display name of the endpoint.
    void setEndpoint(const QString &endpoint);

    /// Applies rules that were changed, and saved, in another window.
    void applyRules(const AlertRules &rules);
    /// Applies the muted error families of another window, which has saved them.
    void applyMutedFamilies(const QStringList &families);
    void applyMutedUntil(std::optional<Timestamp> until) { m_notifier.setMutedUntil(until); }

Q_SIGNALS:
    /// nullopt: not muted.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);
    void mutedFamiliesChanged(const QStringList &families);

private:
    [[nodiscard]] bool keeps() const { return !m_profile.isEmpty(); }
    void showOnly(const QString &label, const QList<TaskId> &ids);
    void connectDesktop();
    void connectSettings();
    void muteFamily(const QString &family, bool mute);
    void setRules(const AlertRules &rules);
    void awaitEnds(const QList<TaskId> &ids, bool await);
    void showAwaitedEnds();

    MainWindow *m_window;
    SettingsActions *m_settings;
    Session *m_session;
    AlertStore m_store;
    DesktopIntegration *m_desktop;
    AlertNotifier m_notifier;
    NoticeBanner m_notShown;
    QString m_profile;
    bool m_isTesting = false; // the test notification was requested in this window
};

} // namespace Taskwatch
