// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopintegration.h"

#include "tables/tasktablemodel.h"
#include "text/noticetext.h"
#include "text/traytext.h"

namespace Taskwatch {

DesktopIntegration::DesktopIntegration(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_service(bus)
    , m_launcher(bus)
{
    connectService();
    connectTray();
    m_tray.show();
}

void DesktopIntegration::add(AlertNotifier *notifier)
{
    const QString prefix = QString::number(++m_lastNumber) + u'\n';
    m_added.append({prefix, notifier});
    connect(notifier, &AlertNotifier::raised, this, [this, prefix](Notice notice) {
        notice.key.prepend(prefix);
        m_service.show(notice);
    });
    connect(notifier, &AlertNotifier::mutedUntilChanged, &m_tray, &TrayIcon::setMutedUntil);
    connect(notifier->model(), &TaskTableModel::tasksChanged, &m_tray, &TrayIcon::updateSoon);
    connect(notifier, &QObject::destroyed, this, &DesktopIntegration::remove);
    m_tray.updateSoon();
}

void DesktopIntegration::remove(const QObject *notifier)
{
    m_added.removeIf([notifier](const Added &each) { return each.notifier == notifier; });
    m_tray.updateSoon();
}

std::pair<AlertNotifier *, QString> DesktopIntegration::sourceOf(const QString &key) const
{
    for (const Added &each : m_added) {
        if (key.startsWith(each.prefix))
            return {each.notifier, key.sliced(each.prefix.size())};
    }
    return {};
}

void DesktopIntegration::connectService()
{
    connect(&m_service, &FreedesktopNotifications::notShown, this, [this](const Notice &notice) {
        if (m_tray.showNotice(notice))
            return;
        if (notice.key == testNotice().key)
            Q_EMIT testFailed();
        else if (const auto [notifier, own] = sourceOf(notice.key); notifier)
            notifier->reportNotShown(own);
    });
    connect(&m_service, &FreedesktopNotifications::activated, this, &DesktopIntegration::activate);
    connect(&m_service, &FreedesktopNotifications::muteRequested, this, [this] { mute(MuteSpan::Hour); });
    connect(&m_service, &FreedesktopNotifications::closed, this, [this](const QString &key, bool byPerson) {
        const auto [notifier, own] = sourceOf(key);
        if (notifier && byPerson) // the user may not have noticed one that expired
            notifier->close(own);
    });
    connect(&m_tray, &TrayIcon::noticeActivated, this, [this](const QString &key) { activate(key, {}); });
}

void DesktopIntegration::connectTray()
{
    connect(&m_tray, &TrayIcon::updateRequested, this, &DesktopIntegration::updateTray);
    connect(&m_tray, &TrayIcon::windowRequested, this, [this] { Q_EMIT windowRequested({}); });
    connect(&m_tray, &TrayIcon::failedRequested, this, [this] {
        for (const Added &each : std::as_const(m_added)) {
            if (each.notifier->model()->table().counts().of(Phase::Failed) > 0)
                each.notifier->showFailed();
        }
    });
    connect(&m_tray, &TrayIcon::pauseRequested, this, &DesktopIntegration::pauseRequested);
    connect(&m_tray, &TrayIcon::muteRequested, this, &DesktopIntegration::mute);
    connect(&m_tray, &TrayIcon::unmuteRequested, this, [this] {
        if (!m_added.isEmpty())
            m_added.constFirst().notifier->setMutedUntil({});
    });
    connect(&m_tray, &TrayIcon::settingsRequested, this, &DesktopIntegration::settingsRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &DesktopIntegration::quitRequested);
}

void DesktopIntegration::mute(MuteSpan span)
{
    if (!m_added.isEmpty()) // one is enough: the windows share the mute
        m_added.constFirst().notifier->mute(span);
}

void DesktopIntegration::updateTray()
{
    QStringList lines;
    PhaseCounts all;
    for (const Added &each : std::as_const(m_added)) {
        const PhaseCounts counts = each.notifier->model()->table().counts();
        lines.append(trayText(counts, each.notifier->endpoint()));
        all += counts;
    }
    m_tray.setCounts(all, lines.join(u'\n'));
}

void DesktopIntegration::showTest()
{
    m_service.show(testNotice());
}

void DesktopIntegration::activate(const QString &key, const QString &activationToken)
{
    if (const auto [notifier, own] = sourceOf(key); notifier)
        notifier->activate(own, activationToken);
    else
        Q_EMIT windowRequested(activationToken);
}

} // namespace Taskwatch
