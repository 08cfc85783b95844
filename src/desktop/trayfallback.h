// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/notice.h"

#include <QObject>

class QSystemTrayIcon;

namespace Taskwatch {

/// Shows notifications through the tray icon when there is no notification service. Only the newest one can be clicked.
class TrayFallback final : public QObject
{
    Q_OBJECT

public:
    /// @p icon must outlive this object.
    explicit TrayFallback(QSystemTrayIcon *icon, QObject *parent = nullptr);

    /// Returns false if there is no tray, or none that supports messages.
    bool show(const Notice &notice);

Q_SIGNALS:
    void activated(const QString &key);

private:
    QSystemTrayIcon *m_icon;
    QString m_key;
};

} // namespace Taskwatch
