// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskrows.h"

#include "api/jsonfacts.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Taskwatch {

void TaskRows::add(const QJsonObject &object)
{
    Row row;
    row.object = object;
    const QList<ApiSource> &sources = m_api.fact(TaskFact::State).sources;
    for (const ApiSource &source : sources) {
        for (const JsonPointer &at : source.at) {
            if (row.state.isEmpty())
                row.state = foldedState(jsonScalarText(at.in(object)));
        }
    }
    row.time = jsonTime(m_api.rows->time.in(object), m_api.time);
    row.isFinal = m_api.states.value(row.state).isFinal;
    const qsizetype rank = m_api.rows->rank.indexOf(row.state);
    row.rank = rank < 0 ? m_api.rows->rank.size() : rank;
    m_rows.push_back(std::move(row));
}

void TaskRows::sort()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tuple(b.isFinal, b.time, a.rank) < std::tuple(a.isFinal, a.time, b.rank);
    });
    dropRepeated();
}

void TaskRows::dropRepeated()
{
    std::vector<Row> once;
    once.reserve(m_rows.size());
    QSet<QJsonObject> together; // the rows of the same time and state, if there are several
    for (Row &row : m_rows) {
        const bool isTogether = !once.empty() && once.back().time == row.time && once.back().state == row.state;
        if (!isTogether)
            together.clear();
        else if (together.isEmpty())
            together.insert(once.back().object);
        if (isTogether && together.contains(row.object))
            continue;
        if (isTogether)
            together.insert(row.object);
        once.push_back(std::move(row));
    }
    m_rows = std::move(once);
}

const TaskRows::Row *TaskRows::newestOf(const QStringList &states) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&states](const Row &each) { return states.contains(each.state); });
    return row == m_rows.end() ? nullptr : &*row;
}

int TaskRows::count(const QStringList &states) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [&states](const Row &each) { return states.contains(each.state); }));
}

} // namespace Taskwatch
