// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsnapshot.h"
#include "journal/tables/journaldatabase.h"
#include "recording/recordingwriter.h"

#include <functional>

namespace Taskwatch {

/// Writes a snapshot of a journal as a recording, over its own connection. The journal can be written meanwhile; such
/// changes are not included. Use it in any one thread.
class JournalExporter final
{
public:
    /// Called from time to time with the number of tasks done and in all. Return false to cancel.
    using GoOn = std::function<bool(qint64 tasks, qint64 all)>;

    explicit JournalExporter(JournalSnapshot snapshot);

    /// See RecordingWriter::save(). Also fails if the snapshot cannot be read or @p goOn returns false.
    [[nodiscard]] Result<RecordingSummary> save(
        const QString &fileName, const RecordingOptions &options, const GoOn &goOn);

private:
    /// Begins a read transaction, so that all that is read is of one moment.
    [[nodiscard]] bool open();
    [[nodiscard]] QString troubleText() const;

    JournalSnapshot m_snapshot;
    JournalDatabase m_database;
};

} // namespace Taskwatch
