// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionwiring.h"

#include "mainwindow.h"
#include "session.h"

namespace Taskwatch {

void wire(MainWindow &window, Session &session)
{
    PollerThread *poller = session.poller();
    window.setUrlOf([&session](const TaskId &id) { return session.urlOf(id); });
    QObject::connect(&window, &MainWindow::watchRequested, &session, &Session::watch);
    QObject::connect(&window, &MainWindow::forgetRequested, &session, &Session::forget);
    QObject::connect(&window, &MainWindow::lookNowRequested, poller, &PollerThread::lookNow);
    QObject::connect(&window, &MainWindow::pauseRequested, poller, &PollerThread::setPaused);
    QObject::connect(&window, &MainWindow::preferenceChanged, poller, &PollerThread::prefer);
    QObject::connect(&window, &MainWindow::sightChanged, poller, [poller](bool seen) { poller->setAsleep(!seen); });
    QObject::connect(&window, &MainWindow::pollSettingsChanged, poller, &PollerThread::setSettings);
    QObject::connect(poller, &PollerThread::statusChanged, &window, &MainWindow::showStatus);
}

} // namespace Taskwatch
