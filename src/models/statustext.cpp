// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statustext.h"

#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

/// The age of the longest unconfirmed row; of rows never looked at only that there are some.
QString oldestLook(const TaskTable &table, Timestamp now)
{
    int neverLooked = 0;
    std::optional<Timestamp> oldest;
    for (int i = 0; i < table.size(); ++i) {
        const TaskRow &row = table.at(i);
        if (!row.lookedAt)
            ++neverLooked;
        else if (!oldest || *row.lookedAt < *oldest)
            oldest = row.lookedAt;
    }
    if (neverLooked > 0)
        return Words::tr("%n not asked yet", nullptr, neverLooked);
    return oldest ? Words::tr("oldest look %1").arg(durationText(now - *oldest)) : QString();
}

/// With a singular of its own, as English has no translation file that would give it one.
QString tasksText(int count)
{
    return count == 1 ? Words::tr("1 task") : Words::tr("%n tasks", nullptr, count);
}

QString rateText(double requestsPerSecond)
{
    return QLocale().toString(requestsPerSecond, 'f', requestsPerSecond < 9.95 ? 1 : 0);
}

} // namespace

StatusText statusText(const PollerStatus &status, const TaskTable &table, Timestamp now)
{
    if (table.size() == 0)
        return {StatusText::Mood::Idle, Words::tr("Nothing to ask for")};

    QStringList parts;
    StatusText::Mood mood = StatusText::Mood::Polling;
    if (status.paused) {
        mood = StatusText::Mood::Paused;
        parts.append(Words::tr("Paused: %1, no requests").arg(tasksText(table.size())));
    } else {
        if (status.trouble)
            mood = StatusText::Mood::Trouble;
        parts.append(Words::tr("Polling %1").arg(tasksText(table.size())));
        parts.append(Words::tr("%1 requests/s").arg(rateText(status.requestsPerSecond)));
        if (status.trouble)
            parts.append(fetchErrorTitle(status.trouble->kind));
        else if (status.medianAnswerTime)
            parts.append(Words::tr("answers in %1 ms").arg(status.medianAnswerTime->count()));
    }
    if (const QString oldest = oldestLook(table, now); !oldest.isEmpty())
        parts.append(oldest);
    return {mood, parts.join(QStringLiteral("  ·  "))};
}

} // namespace Taskwatch
