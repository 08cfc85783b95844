// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/freedesktopnotifications.h"

#include "desktop/desktoplogging.h"
#include "desktop/notificationmarkup.h"
#include "text/noticetext.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace Taskwatch {

namespace {

// Names from the Desktop Notifications Specification.
const QString &service()
{
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

const QString &path()
{
    static const QString name = QStringLiteral("/org/freedesktop/Notifications");
    return name;
}

constexpr int CallTimeout = 5000; // ms
constexpr quint32 ClosedByPerson = 2;

const QString &muteAction()
{
    static const QString name = QStringLiteral("mute");
    return name;
}

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), name);
}

quint8 urgencyByte(Notice::Urgency urgency)
{
    switch (urgency) {
    case Notice::Urgency::Low:
        return 0;
    case Notice::Urgency::Normal:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

FreedesktopNotifications::FreedesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    if (!m_bus.isConnected()) {
        qCInfo(lcDesktop, "no session bus: notifications are shown by the tray icon");
        return;
    }
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &FreedesktopNotifications::changeOwner);
    // From any sender: naming the service here would block until the bus answers. keyOf() checks the sender instead.
    m_bus.connect({}, path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(handleAction(QDBusMessage)));
    m_bus.connect({}, path(), service(), QStringLiteral("NotificationClosed"), this, SLOT(handleClosed(QDBusMessage)));
    m_bus.connect({}, path(), service(), QStringLiteral("ActivationToken"), this, SLOT(handleToken(QDBusMessage)));
    askCapabilities();
}

void FreedesktopNotifications::askCapabilities()
{
    QDBusMessage question = method(QStringLiteral("GetCapabilities"));
    question.setAutoStartService(false); // there may be no notification for days
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, CallTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid())
            m_acceptsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        else
            qCInfo(lcDesktop, "cannot read the capabilities of the notification service: %s",
                qUtf8Printable(reply.error().message()));
    });
}

void FreedesktopNotifications::changeOwner(const QString &, const QString &before, const QString &after)
{
    if (!before.isEmpty()) {
        // The notifications of the previous service are gone, and their ids are not valid for the new one.
        const QStringList keys = m_shown.keys();
        for (const QString &key : keys) {
            Shown &shown = m_shown[key];
            const bool wasShown = shown.id != 0;
            shown.id = 0;
            if (!shown.isCalling)
                m_shown.remove(key);
            if (wasShown)
                Q_EMIT closed(key, false);
        }
    }
    m_owner = after;
    m_acceptsMarkup = true;
    if (!after.isEmpty())
        askCapabilities();
}

void FreedesktopNotifications::show(const Notice &notice)
{
    Shown &shown = m_shown[notice.key];
    if (shown.isCalling) { // it cannot be replaced before its id is known
        shown.next = notice;
        return;
    }
    call(notice);
}

void FreedesktopNotifications::call(const Notice &notice)
{
    Shown &shown = m_shown[notice.key];
    shown.isCalling = true;
    QDBusMessage message = method(QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), tr("Show", "the tasks that a notification is about"),
        muteAction(), tr("Mute for 1 hour", "all notifications")};
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(urgencyByte(notice.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("taskwatch")}};
    constexpr int AsTheServiceLikes = -1;
    message.setArguments(
        {QStringLiteral("Taskwatch"), shown.id, QStringLiteral("taskwatch"), withoutBrackets(notice.title),
            notificationBody(notice.body, m_acceptsMarkup), actions, hints, AsTheServiceLikes});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, CallTimeout), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] { handleReply(watcher, notice); });
    if (watcher->isFinished()) // without a bus the call fails at once and finished() is not emitted
        QMetaObject::invokeMethod(
            watcher, [this, watcher, notice] { handleReply(watcher, notice); }, Qt::QueuedConnection);
}

void FreedesktopNotifications::handleReply(QDBusPendingCallWatcher *watcher, const Notice &notice)
{
    watcher->disconnect(this);
    watcher->deleteLater();
    const QDBusPendingReply<quint32> reply = *watcher;
    Shown &shown = m_shown[notice.key];
    shown.isCalling = false;
    const std::optional<Notice> next = std::exchange(shown.next, std::nullopt);
    if (reply.isValid()) {
        shown.id = reply.value();
        m_owner = reply.reply().service();
        if (next)
            call(*next);
        return;
    }
    qCWarning(
        lcDesktop, "the notification service rejected a notification: %s", qUtf8Printable(reply.error().message()));
    m_shown.remove(notice.key);
    Q_EMIT notShown(next.value_or(notice)); // the later notification includes the earlier one
}

QString FreedesktopNotifications::keyOf(const QDBusMessage &signal) const
{
    const QVariantList arguments = signal.arguments();
    if (signal.service() != m_owner || arguments.isEmpty())
        return {};
    const quint32 id = arguments.first().toUInt();
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {}; // of another program
}

void FreedesktopNotifications::handleToken(const QDBusMessage &signal)
{
    if (keyOf(signal).isEmpty() || signal.arguments().size() < 2)
        return;
    m_tokenId = signal.arguments().at(0).toUInt();
    m_token = signal.arguments().at(1).toString();
}

void FreedesktopNotifications::handleAction(const QDBusMessage &signal)
{
    const QString key = keyOf(signal);
    if (key.isEmpty())
        return;
    if (signal.arguments().value(1).toString() == muteAction()) {
        Q_EMIT muteRequested();
        return;
    }
    const bool hasToken = m_tokenId == signal.arguments().constFirst().toUInt();
    const QString token = std::exchange(m_token, {});
    Q_EMIT activated(key, hasToken ? token : QString());
}

void FreedesktopNotifications::handleClosed(const QDBusMessage &signal)
{
    const QString key = keyOf(signal);
    if (key.isEmpty())
        return;
    Shown &shown = m_shown[key];
    shown.id = 0;
    if (!shown.isCalling)
        m_shown.remove(key);
    Q_EMIT closed(key, signal.arguments().size() > 1 && signal.arguments().at(1).toUInt() == ClosedByPerson);
}

} // namespace Taskwatch
