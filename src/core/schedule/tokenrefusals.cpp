// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/tokenrefusals.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

bool TokenRefusals::answered(const TaskId *id)
{
    if (id && m_answered.size() < MostWitnesses && !m_answered.contains(*id))
        m_answered.append(*id);
    m_refused.clear();
    return std::exchange(m_isRefused, false);
}

bool TokenRefusals::refused(FetchErrorKind kind, const TaskId *id, bool wasAnswered, qsizetype watched)
{
    const bool isForbidden = kind == FetchErrorKind::Forbidden;
    if (m_answered.isEmpty()) {
        if (!isForbidden)
            return true;
        if (id)
            m_refused.insert(*id);
        m_isRefused = id && m_refused.size() >= std::clamp<qsizetype>(watched, 1, ForbiddenUntilRefused);
        return m_isRefused;
    }
    if (!id || (isForbidden && !wasAnswered))
        return false;
    m_refused.insert(*id);
    const qsizetype enough = isForbidden ? m_answered.size() : std::min<qsizetype>(2, m_answered.size() + 1);
    const bool isRefused = m_refused.size() >= std::clamp<qsizetype>(watched, 1, enough);
    m_isRefused = isRefused && isForbidden;
    return isRefused;
}

QList<TaskId> TokenRefusals::witnesses(const TaskId &id) const
{
    if (m_isRefused || !m_refused.contains(id))
        return {};
    QList<TaskId> others = m_answered;
    others.removeIf([this](const TaskId &each) { return m_refused.contains(each); });
    return others;
}

} // namespace Taskwatch
