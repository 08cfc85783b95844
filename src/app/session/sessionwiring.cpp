// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionwiring.h"

#include "detail/detailpane.h"
#include "files/filewriter.h"
#include "save/rowsexporter.h"
#include "session/listchange.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "table/copymenu.h"
#include "table/taskactions.h"
#include "taskwindows/historyfollower.h"
#include "taskwindows/taskwindows.h"
#include "trend/trenddock.h"
#include "window/mainwindow.h"
#include "window/statusdisplay.h"
#include "window/undoactions.h"

#include <QUndoStack>

namespace Taskwatch {

namespace {

/// Lets @p shown, which shows the history of a task, follow it in @p source.
template <typename Follower>
void connectFollower(Follower *shown, HistorySource &source)
{
    const int number = source.addFollower();
    QObject::connect(shown, &Follower::followRequested, &source,
        [&source, number](const std::optional<TaskId> &id) { source.follow(id, number); });
    QObject::connect(
        &source, &HistorySource::historyRead, shown, [shown, number](const TaskHistory &history, int follower) {
            if (follower == number)
                shown->setHistory(history);
        });
    QObject::connect(
        &source, &HistorySource::historyGrew, shown, [shown, number](const TaskHistory &later, int follower) {
            if (follower == number)
                shown->extendHistory(later);
        });
    QObject::connect(shown, &QObject::destroyed, &source, [&source, number] { source.follow(std::nullopt, number); });
}

} // namespace

void connectHistory(MainWindow &window, HistorySource &source)
{
    TrendDock *trend = window.parts().trend;
    connectFollower(window.parts().detail, source);
    QObject::connect(window.parts().taskWindows, &TaskWindows::detailCreated, &source,
        [&source](DetailPane *pane) { connectFollower(pane, source); });
    QObject::connect(window.parts().taskWindows, &TaskWindows::followerCreated, &source,
        [&source](HistoryFollower *follower) { connectFollower(follower, source); });
    QObject::connect(trend, &TrendDock::requested, &source, &HistorySource::askTrend);
    QObject::connect(&source, &HistorySource::trendRead, trend, &TrendDock::setSamples);
    QObject::connect(trend, &TrendDock::hostFailuresRequested, &source, &HistorySource::askHostFailures);
    QObject::connect(&source, &HistorySource::hostFailuresRead, trend, &TrendDock::setHostFailures);
    QObject::connect(trend, &TrendDock::momentChosen, &source, &HistorySource::askMoment);
    QObject::connect(&source, &HistorySource::momentRead, &window, &MainWindow::showMoment);
}

void connectExporter(RowsExporter &exporter, FileWriter &writer)
{
    QObject::connect(&exporter, &RowsExporter::saveRequested, &writer, &FileWriter::save);
    QObject::connect(&exporter, &RowsExporter::saveCancelled, &writer, &FileWriter::cancel);
    QObject::connect(&writer, &FileWriter::progressed, &exporter, &RowsExporter::setProgress);
    QObject::connect(&writer, &FileWriter::saved, &exporter, &RowsExporter::succeed);
    QObject::connect(&writer, &FileWriter::failed, &exporter, &RowsExporter::fail);
}

void connectSession(MainWindow &window, Session &session)
{
    PollerThread *poller = session.poller();
    window.parts().tasks->copyMenu()->setRequests(
        [&session](const TaskId &id) { return session.urlOf(id); }, session.api().curlOptions());
    QUndoStack *steps = window.parts().undo->stack();
    QObject::connect(
        &window, &MainWindow::watchRequested, &session, [&session, steps](const QList<TaskId> &ids, bool continues) {
            steps->push(new ListChange(ListChange::Kind::Add, ids, &session, continues));
        });
    QObject::connect(&window, &MainWindow::removeRequested, &session, [&session, steps](const QList<TaskId> &ids) {
        steps->push(new ListChange(ListChange::Kind::Remove, ids, &session));
    });
    QObject::connect(
        &session, &Session::returned, &window, [&window](const QList<TaskId> &ids) { window.selectTask(ids.first()); });
    QObject::connect(window.parts().tasks, &TaskActions::refreshRequested, poller, &PollerThread::refresh);
    QObject::connect(window.parts().taskWindows, &TaskWindows::refreshRequested, window.parts().tasks,
        &TaskActions::refreshRequested);
    QObject::connect(&window, &MainWindow::pauseRequested, poller, &PollerThread::setPaused);
    QObject::connect(&window, &MainWindow::priorityRowsChanged, poller, &PollerThread::prefer);
    QObject::connect(&window, &MainWindow::visibilityChanged, &session, &Session::setSeen);
    QObject::connect(
        window.parts().settings, &SettingsActions::pollSettingsChanged, poller, &PollerThread::setSettings);
    QObject::connect(poller, &PollerThread::statusChanged, window.parts().status, &StatusDisplay::setStatus);
    if (Journal *journal = session.journal())
        connectHistory(window, *journal);
}

} // namespace Taskwatch
