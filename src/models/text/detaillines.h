// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/celltext.h"

#include <QList>

namespace Taskwatch {

/// One named line of the overview of a task or of the endpoint.
struct DetailLine {
    /// What the line describes: the task's error, the task, the last poll, the facts that the task lacks, or the
    /// poller.
    enum class Section : quint8 { Error, Task, Poll, NotSet, Endpoint };

    Section section;
    QString name; ///< the endpoint's field name, or our name for a property of the poll; not translated
    QString text; ///< plain, made safe, possibly several lines; empty if there is nothing to show
    QString toolTip; ///< plain, not made safe
    bool attention = false; ///< the value is a problem
    /// The text to copy: full, unaltered texts, times as ISO 8601, plain numbers. Empty without a value.
    QString copied = {};

    /// The name as it is shown: translated if it is ours.
    [[nodiscard]] QString title() const;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

/// All facts about @p row that detailHeadline() does not contain, one line for each field. The names and their order
/// never change; the text of a fact that is not set is empty, and the line of section NotSet names these facts. Times
/// are shown in @p form, followed by the relative time if @p form is another one.
[[nodiscard]] QList<DetailLine> detailLines(
    const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

/// What matters most about @p row in one line: state, retries, next attempt, and that it is stale. For example
/// `retrying  ·  4 of 5 retries  ·  next attempt in 2 m 13 s`.
[[nodiscard]] QString detailHeadline(
    const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

} // namespace Taskwatch
