// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakenotifications.h"

namespace Taskwatch::Test {

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(Path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
}

FakeNotifications::~FakeNotifications()
{
    vanish();
    m_bus.unregisterObject(Path);
}

bool FakeNotifications::appear()
{
    return m_bus.registerService(Service);
}

void FakeNotifications::vanish()
{
    m_bus.unregisterService(Service);
}

uint FakeNotifications::Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
    const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
{
    if (m_mood == Mood::Refuses) {
        ++m_refusals;
        sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many notifications"));
        return 0;
    }
    const uint id = replaces > 0 ? replaces : ++m_last;
    m_calls.append({program, replaces, icon, title, body, actions, hints, timeout, id});
    if (m_mood == Mood::Delays) {
        setDelayedReply(true);
        m_delayed.append(message().createReply(id));
    }
    return id;
}

QStringList FakeNotifications::GetCapabilities()
{
    ++m_questions;
    return m_capabilities;
}

void FakeNotifications::answer()
{
    m_mood = Mood::Answers;
    const QList<QDBusMessage> replies = std::exchange(m_delayed, {});
    for (const QDBusMessage &reply : replies)
        m_bus.send(reply);
}

void FakeNotifications::click(uint id, const QString &token, const QString &action)
{
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, action);
}

void FakeNotifications::close(uint id, uint reason)
{
    Q_EMIT NotificationClosed(id, reason);
}

} // namespace Taskwatch::Test
