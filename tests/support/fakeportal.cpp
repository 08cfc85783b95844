// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeportal.h"

#include <QDBusMetaType>
#include <QDBusVariant>

namespace Taskwatch::Test {

namespace {

const QString PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString PortalInterface = QStringLiteral("org.freedesktop.portal.Settings");

} // namespace

FakePortal::FakePortal(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    m_bus.registerVirtualObject(PortalPath, this);
}

FakePortal::~FakePortal()
{
    m_bus.unregisterService(PortalService);
    m_bus.unregisterObject(PortalPath);
}

bool FakePortal::appear()
{
    return m_bus.registerService(PortalService);
}

void FakePortal::set(const char *group, const char *key, const QVariant &value)
{
    m_settings[QString::fromLatin1(group)].insert(QString::fromLatin1(key), value);
    QDBusMessage change = QDBusMessage::createSignal(PortalPath, PortalInterface, QStringLiteral("SettingChanged"));
    change << QString::fromLatin1(group) << QString::fromLatin1(key) << QVariant::fromValue(QDBusVariant(value));
    m_bus.send(change);
}

bool FakePortal::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != PortalInterface || message.member() != u"ReadAll")
        return false;
    ++m_reads;
    QMap<QString, QVariantMap> asked;
    const QStringList groups = message.arguments().value(0).toStringList();
    for (const QString &group : groups) {
        if (m_settings.contains(group))
            asked.insert(group, m_settings.value(group));
    }
    return connection.send(message.createReply(QVariant::fromValue(asked)));
}

} // namespace Taskwatch::Test
