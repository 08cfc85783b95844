// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/windowhelp.h"

#include "help/cheatsheet.h"
#include "help/manualwindow.h"

#include <QMenu>
#include <QMessageBox>

namespace Taskwatch {

WindowHelp::WindowHelp(const QList<QMenu *> &menus, QWidget *window)
    : QObject(window)
    , m_menus(menus)
    , m_window(window)
{
}

void WindowHelp::showManual()
{
    if (!m_manual)
        m_manual = new ManualWindow(m_window);
    m_manual->show();
    m_manual->activateWindow();
}

void WindowHelp::showCheatSheet()
{
    if (!m_cheatSheet) {
        m_cheatSheet = new CheatSheet(m_window);
        m_cheatSheet->setMenus(m_menus);
    }
    m_cheatSheet->setLines(tableCheatLines(m_menus) + filterCheatLines()); // the shortcuts may have been changed
    m_cheatSheet->show();
    m_cheatSheet->activateWindow();
}

void WindowHelp::showAbout()
{
    QMessageBox::about(m_window, tr("About Taskwatch"),
        tr("Taskwatch %1\nMonitors tasks in HTTP task queues. It only reads.\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(TASKWATCH_VERSION)));
}

} // namespace Taskwatch
