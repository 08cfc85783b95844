// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alertrulesdialog.h"
#include "alertstore.h"
#include "desktopnotices.h"

#include <QPointer>

namespace Taskwatch {

class MainWindow;
class Session;

/// Makes a session tell the desktop what its tasks come to: what a person wants to be told of, kept from one start to the next,
/// the dialog to choose it in, and what a click on a notification does. GUI thread.
class Alerting final : public QObject
{
    Q_OBJECT

public:
    /// @p window and @p session must outlive it. @p endpoint: what it is called.
    Alerting(MainWindow *window, Session *session, const QString &endpoint);

private:
    void connectNotices();
    void setRules(const AlertRules &rules);
    void showDialog();
    void bringWindow(const QString &activationToken);

    MainWindow *m_window;
    Session *m_session;
    AlertStore m_store;
    DesktopNotices m_notices;
    QPointer<AlertRulesDialog> m_dialog;
};

} // namespace Taskwatch
