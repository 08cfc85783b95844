// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/closewindowaction.h"

#include "parts/banner.h"
#include "tables/tasktablemodel.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>

#include <algorithm>

namespace Taskwatch {

CloseWindowAction::CloseWindowAction(
    QAction *close, QAction *quit, const TaskTableModel *model, Banner *banner, QMainWindow *window)
    : QObject(window)
    , m_quit(quit)
    , m_model(model)
    , m_banner(banner)
    , m_window(window)
{
    connect(close, &QAction::triggered, this, &CloseWindowAction::close);
}

void CloseWindowAction::close()
{
    const QString warning = tr("This is the last window: without it, no task is watched. Close it again to quit.");
    const bool isWarned = m_banner->isOpen() && m_banner->text() == warning;
    if (isWarned || !m_asks || m_model->table().size() == 0 || !isLastWindow()) {
        m_window->close();
        return;
    }
    m_banner->clearMessage(); // otherwise a closed message with the same words would stay closed
    m_banner->showMessage(Banner::Kind::Info, warning);
    m_banner->setAction(m_quit);
}

bool CloseWindowAction::isLastWindow() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::none_of(windows.begin(), windows.end(), [this](const QWidget *window) {
        return window != m_window && window->isVisible() && qobject_cast<const QMainWindow *>(window);
    });
}

} // namespace Taskwatch
