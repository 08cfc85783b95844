// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phaseset.h"

#include <QString>

#include <array>
#include <chrono>

namespace Taskwatch {

/// What a person can ask to be told of.
enum class AlertKind : quint8 {
    EnteredPhase, ///< a task came into one of some phases
    RetriesAtLeast, ///< a task was retried so often, and did not succeed
    ErrorMatches, ///< a text stands in a task's error, whatever the case
    OverdueLongerThan, ///< a task should have been processed so long ago
    UnansweredLongerThan, ///< no look at a task was answered for so long, though it should have been
};
inline constexpr std::array<AlertKind, 5> AllAlertKinds = {AlertKind::EnteredPhase, AlertKind::RetriesAtLeast,
    AlertKind::ErrorMatches, AlertKind::OverdueLongerThan, AlertKind::UnansweredLongerThan};

/// The kind's name for machines. Never translated.
[[nodiscard]] QString alertKindKey(AlertKind kind);

/// One thing that a person wants to be told of. A value; what its kind does not use says nothing.
struct AlertRule {
    AlertKind kind = AlertKind::EnteredPhase;
    bool enabled = false;
    PhaseSet phases{Phase::Failed}; ///< of EnteredPhase; chosen by name
    int retries = 3; ///< of RetriesAtLeast
    QString text; ///< of ErrorMatches, plain; an empty one is found nowhere
    std::chrono::minutes time{5}; ///< of the two rules of time
    /// How often to say it again while it lasts; zero: never.
    std::chrono::minutes repeatEvery{0};

    /// Whether the same is asked of a task, whoever wants to know and however often.
    [[nodiscard]] bool asksTheSameAs(const AlertRule &other) const;
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// What values may be.
namespace AlertBounds {
inline constexpr int LeastRetries = 1;
inline constexpr int MostRetries = 1000;
inline constexpr std::chrono::minutes LeastTime{1};
inline constexpr std::chrono::minutes MostTime{7 * 24 * 60}; ///< also of `repeatEvery`
inline constexpr qsizetype MostText = 200; ///< characters
}

/// One of each kind, at its kind's value.
using AlertRules = std::array<AlertRule, AllAlertKinds.size()>;

[[nodiscard]] inline const AlertRule &ruleOf(const AlertRules &rules, AlertKind kind)
{
    return rules[static_cast<size_t>(kind)];
}

/// To be told of tasks that failed for good, and of nothing else.
[[nodiscard]] AlertRules defaultAlertRules();

} // namespace Taskwatch
