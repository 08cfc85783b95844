// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launcherprogress.h"

#include <QDBusMessage>

#include <algorithm>

namespace Taskwatch {

LauncherProgress::LauncherProgress(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void LauncherProgress::set(const QObject *work, double fraction)
{
    if (fraction < 0) {
        if (m_works.remove(work) == 0)
            return;
        disconnect(work, nullptr, this, nullptr);
    } else {
        if (!m_works.contains(work))
            connect(work, &QObject::destroyed, this, [this, work] { set(work, -1); });
        m_works.insert(work, std::min(fraction, 1.));
    }
    send();
}

void LauncherProgress::send() const
{
    const auto least = std::min_element(m_works.begin(), m_works.end());
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/taskwatch/taskwatch"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://taskwatch.desktop")
           << QVariantMap{{QStringLiteral("progress"), least == m_works.end() ? 0. : *least},
                  {QStringLiteral("progress-visible"), !m_works.isEmpty()}};
    m_bus.send(update);
}

} // namespace Taskwatch
