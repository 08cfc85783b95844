// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopnotices.h"

#include "text/noticetext.h"
#include "tables/tasktablemodel.h"

namespace Taskwatch {

DesktopNotices::DesktopNotices(TaskTableModel *model, const QString &endpoint, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_notifier(model, endpoint)
    , m_service(bus)
    , m_tray(model, endpoint)
    , m_trayNotifier(m_tray.icon())
{
    connectService();
    connectTray();
    m_tray.show();
}

void DesktopNotices::connectService()
{
    connect(&m_notifier, &Notifier::raised, &m_service, &NotificationService::show);
    connect(&m_service, &NotificationService::notShown, this, [this](const Notice &notice) {
        if (!m_trayNotifier.show(notice) && notice.key == testNotice().key)
            Q_EMIT testFailed();
    });
    connect(&m_service, &NotificationService::activated, this, &DesktopNotices::activate);
    connect(&m_service, &NotificationService::closed, this, [this](const QString &key, bool byPerson) {
        if (byPerson) // the user may not have noticed one that expired
            m_notifier.close(key);
    });
    connect(&m_trayNotifier, &TrayNotifier::activated, this, [this](const QString &key) { activate(key, {}); });
    connect(&m_notifier, &Notifier::showRequested, this, [this](const QList<TaskId> &ids, const QString &label) { Q_EMIT showRequested(ids, label, m_token); });
    connect(&m_notifier, &Notifier::mutedUntilChanged, this, &DesktopNotices::mutedUntilChanged);
}

void DesktopNotices::connectTray()
{
    connect(&m_tray, &TrayIcon::windowRequested, this, [this] { Q_EMIT windowRequested({}); });
    connect(&m_tray, &TrayIcon::failedRequested, this, &DesktopNotices::showFailed);
    connect(&m_tray, &TrayIcon::muteRequested, &m_notifier, &Notifier::mute);
    connect(&m_tray, &TrayIcon::unmuteRequested, &m_notifier, [this] { m_notifier.setMutedUntil({}); });
    connect(&m_tray, &TrayIcon::settingsRequested, this, &DesktopNotices::settingsRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &DesktopNotices::quitRequested);
    connect(&m_notifier, &Notifier::mutedUntilChanged, &m_tray, &TrayIcon::setMutedUntil);
}

void DesktopNotices::showTest()
{
    m_service.show(testNotice());
}

void DesktopNotices::activate(const QString &key, const QString &activationToken)
{
    if (key == testNotice().key) {
        Q_EMIT windowRequested(activationToken);
        return;
    }
    m_token = activationToken;
    m_notifier.activate(key);
    m_token.clear();
}

void DesktopNotices::showFailed()
{
    const TaskTable &table = m_model->table();
    QList<TaskId> ids;
    for (int row = 0; row < table.rowEnd(); ++row) {
        table.prefetch(row);
        if (table.isUsed(row) && table.at(row).task && table.at(row).task->state.phase() == Phase::Failed)
            ids.append(table.at(row).id);
    }
    Q_EMIT showRequested(ids, tr("Failed tasks"), {});
}

} // namespace Taskwatch
