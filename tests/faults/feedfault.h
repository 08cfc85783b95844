// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/faultanswers.h"

#include <QList>

#include <functional>

namespace Taskwatch::Test {

/// A row of the log.
struct LogRow {
    QByteArray id;
    QByteArray state;
    qint64 time = 0; ///< Unix ms

    [[nodiscard]] QByteArray json() const;
};

/// A request for a page of the feed.
struct FeedAsked {
    int number = 0; ///< of the request, from 0
    qint64 since = 0; ///< Unix ms
    QByteArray cursor;
};

/// One way in which a feed behaves, and what a person must see of it.
struct FeedFault {
    enum class Told : quint8 {
        ByFeed, ///< a change is seen through the feed, and nothing else is polled
        ByPolls, ///< the feed does not tell all, so that the tasks are polled by themselves
        ByRefresh, ///< nothing tells that the feed lacks the change
    };

    const char *name;
    /// @p log: all rows that there are, oldest first.
    std::function<Answer(const FeedAsked &asked, const QList<LogRow> &log)> feed;
    Told told = Told::ByFeed;
    int mostPages = 1; ///< requests for each that asks for a first page
    bool isLong = false; ///< takes many seconds: only with the preset `hostile`
};

[[nodiscard]] QList<FeedFault> feedFaults();

/// A page of the feed with @p rows, and with @p next, a JSON value, as its cursor.
[[nodiscard]] Answer feedPage(const QByteArrayList &rows, const QByteArray &next = "null");
/// The page of a feed without fault.
[[nodiscard]] Answer trueFeed(const FeedAsked &asked, const QList<LogRow> &log);

/// Watches tasks of QStash v2 through a feed that behaves as @p fault says. Checks when a change is seen, how many
/// requests that costs, and that all is well again after it. Failures are reported to QtTest.
void check(const FeedFault &fault);

} // namespace Taskwatch::Test
