// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/notificationcontroller.h"

#include "filter/filterbar.h"
#include "filter/groupspane.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "start/printerror.h"
#include "table/taskactions.h"
#include "text/noticetext.h"
#include "window/mainwindow.h"
#include "windows/bringtofront.h"

#include <utility>

namespace Taskwatch {

NotificationController::NotificationController(
    MainWindow *window, Session *session, const QString &endpoint, DesktopIntegration *desktop, QString profile)
    : m_window(window)
    , m_settings(window->parts().settings)
    , m_session(session)
    , m_desktop(desktop)
    , m_notifier(session->model(), endpoint, desktop->budget())
    , m_notShown(window)
    , m_profile(std::move(profile))
{
    m_desktop->add(&m_notifier);
    connectDesktop();
    connectSettings();
    const AlertRules rules = m_store.loadRules();
    applyRules(rules);
    m_notifier.setMutedUntil(m_store.loadMutedUntil());
    m_settings->setMutedUntil(m_notifier.mutedUntil());
    applyMutedFamilies(m_store.loadMutedFamilies());
    connect(m_window->parts().groups, &GroupsPane::muteRequested, this, &NotificationController::muteFamily);
    if (keeps())
        m_notifier.setAwaitedEnds(m_store.loadAwaitedEnds(m_profile));
    showAwaitedEnds();
}

void NotificationController::applyMutedFamilies(const QStringList &families)
{
    m_notifier.setMutedFamilies(families);
    m_window->parts().groups->setMutedFamilies(m_notifier.mutedFamilies());
}

void NotificationController::muteFamily(const QString &family, bool mute)
{
    QStringList families = m_notifier.mutedFamilies();
    families.removeAll(family);
    if (mute)
        families.append(family);
    applyMutedFamilies(families);
    if (keeps())
        printUnsaved(m_store.saveMutedFamilies(m_notifier.mutedFamilies()));
    Q_EMIT mutedFamiliesChanged(m_notifier.mutedFamilies());
}

void NotificationController::awaitEnds(const QList<TaskId> &ids, bool await)
{
    QString text;
    if (await) {
        const QList<TaskId> awaited = m_notifier.awaitEnds(ids);
        text = awaitedEndsText(awaited, ids, m_notifier.awaitedEnds().size() >= AwaitedEnds::Most);
    } else {
        m_notifier.stopAwaitingEnds(ids);
        text = endsNotAwaitedText(ids);
    }
    m_window->parts().tasks->requestMessage(text);
}

void NotificationController::showAwaitedEnds()
{
    m_window->parts().tasks->setAwaitedEnds(m_notifier.awaitedEnds());
    m_session->setNeededUnseen(m_notifier.isWanted());
}

void NotificationController::showOnly(const QString &label, const QList<TaskId> &ids)
{
    m_window->parts().filter->showOnlyIds(label, ids);
    if (!ids.isEmpty())
        m_window->selectTask(ids.first()); // the detail would show another task
}

void NotificationController::connectDesktop()
{
    connect(m_session->poller(), &PollerThread::statusChanged, this, [this](const PollerStatus &status) {
        m_notifier.setAsking(!status.paused && !status.asleep && !status.lacksToken);
    });
    connect(&m_notifier, &AlertNotifier::showRequested, this,
        [this](const QList<TaskId> &ids, const QString &label, const QString &token) {
            showOnly(label, ids);
            bringToFront(m_window, token);
        });
    TaskActions *tasks = m_window->parts().tasks;
    connect(tasks, &TaskActions::awaitEndsRequested, this, &NotificationController::awaitEnds);
    connect(tasks, &TaskActions::removeRequested, &m_notifier, &AlertNotifier::stopAwaitingEnds);
    connect(&m_notifier, &AlertNotifier::awaitedEndsChanged, this, [this] {
        showAwaitedEnds();
        if (keeps())
            printUnsaved(m_store.saveAwaitedEnds(m_profile, m_notifier.awaitedEnds()));
    });
    connect(&m_notifier, &AlertNotifier::notShown, &m_notShown, &NoticeBanner::show);
    connect(&m_notShown, &NoticeBanner::showRequested, this, &NotificationController::showOnly);
    connect(&m_notifier, &AlertNotifier::mutedUntilChanged, this, [this](std::optional<Timestamp> until) {
        m_settings->setMutedUntil(until);
        if (keeps())
            printUnsaved(m_store.saveMutedUntil(until));
        Q_EMIT mutedUntilChanged(until);
    });
}

void NotificationController::connectSettings()
{
    connect(m_settings, &SettingsActions::alertRulesChanged, this, [this](const AlertRules &rules) {
        setRules(rules);
        if (keeps())
            printUnsaved(m_store.saveRules(rules));
    });
    connect(m_settings, &SettingsActions::testRequested, this, [this] {
        m_isTesting = true;
        m_desktop->showTest();
    });
    connect(m_desktop, &DesktopIntegration::testFailed, this, [this] {
        if (std::exchange(m_isTesting, false))
            m_settings->showTestFailed();
    });
    connect(m_settings, &SettingsActions::muteRequested, &m_notifier, &AlertNotifier::mute);
    connect(m_settings, &SettingsActions::unmuteRequested, this, [this] { m_notifier.setMutedUntil(std::nullopt); });
}

void NotificationController::setEndpoint(const QString &endpoint)
{
    m_notifier.setEndpoint(endpoint);
    m_desktop->tray()->updateSoon();
}

void NotificationController::applyRules(const AlertRules &rules)
{
    setRules(rules);
    m_settings->setAlertRules(rules);
}

void NotificationController::setRules(const AlertRules &rules)
{
    m_notifier.setRules(rules);
    m_session->setNeededUnseen(m_notifier.isWanted());
}

} // namespace Taskwatch
