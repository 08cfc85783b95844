// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/notificationcontroller.h"

#include "session/session.h"
#include "settings/settingsactions.h"
#include "start/printerror.h"
#include "window/mainwindow.h"
#include "windows/bringtofront.h"

namespace Taskwatch {

NotificationController::NotificationController(
    MainWindow *window, Session *session, const QString &endpoint, bool keeps)
    : m_window(window)
    , m_settings(window->settings())
    , m_session(session)
    , m_desktop(session->model(), endpoint)
    , m_keeps(keeps)
{
    connectDesktop();
    connectSettings();
    const AlertRules rules = m_store.loadRules();
    applyRules(rules);
    m_desktop.notifier()->setMutedUntil(m_store.loadMutedUntil());
    m_settings->setMutedUntil(m_desktop.notifier()->mutedUntil());
}

void NotificationController::connectDesktop()
{
    connect(m_session->poller(), &PollerThread::statusChanged, this, [this](const PollerStatus &status) {
        m_desktop.notifier()->setAsking(!status.paused && !status.asleep && !status.lacksToken);
    });
    connect(&m_desktop, &DesktopIntegration::showRequested, this,
        [this](const QList<TaskId> &ids, const QString &label, const QString &token) {
            m_window->showOnly(label, ids);
            showWindow(token);
        });
    connect(&m_desktop, &DesktopIntegration::windowRequested, this, &NotificationController::showWindow);
    connect(&m_desktop, &DesktopIntegration::settingsRequested, m_settings, &SettingsActions::showNotifications);
    connect(&m_desktop, &DesktopIntegration::quitRequested, m_window, &MainWindow::quitRequested); // quits all windows
    connect(&m_desktop, &DesktopIntegration::mutedUntilChanged, this, [this](std::optional<Timestamp> until) {
        m_settings->setMutedUntil(until);
        if (m_keeps)
            printUnsaved(m_store.saveMutedUntil(until));
        Q_EMIT mutedUntilChanged(until);
    });
}

void NotificationController::connectSettings()
{
    connect(m_settings, &SettingsActions::alertRulesChanged, this, [this](const AlertRules &rules) {
        setRules(rules);
        if (m_keeps)
            printUnsaved(m_store.saveRules(rules));
    });
    connect(m_settings, &SettingsActions::testRequested, &m_desktop, &DesktopIntegration::showTest);
    connect(&m_desktop, &DesktopIntegration::testFailed, m_settings, &SettingsActions::showTestFailed);
    connect(m_settings, &SettingsActions::muteRequested, m_desktop.notifier(), &AlertNotifier::mute);
    connect(m_settings, &SettingsActions::unmuteRequested, this,
        [this] { m_desktop.notifier()->setMutedUntil(std::nullopt); });
}

void NotificationController::applyRules(const AlertRules &rules)
{
    setRules(rules);
    m_settings->setAlertRules(rules);
}

void NotificationController::setRules(const AlertRules &rules)
{
    m_desktop.notifier()->setRules(rules);
    m_session->setNeededUnseen(m_desktop.notifier()->isWanted());
}

void NotificationController::showWindow(const QString &activationToken)
{
    bringToFront(m_window, activationToken);
}

} // namespace Taskwatch
