// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskreports.h"

#include "api/jsonfacts.h"
#include "api/taskreader.h"

#include <algorithm>

namespace Taskwatch {

QList<ServerReport> TaskReports::ofRows(const TaskRows &rows) const
{
    const QStringList noParts;
    const QJsonObject noRecord;
    const TaskReader reader(m_api, noRecord, &rows, noParts);
    QList<ServerReport> found;
    QString lastError;
    // Clang 14 cannot compile the reversed view of this library. NOLINTNEXTLINE(modernize-loop-convert)
    for (auto row = rows.rows().rbegin(); row != rows.rows().rend(); ++row) {
        if (!row->time)
            continue;
        const QString state = reader.textIn(*row, TaskFact::State);
        const QString error = reader.textIn(*row, TaskFact::Error).left(LongestError);
        // The last row may repeat why the last attempt failed.
        const bool isRepeated = row->isFinal && error == lastError;
        lastError = error.isEmpty() ? lastError : error;
        found.append({.at = *row->time, .state = m_api.stateOf(state, 0), .error = isRepeated ? QString() : error});
    }
    QList<ServerReport> reports;
    addReports(reports, found);
    return reports;
}

QList<ServerReport> TaskReports::inTask(const QJsonObject &task) const
{
    if (!m_api.reports)
        return {};
    const ApiReports &form = *m_api.reports;
    const auto textAt = [](const std::optional<JsonPointer> &at, const QJsonObject &entry) {
        return at ? jsonScalarText(at->in(entry)) : QString();
    };
    QList<ServerReport> found;
    const QList<QJsonValue> entries = jsonItems(form.at.in(task));
    for (const QJsonValue &item : entries) {
        const QJsonObject entry = item.toObject();
        const std::optional<Timestamp> time = jsonTime(form.time.in(entry), m_api.time);
        if (!time)
            continue;
        const QString state = textAt(form.state, entry);
        const std::optional<qint64> attempt = form.attempt ? jsonWholeNumber(form.attempt->in(entry)) : std::nullopt;
        found.append({.at = *time,
            .state = state.isEmpty() ? TaskState() : m_api.stateOf(state, 0),
            .attempt = std::max<qint64>(attempt.value_or(0), 0),
            .error = textAt(form.error, entry).left(LongestError)});
    }
    QList<ServerReport> reports;
    addReports(reports, found);
    return reports;
}

} // namespace Taskwatch
