// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/givenids.h"
#include "api/taskapi.h"
#include "base/clockreading.h"
#include "start/demosimulator.h"
#include "task/observation.h"

namespace Taskwatch {

class Session;

/// What polling would have observed of the tasks in @p answers, in order of time: each change soon after it happened,
/// and a poll without a change before the next one. @p answers: as from DemoSimulator::past(). @p now: the present.
[[nodiscard]] QList<Observation> pastObservations(
    const QList<PastAnswer> &answers, const TaskApi &api, const ClockReading &now);

/// Adds those of @p ids that @p answers are about to @p session, with this history, and returns the others.
QList<GivenId> watchPast(Session &session, const QList<PastAnswer> &answers, const QList<GivenId> &ids);

} // namespace Taskwatch
