// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mutedfamilies.h"

#include "text/errorfamily.h"

namespace Taskwatch {

namespace {

/// Whether @p alert is raised because of a task's error. An awaited end is not.
bool concernsError(const Alert &alert)
{
    if (alert.isAwaitedEnd)
        return false;
    switch (alert.kind) {
    case AlertKind::EnteredPhase:
        return alert.phase == Phase::Failed || alert.phase == Phase::Retrying;
    case AlertKind::RetriesAtLeast:
    case AlertKind::ErrorMatches:
        return true;
    case AlertKind::OverdueLongerThan:
    case AlertKind::UnansweredLongerThan:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

MutedFamilies::MutedFamilies()
    : m_known(errorFamily)
{
}

void MutedFamilies::setFamilies(const QStringList &families)
{
    m_families = families;
    m_families.removeAll(QString());
    m_families.removeDuplicates();
    m_families.remove(0, std::max<qsizetype>(0, m_families.size() - Most));
}

void MutedFamilies::removeFrom(std::vector<Alert> &alerts, const TaskTable &table)
{
    if (m_families.isEmpty())
        return;
    if (table.texts().generation() != m_generation) {
        m_known.clear();
        m_generation = table.texts().generation();
    }
    std::erase_if(alerts, [this, &table](const Alert &alert) { return isMuted(alert, table); });
}

bool MutedFamilies::isMuted(const Alert &alert, const TaskTable &table)
{
    const TextId error = table.at(alert.row).texts.error;
    return error != TextId::None && concernsError(alert)
        && m_families.contains(m_known.text(m_known.numberOf(error, table.texts())));
}

} // namespace Taskwatch
