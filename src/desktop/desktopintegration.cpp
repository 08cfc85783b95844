// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopintegration.h"

#include "tables/tasktablemodel.h"
#include "text/noticetext.h"

namespace Taskwatch {

DesktopIntegration::DesktopIntegration(
    TaskTableModel *model, const QString &endpoint, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_notifier(model, endpoint)
    , m_service(bus)
    , m_tray(model, endpoint)
    , m_trayFallback(m_tray.icon())
{
    connectService();
    connectTray();
    m_tray.show();
}

void DesktopIntegration::connectService()
{
    connect(&m_notifier, &AlertNotifier::raised, &m_service, &FreedesktopNotifications::show);
    connect(&m_service, &FreedesktopNotifications::notShown, this, [this](const Notice &notice) {
        if (!m_trayFallback.show(notice) && notice.key == testNotice().key)
            Q_EMIT testFailed();
    });
    connect(&m_service, &FreedesktopNotifications::activated, this, &DesktopIntegration::activate);
    connect(&m_service, &FreedesktopNotifications::closed, this, [this](const QString &key, bool byPerson) {
        if (byPerson) // the user may not have noticed one that expired
            m_notifier.close(key);
    });
    connect(&m_trayFallback, &TrayFallback::activated, this, [this](const QString &key) { activate(key, {}); });
    connect(&m_notifier, &AlertNotifier::showRequested, this,
        [this](const QList<TaskId> &ids, const QString &label) { Q_EMIT showRequested(ids, label, m_token); });
    connect(&m_notifier, &AlertNotifier::mutedUntilChanged, this, &DesktopIntegration::mutedUntilChanged);
}

void DesktopIntegration::connectTray()
{
    connect(&m_tray, &TrayIcon::windowRequested, this, [this] { Q_EMIT windowRequested({}); });
    connect(&m_tray, &TrayIcon::failedRequested, this, &DesktopIntegration::showFailed);
    connect(&m_tray, &TrayIcon::muteRequested, &m_notifier, &AlertNotifier::mute);
    connect(&m_tray, &TrayIcon::unmuteRequested, &m_notifier, [this] { m_notifier.setMutedUntil({}); });
    connect(&m_tray, &TrayIcon::settingsRequested, this, &DesktopIntegration::settingsRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &DesktopIntegration::quitRequested);
    connect(&m_notifier, &AlertNotifier::mutedUntilChanged, &m_tray, &TrayIcon::setMutedUntil);
}

void DesktopIntegration::setEndpoint(const QString &endpoint)
{
    m_notifier.setEndpoint(endpoint);
    m_tray.setEndpoint(endpoint);
}

void DesktopIntegration::showTest()
{
    m_service.show(testNotice());
}

void DesktopIntegration::activate(const QString &key, const QString &activationToken)
{
    if (key == testNotice().key) {
        Q_EMIT windowRequested(activationToken);
        return;
    }
    m_token = activationToken;
    m_notifier.activate(key);
    m_token.clear();
}

void DesktopIntegration::showFailed()
{
    const TaskTable &table = m_model->table();
    QList<TaskId> ids;
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.isUsed(row) && table.at(row).task && table.at(row).task->state.phase() == Phase::Failed)
            ids.append(table.at(row).id);
    }
    Q_EMIT showRequested(ids, tr("Failed tasks"), {});
}

} // namespace Taskwatch
