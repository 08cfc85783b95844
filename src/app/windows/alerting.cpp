// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/alerting.h"

#include "windows/bringtofront.h"
#include "start/printerror.h"
#include "window/mainwindow.h"
#include "session/session.h"
#include "settings/settingscontrols.h"

namespace Taskwatch {

Alerting::Alerting(MainWindow *window, Session *session, const QString &endpoint)
    : m_window(window)
    , m_settings(window->settings())
    , m_session(session)
    , m_notices(session->model(), endpoint)
{
    connectNotices();
    connectSettings();
    const AlertRules rules = m_store.loadRules();
    takeRules(rules);
    m_notices.notifier()->setMutedUntil(m_store.loadMutedUntil());
    m_settings->setMutedUntil(m_notices.notifier()->mutedUntil());
}

void Alerting::connectNotices()
{
    connect(m_session->poller(), &PollerThread::statusChanged, this,
        [this](const PollerStatus &status) { m_notices.notifier()->setAsking(!status.paused && !status.asleep && !status.awaitsToken); });
    connect(&m_notices, &DesktopNotices::showRequested, this, [this](const QList<TaskId> &ids, const QString &label, const QString &token) {
        m_window->showOnly(label, ids);
        bringWindow(token);
    });
    connect(&m_notices, &DesktopNotices::windowRequested, this, &Alerting::bringWindow);
    connect(&m_notices, &DesktopNotices::settingsRequested, m_settings, &SettingsControls::showNotifications);
    connect(&m_notices, &DesktopNotices::quitRequested, m_window, &MainWindow::quitRequested); // quits all windows
    connect(&m_notices, &DesktopNotices::mutedUntilChanged, this, [this](std::optional<Timestamp> until) {
        m_settings->setMutedUntil(until);
        if (!m_store.saveMutedUntil(until))
            printError(tr("the mute could not be saved in %1").arg(AlertStore::defaultFile()));
        Q_EMIT mutedUntilChanged(until);
    });
}

void Alerting::connectSettings()
{
    connect(m_settings, &SettingsControls::alertRulesChanged, this, [this](const AlertRules &rules) {
        setRules(rules);
        if (!m_store.saveRules(rules))
            printError(tr("the notification settings could not be saved in %1").arg(AlertStore::defaultFile()));
    });
    connect(m_settings, &SettingsControls::testRequested, &m_notices, &DesktopNotices::showTest);
    connect(&m_notices, &DesktopNotices::testFailed, m_settings, &SettingsControls::showTestFailed);
    connect(m_settings, &SettingsControls::muteRequested, m_notices.notifier(), &Notifier::mute);
    connect(m_settings, &SettingsControls::unmuteRequested, this, [this] { m_notices.notifier()->setMutedUntil(std::nullopt); });
}

void Alerting::takeRules(const AlertRules &rules)
{
    setRules(rules);
    m_settings->setAlertRules(rules);
}

void Alerting::setRules(const AlertRules &rules)
{
    m_notices.notifier()->setRules(rules);
    m_session->setNeededUnseen(m_notices.notifier()->isWanted());
}

void Alerting::bringWindow(const QString &activationToken)
{
    bringToFront(m_window, activationToken);
}

} // namespace Taskwatch
