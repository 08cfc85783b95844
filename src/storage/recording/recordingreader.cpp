// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingreader.h"

#include "recording/recordingformat.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Taskwatch {

namespace {

struct RecordingReaderWords {
    Q_DECLARE_TR_FUNCTIONS(RecordingReader)
};

/// Maximum length of the first line, in bytes. A longer one belongs to another kind of file, which is not read.
constexpr qint64 LongestHead = qint64{64} * 1024;

} // namespace

RecordingReader::RecordingReader(QIODevice *device)
    : m_device(device)
{
}

Result<RecordingHead> RecordingReader::begin()
{
    m_line = 1;
    return RecordingFormat::readHead(m_device->readLine(LongestHead));
}

std::optional<RecordingEntry> RecordingReader::next()
{
    const bool isRest = m_isTooLong;
    m_line += isRest ? 0 : 1;
    m_lineBegin = m_device->pos();
    const QByteArray line = RecordingFormat::nextLine(m_device);
    if (line.isEmpty()) {
        checkEnd();
        return {};
    }
    m_isTooLong = !line.endsWith('\n') && line.size() >= LongestRecordingLine - 1;
    if (m_isTooLong && !isRest)
        printError(m_line, RecordingReaderWords::tr("it is longer than %1 MB").arg(LongestRecordingLine / 1024 / 1024));
    if (m_isTooLong || isRest || line.trimmed().isEmpty())
        return {};
    Result<RecordingFormat::Line> read = RecordingFormat::readLine(line);
    if (!read) {
        const bool cut = !line.endsWith('\n') && m_device->atEnd();
        printError(m_line,
            cut ? RecordingReaderWords::tr("the recording is cut off in the middle of this line") : read.error());
        return {};
    }
    if (read->isEnd)
        m_announced = read->tasks;
    // No entry: the end, or something unknown from a newer version.
    m_tasks += read->entry && std::holds_alternative<RecordedTask>(*read->entry) ? 1 : 0;
    return std::move(read).value().entry;
}

void RecordingReader::checkEnd()
{
    m_over = true;
    if (!m_announced)
        printError(
            0, RecordingReaderWords::tr("the recording has no end line: it was cut off, and the rest is missing"));
    else if (*m_announced > m_tasks)
        printError(0,
            RecordingReaderWords::tr("%1 of %2 tasks could not be read").arg(*m_announced - m_tasks).arg(*m_announced));
}

void RecordingReader::printError(qint64 line, const QString &reason)
{
    ++m_problemCount;
    if (m_problems.size() < MostProblems)
        m_problems.append({line, reason});
}

} // namespace Taskwatch
