// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/mute.h"
#include "task/phasecounts.h"
#include "text/notice.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Taskwatch {

/// Tray icon of the program: the most severe phase as a symbol, the counts as a tooltip, and a menu for use without the
/// window. Stays hidden until there is a tray. Use it in the GUI thread only.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);

    void show();
    /// Shows @p notice when there is no notification service. Returns false if there is no tray, or none that supports
    /// messages. Only the newest notice can be clicked.
    bool showNotice(const Notice &notice);
    /// The counts have changed: updateRequested() follows, at most once in ShownFor.
    void updateSoon();
    /// Shows @p counts, which are those of all windows together. @p toolTip: those of each.
    void setCounts(const PhaseCounts &counts, const QString &toolTip);
    void setMutedUntil(std::optional<Timestamp> until);
    /// Whether polling is paused in all windows.
    void setPaused(bool paused) { m_pause->setChecked(paused); }

    /// Minimum time between updates, because each one makes the panel repaint.
    static constexpr std::chrono::milliseconds ShownFor{1000};

    [[nodiscard]] QSystemTrayIcon *icon() { return &m_icon; }
    [[nodiscard]] QMenu *menu() { return &m_menu; }

Q_SIGNALS:
    /// Call setCounts() now.
    void updateRequested();
    void windowRequested();
    /// The user clicked the notice @p key.
    void noticeActivated(const QString &key);
    /// The user wants to see the tasks in phase Failed.
    void failedRequested();
    /// The user wants polling to pause in all windows, or to go on.
    void pauseRequested(bool paused);
    void muteRequested(Taskwatch::MuteSpan span);
    void unmuteRequested();
    void settingsRequested();
    void quitRequested();

private:
    QAction *add(const QString &text, const char *name, void (TrayIcon::*said)());
    void addMutes();
    void update();

    QMenu m_menu;
    QAction *m_counts;
    QAction *m_failed;
    QAction *m_pause;
    QMenu *m_mutes;
    QAction *m_unmute;
    QSystemTrayIcon m_icon; // declared after the menu that it shows
    QString m_noticeKey; // of the newest notice
    std::optional<Phase> m_phase;
    QTimer m_shown{this}; // runs for ShownFor after an update
    bool m_isOutdated = false;
};

} // namespace Taskwatch
