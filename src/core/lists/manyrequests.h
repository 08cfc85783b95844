// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/listid.h"
#include "task/observation.h"

#include <QList>

#include <algorithm>

namespace Taskwatch {

/// The requests for several tasks that an API has.
struct BulkRequests {
    QString groupList = ListId::Message.toString(); ///< name of the list of the tasks of a message; empty: none
    int ids = 1; ///< most ids in one request
};

/// A request for several tasks by their ids.
struct IdsRequest {
    QList<TaskId> ids; ///< at least two

    friend bool operator==(const IdsRequest &, const IdsRequest &) = default;
};

/// The result of an IdsRequest.
struct IdsObservation {
    QList<Observation> observations; ///< one for each id; if the request failed, all with the same failure
    /// Rows may be missing, because the answer was as long as answers get. Then the observations have no meaning.
    bool isCut = false;

    /// Why the request failed; null if it did not. A task that is not in the answer is no failure of the request.
    [[nodiscard]] const FetchError *failure() const
    {
        const FetchError *first = observations.isEmpty() ? nullptr : observations.first().failure();
        const auto isSame = [first](const Observation &each) { return each.failure() && *each.failure() == *first; };
        const bool isWhole = first && first->kind != FetchErrorKind::NotFound
            && std::all_of(observations.begin(), observations.end(), isSame);
        return isWhole ? first : nullptr;
    }
};

/// A request for the rows that were written since a time, in any task.
struct FeedRequest {
    Timestamp since; ///< by the server's clock
    QString cursor; ///< from the previous page; empty: the first page

    friend bool operator==(const FeedRequest &, const FeedRequest &) = default;
};

/// One page of the feed.
struct FeedPage {
    struct Row {
        TaskId id;
        Timestamp time;
        QString state;
    };
    QList<Row> rows; ///< in any order, also rows that an earlier page contained
    QString cursor; ///< of the next page; empty: this was the last
    qsizetype badRows = 0; ///< number of further rows, whose task or time cannot be read
};

/// The result of a FeedRequest.
struct FeedObservation {
    Timestamp askedAt; ///< when the request was sent, wall clock
    std::optional<Timestamp> answeredAt; ///< when the answer was complete; none without an answer
    std::variant<FeedPage, FetchError> outcome;

    [[nodiscard]] const FeedPage *page() const { return std::get_if<FeedPage>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }
};

} // namespace Taskwatch
