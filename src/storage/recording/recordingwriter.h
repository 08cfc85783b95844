// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"
#include "recording/recordingcensor.h"
#include "base/result.h"

#include <QList>

#include <functional>

class QIODevice;

namespace Taskwatch
{

/// What became of a recording that was written.
struct RecordingSummary {
    qint64 tasks = 0; ///< that are in it
    qint64 leftOut = 0; ///< that are not: what they were called looks like a token
    qint64 bytes = 0;
};

/// Writes a recording line by line, so that a list of any length needs no memory. May be used in any one thread.
class RecordingWriter final
{
public:
    /// The next task; none after the last; or why there is none, in words, and the recording is to be given up.
    using NextTask = std::function<Result<std::optional<RecordedTask>>()>;

    /// Begins with @p head, whose `withUrls` is that of @p options. @p device is open for writing, and outlives it.
    RecordingWriter(QIODevice *device, RecordingHead head, const RecordingOptions &options);

    // Each returns whether it could be written; where one could not, nothing after it is.
    bool write(const RecordedTask &task);
    bool write(const WatchGap &gap);
    bool write(const PhaseSample &sample);
    /// Writes the end, without which a reader says that the recording was cut.
    bool finish();

    [[nodiscard]] const RecordingSummary &summary() const { return m_summary; }

    /// Writes a whole recording to @p fileName. Where that fails, what was there before stays as it was, and the words
    /// say why.
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
