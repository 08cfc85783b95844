// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayfallback.h"

#include "desktop/desktoplogging.h"
#include "desktop/notificationmarkup.h"

#include <QSystemTrayIcon>

namespace Taskwatch {

TrayFallback::TrayFallback(QSystemTrayIcon *icon, QObject *parent)
    : QObject(parent)
    , m_icon(icon)
{
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_key.isEmpty())
            Q_EMIT activated(m_key);
    });
}

bool TrayFallback::show(const Notice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        qCInfo(lcDesktop, "no notification service and no tray: a notification is not shown");
        return false;
    }
    m_key = notice.key;
    m_icon->showMessage(withoutBrackets(notice.title), withoutBrackets(notice.body), m_icon->icon());
    return true;
}

} // namespace Taskwatch
