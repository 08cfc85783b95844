// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"
#include "journal/tables/lookring.h"
#include "task/observation.h"
#include "table/phasetrail.h"
#include "table/rememberedtask.h"

namespace Taskwatch {

/// A task's row in the journal, as it is read.
struct StoredTask {
    qint64 row = 0;
    TaskId taskId = TaskId::unaskable({});
    Timestamp addedAt{};
    bool watched = false;
    OptionalTime<Timestamp> forgottenAt;
    bool trimmed = false;
    qint64 lastChange = 0; ///< id of the row of the last version; 0 for none
    OptionalTime<Timestamp> sameAt; ///< when the last look was asked that told the last version
    std::optional<FetchError> versionFailure; ///< what the last version is, where that is no task
    quint32 changes = 0;
    PhaseTrail trail;
    bool gone = false;

    /// A look, without its answer.
    struct Look {
        Timestamp askedAt{};
        std::optional<std::chrono::milliseconds> took;
        std::optional<int> httpStatus;
        std::optional<std::chrono::milliseconds> nextLookIn;
        QVariant form; ///< for JournalTexts::form()
    };
    std::optional<Task> task; ///< as last told
    Look told; ///< only where there is a task
    std::optional<FetchError> failure; ///< of the last look
    Look failed; ///< only where there is a failure

    LookRing looks; ///< only where they were asked for

    /// Columns and tables of a SELECT, to be followed by WHERE …; with or without the last looks.
    [[nodiscard]] static QString select();
    [[nodiscard]] static QString selectWithLooks();
    [[nodiscard]] static StoredTask read(const QSqlQuery &query, JournalTexts &texts);
    [[nodiscard]] static StoredTask readWithLooks(const QSqlQuery &query, JournalTexts &texts);

    /// As the program takes it in. @p now, @p tick: the same moment, for `asked`, which no clock of then can tell.
    [[nodiscard]] RememberedTask remembered(JournalTexts &texts, Timestamp now, MonotonicTime tick) const;
};

} // namespace Taskwatch
