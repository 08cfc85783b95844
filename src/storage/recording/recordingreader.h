// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"
#include "base/result.h"

#include <QList>

#include <optional>

class QIODevice;

namespace Taskwatch
{

/// Something in a recording that could not be read.
struct RecordingProblem {
    qint64 line = 0; ///< from 1; 0 where it is about the whole
    QString reason;

    friend bool operator==(const RecordingProblem &, const RecordingProblem &) = default;
};

/// Reads a recording line by line, so that one of any length needs no memory. What cannot be read is said, and the rest
/// is read. May be used in any one thread.
class RecordingReader final
{
public:
    static constexpr qsizetype MostProblems = 100; ///< that are kept with their reasons
    static constexpr qint64 LongestLine = 64 * 1024 * 1024; ///< bytes: what is longer was not written by this program

    /// @p device is open for reading, and outlives it.
    explicit RecordingReader(QIODevice *device);

    /// Reads the begin; first of all and once. Where it fails, nothing can be read, and the words say why.
    [[nodiscard]] Result<RecordingHead> begin();
    /// The next thing that can be read; none at the end.
    [[nodiscard]] std::optional<RecordingEntry> next();

    /// Where in the device the line begins that next() read last.
    [[nodiscard]] qint64 lineBegin() const { return m_lineBegin; }

    /// What could not be read so far, the first MostProblems.
    [[nodiscard]] const QList<RecordingProblem> &problems() const { return m_problems; }
    [[nodiscard]] qint64 problemCount() const { return m_problemCount; }

private:
    [[nodiscard]] std::optional<QByteArray> readLine();
    void complain(qint64 line, const QString &reason);
    void lookAtEnd();

    QIODevice *m_device;
    qint64 m_line = 0;
    qint64 m_lineBegin = 0;
    qint64 m_tasks = 0; // that were read
    std::optional<qint64> m_announced; // tasks, by the end of the recording
    bool m_over = false;
    QList<RecordingProblem> m_problems;
    qint64 m_problemCount = 0;
};

} // namespace Taskwatch
