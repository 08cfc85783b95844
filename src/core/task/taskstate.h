// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"

#include <QString>

#include <array>

namespace Taskwatch {

/// Our grouping of the endpoint's states: it colours, counts, filters and schedules, and never replaces the state itself.
enum class Phase : quint8 { Waiting, Running, Retrying, Succeeded, Failed, Cancelled, Unknown };

inline constexpr std::array<Phase, 7> AllPhases
    = {Phase::Waiting, Phase::Running, Phase::Retrying, Phase::Succeeded, Phase::Failed, Phase::Cancelled, Phase::Unknown};

/// The phase's name for machines: `waiting`, `running`, … Never translated.
[[nodiscard]] QString phaseKey(Phase phase);

/// @p state as it is compared with others: case folded; `-`, `_` and blank alike.
[[nodiscard]] QString foldedState(const QString &state);

/// The `state` of a task, verbatim, with what we make of it.
///
/// The endpoint does not document the set of states; the groups are those of api.md's table (asynq, the sibling page,
/// the service's events). Case is folded; `-`, `_` and blank are alike.
class TaskState final
{
public:
    TaskState() = default;
    explicit TaskState(const QString &text);

    /// As sent.
    [[nodiscard]] const CompactText &text() const { return m_text; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Whether nothing can follow. An unknown state never is final, nor is `cancel_requested`.
    [[nodiscard]] bool isFinal() const { return m_final; }

    /// The same, its text being @p text, which must equal its own: so that equal texts can share their memory.
    [[nodiscard]] TaskState sharing(const CompactText &text) const
    {
        TaskState state = *this;
        state.m_text = text;
        return state;
    }

    friend bool operator==(const TaskState &a, const TaskState &b) { return a.m_text == b.m_text; }

private:
    CompactText m_text;
    Phase m_phase = Phase::Unknown;
    bool m_final = false;
};

} // namespace Taskwatch
