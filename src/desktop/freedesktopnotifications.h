// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace Taskwatch {

/// Client of the desktop's notification service (org.freedesktop.Notifications) over D-Bus. Never blocks: the service
/// may be slow or absent, and may start or end at any time. Use it in the GUI thread only.
class FreedesktopNotifications final : public QObject
{
    Q_OBJECT

public:
    explicit FreedesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Shows @p notice. Replaces the visible notification with the same key. D-Bus starts the service if necessary.
    void show(const Notice &notice);

Q_SIGNALS:
    /// The user clicked the notification. The token may be empty; it allows a window to come to the front.
    void activated(const QString &key, const QString &activationToken);
    /// The user wants no notifications for an hour.
    void muteRequested();
    /// The notification is no longer shown. @p byPerson: the user closed it.
    void closed(const QString &key, bool byPerson);
    /// There is no service, or it rejected the notification.
    void notShown(const Taskwatch::Notice &notice);

private Q_SLOTS: // connected by name
    void handleAction(const QDBusMessage &signal);
    void handleClosed(const QDBusMessage &signal);
    void handleToken(const QDBusMessage &signal);

private:
    /// State of one key, from the first call.
    struct Shown {
        quint32 id = 0; ///< assigned by the service; 0: none yet
        bool isCalling = false;
        std::optional<Notice> next; ///< waits for the end of the current call
    };

    void call(const Notice &notice);
    void handleReply(QDBusPendingCallWatcher *watcher, const Notice &notice);
    void changeOwner(const QString &name, const QString &before, const QString &after);
    void askCapabilities();
    /// The key for a signal from the service; empty if the signal does not concern one of our notifications.
    [[nodiscard]] QString keyOf(const QDBusMessage &signal) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QHash<QString, Shown> m_shown; // by key
    QString m_owner; // unique bus name of the service, as any program can send such signals
    quint32 m_tokenId = 0;
    QString m_token; // of m_tokenId; arrives before the action
    bool m_acceptsMarkup = true; // assumed until the capabilities are known
};

} // namespace Taskwatch
