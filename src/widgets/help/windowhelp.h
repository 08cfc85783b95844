// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace Taskwatch {

class CheatSheet;

/// The help of a window: the page of its keys and filter words, and what the program is.
class WindowHelp final : public QObject
{
    Q_OBJECT

public:
    /// @p menus: those whose keys the page lists; both they and @p window must outlive it.
    WindowHelp(const QList<QMenu *> &menus, QWidget *window);

    void showCheatSheet();
    void showAbout();

private:
    QList<QMenu *> m_menus;
    QWidget *m_window;
    CheatSheet *m_cheatSheet = nullptr; // made when it is first asked for
};

} // namespace Taskwatch
