// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayicon.h"

#include "cells/timetext.h"
#include "desktop/desktoplogging.h"
#include "desktop/notificationmarkup.h"
#include "desktop/traysymbol.h"
#include "text/noticetext.h"
#include "text/traytext.h"

#include <QGuiApplication>

namespace Taskwatch {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_counts(m_menu.addAction(QString()))
    , m_icon(traySymbol({}))
{
    m_counts->setObjectName(QStringLiteral("trayCounts"));
    m_counts->setEnabled(false); // information only
    m_menu.addSeparator();
    add(tr("&Open Taskwatch"), "trayOpen", &TrayIcon::windowRequested);
    m_failed = add(tr("Show &Failed Tasks"), "trayFailed", &TrayIcon::failedRequested);
    m_menu.addSeparator();
    m_pause = m_menu.addAction(tr("&Pause Polling"));
    m_pause->setObjectName(QStringLiteral("trayPause"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseRequested);
    addMutes();
    add(tr("&Notification Settings…"), "traySettings", &TrayIcon::settingsRequested);
    m_menu.addSeparator();
    add(tr("&Quit"), "trayQuit", &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_noticeKey.isEmpty())
            Q_EMIT noticeActivated(m_noticeKey);
    });
    m_shown.setSingleShot(true);
    m_shown.setInterval(ShownFor);
    connect(&m_shown, &QTimer::timeout, this, [this] {
        if (m_isOutdated)
            update();
    });
    setMutedUntil({});
    setCounts({}, {});
}

void TrayIcon::show()
{
    // Only X11 can get a tray later; QSystemTrayIcon then waits for it.
    if (QSystemTrayIcon::isSystemTrayAvailable() || QGuiApplication::platformName() == u"xcb")
        m_icon.show();
}

bool TrayIcon::showNotice(const Notice &notice)
{
    // A tray on D-Bus, which does not know where the icon is, would ask the notification service once more.
    const bool hasBalloons =
        QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages() && !m_icon.geometry().isEmpty();
    if (!hasBalloons)
        return false;
    m_noticeKey = notice.key;
    m_icon.showMessage(withoutBrackets(notice.title), withoutBrackets(notice.body), m_icon.icon());
    return true;
}

QAction *TrayIcon::add(const QString &text, const char *name, void (TrayIcon::*said)())
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, said] { (this->*said)(); });
    return action;
}

void TrayIcon::addMutes()
{
    m_mutes = m_menu.addMenu(tr("&Mute Notifications"));
    m_mutes->setObjectName(QStringLiteral("trayMutes"));
    for (const MuteSpan span : AllMuteSpans) {
        QAction *action = m_mutes->addAction(muteSpanText(span));
        action->setObjectName(QStringLiteral("trayMute%1").arg(static_cast<int>(span)));
        connect(action, &QAction::triggered, this, [this, span] { Q_EMIT muteRequested(span); });
    }
    m_unmute = add({}, "trayUnmute", &TrayIcon::unmuteRequested);
}

void TrayIcon::setMutedUntil(std::optional<Timestamp> until)
{
    m_unmute->setVisible(until.has_value());
    if (until)
        m_unmute->setText(tr("&Unmute (Muted until %1)").arg(localTimeText(*until)));
}

void TrayIcon::updateSoon()
{
    if (m_shown.isActive())
        m_isOutdated = true;
    else
        update();
}

void TrayIcon::update()
{
    m_isOutdated = false;
    m_shown.start();
    Q_EMIT updateRequested();
}

void TrayIcon::setCounts(const PhaseCounts &counts, const QString &toolTip)
{
    m_icon.setToolTip(withoutBrackets(toolTip));
    m_counts->setText(countsText(counts).replace(u'&', QStringLiteral("&&")));
    m_failed->setEnabled(counts.of(Phase::Failed) > 0);
    if (const std::optional<Phase> worst = worstPhase(counts); worst != m_phase) {
        m_phase = worst;
        m_icon.setIcon(traySymbol(worst));
    }
}

} // namespace Taskwatch
