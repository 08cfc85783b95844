// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/appearance.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace Taskwatch {

/// Reads from the desktop's portal whether the person wants dark or light windows, more contrast or less motion.
/// Without a portal there are no preferences.
class PortalSettings final : public QObject
{
    Q_OBJECT

public:
    explicit PortalSettings(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

Q_SIGNALS:
    /// The preferences differ from those known before; first from none.
    void preferencesChanged(const Taskwatch::DesktopPreferences &preferences);

private Q_SLOTS:
    void read();

private:
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    DesktopPreferences m_preferences;
};

} // namespace Taskwatch
