// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <QList>

#include <optional>

class QIODevice;

namespace Taskwatch {

/// A part of a recording that could not be read.
struct RecordingProblem {
    qint64 line = 0; ///< from 1; 0 if it concerns the whole recording
    QString reason;

    friend bool operator==(const RecordingProblem &, const RecordingProblem &) = default;
};

/// Reads a recording line by line, so its length does not matter for memory. Unreadable lines are reported and skipped.
/// Use it in any one thread.
class RecordingReader final
{
public:
    static constexpr qsizetype MostProblems = 100; ///< number of problems stored with their reasons

    /// @p device must be open for reading and outlive this object.
    explicit RecordingReader(QIODevice *device);

    /// Reads the first line. Call it first and once. If it fails, nothing can be read, and the error text says why.
    [[nodiscard]] Result<RecordingHead> begin();
    /// Reads at most one line. Its entry; none if it has none, cannot be read, or the recording is at its end.
    [[nodiscard]] std::optional<RecordingEntry> next();
    /// Whether all has been read.
    [[nodiscard]] bool atEnd() const { return m_over; }

    /// Position in the device of the line that next() read last.
    [[nodiscard]] qint64 lineBegin() const { return m_lineBegin; }

    /// The first MostProblems problems so far.
    [[nodiscard]] const QList<RecordingProblem> &problems() const { return m_problems; }
    [[nodiscard]] qint64 problemCount() const { return m_problemCount; }

private:
    void printError(qint64 line, const QString &reason);
    void checkEnd();

    QIODevice *m_device;
    qint64 m_line = 0;
    qint64 m_lineBegin = 0;
    qint64 m_tasks = 0; // number of tasks read
    std::optional<qint64> m_announced; // number of tasks according to the end line
    bool m_isTooLong = false; // the last read ended within a line that is too long
    bool m_over = false;
    QList<RecordingProblem> m_problems;
    qint64 m_problemCount = 0;
};

} // namespace Taskwatch
