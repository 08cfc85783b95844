// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/recordingcontroller.h"

#include "recording/recordingplaybackworker.h"
#include "save/recordingactions.h"
#include "text/safetext.h"
#include "windows/ownprocess.h"

#include <QFileInfo>

namespace Taskwatch {

RecordingController::RecordingController(RecordingActions *controls, const QString &program, QObject *parent)
    : QObject(parent)
    , m_controls(controls)
    , m_program(program)
{
    m_pool.setMaxThreadCount(1);
    connect(controls, &RecordingActions::openRequested, this, &RecordingController::open);
}

RecordingController::~RecordingController() = default;

void RecordingController::saveFrom(Journal *journal, const QString &api)
{
    m_saver = std::make_unique<RecordingSaver>(journal);
    RecordingSaver *saver = m_saver.get();
    connect(
        m_controls, &RecordingActions::saveRequested, saver, [this, saver, api](const QString &file, bool withUrls) {
            saver->save(file, {.withUrls = withUrls, .api = api, .secrets = m_secrets});
        });
    connect(m_controls, &RecordingActions::saveCancelled, saver, &RecordingSaver::cancel);
    connect(saver, &RecordingSaver::progressed, m_controls, &RecordingActions::setProgress);
    connect(saver, &RecordingSaver::saved, m_controls,
        [this](const RecordingSummary &summary) { m_controls->succeed(summary.tasks, summary.leftOut); });
    connect(saver, &RecordingSaver::failed, m_controls, &RecordingActions::fail);
}

void RecordingController::open(const QString &fileName)
{
    const QString file = QFileInfo(fileName).absoluteFilePath();
    // Checked here, because the new process would report errors only on its standard error.
    m_pool.start([this, file] {
        const Result<RecordingHead> head = RecordingPlaybackWorker(file).begin();
        QMetaObject::invokeMethod(this, [this, file, head] {
            if (head)
                start(file);
            else
                m_controls->showMessage(Banner::Kind::Warning, safeText(head.error()));
        });
    });
}

void RecordingController::start(const QString &fileName)
{
    const Result<qint64> started = startOwnProcess(m_program, {QStringLiteral("--open"), fileName});
    if (started)
        Q_EMIT opened(fileName, *started);
    else
        m_controls->showMessage(Banner::Kind::Warning,
            tr("%1 could not be started to show the recording: %2").arg(m_program, started.error()));
}

} // namespace Taskwatch
