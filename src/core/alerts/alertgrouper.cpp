// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertgrouper.h"

#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// Whether the notification contains the error. The error of a task that succeeded is an old one.
bool hasErrorText(const Alert &alert)
{
    switch (alert.kind) {
    case AlertKind::EnteredPhase:
        return alert.phase == Phase::Failed || alert.phase == Phase::Retrying
            || (alert.phase == Phase::Unknown && !alert.isAwaitedEnd);
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

AlertGrouper::AlertGrouper(AlertBudget *budget)
    : m_budget(budget)
    , m_families(errorFamily)
    , m_hosts(hostOf)
{
}

AlertGrouper::Group &AlertGrouper::groupOf(
    const TaskRow &row, const Alert &alert, const AlertRule &rule, const TextPool &texts)
{
    if (texts.generation() != m_generation) {
        m_families.clear();
        m_hosts.clear();
        m_generation = texts.generation();
    }
    // Unanswered polls concern the endpoint, not the host that the task calls.
    const bool hasHost = alert.kind != AlertKind::UnansweredLongerThan;
    const QString host = hasHost ? m_hosts.text(m_hosts.numberOf(row.texts.url, texts)) : QString();
    const QString family =
        hasErrorText(alert) ? m_families.text(m_families.numberOf(row.texts.error, texts)) : QString();
    const bool hasPhase = alert.kind == AlertKind::EnteredPhase;
    // Hosts and kind keys contain no line feed.
    const QString what = alert.isAwaitedEnd ? QStringLiteral("awaitedEnd") : alertKindKey(alert.kind);
    const QString key =
        QString(what + u'\n' + (hasPhase ? phaseKey(alert.phase) : QString()) + u'\n' + host + u'\n' + family);
    Group &group = m_groups[key];
    if (group.reported.key.isEmpty()) {
        group.reported.key = key;
        group.reported.rule = rule;
        group.reported.phase = hasPhase ? std::optional(alert.phase) : std::nullopt;
        group.reported.isAwaitedEnd = alert.isAwaitedEnd;
        group.reported.host = host;
        group.reported.family = family;
        group.reported.error = hasErrorText(alert) && row.task ? row.task->error.toString() : QString();
    }
    return group;
}

void AlertGrouper::add(
    const TaskTable &table, std::span<const Alert> alerts, const AlertRules &rules, MonotonicTime now)
{
    forgetOld(now); // before a new alert keeps an old group
    for (const Alert &alert : alerts) {
        const TaskRow &row = table.at(alert.row);
        Group &group = groupOf(row, alert, ruleOf(rules, alert.kind), table.texts());
        if (group.pending.empty()) {
            group.pendingSince = now;
            group.isNew = false;
        }
        group.pending.push_back(alert);
        group.isNew = group.isNew || !alert.reminder;
        const qsizetype before = group.ids.size();
        group.ids.insert(row.id);
        if (group.ids.size() > before)
            group.reported.ids.append(row.id);
    }
}

MonotonicTime AlertGrouper::dueAt(const Group &group)
{
    const MonotonicTime collected = group.pendingSince + Collecting;
    return group.reportedAt ? std::max(collected, *group.reportedAt + Spacing) : collected;
}

std::optional<MonotonicTime> AlertGrouper::due() const
{
    std::optional<MonotonicTime> first;
    for (const Group &group : m_groups) {
        if (!group.pending.empty())
            first = first ? std::min(*first, dueAt(group)) : dueAt(group);
    }
    if (const std::optional<MonotonicTime> free = m_budget->freeAt(); first && free)
        first = std::max(*first, *free);
    return first;
}

std::vector<AlertGroup> AlertGrouper::collectDue(MonotonicTime now)
{
    forgetOld(now);
    const size_t room = m_budget->room(now);
    if (room == 0)
        return {};
    std::vector<Group *> dueNow;
    for (Group &group : m_groups) {
        if (!group.pending.empty() && dueAt(group) <= now)
            dueNow.push_back(&group);
    }
    // New alerts before reminders, then the largest group. The order is total, so the same alerts always give the same
    // result.
    std::sort(dueNow.begin(), dueNow.end(), [](const Group *a, const Group *b) {
        if (a->isNew != b->isNew)
            return a->isNew;
        return a->pending.size() != b->pending.size() ? a->pending.size() > b->pending.size()
                                                      : a->reported.key < b->reported.key;
    });
    const size_t alone = dueNow.size() <= room ? dueNow.size() : room - 1;
    std::vector<AlertGroup> messages;
    std::vector<AlertGroup> rest;
    for (size_t i = 0; i < dueNow.size(); ++i) {
        Group &group = *dueNow[i];
        group.reported.reminder = !group.isNew;
        (i < alone ? messages : rest).push_back(group.reported);
        group.pending.clear();
        group.reportedAt = now;
    }
    if (!rest.empty())
        messages.push_back(sumOf(std::move(rest)));
    m_budget->spend(messages.size(), now);
    return messages;
}

AlertGroup AlertGrouper::sumOf(std::vector<AlertGroup> parts)
{
    AlertGroup sum;
    sum.key = QStringLiteral("sum");
    sum.rule = parts.front().rule;
    sum.reminder = std::all_of(parts.begin(), parts.end(), [](const AlertGroup &part) { return part.reminder; });
    qsizetype most = 0;
    for (const AlertGroup &part : parts)
        most += part.ids.size();
    sum.ids.reserve(most);
    QSet<TaskId> seen;
    seen.reserve(most);
    for (const AlertGroup &part : parts) {
        for (const TaskId &id : part.ids) {
            const qsizetype before = seen.size();
            seen.insert(id);
            if (seen.size() > before)
                sum.ids.append(id);
        }
    }
    sum.parts = std::move(parts);
    return sum;
}

void AlertGrouper::forgetOld(MonotonicTime now)
{
    m_groups.removeIf([now](const std::pair<const QString &, Group &> &entry) {
        const Group &group = entry.second;
        return group.pending.empty() && (!group.reportedAt || now - *group.reportedAt >= Memory);
    });
}

void AlertGrouper::close(const QString &key)
{
    const auto it = m_groups.find(key);
    if (it == m_groups.end())
        return;
    if (it->pending.empty())
        m_groups.erase(it);
    else // pending alerts will be reported together with the earlier ids: their rows may belong to other tasks by then
        it->reportedAt.reset();
}

void AlertGrouper::withdraw(const QString &family)
{
    // The ids that were not reported are counted with the group: it begins anew.
    m_groups.removeIf([&family](const std::pair<const QString &, Group &> &entry) {
        const AlertGroup &reported = entry.second.reported;
        const bool isUnknownState = reported.phase == Phase::Unknown; // has an error, but is not raised because of it
        return reported.family == family && !isUnknownState && !reported.isAwaitedEnd && !entry.second.pending.empty();
    });
}

std::vector<Alert> AlertGrouper::collectPending()
{
    std::vector<Alert> pending;
    for (Group &group : m_groups)
        pending.insert(pending.end(), group.pending.begin(), group.pending.end());
    m_groups.clear();
    return pending;
}

} // namespace Taskwatch
