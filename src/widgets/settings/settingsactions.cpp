// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsactions.h"

#include "parts/banner.h"
#include "parts/menuactions.h"
#include "settings/appearancepage.h"
#include "settings/historypage.h"
#include "settings/notificationspage.h"
#include "settings/pollingpage.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutspage.h"

#include <QAction>

namespace Taskwatch {

SettingsActions::SettingsActions(
    const QString &endpoint, const PollSettings &settings, Banner *banner, DisplayChoices *display, QWidget *window)
    : QObject(window)
    , m_endpoint(endpoint)
    , m_pollSettings(settings)
    , m_banner(banner)
    , m_display(display)
    , m_window(window)
    , m_settingsAction(createAction(this, "settingsAction", tr("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , m_pollingAction(createAction(
          this, "pollSettingsAction", tr("Poll&ing Settings…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)))
    , m_historyAction(createAction(
          this, "historySettingsAction", tr("&History Settings…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)))
    , m_notificationsAction(createAction(
          this, "notificationsAction", tr("&Notifications…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)))
{
    m_notificationsAction->setVisible(false);
    m_settingsAction->setMenuRole(QAction::PreferencesRole);
    for (QAction *action : {m_pollingAction, m_historyAction, m_notificationsAction})
        action->setMenuRole(QAction::NoRole); // the word "settings" would move the action on macOS
    connect(m_settingsAction, &QAction::triggered, this, [this] { showPage(m_lastPage); });
    connect(m_pollingAction, &QAction::triggered, this, &SettingsActions::showPolling);
    connect(m_historyAction, &QAction::triggered, this, [this] { showPage(QStringLiteral("history")); });
    connect(m_notificationsAction, &QAction::triggered, this, &SettingsActions::showNotifications);
}

void SettingsActions::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    if (m_pollingPage)
        m_pollingPage->setEndpoint(endpoint);
}

bool SettingsActions::mayClose()
{
    return !m_dialog || m_dialog->mayClose();
}

void SettingsActions::showPage(const QString &key, const QString &control)
{
    if (!m_dialog)
        makeDialog();
    m_dialog->showPage(key);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    if (auto *focused = control.isEmpty() ? nullptr : m_dialog->findChild<QWidget *>(control))
        focused->setFocus(Qt::OtherFocusReason);
}

void SettingsActions::showPolling()
{
    showPage(QStringLiteral("polling"));
}

void SettingsActions::showNotifications()
{
    showPage(QStringLiteral("notifications"));
}

void SettingsActions::showProfiles()
{
    showPage(QStringLiteral("profiles"));
}

void SettingsActions::makeDialog()
{
    m_dialog = new SettingsDialog(m_window);
    if (m_makeProfiles)
        m_dialog->addPage(m_makeProfiles());
    if (m_startAtLogin)
        m_dialog->addPage(new GeneralPage(*m_startAtLogin, m_dialog));
    addPollingPage();
    addNotificationsPage();
    addHistoryPage();
    m_dialog->addPage(new AppearancePage(m_display, m_dialog));
    if (m_shortcuts)
        m_dialog->addPage(new ShortcutsPage(m_shortcuts, m_dialog));
    m_dialog->showPage(m_lastPage);
    m_lastPage = m_dialog->currentKey();
    connect(m_dialog, &SettingsDialog::pageShown, this, [this](const QString &key) { m_lastPage = key; });
}

void SettingsActions::addPollingPage()
{
    m_pollingPage = new PollingPage(m_endpoint, m_pollSettings, m_dialog);
    connect(m_pollingPage, &PollingPage::changed, this, [this](const PollSettings &settings) {
        m_pollSettings = settings;
        Q_EMIT pollSettingsChanged(settings);
    });
    m_dialog->addPage(m_pollingPage);
}

void SettingsActions::addNotificationsPage()
{
    if (!m_alertRules)
        return;
    m_notificationsPage = new NotificationsPage(*m_alertRules, m_dialog);
    m_notificationsPage->setMutedUntil(m_mutedUntil);
    connect(m_notificationsPage, &NotificationsPage::changed, this, [this](const AlertRules &rules) {
        m_alertRules = rules;
        Q_EMIT alertRulesChanged(rules);
    });
    connect(m_notificationsPage, &NotificationsPage::testRequested, this, &SettingsActions::testRequested);
    connect(m_notificationsPage, &NotificationsPage::muteRequested, this, &SettingsActions::muteRequested);
    connect(m_notificationsPage, &NotificationsPage::unmuteRequested, this, &SettingsActions::unmuteRequested);
    m_dialog->addPage(m_notificationsPage, QStringLiteral("history"));
}

void SettingsActions::addHistoryPage()
{
    m_historyPage = new HistoryPage(m_limits, m_dialog);
    m_historyPage->setState(m_journal);
    connect(m_historyPage, &HistoryPage::changed, this, [this](const JournalLimits &limits) {
        m_limits = limits;
        Q_EMIT historyLimitsChanged(limits);
    });
    m_dialog->addPage(m_historyPage);
}

void SettingsActions::setHistoryLimits(const JournalLimits &limits)
{
    m_limits = limits;
    if (m_historyPage)
        m_historyPage->setLimits(limits);
}

void SettingsActions::setJournalState(const JournalState &state)
{
    m_journal = state;
    if (m_historyPage)
        m_historyPage->setState(state);
    if (state.words.isEmpty())
        m_banner->clearMessage();
    else
        m_banner->showMessage(
            state.kind == JournalState::Kind::Keeping ? Banner::Kind::Info : Banner::Kind::Warning, state.words);
}

void SettingsActions::setAlertRules(const AlertRules &rules)
{
    m_alertRules = rules;
    m_notificationsAction->setVisible(true);
    if (m_notificationsPage)
        m_notificationsPage->setRules(rules);
    else if (m_dialog)
        addNotificationsPage();
}

void SettingsActions::setMutedUntil(std::optional<Timestamp> until)
{
    m_mutedUntil = until;
    if (m_notificationsPage)
        m_notificationsPage->setMutedUntil(until);
}

void SettingsActions::showTestFailed()
{
    if (m_notificationsPage)
        m_notificationsPage->showTestFailed();
}

} // namespace Taskwatch
