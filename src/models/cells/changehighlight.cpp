// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/changehighlight.h"

namespace Taskwatch {

namespace {

constexpr std::chrono::milliseconds FadeDuration{1000};
constexpr int FadeSteps = 4; // few, because each step repaints
constexpr std::chrono::milliseconds StepDuration = FadeDuration / FadeSteps;

std::optional<News> newsIn(TaskColumn column)
{
    switch (column) {
    case TaskColumn::State:
        return News::State;
    case TaskColumn::Message:
        return News::Message;
    case TaskColumn::Retries:
        return News::Retries;
    case TaskColumn::LastError:
        return News::Error;
    case TaskColumn::Url:
        return News::Url;
    case TaskColumn::Task:
    case TaskColumn::NextAttempt:
    case TaskColumn::Completed:
    case TaskColumn::Deadline:
    case TaskColumn::Checked:
    case TaskColumn::Changes:
    case TaskColumn::Trail:
        return std::nullopt; // never changes, has a time of its own, or is covered by the other columns
    }
    Q_UNREACHABLE();
}

/// Remaining time of a mark; not positive if there is none.
std::chrono::milliseconds leftOf(const TaskRow &row, TaskColumn column, const ClockReading &moment)
{
    const std::optional<News> news = newsIn(column);
    if (!news || !row.news.testFlag(*news))
        return {};
    // A poll that was sent after the moment counts as new.
    return ChangeHighlightDuration - std::max(std::chrono::milliseconds(0), moment.since(row.changed));
}

} // namespace

double changeHighlight(const TaskRow &row, TaskColumn column, const ClockReading &moment, ChangeHighlightEnd end)
{
    const std::chrono::milliseconds left = leftOf(row, column, moment);
    if (left.count() <= 0)
        return 0;
    if (end == ChangeHighlightEnd::Stays || left > FadeDuration)
        return 1;
    const auto steps =
        (left + StepDuration - std::chrono::milliseconds(1)) / StepDuration; // remaining steps, rounded up
    return static_cast<double>(steps) / (FadeSteps + 1);
}

std::optional<std::chrono::milliseconds> changeHighlightLasts(
    const TaskRow &row, TaskColumn column, const ClockReading &moment, ChangeHighlightEnd end)
{
    const std::chrono::milliseconds left = leftOf(row, column, moment);
    if (left.count() <= 0)
        return std::nullopt;
    if (end == ChangeHighlightEnd::Stays)
        return left;
    if (left > FadeDuration)
        return left - FadeDuration;
    return (left - std::chrono::milliseconds(1)) % StepDuration + std::chrono::milliseconds(1);
}

} // namespace Taskwatch
