// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"

#include <QString>

#include <array>

namespace Taskwatch {

/// Our grouping of the endpoint's states. It is used to colour, count, filter and schedule; the state itself is always
/// shown.
enum class Phase : quint8 { Waiting, Running, Retrying, Succeeded, Failed, Cancelled, Unknown };

inline constexpr std::array<Phase, 7> AllPhases = {
    Phase::Waiting, Phase::Running, Phase::Retrying, Phase::Succeeded, Phase::Failed, Phase::Cancelled, Phase::Unknown};

/// The phase's untranslated name in machine-read formats: `waiting`, `running`, …
[[nodiscard]] QString phaseKey(Phase phase);

/// @p state for comparisons: case folded; `-`, `_` and blank are equal.
[[nodiscard]] QString foldedState(const QString &state);

/// The `state` of a task, verbatim, with its phase. Which state belongs to which phase is said by the API's file.
class TaskState final
{
public:
    TaskState() = default;
    /// @p isFinal: the state cannot change any more.
    TaskState(CompactText text, Phase phase, bool isFinal)
        : m_text(std::move(text))
        , m_phase(phase)
        , m_final(isFinal)
    {
    }

    /// As received.
    [[nodiscard]] const CompactText &text() const { return m_text; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Whether the state cannot change any more. False for unknown states and while a task is being cancelled.
    [[nodiscard]] bool isFinal() const { return m_final; }

    /// Returns the same state with @p text, which must equal its own text, so that equal texts share memory.
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
