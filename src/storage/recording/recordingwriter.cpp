// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingwriter.h"

#include "files/atomicfile.h"
#include "recording/recordingformat.h"

#include <QIODevice>

#include <algorithm>

namespace Taskwatch {

RecordingWriter::RecordingWriter(QIODevice *device, RecordingHead head, const RecordingOptions &options)
    : m_device(device)
    , m_censor(options)
{
    head.withUrls = options.withUrls;
    head.endpoint = m_censor.url(head.endpoint);
    put(RecordingFormat::headLine(head));
}

bool RecordingWriter::put(const QByteArray &line)
{
    m_failed = m_failed || !AtomicFile::writeAll(m_device, line);
    if (!m_failed)
        m_summary.bytes += line.size();
    return !m_failed;
}

bool RecordingWriter::write(const RecordedTask &task)
{
    if (!m_censor.mayWriteId(task.remembered.taskId.toString())) {
        ++m_summary.leftOut;
        return !m_failed;
    }
    QByteArray line = RecordingFormat::taskLine(task, m_censor);
    if (line.size() >= LongestRecordingLine) {
        RecordedTask shorter = task;
        QList<TaskVersion> &versions = shorter.history.versions;
        shorter.history.trimmed = true;
        while (line.size() >= LongestRecordingLine && !versions.isEmpty()) {
            versions.remove(0, (versions.size() + 1) / 2);
            line = RecordingFormat::taskLine(shorter, m_censor);
        }
    }
    const bool written = put(line);
    m_summary.tasks += written ? 1 : 0;
    return written;
}

bool RecordingWriter::write(const WatchGap &gap)
{
    return put(RecordingFormat::gapLine(gap));
}

bool RecordingWriter::write(const PhaseSample &sample)
{
    return put(RecordingFormat::sampleLine(sample));
}

bool RecordingWriter::finish()
{
    return put(RecordingFormat::endLine(m_summary.tasks));
}

Result<RecordingSummary> RecordingWriter::save(const QString &fileName, const RecordingHead &head,
    const RecordingOptions &options, const NextTask &nextTask, const QList<WatchGap> &gaps,
    const QList<PhaseSample> &samples)
{
    AtomicFile file(fileName);
    if (!file.open())
        return Failure{file.failure()};
    RecordingWriter writer(file.device(), head, options);
    bool good = true;
    QString cancelled;
    while (good) {
        const Result<std::optional<RecordedTask>> task = nextTask();
        if (!task)
            return Failure{task.error()};
        if (!*task)
            break;
        good = writer.write(**task);
    }
    const auto put = [&](const auto &item) {
        const Result<std::optional<RecordedTask>> none = nextTask();
        if (!none)
            cancelled = none.error();
        return none && writer.write(item);
    };
    good = good && std::all_of(gaps.begin(), gaps.end(), put) && std::all_of(samples.begin(), samples.end(), put)
        && writer.finish();
    if (!cancelled.isEmpty())
        return Failure{cancelled};
    if (!good || !file.commit())
        return Failure{file.failure()};
    return writer.summary();
}

} // namespace Taskwatch
