// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/rowsentence.h"

#include "cells/celltext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

namespace Taskwatch {

QString rowSentence(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    QStringList parts{safeText(row.id.toString())};
    const auto add = [&parts](const QString &part) {
        if (!part.isEmpty() && part != NotSetText)
            parts.append(part);
    };
    const auto addLabelled = [&](TaskColumn column) {
        const QString text = cellText(column, row, moment, form);
        if (text != NotSetText) // without dots, which would be read aloud
            parts.append(labelText(taskColumnTitle(column), commaText(text.split(QStringLiteral(" · ")))));
    };
    add(cellText(TaskColumn::State, row, moment, form));
    if (row.task && row.task->retried > 0)
        add(cellDetail(TaskColumn::Retries, row, moment));
    if (row.task)
        add(errorText(*row.task));
    addLabelled(TaskColumn::NextAttempt);
    addLabelled(TaskColumn::Checked);
    return commaText(parts);
}

} // namespace Taskwatch
