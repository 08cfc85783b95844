// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/wallmode.h"

#include "parts/menuactions.h"
#include "window/windowzoom.h"

#include <QAction>
#include <QMainWindow>

#include <utility>

namespace Taskwatch {

namespace {

constexpr int Scale = 175; // percent

} // namespace

WallMode::WallMode(QMainWindow *window, WindowZoom *zoom, const QList<QWidget *> &hidden)
    : QObject(window)
    , m_window(window)
    , m_zoom(zoom)
    , m_parts(hidden)
    , m_action(createAction(this, "wallModeAction", tr("&Wall Mode"), Qt::Key_F11))
    , m_leave(createAction(this, "leaveWallModeAction", tr("Leave Wall Mode"), Qt::Key_Escape))
{
    m_action->setCheckable(true);
    m_leave->setEnabled(false);
    for (QAction *action : {m_action, m_leave})
        window->addAction(action); // works while the menus are hidden
    connect(m_action, &QAction::toggled, this, [this](bool on) { on ? begin() : end(); });
    connect(m_leave, &QAction::triggered, this, [this] { m_action->setChecked(false); });
}

void WallMode::begin()
{
    Q_EMIT aboutToBegin();
    m_isOn = true;
    m_hidden.clear();
    for (QWidget *part : std::as_const(m_parts)) {
        if (!part->isHidden())
            m_hidden.append(part);
        part->hide();
    }
    m_leave->setEnabled(true);
    m_stateBefore = m_window->windowState();
    m_window->setWindowState(m_stateBefore | Qt::WindowFullScreen);
    m_zoom->setScale(Scale);
}

void WallMode::end()
{
    m_zoom->setScale(100);
    m_window->setWindowState(m_stateBefore);
    for (QWidget *part : std::as_const(m_hidden))
        part->show();
    m_leave->setEnabled(false);
    m_isOn = false;
}

} // namespace Taskwatch
