// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phaseset.h"

#include <QString>

#include <array>
#include <chrono>

namespace Taskwatch {

/// What a notification rule watches for.
enum class AlertKind : quint8 {
    EnteredPhase, ///< a task entered one of the selected phases
    RetriesAtLeast, ///< a task was retried at least this often and has not succeeded
    ErrorMatches, ///< a task's error contains a text; case-insensitive
    OverdueLongerThan, ///< a task's nextProcessAt, or the deadline of a running one, has been over for longer than this
    UnansweredLongerThan, ///< polls of a task were due but not answered for longer than this
};
inline constexpr std::array<AlertKind, 5> AllAlertKinds = {AlertKind::EnteredPhase, AlertKind::RetriesAtLeast,
    AlertKind::ErrorMatches, AlertKind::OverdueLongerThan, AlertKind::UnansweredLongerThan};

/// The machine-readable name of the kind. Never translated.
[[nodiscard]] QString alertKindKey(AlertKind kind);

/// One notification rule. A value type. Members that its kind does not use have no meaning.
struct AlertRule {
    AlertKind kind = AlertKind::EnteredPhase;
    bool enabled = false;
    PhaseSet phases{Phase::Failed}; ///< for EnteredPhase
    int retries = 3; ///< for RetriesAtLeast
    QString text; ///< for ErrorMatches; plain text; an empty one matches nothing
    std::chrono::minutes time{5}; ///< for OverdueLongerThan and UnansweredLongerThan
    /// Interval of reminders while the rule still applies; zero: no reminders.
    std::chrono::minutes repeatEvery{0};

    /// Whether both rules have the same condition. Ignores `enabled` and `repeatEvery`.
    [[nodiscard]] bool asksTheSameAs(const AlertRule &other) const;
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// Allowed ranges of the values, bounds included.
namespace AlertBounds {
inline constexpr int LeastRetries = 1;
inline constexpr int MostRetries = 1000;
inline constexpr std::chrono::minutes LeastTime{1};
inline constexpr std::chrono::minutes MostTime{7 * 24 * 60}; ///< also for `repeatEvery`
inline constexpr qsizetype MostText = 200; ///< characters
} // namespace AlertBounds

/// One rule of each kind, indexed by the value of the kind.
using AlertRules = std::array<AlertRule, AllAlertKinds.size()>;

[[nodiscard]] inline const AlertRule &ruleOf(const AlertRules &rules, AlertKind kind)
{
    return rules[static_cast<size_t>(kind)];
}

/// Only the rule for tasks that entered the phase Failed is enabled.
[[nodiscard]] AlertRules defaultAlertRules();

} // namespace Taskwatch
