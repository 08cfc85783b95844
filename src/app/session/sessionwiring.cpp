// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionwiring.h"

#include "detail/detailpane.h"
#include "recording/recordingplayback.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "table/copymenu.h"
#include "table/taskactions.h"
#include "trend/trenddock.h"
#include "window/mainwindow.h"

namespace Taskwatch {

namespace {

/// @p AnyJournal: Journal or RecordingPlayback.
template <typename AnyJournal>
void connectHistory(MainWindow &window, AnyJournal &journal)
{
    DetailPane *detail = window.parts().detail;
    TrendDock *trend = window.parts().trend;
    QObject::connect(detail, &DetailPane::followRequested, &journal, &AnyJournal::follow);
    QObject::connect(&journal, &AnyJournal::historyRead, detail, &DetailPane::setHistory);
    QObject::connect(trend, &TrendDock::requested, &journal, &AnyJournal::askTrend);
    QObject::connect(&journal, &AnyJournal::trendRead, trend, &TrendDock::setSamples);
    QObject::connect(trend, &TrendDock::momentChosen, &journal, &AnyJournal::askMoment);
    QObject::connect(&journal, &AnyJournal::momentRead, &window, &MainWindow::showMoment);
}

} // namespace

void connectSession(MainWindow &window, Session &session)
{
    PollerThread *poller = session.poller();
    window.parts().tasks->copyMenu()->setUrlOf([&session](const TaskId &id) { return session.urlOf(id); });
    QObject::connect(&window, &MainWindow::watchRequested, &session, &Session::watch);
    QObject::connect(&window, &MainWindow::removeRequested, &session, &Session::remove);
    QObject::connect(window.parts().tasks, &TaskActions::refreshRequested, poller, &PollerThread::refresh);
    QObject::connect(&window, &MainWindow::pauseRequested, poller, &PollerThread::setPaused);
    QObject::connect(&window, &MainWindow::priorityRowsChanged, poller, &PollerThread::prefer);
    QObject::connect(&window, &MainWindow::visibilityChanged, &session, &Session::setSeen);
    QObject::connect(
        window.parts().settings, &SettingsActions::pollSettingsChanged, poller, &PollerThread::setSettings);
    QObject::connect(poller, &PollerThread::statusChanged, &window, &MainWindow::showStatus);
    if (Journal *journal = session.journal()) {
        connectHistory(window, *journal);
        QObject::connect(journal, &Journal::historyGrew, window.parts().detail, &DetailPane::extendHistory);
    }
}

void connectPlayback(MainWindow &window, RecordingPlayback &journal)
{
    connectHistory(window, journal);
}

} // namespace Taskwatch
