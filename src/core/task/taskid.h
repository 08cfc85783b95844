// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"
#include "task/idrules.h"
#include "base/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Taskwatch {

/// The id of a task, as the endpoint spells it. Never judged by its shape: ids seen in the wild are as different as
/// `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`, `task001` and `98765`.
class TaskId final
{
public:
    static constexpr qsizetype MaxBytes = MaxIdBytes;

    /// Takes @p text as an id, or says why it cannot be one (checkedId()).
    static Result<TaskId> parse(const QString &text);

    /// Something that was given as an id and is none: to be named in a report, never to be asked for.
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
