// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/listingtext.h"

#include "cells/elidedid.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

using State = Listing::State;

struct ListingTextWords {
    Q_DECLARE_TR_FUNCTIONS(ListingText)
};

constexpr qsizetype LongestReason = 240; // characters

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString tasks(qint64 count)
{
    return tasksText(static_cast<int>(count));
}

QString reason(const Listing &listing)
{
    if (!listing.failure)
        return ListingTextWords::tr("unknown reason");
    const QString detail = safeFirstLine(listing.failure->detail, LongestReason);
    return detail.isEmpty() ? fetchErrorTitle(listing.failure->kind) : detail;
}

/// A sentence that says where the tasks are that were read before reading ended.
QString inTheList(qint64 count)
{
    return ListingTextWords::tr("They are in the table.", "tasks", pluralNumber(count));
}

QString readText(const Listing &listing)
{
    const QString id = listIdText(listing.list);
    if (listing.tasks == 0) {
        return listing.watched
            ? ListingTextWords::tr("No tasks of %1 yet. New tasks are added as they appear.").arg(id)
            : ListingTextWords::tr(
                "No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.")
                  .arg(id);
    }
    const QString news = listing.added == 0 ? ListingTextWords::tr("none of them new")
                                            : ListingTextWords::tr("%Ln new", "tasks", pluralNumber(listing.added));
    return listing.watched
        ? ListingTextWords::tr("%1 of %2, %3. New tasks are added as they appear.", "tasks, a list, how many are new")
              .arg(tasks(listing.tasks), id, news)
        : ListingTextWords::tr("%1 of %2, %3", "tasks, a list, how many are new").arg(tasks(listing.tasks), id, news);
}

/// Says how many entries are not tasks. There is at least one.
QString badText(qint64 bad)
{
    return ListingTextWords::tr("%Ln entries are not tasks", nullptr, pluralNumber(bad));
}

QString failedText(const Listing &listing)
{
    const QString id = listIdText(listing.list);
    if (listing.tasks == 0)
        return ListingTextWords::tr("The tasks of %1 could not be read: %2", "a list, why").arg(id, reason(listing));
    return ListingTextWords::tr(
        "%1: reading failed after %2 (%3). %4 Read the rest?", "a list, tasks, why, where they are")
        .arg(id, tasks(listing.tasks), reason(listing), inTheList(listing.tasks));
}

QString sentence(const Listing &listing)
{
    const QString id = listIdText(listing.list);
    switch (listing.state) {
    case State::Reading:
        return listing.pages == 0 ? ListingTextWords::tr("Reading the tasks of %1…").arg(id)
                                  : ListingTextWords::tr("Reading the tasks of %1: %2 so far (page %3)")
                                        .arg(id, countText(listing.tasks), countText(listing.pages + 1));
    case State::Read:
        return readText(listing);
    case State::Cancelled:
        return listing.tasks == 0
            ? ListingTextWords::tr("%1: reading stopped before a task was read").arg(id)
            : ListingTextWords::tr("%1: reading stopped after %2. %3", "a list, tasks, where they are")
                  .arg(id, tasks(listing.tasks), inTheList(listing.tasks));
    case State::Failed:
        return failedText(listing);
    case State::Capped:
        return ListingTextWords::tr("%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.",
            "a list", pluralNumber(listing.tasks))
            .arg(id);
    case State::Repeated:
        return ListingTextWords::tr("%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.",
            "a list", pluralNumber(listing.tasks))
            .arg(id);
    }
    Q_UNREACHABLE();
}

QString listsText(qsizetype count)
{
    return ListingTextWords::tr("%Ln lists", nullptr, pluralNumber(count));
}

} // namespace

QString listIdText(const ListId &list)
{
    QStringList words;
    for (const ListId::Word &word : list.words())
        words.append(word.name + u':' + elidedId(word.value, 7, 6));
    return words.join(u' ');
}

ListingText::Mood listingMood(const Listing &listing)
{
    switch (listing.state) {
    case State::Reading:
        return ListingText::Mood::Busy;
    case State::Read:
        return (listing.tasks == 0 && !listing.watched) || listing.bad > 0 ? ListingText::Mood::Attention
                                                                           : ListingText::Mood::Good;
    case State::Cancelled:
        return ListingText::Mood::Good;
    case State::Failed:
    case State::Capped:
    case State::Repeated:
        return ListingText::Mood::Attention;
    }
    Q_UNREACHABLE();
}

ListingText listingText(const Listing &listing)
{
    QString text = sentence(listing);
    if (listing.bad > 0 && listing.state != State::Reading)
        text = sentencesText(sentenceText(text), sentenceText(badText(listing.bad)));
    return {listingMood(listing), text};
}

ListingText listingsText(const QList<Listing> &listings)
{
    if (listings.size() == 1)
        return listingText(listings.first());
    qint64 read = 0;
    qint64 added = 0;
    qsizetype reading = 0;
    const Listing *wrong = nullptr;
    qsizetype wrongs = 0;
    for (const Listing &listing : listings) {
        read += listing.tasks;
        added += listing.added;
        const ListingText::Mood mood = listingMood(listing);
        reading += mood == ListingText::Mood::Busy ? 1 : 0;
        if (mood != ListingText::Mood::Attention)
            continue;
        ++wrongs;
        wrong = wrong ? wrong : &listing;
    }
    if (reading > 0) {
        const QString which = reading == listings.size()
            ? listsText(reading)
            : ListingTextWords::tr("%1 of %2", "a number, lists").arg(countText(reading), listsText(listings.size()));
        return {ListingText::Mood::Busy,
            ListingTextWords::tr("Reading %1: %2 so far", "lists, tasks").arg(which, tasks(read))};
    }
    const QString sum = ListingTextWords::tr("%1 of %2, %3 new", "tasks, lists, a number of tasks")
                            .arg(tasks(read), listsText(listings.size()), countText(added));
    if (!wrong)
        return {ListingText::Mood::Good, sum};
    if (wrongs == 1)
        return {ListingText::Mood::Attention,
            ListingTextWords::tr("%1. %2", "a sum, what is wrong").arg(sum, listingText(*wrong).text)};
    return {ListingText::Mood::Attention,
        ListingTextWords::tr("%1. %2 were not fully read. The first: %3", "a sum, lists, what is wrong")
            .arg(sum, listsText(wrongs), listingText(*wrong).text)};
}

QString listingStateText(const Listing &listing)
{
    switch (listing.state) {
    case State::Reading:
        return ListingTextWords::tr("reading page %1").arg(countText(listing.pages + 1));
    case State::Read:
        return listing.bad == 0 ? ListingTextWords::tr("read")
                                : ListingTextWords::tr("read; %1", "how many are not tasks").arg(badText(listing.bad));
    case State::Cancelled:
        return ListingTextWords::tr("stopped");
    case State::Failed:
        return ListingTextWords::tr("failed: %1").arg(reason(listing));
    case State::Capped:
        return ListingTextWords::tr("stopped after %Ln pages", "of a list", pluralNumber(listing.pages));
    case State::Repeated:
        return ListingTextWords::tr("stopped: the endpoint sent a page again");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
