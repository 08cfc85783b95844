// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keyringwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace Taskwatch {

namespace {

constexpr int AnswerTimeout = 2000; // ms

} // namespace

KeyringWatch::KeyringWatch(QObject *parent, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &KeyringWatch::ask);
    m_wallets.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    connect(&m_wallets, &QDBusServiceWatcher::serviceRegistered, this, &KeyringWatch::opened);
}

void KeyringWatch::start()
{
    if (m_timer.isActive())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Older versions of KWallet do not have the interface of the secret service.
    m_wallets.setConnection(bus);
    m_wallets.setWatchedServices({QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")});
    m_isOpen = false;
    m_timer.start();
}

void KeyringWatch::stop()
{
    m_timer.stop();
    m_wallets.setWatchedServices({});
}

void KeyringWatch::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, AnswerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (m_timer.isActive())
            setOpen(reply.isValid() && !reply.value().variant().toBool());
    });
}

void KeyringWatch::setOpen(bool open)
{
    if (!std::exchange(m_isOpen, open) && open)
        Q_EMIT opened();
}

} // namespace Taskwatch
