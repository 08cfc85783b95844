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

/// The desktop's notification service (org.freedesktop.Notifications) over D-Bus. Never waits for it: it may be slow, absent, end
/// or come at any time. GUI thread.
class NotificationService final : public QObject
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Shows @p notice in the place of the one with the same key, where that is still shown. A service that can be started is.
    void show(const Notice &notice);

Q_SIGNALS:
    /// A person clicked on it. The token, which may be empty, lets a window come to the front.
    void activated(const QString &key, const QString &activationToken);
    /// It is shown no longer. @p byPerson: because somebody closed it.
    void closed(const QString &key, bool byPerson);
    /// There is no service, or it will not.
    void notShown(const Taskwatch::Notice &notice);

private Q_SLOTS: // D-Bus connects by name
    void takeAction(const QDBusMessage &signal);
    void takeClosed(const QDBusMessage &signal);
    void takeToken(const QDBusMessage &signal);

private:
    /// Of one key, from the first call on.
    struct Shown {
        quint32 id = 0; ///< the service's; 0: none yet
        bool isCalling = false;
        std::optional<Notice> next; ///< came while the call was under way
    };

    void call(const Notice &notice);
    void takeReply(QDBusPendingCallWatcher *watcher, const Notice &notice);
    void changeOwner(const QString &name, const QString &before, const QString &after);
    void askCapabilities();
    /// The key of a signal from the service; empty where it is none of ours.
    [[nodiscard]] QString keyOf(const QDBusMessage &signal) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QHash<QString, Shown> m_shown; // by key
    QString m_owner; // whoever is the service, by the bus's own name; anybody may send a signal
    quint32 m_tokenId = 0;
    QString m_token; // of m_tokenId: comes before its action
    bool m_takesMarkup = true; // as long as it is not known
};

} // namespace Taskwatch
