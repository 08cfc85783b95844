// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/desktopintegration.h"
#include "settings/alertstore.h"

namespace Taskwatch {

class MainWindow;
class Session;
class SettingsActions;

/// Connects one session to desktop notifications. It applies the notification rules from the window's settings, saves
/// them for the next start and handles clicks on notifications. GUI thread.
class NotificationController final : public QObject
{
    Q_OBJECT

public:
    /// @p window and @p session must outlive it. @p endpoint: display name of the endpoint. Unless @p keeps is set,
    /// changes are not saved.
    NotificationController(MainWindow *window, Session *session, const QString &endpoint, bool keeps);

    /// Another display name of the endpoint.
    void setEndpoint(const QString &endpoint) { m_desktop.setEndpoint(endpoint); }

    /// Applies rules that were changed, and saved, in another window.
    void applyRules(const AlertRules &rules);
    void applyMutedUntil(std::optional<Timestamp> until) { m_desktop.notifier()->setMutedUntil(until); }

Q_SIGNALS:
    /// nullopt: not muted.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

private:
    void connectDesktop();
    void connectSettings();
    void setRules(const AlertRules &rules);
    void showWindow(const QString &activationToken);

    MainWindow *m_window;
    SettingsActions *m_settings;
    Session *m_session;
    AlertStore m_store;
    DesktopIntegration m_desktop;
    bool m_keeps;
};

} // namespace Taskwatch
