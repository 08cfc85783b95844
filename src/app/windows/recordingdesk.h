// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recordingsaver.h"

#include <QThreadPool>

namespace Taskwatch
{

class RecordingControls;

/// Does what a window's RecordingControls ask for: saves the list, and starts this program again to look at a
/// recording. GUI thread, which waits for no file.
class RecordingDesk final : public QObject
{
    Q_OBJECT

public:
    /// @p controls are its own while it lives, and must outlive it. @p program: what is started.
    explicit RecordingDesk(RecordingControls *controls, const QString &program, QObject *parent = nullptr);
    /// Waits for what is being read or given up.
    ~RecordingDesk() override;

    /// From now on the list of @p journal, which must outlive it, can be saved. @p secrets: see RecordingOptions.
    void saveFrom(Journal *journal, const QStringList &secrets);

Q_SIGNALS:
    /// A program of its own shows it.
    void opened(const QString &fileName, qint64 processId);

private:
    void open(const QString &fileName);
    void start(const QString &fileName);

    RecordingControls *m_controls;
    QString m_program;
    QStringList m_secrets;
    std::unique_ptr<RecordingSaver> m_saver;
    QThreadPool m_pool; // looks whether files are recordings
};

} // namespace Taskwatch
