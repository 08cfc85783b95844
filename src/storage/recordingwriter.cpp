// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingwriter.h"

#include "recordingformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Taskwatch
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordingWriter)
};

} // namespace

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
    m_failed = m_failed || m_device->write(line) != line.size();
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
    const bool written = put(RecordingFormat::taskLine(task, m_censor));
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
    QSaveFile file(fileName);
    const auto failureFor = [&fileName](const QString &why) {
        return Failure{Words::tr("“%1” could not be written: %2. What was there before is unchanged.")
                           .arg(QDir::toNativeSeparators(fileName), why)};
    };
    const auto failure = [&file, &failureFor] { return failureFor(file.errorString()); };
    // Who may do so would put a file in the place of a device or a pipe, and take that from everybody.
    if (const QFileInfo there(fileName); there.exists() && !there.isFile())
        return failureFor(Words::tr("it is there and no file"));
    // Unbuffered: commit() says nothing of what of the last buffer could not be written (Qt 6.4).
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure();
    RecordingWriter writer(&file, head, options);
    bool good = true;
    while (good) {
        const Result<std::optional<RecordedTask>> task = nextTask();
        if (!task)
            return Failure{task.error()};
        if (!*task)
            break;
        good = writer.write(**task);
    }
    const auto put = [&writer](const auto &item) { return writer.write(item); };
    good = good && std::all_of(gaps.begin(), gaps.end(), put) && std::all_of(samples.begin(), samples.end(), put)
        && writer.finish();
    if (!good || !file.commit())
        return failure();
    return writer.summary();
}

} // namespace Taskwatch
