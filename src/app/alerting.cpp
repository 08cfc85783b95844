// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerting.h"

#include "mainwindow.h"
#include "session.h"

#include <QAction>

#include <cstdio>

namespace Taskwatch {

namespace {

void complain(const QString &words)
{
    std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(words));
}

} // namespace

Alerting::Alerting(MainWindow *window, Session *session, const QString &endpoint)
    : m_window(window)
    , m_session(session)
    , m_notices(session->model(), endpoint)
{
    auto *action = new QAction(tr("&Notifications…"), this);
    action->setObjectName(QStringLiteral("notificationsAction"));
    action->setToolTip(tr("What the desktop tells you of, and when it is silent"));
    action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(action, &QAction::triggered, this, &Alerting::showDialog);
    m_window->addSettingsAction(action);
    connectNotices();
    setRules(m_store.loadRules());
    m_notices.notifier()->setMutedUntil(m_store.loadMutedUntil());
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
    connect(&m_notices, &DesktopNotices::settingsRequested, this, &Alerting::showDialog);
    connect(&m_notices, &DesktopNotices::quitRequested, m_window, &QWidget::close);
    connect(&m_notices, &DesktopNotices::mutedUntilChanged, this, [this](std::optional<Timestamp> until) {
        if (m_dialog)
            m_dialog->setMutedUntil(until);
        if (!m_store.saveMutedUntil(until))
            complain(tr("the mute could not be kept in %1").arg(AlertStore::defaultFile()));
    });
}

void Alerting::setRules(const AlertRules &rules)
{
    m_notices.notifier()->setRules(rules);
    m_session->setNeededUnseen(m_notices.notifier()->isWanted());
}

void Alerting::showDialog()
{
    if (!m_dialog) {
        m_dialog = new AlertRulesDialog(m_notices.notifier()->rules(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setMutedUntil(m_notices.notifier()->mutedUntil());
        connect(m_dialog, &AlertRulesDialog::changed, this, [this](const AlertRules &rules) {
            setRules(rules);
            if (!m_store.saveRules(rules))
                complain(tr("the notification settings could not be kept in %1").arg(AlertStore::defaultFile()));
        });
        connect(m_dialog, &AlertRulesDialog::testRequested, &m_notices, &DesktopNotices::showTest);
        connect(&m_notices, &DesktopNotices::testFailed, m_dialog, &AlertRulesDialog::showTestFailed);
        connect(m_dialog, &AlertRulesDialog::muteRequested, m_notices.notifier(), &Notifier::mute);
        connect(m_dialog, &AlertRulesDialog::unmuteRequested, this, [this] { m_notices.notifier()->setMutedUntil(std::nullopt); });
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

void Alerting::bringWindow(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // by which a Wayland compositor lets a window come to the front
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace Taskwatch
