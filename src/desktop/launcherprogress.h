// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace Taskwatch {

/// Shows in the taskbar or dock how far long work is, where the desktop takes it: the signal Update of the interface
/// com.canonical.Unity.LauncherEntry, as Plasma, Unity and docks for GNOME read it. Of several works the one that is
/// least done counts. Use it in the GUI thread only.
class LauncherProgress final : public QObject
{
    Q_OBJECT

public:
    explicit LauncherProgress(const QDBusConnection &bus, QObject *parent = nullptr);

    /// @p work is done to @p fraction, 0 to 1; negative: it has ended. It ends with the object, too.
    void set(const QObject *work, double fraction);

private:
    void send() const;

    QDBusConnection m_bus;
    QHash<const QObject *, double> m_works;
};

} // namespace Taskwatch
