// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskrows.h"

#include "api/jsonfacts.h"

#include <algorithm>
#include <tuple>

namespace Taskwatch {

namespace {

bool isOneOf(const QString &folded, const QStringList &states)
{
    return std::any_of(
        states.begin(), states.end(), [&folded](const QString &each) { return foldedState(each) == folded; });
}

} // namespace

void TaskRows::add(const QJsonObject &object)
{
    Row row{.object = object, .state = {}, .time = {}};
    const QList<ApiSource> &sources = m_api.fact(TaskFact::State).sources;
    for (const ApiSource &source : sources) {
        for (const JsonPointer &at : source.at) {
            if (row.state.isEmpty())
                row.state = foldedState(jsonScalarText(at.in(object)));
        }
    }
    row.time = jsonTime(m_api.rows->time.in(object), m_api.time);
    const auto meaning = m_api.states.constFind(row.state);
    row.isFinal = meaning != m_api.states.constEnd() && meaning->isFinal;
    const QStringList &rank = m_api.rows->rank;
    const auto named =
        std::find_if(rank.begin(), rank.end(), [&row](const QString &each) { return foldedState(each) == row.state; });
    row.rank = static_cast<int>(named - rank.begin());
    m_rows.push_back(std::move(row));
}

void TaskRows::sort()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tuple(b.isFinal, b.time, a.rank) < std::tuple(a.isFinal, a.time, b.rank);
    });
}

const TaskRows::Row *TaskRows::newestOf(const QStringList &states) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&states](const Row &each) { return isOneOf(each.state, states); });
    return row == m_rows.end() ? nullptr : &*row;
}

int TaskRows::count(const QStringList &states) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [&states](const Row &each) { return isOneOf(each.state, states); }));
}

} // namespace Taskwatch
