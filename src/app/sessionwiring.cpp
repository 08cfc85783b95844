// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionwiring.h"

#include "detailpane.h"
#include "mainwindow.h"
#include "session.h"

namespace Taskwatch {

namespace {

void wire(MainWindow &window, Journal &journal)
{
    DetailPane *detail = window.detailPane();
    QObject::connect(detail, &DetailPane::followRequested, &journal, &Journal::follow);
    QObject::connect(&journal, &Journal::historyRead, detail, &DetailPane::setHistory);
    QObject::connect(&journal, &Journal::historyGrew, detail, &DetailPane::extendHistory);
    QObject::connect(&window, &MainWindow::overviewRequested, &journal, &Journal::askOverview);
    QObject::connect(&journal, &Journal::overviewRead, &window, &MainWindow::showOverview);
    QObject::connect(&window, &MainWindow::momentRequested, &journal, &Journal::askMoment);
    QObject::connect(&journal, &Journal::momentRead, &window, &MainWindow::showMoment);
}

} // namespace

void wire(MainWindow &window, Session &session)
{
    PollerThread *poller = session.poller();
    window.setUrlOf([&session](const TaskId &id) { return session.urlOf(id); });
    QObject::connect(&window, &MainWindow::watchRequested, &session, &Session::watch);
    QObject::connect(&window, &MainWindow::forgetRequested, &session, &Session::forget);
    QObject::connect(&window, &MainWindow::lookNowRequested, poller, &PollerThread::lookNow);
    QObject::connect(&window, &MainWindow::pauseRequested, poller, &PollerThread::setPaused);
    QObject::connect(&window, &MainWindow::preferenceChanged, poller, &PollerThread::prefer);
    QObject::connect(&window, &MainWindow::sightChanged, &session, &Session::setSeen);
    QObject::connect(&window, &MainWindow::pollSettingsChanged, poller, &PollerThread::setSettings);
    QObject::connect(poller, &PollerThread::statusChanged, &window, &MainWindow::showStatus);
    if (Journal *journal = session.journal())
        wire(window, *journal);
}

} // namespace Taskwatch
