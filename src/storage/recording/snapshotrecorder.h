// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaldatabase.h"
#include "journal/journalsnapshot.h"
#include "recording/recordingwriter.h"

#include <functional>

namespace Taskwatch
{

/// Writes what is in a snapshot of a journal as a recording, over a connection of its own: who keeps the journal goes
/// on meanwhile, and what comes then is not in it. May be used in any one thread.
class SnapshotRecorder final
{
public:
    /// Called now and then with how many tasks of how many are done; false gives it up.
    using GoOn = std::function<bool(qint64 tasks, qint64 all)>;

    explicit SnapshotRecorder(JournalSnapshot snapshot);

    /// See RecordingWriter::save(); also fails where the snapshot cannot be read, or where @p goOn says no.
    [[nodiscard]] Result<RecordingSummary> save(
        const QString &fileName, const RecordingOptions &options, const GoOn &goOn);

private:
    /// All that is read from now on is of one moment.
    [[nodiscard]] bool open();
    [[nodiscard]] QString troubleText() const;

    JournalSnapshot m_snapshot;
    JournalDatabase m_database;
};

} // namespace Taskwatch
