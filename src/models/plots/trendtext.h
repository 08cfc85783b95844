// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/samplequery.h"
#include "plots/trendplot.h"

#include <QString>

namespace Taskwatch {

/// Stacking order of the phases, from the bottom. Problems are at the bottom, where their height is easiest to read.
/// nullopt: tasks for which no answer was received yet.
inline constexpr std::array<std::optional<Phase>, AllPhases.size() + 1> StackedPhases = {Phase::Failed, Phase::Retrying,
    Phase::Running, Phase::Waiting, Phase::Unknown, std::nullopt, Phase::Cancelled, Phase::Succeeded};

/// `14:32` in local time, `14:30–14:35` if longer than a minute; with @p withDay `Tue 14:30–14:35`.
[[nodiscard]] QString spanText(Timestamp from, Timestamp to, bool withDay);

/// Why there was no polling, to follow a colon: `the program was not running`.
[[nodiscard]] QString gapWords(WatchGap::Reason reason);

/// Description of a bucket: `14:32 · 12 running · 87 retrying · 3 failures`.
/// @p hosts: TrendPlot::hosts, if it is about failures by host: `… · 3 failures · a.example 2 · others 1`.
[[nodiscard]] QString bucketText(const TrendBucket &bucket, bool withDay, const QStringList &hosts = {});
/// Name of a host in a legend, safe to show.
[[nodiscard]] QString hostText(const QString &host);

/// Number of failed attempts in words.
[[nodiscard]] QString failuresText(int count);

/// Title of the rows that match @p question: `Failed attempts at 14:32`, `Retrying at 14:32`. Contains the day if it is
/// not the day of @p now.
[[nodiscard]] QString momentLabel(const SampleQuery &question, Timestamp now);

} // namespace Taskwatch
