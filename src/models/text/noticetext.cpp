// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/noticetext.h"

#include "alerts/awaitedends.h"
#include "cells/elidedid.h"
#include "text/durationtext.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Taskwatch {

namespace {

struct NoticeTextWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

constexpr qsizetype MostId = 40; // characters
constexpr qsizetype MostHost = 60;

QString idText(const TaskId &id)
{
    return elidedId(id.toString(), MostId / 2, MostId / 2);
}

QString hostText(const QString &host)
{
    return safeFirstLine(host, MostHost);
}

QString timeText(const AlertRule &rule)
{
    return durationText(rule.time);
}

/// What happened, as a verb phrase for one or for several tasks.
QString whatHappened(const AlertGroup &group, bool several)
{
    switch (group.rule.kind) {
    case AlertKind::EnteredPhase:
        if (group.isAwaitedEnd && group.phase == Phase::Unknown)
            return several ? NoticeTextWords::tr("are gone") : NoticeTextWords::tr("is gone");
        return enteredText(group.phase.value_or(Phase::Unknown), several);
    case AlertKind::RetriesAtLeast:
        if (group.rule.retries == 1)
            return several ? NoticeTextWords::tr("were retried") : NoticeTextWords::tr("was retried");
        return (several ? NoticeTextWords::tr("were retried %1 times or more")
                        : NoticeTextWords::tr("was retried %1 times or more"))
            .arg(QLocale().toString(group.rule.retries));
    case AlertKind::ErrorMatches:
        return several ? NoticeTextWords::tr("have an error") : NoticeTextWords::tr("has an error");
    case AlertKind::OverdueLongerThan:
        return (several ? NoticeTextWords::tr("are overdue by more than %1")
                        : NoticeTextWords::tr("is overdue by more than %1"))
            .arg(timeText(group.rule));
    case AlertKind::UnansweredLongerThan:
        return NoticeTextWords::tr("got no answer for more than %1").arg(timeText(group.rule));
    }
    Q_UNREACHABLE();
}

/// `23 tasks to api.example.com failed`.
QString sentence(const AlertGroup &group)
{
    const bool several = group.ids.size() > 1;
    const QString what = whatHappened(group, several);
    if (!several)
        return NoticeTextWords::tr("%1 %2", "a task's id and what it did").arg(idText(group.ids.first()), what);
    const QString count = tasksText(static_cast<int>(group.ids.size()));
    return group.host.isEmpty() ? NoticeTextWords::tr("%1 %2", "a number of tasks and what they did").arg(count, what)
                                : NoticeTextWords::tr("%1 to %2 %3", "a number of tasks, a host and what they did")
                                      .arg(count, hostText(group.host), what);
}

/// The original error if the group has one task; else its common part.
QString errorText(const AlertGroup &group)
{
    return safeFirstLine(group.ids.size() > 1 ? group.family : group.error, MostNoticeTitle);
}

QString titleOf(const AlertGroup &group)
{
    const QString error = errorText(group);
    const QString title = error.isEmpty()
        ? sentence(group)
        : NoticeTextWords::tr("%1: %2", "what happened and the error").arg(sentence(group), error);
    return safeFirstLine(group.reminder ? NoticeTextWords::tr("Still: %1").arg(title) : title, MostNoticeTitle);
}

/// The first few ids.
QString idsText(const QList<TaskId> &ids)
{
    constexpr qsizetype Named = 3;
    QStringList names;
    for (const TaskId &id : ids.first(std::min(Named, ids.size())))
        names.append(idText(id));
    const qsizetype more = ids.size() - names.size();
    const QString text = names.join(QStringLiteral(", "));
    return more > 0 ? NoticeTextWords::tr("%1 and %2 more", "some ids and a number").arg(text, QLocale().toString(more))
                    : text;
}

QString sumTitle(const AlertGroup &sum)
{
    const QString tasks = tasksText(static_cast<int>(sum.ids.size()));
    const QString title = NoticeTextWords::tr("%1 more, in %2 groups", "tasks that need attention")
                              .arg(tasks, QLocale().toString(static_cast<qlonglong>(sum.parts.size())));
    return sum.reminder ? NoticeTextWords::tr("Still: %1").arg(title) : title;
}

QStringList sumLines(const AlertGroup &sum)
{
    constexpr size_t Named = 3;
    QStringList lines;
    for (const AlertGroup &part : sum.parts) {
        if (static_cast<size_t>(lines.size()) == Named) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(titleOf(part));
    }
    return lines;
}

QString bodyOf(const QStringList &lines, const QString &endpoint)
{
    const QString last = safeFirstLine(endpoint, MostNoticeTitle);
    // The endpoint has its own, last line, so that production is not mistaken for staging. The lines are short and few.
    const QString body = lines.join(u'\n');
    return body.isEmpty() ? last : QString(body + u'\n' + last);
}

} // namespace

