// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QList>

namespace Taskwatch {

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
