// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/alertstore.h"
#include "desktop/desktopnotices.h"

namespace Taskwatch {

class MainWindow;
class Session;
class SettingsControls;

/// Makes a session tell the desktop what its tasks come to: what a person wants to be told of, as chosen in the window's settings
/// and kept from one start to the next, and what a click on a notification does. GUI thread.
class Alerting final : public QObject
{
    Q_OBJECT

public:
    /// @p window and @p session must outlive it. @p endpoint: what it is called.
    Alerting(MainWindow *window, Session *session, const QString &endpoint);

    /// Chosen in another window, which keeps them.
    void takeRules(const AlertRules &rules);
    void takeMutedUntil(std::optional<Timestamp> until) { m_notices.notifier()->setMutedUntil(until); }

Q_SIGNALS:
    /// None: not muted.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

private:
    void connectNotices();
    void connectSettings();
    void setRules(const AlertRules &rules);
    void bringWindow(const QString &activationToken);

    MainWindow *m_window;
    SettingsControls *m_settings;
    Session *m_session;
    AlertStore m_store;
    DesktopNotices m_notices;
};

} // namespace Taskwatch