QString enteredText(Phase phase, bool several)
{
    switch (phase) {
    case Phase::Waiting:
        return several ? NoticeTextWords::tr("are waiting") : NoticeTextWords::tr("is waiting");
    case Phase::Running:
        return several ? NoticeTextWords::tr("are running") : NoticeTextWords::tr("is running");
    case Phase::Retrying:
        return several ? NoticeTextWords::tr("are retrying") : NoticeTextWords::tr("is retrying");
    case Phase::Succeeded:
        return NoticeTextWords::tr("succeeded");
    case Phase::Failed:
        return NoticeTextWords::tr("failed");
    case Phase::Cancelled:
        return several ? NoticeTextWords::tr("were cancelled") : NoticeTextWords::tr("was cancelled");
    case Phase::Unknown:
        return several ? NoticeTextWords::tr("are in an unknown state") : NoticeTextWords::tr("is in an unknown state");
    }
    Q_UNREACHABLE();
}

Notice groupNotice(const AlertGroup &group, const QString &endpoint)
{
    Notice notice;
    notice.key = group.key;
    notice.ids = group.ids;
    notice.urgency = group.reminder ? Notice::Urgency::Low : Notice::Urgency::Normal;
    if (!group.parts.empty()) {
        notice.title = sumTitle(group);
        notice.body = bodyOf(sumLines(group), endpoint);
        return notice;
    }
    notice.title = titleOf(group);
    QStringList lines;
    if (group.ids.size() > 1)
        lines.append(idsText(group.ids));
    else if (!group.host.isEmpty())
        lines.append(NoticeTextWords::tr("to %1", "a host").arg(hostText(group.host)));
    notice.body = bodyOf(lines, endpoint);
    return notice;
}

Notice mutedNotice(const MutedAlerts &muted, const QString &endpoint)
{
    const QString alerts = muted.alerts == 1 ? NoticeTextWords::tr("1 alert")
                                             : NoticeTextWords::tr("%1 alerts").arg(QLocale().toString(muted.alerts));
    const QString lasting = muted.ids.size() == 1
        ? NoticeTextWords::tr("%1 still matches its rule.", "a task's id").arg(idText(muted.ids.first()))
        : NoticeTextWords::tr("%1 still match their rules: %2", "tasks and some of their ids")
              .arg(tasksText(static_cast<int>(muted.ids.size())), idsText(muted.ids));
    return {.key = QStringLiteral("muted"),
        .title = NoticeTextWords::tr("While muted: %1").arg(alerts),
        .body = bodyOf({lasting}, endpoint),
        .ids = muted.ids,
        .urgency = Notice::Urgency::Normal};
}

Notice testNotice()
{
    return {.key = QStringLiteral("test"),
        .title = NoticeTextWords::tr("Taskwatch test notification"),
        .body = NoticeTextWords::tr("This is what a notification looks like. Click a notification to show its tasks."),
        .ids = {},
        .urgency = Notice::Urgency::Normal};
}

QString notShownText(const QList<Notice> &notices)
{
    constexpr qsizetype Named = 3;
    if (notices.size() == 1)
        return NoticeTextWords::tr("%1. The desktop did not show this notification.").arg(notices.first().title);
    QStringList titles; // the newest first
    for (qsizetype i = notices.size() - 1; i >= 0 && titles.size() < Named; --i)
        titles.append(notices[i].title);
    QString text = titles.join(NoticeTextWords::tr("; "));
    if (const qsizetype more = notices.size() - titles.size(); more > 0)
        text = NoticeTextWords::tr("%1; and %2 more").arg(text, QLocale().toString(more));
    return NoticeTextWords::tr("The desktop did not show %1 notifications: %2")
        .arg(QLocale().toString(notices.size()), text);
}

QString awaitedEndsText(const QList<TaskId> &awaited, const QList<TaskId> &chosen, bool isFull)
{
    QStringList sentences;
    if (!awaited.isEmpty()) {
        const QString whose =
            awaited.size() == 1 ? idText(awaited.first()) : tasksText(static_cast<int>(awaited.size()));
        sentences.append((awaited.size() == 1 ? NoticeTextWords::tr("You will be notified when %1 ends.")
                                              : NoticeTextWords::tr("You will be notified when each of %1 ends."))
                             .arg(whose));
    }
    const qsizetype others = chosen.size() - awaited.size();
    if (others > 0 && isFull)
        sentences.append(NoticeTextWords::tr("No more than %1 tasks can be chosen.", "for a notification")
                             .arg(QLocale().toString(AwaitedEnds::Most)));
    else if (chosen.size() == 1 && others == 1)
        sentences.append(NoticeTextWords::tr("%1 has ended already.").arg(idText(chosen.first())));
    else if (others == 1)
        sentences.append(NoticeTextWords::tr("1 task has ended already."));
    else if (others > 0)
        sentences.append(NoticeTextWords::tr("%1 have ended already.", "a number of tasks")
                             .arg(tasksText(static_cast<int>(others))));
    return sentences.join(u' ');
}

QString endsNotAwaitedText(const QList<TaskId> &ids)
{
    const QString what = ids.size() == 1 ? idText(ids.first()) : tasksText(static_cast<int>(ids.size()));
    return NoticeTextWords::tr(
        "You will be notified of %1 only by the rules in the settings.", "an id or a number of tasks")
        .arg(what);
}

QString muteSpanText(MuteSpan span)
{
    switch (span) {
    case MuteSpan::QuarterHour:
        return NoticeTextWords::tr("for 15 minutes");
    case MuteSpan::Hour:
        return NoticeTextWords::tr("for 1 hour");
    case MuteSpan::UntilTomorrow:
        return NoticeTextWords::tr("until tomorrow");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
