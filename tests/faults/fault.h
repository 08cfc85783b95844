// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"
#include "faults/faultanswers.h"
#include "task/fetcherror.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Taskwatch::Test {

struct ServedApi;

/// What the engine does after the last answer.
enum class Then : quint8 {
    Polls, ///< polls each task on by itself, less and less often after a failure
    Probes, ///< nobody is there: one request at a time, and at once after a refresh
    Waits, ///< the server asked to wait: nothing is sent, not even a refresh
    Stops, ///< the token is refused: nothing is sent until a refresh
};

/// One way in which a server behaves, and what a person must see of it. All tasks meet it.
struct Fault {
    const char *name;
    Answer answer;

    /// What the poll ends with; none: a task is read.
    std::optional<FetchErrorKind> failure = {};
    /// Part of the words that the row shows as the reason: of the failure, or of the flags of the task.
    const char *words = "";
    /// Beginning of the message area; empty: no message.
    const char *message = "";
    Then then = Then::Polls;
    /// How long the engine waits, with Then::Waits.
    std::chrono::seconds wait{0};
    /// A cell that a task must show. Only if there is no failure.
    TaskColumn column = TaskColumn::State;
    const char *cell = "retrying";
    /// The answer is never complete, so that its time-out must be short. Always so with FetchErrorKind::Timeout.
    bool isLate = false;
    /// The API that is served; null: the first one, with the task of taskText().
    const ServedApi *api = nullptr;
};

/// The tables, by theme.
[[nodiscard]] QList<Fault> headFaults(); ///< status line and headers
[[nodiscard]] QList<Fault> bodyFaults(); ///< length, coding and kind of the body
[[nodiscard]] QList<Fault> statusFaults(); ///< statuses other than 200
[[nodiscard]] QList<Fault> limitFaults(); ///< headers about limits and the clock
[[nodiscard]] QList<Fault> fieldFaults(); ///< what the task contains
[[nodiscard]] QList<Fault> connectionFaults(); ///< the connection ends or stands still
/// All of them.
[[nodiscard]] QList<Fault> allFaults();

/// What may be wrong with the answers of any API, in the form of @p api.
[[nodiscard]] QList<Fault> apiFaults(const ServedApi &api);

} // namespace Taskwatch::Test
