// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"
#include "journal/tables/pollring.h"
#include "table/phasetrail.h"
#include "table/rememberedtask.h"
#include "task/observation.h"

namespace Taskwatch {

/// A task's row in the journal.
struct StoredTask {
    qint64 row = 0;
    TaskId taskId = TaskId::unaskable({});
    Timestamp addedAt{};
    bool watched = false;
    OptionalTime<Timestamp> forgottenAt;
    bool trimmed = false;
    qint64 lastChange = 0; ///< row id of the last version in `changes`; 0 for none
    OptionalTime<Timestamp> sameAt; ///< when the last poll was sent that confirmed the last version
    std::optional<FetchError> versionFailure; ///< the last version, if it is a failure
    quint32 changes = 0;
    PhaseTrail trail;
    bool gone = false;
    bool mayBeFinished = false;

    /// A poll, without its answer.
    struct Poll {
        Timestamp askedAt{};
        std::optional<std::chrono::milliseconds> took;
        std::optional<int> httpStatus;
        std::optional<std::chrono::milliseconds> nextPollIn;
        QVariant form; ///< for JournalTexts::form()
    };
    std::optional<Task> task; ///< as last received
    Poll answered; ///< valid if `task` is set
    std::optional<FetchError> failure; ///< of the last poll
    Poll failed; ///< valid if `failure` is set

    PollRing polls; ///< only after readWithPolls()

    /// Columns and tables of a SELECT, to be followed by WHERE …; without and with the last polls.
    [[nodiscard]] static QString select();
    [[nodiscard]] static QString selectWithPolls();
    [[nodiscard]] static StoredTask read(const QSqlQuery &query, JournalTexts &texts);
    [[nodiscard]] static StoredTask readWithPolls(const QSqlQuery &query, JournalTexts &texts);

    /// As the rest of the program expects it. @p now, @p tick: the same moment on both clocks, to compute `asked`,
    /// since monotonic times of an earlier run are meaningless.
    [[nodiscard]] RememberedTask remembered(JournalTexts &texts, Timestamp now, MonotonicTime tick) const;
};

} // namespace Taskwatch
