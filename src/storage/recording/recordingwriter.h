// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "recording/recording.h"
#include "recording/recordingcensor.h"

#include <QList>

#include <functional>

class QIODevice;

namespace Taskwatch {

/// The result of writing a recording.
struct RecordingSummary {
    qint64 tasks = 0; ///< tasks written
    qint64 leftOut = 0; ///< tasks left out because their id looks like a token
    qint64 bytes = 0;
};

/// Writes a recording line by line, so the length of the list does not matter for memory. Use it in any one thread.
class RecordingWriter final
{
public:
    /// Returns the next task, none after the last, or an error text, which cancels the recording. Also called between
    /// the lines after the tasks, where it returns none or an error text.
    using NextTask = std::function<Result<std::optional<RecordedTask>>()>;

    /// Writes the first line from @p head, with `withUrls` of @p options. @p device must be open for writing and
    /// outlive this.
    RecordingWriter(QIODevice *device, RecordingHead head, const RecordingOptions &options);

    // Each returns whether it was written. After a failure nothing more is written.
    /// Leaves out the oldest versions of a task whose line would be longer than LongestRecordingLine.
    bool write(const RecordedTask &task);
    bool write(const WatchGap &gap);
    bool write(const PhaseSample &sample);
    /// Writes the end line. Without it, readers report the recording as cut off.
    bool finish();

    [[nodiscard]] const RecordingSummary &summary() const { return m_summary; }

    /// Writes a whole recording to @p fileName. On failure an existing file is not changed, and the error text says
    /// why.
    [[nodiscard]] static Result<RecordingSummary> save(const QString &fileName, const RecordingHead &head,
        const RecordingOptions &options, const NextTask &nextTask, const QList<WatchGap> &gaps,
        const QList<PhaseSample> &samples);

private:
    bool put(const QByteArray &line);

    QIODevice *m_device;
    RecordingCensor m_censor;
    RecordingSummary m_summary;
    bool m_failed = false;
};

} // namespace Taskwatch
