// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/mute.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Taskwatch {

class TaskTableModel;

/// The program in the desktop's tray: the phase that hurts most as a symbol, the counts in words, and what can be done without the
/// window. Where there is no tray nothing is seen of it, until there is one. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// @p model must outlive it.
    TrayIcon(TaskTableModel *model, QString endpoint, QObject *parent = nullptr);

    void show();
    void setMutedUntil(std::optional<Timestamp> until);

    /// Nobody reads faster, and a panel draws anew each time.
    static constexpr std::chrono::milliseconds ShownFor{1000};

    [[nodiscard]] QSystemTrayIcon *icon() { return &m_icon; }
    [[nodiscard]] QMenu *menu() { return &m_menu; }

Q_SIGNALS:
    void windowRequested();
    /// The tasks that failed for good.
    void failedRequested();
    void muteRequested(Taskwatch::MuteSpan span);
    void unmuteRequested();
    void settingsRequested();
    void quitRequested();

private:
    QAction *add(const QString &text, const char *name, void (TrayIcon::*said)());
    void addMutes();
    void updateSoon();
    void update();

    TaskTableModel *m_model;
    QString m_endpoint;
    QMenu m_menu;
    QAction *m_counts;
    QAction *m_failed;
    QMenu *m_mutes;
    QAction *m_unmute;
    QSystemTrayIcon m_icon; // after the menu that it shows
    std::optional<Phase> m_phase;
    QTimer m_shown{this}; // runs for a moment after the icon was drawn
    bool m_isOutdated = false;
};

} // namespace Taskwatch
