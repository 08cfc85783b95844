// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recordingsaver.h"

#include <QThreadPool>

namespace Taskwatch {

class RecordingActions;

/// Carries out what a window's RecordingActions request: saves recordings, and starts a new process to open one. Use it
/// in the GUI thread only; file access does not block it.
class RecordingController final : public QObject
{
    Q_OBJECT

public:
    /// @p controls must outlive it and be used by no other RecordingController. @p program: the executable to start.
    explicit RecordingController(RecordingActions *controls, const QString &program, QObject *parent = nullptr);
    /// Waits until reads in progress have finished or were cancelled.
    ~RecordingController() override;

    /// Enables saving the list of @p journal, which must outlive it. @p api: see RecordingHead.
    void saveFrom(Journal *journal, const QString &api);
    /// See RecordingOptions. Holds from the next recording on; one that is being saved goes on.
    void setSecrets(const QStringList &secrets) { m_secrets = secrets; }

Q_SIGNALS:
    /// The process @p processId shows the recording.
    void opened(const QString &fileName, qint64 processId);

private:
    void open(const QString &fileName);
    void start(const QString &fileName);

    RecordingActions *m_controls;
    QString m_program;
    QStringList m_secrets;
    std::unique_ptr<RecordingSaver> m_saver;
    QThreadPool m_pool; // checks whether files are recordings
};

} // namespace Taskwatch
