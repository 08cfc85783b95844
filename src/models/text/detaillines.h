// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/celltext.h"

#include <QList>

namespace Taskwatch {

/// One named line of the overview of a task or of the endpoint.
struct DetailLine {
    /// What the line describes: the task, the last poll, or the poller.
    enum class Section : quint8 { Task, Poll, Endpoint };

    Section section;
    QString name; ///< the endpoint's field name, or our name for a property of the poll; not translated
    QString text; ///< plain, made safe, possibly several lines
    QString toolTip; ///< plain, not made safe
    bool attention = false; ///< the value is a problem
    /// The text to copy: full, unaltered texts, times as ISO 8601, plain numbers. Empty without a value.
    QString copied = {};

    /// The name as it is shown: translated if it is ours.
    [[nodiscard]] QString title() const;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

/// All facts about @p row, one line for each field. The names and their order never change, so lines stay in place
/// while their texts change. Times are shown in @p form, followed by the relative time if @p form is another one.
[[nodiscard]] QList<DetailLine> detailLines(
    const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

} // namespace Taskwatch
