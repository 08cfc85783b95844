// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "recording/recordingcensor.h"
#include "recording/recordingformat.h"
#include "recording/recordingreader.h"

#include <QBuffer>

namespace Taskwatch::Fuzz {

namespace {

QByteArray lineFor(const RecordingEntry &entry, const RecordingCensor &censor)
{
    if (const auto *task = std::get_if<RecordedTask>(&entry))
        return RecordingFormat::taskLine(*task, censor);
    if (const auto *gap = std::get_if<WatchGap>(&entry))
        return RecordingFormat::gapLine(*gap);
    return RecordingFormat::sampleLine(std::get<PhaseSample>(entry));
}

/// What was read is written and read again. What the censor removes is removed the first time.
void checkEntry(const RecordingEntry &entry)
{
    const RecordingCensor censor({.withUrls = true});
    QByteArray line = lineFor(entry, censor);
    for (int times = 0; times < 2; ++times) {
        require(line.count('\n') == 1 && line.endsWith('\n'), "an entry is one line");
        const Result<RecordingFormat::Line> again = RecordingFormat::readLine(line);
        require(again && again->entry, "an entry that is written can be read");
        const QByteArray written = lineFor(*again->entry, censor);
        require(times == 0 || written == line, "an entry stays as it is");
        line = written;
    }
}

} // namespace

void fuzzRecording(const QByteArray &input)
{
    QBuffer device;
    device.setData(input);
    device.open(QIODevice::ReadOnly);
    RecordingReader reader(&device);
    const Result<RecordingHead> head = reader.begin();
    if (!head)
        return require(!head.error().isEmpty(), "an error has a text");
    const Result<RecordingHead> again = RecordingFormat::readHead(RecordingFormat::headLine(*head));
    require(again && *again == *head, "a head that is written can be read");
    while (!reader.atEnd()) {
        if (const std::optional<RecordingEntry> entry = reader.next())
            checkEntry(*entry);
    }
    require(reader.problems().size() <= RecordingReader::MostProblems, "there are not too many problems");
    for (const RecordingProblem &each : reader.problems())
        require(!each.reason.isEmpty(), "a problem has a reason");
}

} // namespace Taskwatch::Fuzz
