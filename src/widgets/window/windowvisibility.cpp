// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowvisibility.h"

#include <QEvent>
#include <QWidget>

namespace Taskwatch {

WindowVisibility::WindowVisibility(QWidget *window)
    : m_window(window)
{
    window->installEventFilter(this);
}

bool WindowVisibility::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show: // also sent spontaneously when the desktop maps or unmaps the window
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        if (const bool seen = event->type() != QEvent::Hide && !m_window->isMinimized(); seen != m_seen) {
            m_seen = seen;
            Q_EMIT changed(seen);
        }
        break;
    default: // no other event matters
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
