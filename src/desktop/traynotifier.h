// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/notice.h"

#include <QObject>

class QSystemTrayIcon;

namespace Taskwatch {

/// Notifications by way of the tray's icon, where that is what there is: the newest only, and a click is about that.
class TrayNotifier final : public QObject
{
    Q_OBJECT

public:
    /// @p icon must outlive it.
    explicit TrayNotifier(QSystemTrayIcon *icon, QObject *parent = nullptr);

    /// False where there is no tray, or none that can.
    bool show(const Notice &notice);

Q_SIGNALS:
    void activated(const QString &key);

private:
    QSystemTrayIcon *m_icon;
    QString m_key;
};

} // namespace Taskwatch
