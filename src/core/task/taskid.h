// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compact/compacttext.h"
#include "task/idrules.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Taskwatch {

/// The id of a task, as the endpoint spells it. Its shape has no meaning: known ids include
/// `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`, `task001` and `98765`.
class TaskId final
{
public:
    static constexpr qsizetype MaxBytes = MaxIdBytes;

    /// Parses @p text as an id, or returns why it is not valid (checkedId()).
    static Result<TaskId> parse(const QString &text);

    /// An invalid id, for reports only. It must never be polled.
    static TaskId unaskable(const QString &text) { return TaskId(text); }

    [[nodiscard]] QString toString() const { return m_text.toString(); }
    [[nodiscard]] const CompactText &text() const { return m_text; }

    friend bool operator==(const TaskId &, const TaskId &) = default;
    friend bool operator<(const TaskId &a, const TaskId &b) { return (a.m_text <=> b.m_text) < 0; }
    friend size_t qHash(const TaskId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    explicit TaskId(const QString &text)
        : m_text(text)
    {
    }

    CompactText m_text;
};

} // namespace Taskwatch
