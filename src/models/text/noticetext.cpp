// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/noticetext.h"

#include "alerts/awaitedends.h"
#include "text/alertsentence.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
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

constexpr qsizetype MostHost = 60; // characters

QString hostText(const QString &host)
{
    return safeFirstLine(host, MostHost);
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
        ? alertSentence(group)
        : NoticeTextWords::tr("%1: %2", "what happened and the error").arg(alertSentence(group), error);
    return safeFirstLine(group.reminder ? NoticeTextWords::tr("Still: %1").arg(title) : title, MostNoticeTitle);
}

/// The first few ids.
QString idsText(const QList<TaskId> &ids)
{
    constexpr qsizetype Named = 3;
    QStringList names;
    for (const TaskId &id : ids.first(std::min(Named, ids.size())))
        names.append(noticeIdText(id));
    const qsizetype more = ids.size() - names.size();
    const QString text = commaText(names);
    return more > 0 ? NoticeTextWords::tr("%1 and %Ln more", "some ids", pluralNumber(more)).arg(text) : text;
}

QString sumTitle(const AlertGroup &sum)
{
    const QString title = NoticeTextWords::tr("%1 more, in %Ln groups", "a number of tasks that need attention",
        pluralNumber(static_cast<qint64>(sum.parts.size())))
                              .arg(tasksText(static_cast<int>(sum.ids.size())));
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
    const QString lasting = muted.ids.size() == 1
        ? NoticeTextWords::tr("%1 still matches its rule.", "a task's id").arg(noticeIdText(muted.ids.first()))
        : NoticeTextWords::tr(
            "%Ln tasks still match their rules: %1", "some of their ids", pluralNumber(muted.ids.size()))
              .arg(idsText(muted.ids));
    return {.key = QStringLiteral("muted"),
        .title = NoticeTextWords::tr("While muted: %Ln alerts", nullptr, pluralNumber(muted.alerts)),
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
        text = NoticeTextWords::tr("%1; and %Ln more", "titles of notifications", pluralNumber(more)).arg(text);
    return NoticeTextWords::tr("The desktop did not show %Ln notifications: %1", nullptr, pluralNumber(notices.size()))
        .arg(text);
}

QString awaitedEndsText(const QList<TaskId> &awaited, const QList<TaskId> &chosen, bool isFull)
{
    QStringList sentences;
    if (!awaited.isEmpty()) {
        sentences.append(awaited.size() == 1 ? NoticeTextWords::tr("You will be notified when %1 ends.", "a task's id")
                                                   .arg(noticeIdText(awaited.first()))
                                             : NoticeTextWords::tr("You will be notified when each of %Ln tasks ends.",
                                                 nullptr, pluralNumber(awaited.size())));
    }
    const qsizetype others = chosen.size() - awaited.size();
    if (others > 0 && isFull)
        sentences.append(NoticeTextWords::tr("No more than %1 tasks can be chosen.", "for a notification")
                             .arg(QLocale().toString(AwaitedEnds::Most)));
    else if (chosen.size() == 1 && others == 1)
        sentences.append(NoticeTextWords::tr("%1 has ended already.").arg(noticeIdText(chosen.first())));
    else if (others > 0)
        sentences.append(NoticeTextWords::tr("%Ln tasks have ended already.", nullptr, pluralNumber(others)));
    return sentences.join(u' ');
}

QString endsNotAwaitedText(const QList<TaskId> &ids)
{
    return ids.size() == 1
        ? NoticeTextWords::tr("You will be notified of %1 only by the rules in the settings.", "a task's id")
              .arg(noticeIdText(ids.first()))
        : NoticeTextWords::tr(
            "You will be notified of %Ln tasks only by the rules in the settings.", nullptr, pluralNumber(ids.size()));
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
