// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/notificationservice.h"
#include "desktop/notifier.h"
#include "desktop/trayicon.h"
#include "desktop/traynotifier.h"

namespace Taskwatch {

/// All that the desktop is told of the tasks of a model: notifications and the tray's icon, and what a person does there. GUI thread.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    /// @p model must outlive it. @p endpoint: what it is called.
    DesktopNotices(TaskTableModel *model, const QString &endpoint, const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// The rules and the mute.
    [[nodiscard]] Notifier *notifier() { return &m_notifier; }
    [[nodiscard]] TrayIcon *tray() { return &m_tray; }
    /// testFailed() follows where the desktop cannot.
    void showTest();

Q_SIGNALS:
    /// A person wants to see exactly these tasks, those of them that are still watched. @p label says what they have in common; an
    /// @p activationToken, where there is one, lets the window come to the front.
    void showRequested(const QList<Taskwatch::TaskId> &ids, const QString &label, const QString &activationToken);
    /// A person wants to see the window.
    void windowRequested(const QString &activationToken);
    void settingsRequested();
    void quitRequested();
    /// Nobody showed the test: this desktop has neither a notification service nor a tray that can.
    void testFailed();
    /// To be kept from one start to the next.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

private:
    void connectService();
    void connectTray();
    void activate(const QString &key, const QString &activationToken);
    void showFailed();

    TaskTableModel *m_model;
    Notifier m_notifier;
    NotificationService m_service;
    TrayIcon m_tray;
    TrayNotifier m_trayNotifier;
    QString m_token; // while a click is passed on
};

} // namespace Taskwatch
