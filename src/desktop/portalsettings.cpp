// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/portalsettings.h"

#include "desktop/desktoplogging.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QVariantMap>

namespace Taskwatch {

namespace {

// From the documentation of xdg-desktop-portal, interface version 2.
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString AppearanceKeys = QStringLiteral("org.freedesktop.appearance");
const QString GnomeKeys = QStringLiteral("org.gnome.desktop.interface"); // where the portal knows no reduced motion yet

/// The settings by namespace and key; empty if @p reply is an error.
QMap<QString, QVariantMap> settingsIn(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
        return {};
    return qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
}

DesktopPreferences preferencesIn(const QMap<QString, QVariantMap> &settings)
{
    const QVariantMap appearance = settings.value(AppearanceKeys);
    const auto number = [&appearance](const char *key) { return appearance.value(QString::fromLatin1(key)).toUInt(); };
    const QVariant animations = settings.value(GnomeKeys).value(QStringLiteral("enable-animations"));
    DesktopPreferences preferences;
    const uint colors = number("color-scheme");
    preferences.colors = colors == 1 ? Appearance::Dark : colors == 2 ? Appearance::Light : Appearance::System;
    preferences.moreContrast = number("contrast") == 1;
    preferences.lessMotion = number("reduced-motion") == 1 || (animations.isValid() && !animations.toBool());
    return preferences;
}

} // namespace

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(Service, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    if (!m_bus.isConnected())
        return;
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &PortalSettings::read);
    // From any sender: naming the service here would block until the bus answers.
    for (const QString &keys : {AppearanceKeys, GnomeKeys})
        m_bus.connect({}, Path, Interface, QStringLiteral("SettingChanged"), {keys}, {}, this, SLOT(read()));
    read();
}

void PortalSettings::read()
{
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("ReadAll"));
    question << QStringList{AppearanceKeys, GnomeKeys};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ErrorMessage)
            qCInfo(lcDesktop, "cannot read the settings of the desktop: %s", qUtf8Printable(reply.errorMessage()));
        const DesktopPreferences preferences = preferencesIn(settingsIn(reply));
        if (preferences == m_preferences)
            return;
        m_preferences = preferences;
        Q_EMIT preferencesChanged(preferences);
    });
}

} // namespace Taskwatch
