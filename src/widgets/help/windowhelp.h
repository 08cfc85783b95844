// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace Taskwatch {

class CheatSheet;
class ManualWindow;

/// The help of a window: the manual, the page with keys and filter syntax, and the About box.
class WindowHelp final : public QObject
{
    Q_OBJECT

public:
    /// @p menus are the menus whose keys the page lists. They and @p window must outlive this object.
    WindowHelp(const QList<QMenu *> &menus, QWidget *window);

    void showManual();
    void showCheatSheet();
    void showAbout();

private:
    QList<QMenu *> m_menus;
    QWidget *m_window;
    ManualWindow *m_manual = nullptr; // created on first use
    CheatSheet *m_cheatSheet = nullptr; // likewise
};

} // namespace Taskwatch
