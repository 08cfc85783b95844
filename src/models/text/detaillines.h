// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/celltext.h"

#include <QList>

namespace Taskwatch {

/// One named line of a task's overview, or of the endpoint's.
struct DetailLine {
    /// Where it belongs: what the endpoint said of the task, how the last look went, or what the poller does.
    enum class Section : quint8 { Task, Look, Endpoint };

    Section section;
    QString name; ///< the endpoint's field name, or our word for what a look has
    QString text; ///< plain, made safe, perhaps of many lines
    QString toolTip; ///< plain, not made safe
    bool attention = false; ///< something is wrong here
    /// What is copied, as the endpoint means it: texts whole and unaltered, times as ISO 8601, numbers plain. Empty where there is nothing.
    QString copied = {};

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

/// Everything known of @p row, a line a field. The names and their order are always the same, so that lines keep their
/// place while their texts change. Times are told in @p form first, and then, where that is not the relative one, how far away they are.
[[nodiscard]] QList<DetailLine> detailLines(const TaskRow &row, const Moment &moment, TimeForm form = TimeForm::Relative);

} // namespace Taskwatch
