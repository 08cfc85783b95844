// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowvisibility.h"

#include <QEvent>
#include <QWidget>

namespace Taskwatch {

WindowVisibility::WindowVisibility(QWidget *window)
    : m_seen{window}
{
    window->installEventFilter(this);
}

void WindowVisibility::add(QWidget *window)
{
    window->installEventFilter(this);
    connect(window, &QObject::destroyed, this, [this](const QObject *gone) { setSeen(gone, false); });
}

void WindowVisibility::setSeen(const QObject *window, bool seen)
{
    const bool wasAny = !m_seen.isEmpty();
    if (seen)
        m_seen.insert(window);
    else
        m_seen.remove(window);
    if (wasAny == m_seen.isEmpty())
        Q_EMIT changed(!wasAny);
}

bool WindowVisibility::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show: // also sent spontaneously when the desktop maps or unmaps the window
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        setSeen(watched, event->type() != QEvent::Hide && !static_cast<QWidget *>(watched)->isMinimized());
        break;
    default: // no other event matters
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
