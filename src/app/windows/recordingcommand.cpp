// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/recordingcommand.h"

#include "http/endpoint.h"
#include "parts/banner.h"
#include "save/recordingactions.h"
#include "session/sessionwiring.h"
#include "settings/apifiles.h"
#include "settings/windowsettings.h"
#include "table/copymenu.h"
#include "table/taskactions.h"
#include "tables/tasktablemodel.h"
#include "text/recordingtext.h"
#include "text/safetext.h"
#include "window/mainwindow.h"
#include "windows/recordingcontroller.h"
#include "windows/screenshot.h"

#include <QCoreApplication>

namespace Taskwatch {

RecordingCommand::RecordingCommand(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_journal(*m_line.openFile)
{
}

RecordingCommand::~RecordingCommand() = default;

Result<bool> RecordingCommand::start()
{
    const Result<RecordingHead> head = m_journal.begin();
    if (!head)
        return Failure{head.error()};
    if (Result<bool> possible = Screenshot::check(m_line); !possible)
        return possible;
    openWindow(*head);
    Screenshot::plan(m_line, m_window.get());
    return true;
}

void RecordingCommand::openWindow(const RecordingHead &head)
{
    // All times are relative to the moment of saving.
    const ClockReading moment{head.savedAt, MonotonicClock::now(), head.savedAt};
    m_model = std::make_unique<TaskTableModel>([moment] { return moment; });
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(head.api);
    if (api)
        m_model->setWords((*api)->description().words);
    const QVariantMap settings = WindowSettings().load({});
    m_display.restore(settings);
    speakChosenLanguage(&m_display);
    m_window = std::make_unique<MainWindow>(m_model.get(), &m_display, safeFirstLine(head.endpoint));
    m_window->beRecording(recordingText(head.endpoint, head.savedAt, head.withUrls, api ? QString() : api.error()));
    m_window->restoreLayoutState(settings);
    m_views = std::make_unique<ViewsFile>(m_window->parts().views, m_line.screenshotFile.isEmpty());
    connectWindow();
    if (const Result<Endpoint> endpoint = Endpoint::parse(head.endpoint, Endpoint::PlainHttp::Anywhere);
        api && endpoint)
        m_window->parts().tasks->copyMenu()->setRequests(
            [endpoint = *endpoint, api = *api](
                const TaskId &id) { return endpoint.urlFor(api->taskPath(id), api->taskQuery(id)); },
            (*api)->curlOptions());
    m_journal.read(moment.tick);
    m_window->show();
    m_window->showFromTop();
}

void RecordingCommand::connectWindow()
{
    MainWindow *window = m_window.get();
    m_recordings =
        std::make_unique<RecordingController>(window->parts().recordings, QCoreApplication::applicationFilePath());
    connectHistory(*window, m_journal);
    window->setReadingList(true);
    connect(&m_journal, &RecordingPlayback::remembered, m_model.get(), &TaskTableModel::recall);
    RecordingActions *recordings = window->parts().recordings;
    connect(&m_journal, &RecordingPlayback::progressed, recordings, &RecordingActions::setReading);
    connect(recordings, &RecordingActions::readingCancelled, &m_journal, &RecordingPlayback::cancel);
    connect(&m_journal, &RecordingPlayback::allRemembered, window, [this, window, recordings] {
        window->setReadingList(false);
        recordings->endReading(m_model->table().size());
    });
    connect(&m_journal, &RecordingPlayback::problemsFound, window,
        [window](const QList<RecordingProblem> &problems, qint64 count) {
            window->parts().recordings->showMessage(
                Banner::Kind::Warning, recordingProblemsText(count, problems.first().line, problems.first().reason));
        });
    connect(&m_journal, &RecordingPlayback::overwritten, window,
        [window] { window->parts().recordings->showMessage(Banner::Kind::Warning, recordingOverwrittenText()); });
    connect(window, &MainWindow::quitRequested, window, &QWidget::close);
}

} // namespace Taskwatch
