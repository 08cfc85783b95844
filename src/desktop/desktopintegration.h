// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/alertnotifier.h"
#include "desktop/freedesktopnotifications.h"
#include "desktop/trayfallback.h"
#include "desktop/trayicon.h"

namespace Taskwatch {

/// Connects the task model to the desktop: notifications, the tray icon and the actions of both. GUI thread.
class DesktopIntegration final : public QObject
{
    Q_OBJECT

public:
    /// @p model must outlive this object. @p endpoint: display name of the endpoint.
    DesktopIntegration(TaskTableModel *model, const QString &endpoint,
        const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// Another display name of the endpoint, for what is shown from now on.
    void setEndpoint(const QString &endpoint);
    /// Applies the rules and muting.
    [[nodiscard]] AlertNotifier *notifier() { return &m_notifier; }
    [[nodiscard]] TrayIcon *tray() { return &m_tray; }
    /// Shows a test notification. Emits testFailed() if the desktop cannot show it.
    void showTest();

Q_SIGNALS:
    /// The user wants to see exactly these tasks, as far as they are still watched. @p label says what they have in
    /// common. @p activationToken, if not empty, allows the window to come to the front.
    void showRequested(const QList<Taskwatch::TaskId> &ids, const QString &label, const QString &activationToken);
    /// The user wants to see the window.
    void windowRequested(const QString &activationToken);
    void settingsRequested();
    void quitRequested();
    /// The test was not shown: there is no notification service, and no tray that supports messages.
    void testFailed();
    /// Must be stored for the next start.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

private:
    void connectService();
    void connectTray();
    void activate(const QString &key, const QString &activationToken);
    void showFailed();

    TaskTableModel *m_model;
    AlertNotifier m_notifier;
    FreedesktopNotifications m_service;
    TrayIcon m_tray;
    TrayFallback m_trayFallback;
    QString m_token; // while a click is being handled
};

} // namespace Taskwatch
