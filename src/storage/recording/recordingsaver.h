// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/backgroundjob.h"
#include "journal/historysource.h"
#include "recording/recordingwriter.h"

#include <QObject>

#include <optional>

namespace Taskwatch {

class Journal;

/// Saves a journal's watch list and history as a recording, on a separate thread. Use it in the GUI thread only. No
/// public function blocks, except the destructor.
class RecordingSaver final : public QObject
{
    Q_OBJECT

public:
    /// @p journal must outlive it.
    explicit RecordingSaver(Journal *journal, QObject *parent = nullptr);

    /// Starts to save. progressed() may follow several times, at most every 100 ms, then saved() or failed(). Cancels
    /// the save before it, for which no further signal is emitted.
    void save(const QString &fileName, const RecordingOptions &options);
    /// Cancels the current save. No further signal is emitted for it, and an existing file is not changed.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 tasks, qint64 all);
    void saved(const Taskwatch::RecordingSummary &summary);
    void failed(const QString &words);

private:
    struct Request {
        QString fileName;
        RecordingOptions options;
    };
    void begin();
    void write(const JournalSnapshot &snapshot);
    void finish();

    Journal *m_journal;
    std::optional<Request> m_request; // the next save, until there is a snapshot or the thread has ended
    bool m_asked = false; // whether a snapshot was requested and has not arrived
    BackgroundJob m_job{QStringLiteral("recording")};
};

} // namespace Taskwatch
