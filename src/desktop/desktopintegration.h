// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/alertnotifier.h"
#include "desktop/freedesktopnotifications.h"
#include "desktop/launcherprogress.h"
#include "desktop/trayicon.h"

namespace Taskwatch {

/// Connects the program to the desktop: one notification service, one tray icon and one budget of notifications for all
/// windows. Use it in the GUI thread only.
class DesktopIntegration final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopIntegration(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// For the notifiers of all windows.
    [[nodiscard]] AlertBudget *budget() { return &m_budget; }
    /// Shows what @p notifier raises, and the counts of its tasks, until it is destroyed.
    void add(AlertNotifier *notifier);

    [[nodiscard]] TrayIcon *tray() { return &m_tray; }
    [[nodiscard]] LauncherProgress *launcher() { return &m_launcher; }
    /// Shows a test notification. Emits testFailed() if the desktop cannot show it.
    void showTest();

Q_SIGNALS:
    /// The user wants to see a window. @p activationToken, if not empty, allows it to come to the front.
    void windowRequested(const QString &activationToken);
    void settingsRequested();
    /// The user wants polling to pause in all windows, or to go on.
    void pauseRequested(bool paused);
    void quitRequested();
    /// The test was not shown: there is no notification service, and no tray that shows messages itself.
    void testFailed();

private:
    /// Keys of notices are unique within a notifier only, so each is shown with the number of its notifier.
    struct Added {
        QString prefix;
        AlertNotifier *notifier;
    };

    void connectService();
    void connectTray();
    void remove(const QObject *notifier);
    void mute(MuteSpan span);
    /// The notifier that raised the notice shown with @p key, and its own key; null: it is gone, or a test.
    [[nodiscard]] std::pair<AlertNotifier *, QString> sourceOf(const QString &key) const;
    void activate(const QString &key, const QString &activationToken);
    void updateTray();

    AlertBudget m_budget;
    FreedesktopNotifications m_service;
    LauncherProgress m_launcher;
    TrayIcon m_tray;
    QList<Added> m_added;
    int m_lastNumber = 0;
};

} // namespace Taskwatch
