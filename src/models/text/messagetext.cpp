// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/messagetext.h"

#include "cells/elidedid.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

using State = MessageListing::State;

struct MessageTextWords {
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

constexpr qsizetype LongestReason = 120; // characters

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString tasks(qint64 count)
{
    return tasksText(static_cast<int>(count));
}

QString reason(const MessageListing &listing)
{
    if (!listing.failure)
        return MessageTextWords::tr("unknown reason");
    const QString detail = safeFirstLine(listing.failure->detail, LongestReason);
    return detail.isEmpty() ? fetchErrorTitle(listing.failure->kind) : detail;
}

/// A sentence that says where the tasks are that were read before reading ended.
QString inTheList(qint64 count)
{
    return count == 1 ? MessageTextWords::tr("It is in the list.") : MessageTextWords::tr("They are in the list.");
}

QString readText(const MessageListing &listing)
{
    const QString id = messageIdText(listing.message);
    if (listing.tasks == 0) {
        return listing.watched
            ? MessageTextWords::tr("No tasks of %1 yet. New tasks are added as they appear.").arg(id)
            : MessageTextWords::tr(
                "No tasks of %1. Check that this is the right endpoint. It removes tasks some time after they end.")
                  .arg(id);
    }
    const QString news = listing.added == 0
        ? MessageTextWords::tr("none of them new")
        : MessageTextWords::tr("%1 new", "a number of tasks").arg(countText(listing.added));
    return listing.watched ? MessageTextWords::tr(
               "%1 of %2, %3. New tasks are added as they appear.", "tasks, a message, how many are new")
                                 .arg(tasks(listing.tasks), id, news)
                           : MessageTextWords::tr("%1 of %2, %3", "tasks, a message, how many are new")
                                 .arg(tasks(listing.tasks), id, news);
}

QString failedText(const MessageListing &listing)
{
    const QString id = messageIdText(listing.message);
    if (listing.tasks == 0)
        return MessageTextWords::tr("The tasks of %1 could not be read: %2", "a message, why").arg(id, reason(listing));
    return MessageTextWords::tr("%1: failed after %2 (%3). %4 Read the rest?", "a message, tasks, why, where they are")
        .arg(id, tasks(listing.tasks), reason(listing), inTheList(listing.tasks));
}

QString sentence(const MessageListing &listing)
{
    const QString id = messageIdText(listing.message);
    switch (listing.state) {
    case State::Reading:
        return listing.pages == 0 ? MessageTextWords::tr("Reading the tasks of %1…").arg(id)
                                  : MessageTextWords::tr("Reading the tasks of %1: %2 so far (page %3)")
                                        .arg(id, countText(listing.tasks), countText(listing.pages + 1));
    case State::Read:
        return readText(listing);
    case State::Cancelled:
        return listing.tasks == 0 ? MessageTextWords::tr("%1: stopped before a task was read").arg(id)
                                  : MessageTextWords::tr("%1: stopped after %2. %3", "a message, tasks, where they are")
                                        .arg(id, tasks(listing.tasks), inTheList(listing.tasks));
    case State::Failed:
        return failedText(listing);
    case State::Capped:
        return MessageTextWords::tr(
            "%1 has more tasks than Taskwatch reads. The first %2 are in the list.", "a message, tasks")
            .arg(id, tasks(listing.tasks));
    case State::Repeated:
        return MessageTextWords::tr(
            "%1: the endpoint sent a page again, so reading stopped. %2 were read.", "a message, tasks")
            .arg(id, tasks(listing.tasks));
    }
    Q_UNREACHABLE();
}

QString messages(qsizetype count)
{
    return count == 1 ? MessageTextWords::tr("1 message") : MessageTextWords::tr("%1 messages").arg(countText(count));
}

} // namespace

QString messageIdText(const MessageId &id)
{
    return elidedId(id.toString(), 7, 6);
}

MessageText::Mood messageMood(const MessageListing &listing)
{
    switch (listing.state) {
    case State::Reading:
        return MessageText::Mood::Busy;
    case State::Read:
        return listing.tasks == 0 && !listing.watched ? MessageText::Mood::Attention : MessageText::Mood::Good;
    case State::Cancelled:
        return MessageText::Mood::Good;
    case State::Failed:
    case State::Capped:
    case State::Repeated:
        return MessageText::Mood::Attention;
    }
    Q_UNREACHABLE();
}

MessageText messageText(const MessageListing &listing)
{
    return {messageMood(listing), sentence(listing)};
}

MessageText messagesText(const QList<MessageListing> &listings)
{
    if (listings.size() == 1)
        return messageText(listings.first());
    qint64 read = 0;
    qint64 added = 0;
    qsizetype reading = 0;
    const MessageListing *wrong = nullptr;
    qsizetype wrongs = 0;
    for (const MessageListing &listing : listings) {
        read += listing.tasks;
        added += listing.added;
        const MessageText::Mood mood = messageMood(listing);
        reading += mood == MessageText::Mood::Busy ? 1 : 0;
        if (mood != MessageText::Mood::Attention)
            continue;
        ++wrongs;
        wrong = wrong ? wrong : &listing;
    }
    if (reading > 0) {
        const QString which = reading == listings.size()
            ? messages(reading)
            : MessageTextWords::tr("%1 of %2", "a number, messages").arg(countText(reading), messages(listings.size()));
        return {MessageText::Mood::Busy,
            MessageTextWords::tr("Reading %1: %2 so far", "messages, tasks").arg(which, tasks(read))};
    }
    const QString sum = MessageTextWords::tr("%1 of %2, %3 new", "tasks, messages, a number of tasks")
                            .arg(tasks(read), messages(listings.size()), countText(added));
    if (!wrong)
        return {MessageText::Mood::Good, sum};
    if (wrongs == 1)
        return {MessageText::Mood::Attention, sum + u". " + sentence(*wrong)};
    return {MessageText::Mood::Attention,
        MessageTextWords::tr("%1. %2 were not fully read. The first: %3", "a sum, messages, what is wrong")
            .arg(sum, messages(wrongs), sentence(*wrong))};
}

QString messageStateText(const MessageListing &listing)
{
    switch (listing.state) {
    case State::Reading:
        return MessageTextWords::tr("reading page %1").arg(countText(listing.pages + 1));
    case State::Read:
        return MessageTextWords::tr("read");
    case State::Cancelled:
        return MessageTextWords::tr("stopped");
    case State::Failed:
        return MessageTextWords::tr("failed: %1").arg(reason(listing));
    case State::Capped:
        return MessageTextWords::tr("stopped after %1 pages").arg(countText(listing.pages));
    case State::Repeated:
        return MessageTextWords::tr("stopped: the endpoint sent a page again");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
