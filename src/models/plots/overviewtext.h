// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/momentquestion.h"
#include "plots/overviewplot.h"

#include <QString>

namespace Taskwatch
{

/// Phases as they are stacked, from the ground up: what hurts stands on the ground, where its height is read best.
/// None: tasks of which no answer told anything yet.
inline constexpr std::array<std::optional<Phase>, AllPhases.size() + 1> StackedPhases = {Phase::Failed, Phase::Retrying,
    Phase::Running, Phase::Waiting, Phase::Unknown, std::nullopt, Phase::Cancelled, Phase::Succeeded};

/// `14:32` in local time, `14:30–14:35` where it is longer than a minute; @p withDay: `Tue 14:30–14:35`.
[[nodiscard]] QString spanText(Timestamp from, Timestamp to, bool withDay);

/// Why nobody looked, in words that can follow another sentence: `the program was not running`.
[[nodiscard]] QString gapWords(WatchGap::Reason reason);

/// What a person reads of a bucket: `14:32 · 12 running · 87 retrying · 3 failures`.
[[nodiscard]] QString bucketText(const OverviewBucket &bucket, bool withDay);

/// A number of attempts that failed.
[[nodiscard]] QString failuresText(int count);

/// What the rows are called that answer @p question: `Failed attempts at 14:32`, `Retrying at 14:32`; with the day
/// where that is not the day of @p now.
[[nodiscard]] QString momentLabel(const MomentQuestion &question, Timestamp now);

} // namespace Taskwatch
