// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariantMap>

namespace Taskwatch::Test {

/// A fake portal with the settings of a desktop, on its own D-Bus connection.
class FakePortal final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakePortal(const QDBusConnection &bus);
    ~FakePortal() override;

    [[nodiscard]] bool appear();
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }
    /// Sets a value and sends the signal about it.
    void set(const char *group, const char *key, const QVariant &value);
    /// How often the settings were read.
    [[nodiscard]] int reads() const { return m_reads; }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_settings; // by group, as the bus carries them
    int m_reads = 0;
};

} // namespace Taskwatch::Test
