// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/cellfilter.h"
#include "cells/celltext.h"

#include <QList>

namespace Taskwatch {

/// One named line of the overview of a task or of the endpoint.
struct DetailLine {
    /// What the line describes: the task's error, the task, the last poll, the fields that are not set, or the
    /// poller.
    enum class Section : quint8 { Error, Task, Poll, NotSet, Endpoint };

    Section section;
    QString name; ///< the endpoint's field name, or our name for a property of the poll; not translated
    QString text; ///< plain, made safe, possibly several lines; empty if there is nothing to show
    QString toolTip; ///< plain, not made safe
    bool isProblem = false; ///< the value needs attention
    /// The text to copy: full, unaltered texts, times as ISO 8601, plain numbers. Empty without a value.
    QString copyText = {};
    std::optional<CellFilter> filter = {}; ///< for the tasks with the same value, if the table has a column for it

    /// The name as it is shown: translated if it is ours.
    [[nodiscard]] QString title() const;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

/// One line for each field of @p row except its id and state, and the lines of the last poll. The names and their order
/// never change. A field that is not set has an empty text, and the line of section NotSet names it. Times are shown in
/// @p form, followed by the relative time if @p form is another one.
[[nodiscard]] QList<DetailLine> detailLines(
    const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

/// What matters most about @p row in one line: state, retries, next attempt, and that it is stale. For example
/// `retrying  ·  4 of 5 retries  ·  next attempt in 2 m 13 s`.
[[nodiscard]] QString detailHeadline(
    const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

} // namespace Taskwatch
