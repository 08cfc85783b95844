// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/recordingtext.h"

#include "text/apiproblemtext.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace Taskwatch {

namespace {

struct RecordingTextWords {
    Q_DECLARE_TR_FUNCTIONS(RecordingText)
};

} // namespace

RecordingText recordingText(const QString &endpoint, Timestamp savedAt, bool withUrls, const QString &apiProblem)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toUnixMs(savedAt));
    const QString whose = safeFirstLine(endpoint);
    const QString when = RecordingTextWords::tr("%1, %2", "date, time")
                             .arg(time.toString(QStringLiteral("yyyy-MM-dd")), time.toString(QStringLiteral("HH:mm")));
    return {.title = RecordingTextWords::tr("Recording of %1, %2").arg(whose, when),
        .what = RecordingTextWords::tr("This is a recording of %1 from %2. Nothing is polled.").arg(whose, when),
        .detail = withUrls ? RecordingTextWords::tr(
                      "All times are relative to the moment of saving. URLs are complete, with user info and query.")
                           : RecordingTextWords::tr(
                               "All times are relative to the moment of saving. The token was left out. URLs have no "
                               "user info, query or fragment."),
        .problem = apiProblem.isEmpty() ? QString() : recordingApiProblemText(apiProblem)};
}

StatusText recordingStatusText(int tasks)
{
    return {StatusText::Mood::Paused, RecordingTextWords::tr("Recording of %Ln tasks: no polling", nullptr, tasks)};
}

QString recordingProblemsText(qint64 count, qint64 line, const QString &reason)
{
    const QString first =
        line > 0 ? RecordingTextWords::tr("line %1: %2").arg(line).arg(safeText(reason)) : safeText(reason);
    return count == 1
        ? RecordingTextWords::tr("Part of the recording could not be read: %1. The rest is shown.").arg(first)
        : RecordingTextWords::tr("%Ln parts of the recording could not be read. The first: %1. The rest is shown.",
            nullptr, pluralNumber(count))
              .arg(first);
}

QString recordingOverwrittenText()
{
    return RecordingTextWords::tr(
        "Another program has changed the file of this recording, so the histories of its tasks "
        "can no longer be read. Open the recording again to see what is in it now.");
}

QString recordingSavedText(qint64 tasks, qint64 leftOut, const QString &fileName)
{
    const QString saved = RecordingTextWords::tr("%Ln tasks saved in %1.", "a file", pluralNumber(tasks))
                              .arg(safeText(QDir::toNativeSeparators(fileName)));
    return leftOut == 0
        ? saved
        : sentencesText(saved,
            RecordingTextWords::tr("%Ln tasks left out: the id contains the token.", nullptr, pluralNumber(leftOut)));
}

} // namespace Taskwatch
