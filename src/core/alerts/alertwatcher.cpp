// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertwatcher.h"

namespace Taskwatch {

namespace {

constexpr std::array PollRules = {
    AlertKind::RetriesAtLeast, AlertKind::ErrorMatches, AlertKind::OverdueLongerThan, AlertKind::UnansweredLongerThan};

/// Poll interval to assume where a row has none: the default of the longest interval.
constexpr std::chrono::minutes UsualInterval{1};

/// Whether the task may need attention. Succeeded and cancelled tasks do not, whatever happened to them before.
bool mayHurt(const Task &task)
{
    return task.state.phase() != Phase::Succeeded && task.state.phase() != Phase::Cancelled;
}

} // namespace

AlertWatcher::AlertWatcher(const AlertRules &rules)
    : m_rules(rules)
    , m_needle(rule(AlertKind::ErrorMatches).text.toCaseFolded())
{
}

void AlertWatcher::setRules(const AlertRules &rules)
{
    std::vector<AlertKind> changed;
    for (const AlertKind kind : AllAlertKinds) {
        const AlertRule &before = rule(kind);
        const AlertRule &after = ruleOf(rules, kind);
        if (before.enabled != after.enabled || !before.asksTheSameAs(after) || before.repeatEvery != after.repeatEvery)
            m_reminders[static_cast<size_t>(kind)] = {};
        // The phase is recorded in any case.
        if (kind != AlertKind::EnteredPhase && after.enabled && (!before.enabled || !before.asksTheSameAs(after)))
            changed.push_back(kind);
    }
    m_rules = rules;
    m_needle = CaseInsensitiveMatcher(rule(AlertKind::ErrorMatches).text.toCaseFolded());
    if (changed.empty())
        return;
    for (Memory &memory : m_memory) {
        for (const AlertKind kind : changed)
            memory.holdsOf(kind).reset();
    }
    m_toCheck = static_cast<int>(m_memory.size()); // rows beyond are recorded when they are first seen
    m_clockRow = 0;
}

void AlertWatcher::setAsking(bool asking, MonotonicTime now)
{
    if (asking && !m_askingSince)
        m_askingSince = now;
    else if (!asking)
        m_askingSince.reset();
}

AlertWatcher::Memory &AlertWatcher::memoryOf(int index, const TaskRow &row)
{
    const auto at = static_cast<size_t>(index);
    if (at >= m_memory.size())
        m_memory.resize(at + 1);
    Memory &memory = m_memory[at];
    if (memory.serial != row.serial) { // the row belongs to another task now
        memory = {.serial = row.serial, .phase = {}, .holds = {}};
        m_unanswered.remove(index);
    }
    return memory;
}

const AlertWatcher::Memory *AlertWatcher::knownMemoryOf(const TaskTable &table, const Alert &alert) const
{
    const auto at = static_cast<size_t>(alert.row);
    if (alert.row >= table.rowEnd() || at >= m_memory.size() || !table.isUsed(alert.row)
        || table.at(alert.row).serial != alert.serial)
        return nullptr;
    return &m_memory[at];
}

bool AlertWatcher::holds(const TaskTable &table, const Alert &alert) const
{
    const Memory *memory = knownMemoryOf(table, alert);
    if (!memory || !rule(alert.kind).enabled)
        return false;
    if (alert.kind == AlertKind::EnteredPhase)
        return memory->phase == alert.phase && rule(alert.kind).phases.contains(alert.phase);
    return memory->holds[static_cast<size_t>(alert.kind)].value_or(false);
}

std::vector<Alert> AlertWatcher::checkRows(
    const TaskTable &table, std::span<const int> rows, const ClockReading &moment)
{
    std::vector<Alert> alerts;
    for (const int index : rows) {
        const TaskRow &row = table.at(index);
        (void)memoryOf(index, row);
        if (row.answeredAt)
            m_unanswered.remove(index);
        else if (row.polledAt && !m_unanswered.contains(index))
            m_unanswered.insert(index, row.polled);
        updatePhase(index, row, moment, alerts);
        for (const AlertKind kind : PollRules)
            update(kind, index, row, moment, alerts);
    }
    return alerts;
}

std::vector<Alert> AlertWatcher::checkTime(const TaskTable &table, const ClockReading &moment, int most)
{
    std::vector<Alert> alerts;
    if (m_timeCheckedAt && m_askingSince && moment.tick - *m_timeCheckedAt > LongestNap)
        m_askingSince = moment.tick;
    m_timeCheckedAt = moment.tick;
    const int count = dependsOnTime() ? std::min(most, table.rowEnd()) : 0;
    for (int i = 0; i < count; ++i, ++m_clockRow) {
        if (m_clockRow >= table.rowEnd())
            m_clockRow = 0;
        if (!table.isUsed(m_clockRow))
            continue;
        const TaskRow &row = table.at(m_clockRow);
        const bool isFirst = !memoryOf(m_clockRow, row).phase;
        if (isFirst) // the row was added without a call of checkRows()
            updatePhase(m_clockRow, row, moment, alerts);
        if (m_toCheck > 0 || isFirst) {
            update(AlertKind::RetriesAtLeast, m_clockRow, row, moment, alerts);
            update(AlertKind::ErrorMatches, m_clockRow, row, moment, alerts);
        }
        update(AlertKind::OverdueLongerThan, m_clockRow, row, moment, alerts);
        update(AlertKind::UnansweredLongerThan, m_clockRow, row, moment, alerts);
    }
    m_toCheck = count == 0 ? 0 : std::max(0, m_toCheck - count);
    remind(table, moment, most, alerts);
    return alerts;
}

bool AlertWatcher::dependsOnTime() const
{
    const auto saysAgain = [](const AlertRule &rule) { return rule.enabled && rule.repeatEvery.count() > 0; };
    return m_toCheck > 0 || rule(AlertKind::OverdueLongerThan).enabled || rule(AlertKind::UnansweredLongerThan).enabled
        || std::any_of(m_rules.begin(), m_rules.end(), saysAgain);
}

std::optional<bool> AlertWatcher::evaluate(AlertKind kind, int index, const TaskRow &row, const ClockReading &moment)
{
    if (kind == AlertKind::UnansweredLongerThan)
        return isUnanswered(index, row, moment);
    if (!row.task)
        return {};
    switch (kind) {
    case AlertKind::RetriesAtLeast:
        return mayHurt(*row.task) && row.task->retried >= rule(kind).retries;
    case AlertKind::ErrorMatches:
        return mayHurt(*row.task) && !rule(kind).text.isEmpty() && !row.task->error.isEmpty()
            && m_needle.isIn(row.task->error);
    case AlertKind::OverdueLongerThan:
        return isOverdue(row, moment);
    case AlertKind::EnteredPhase:
    case AlertKind::UnansweredLongerThan:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<bool> AlertWatcher::isOverdue(const TaskRow &row, const ClockReading &moment) const
{
    const Task &task = *row.task;
    const auto since = task.isOrphan() ? task.deadline : task.nextProcessAt;
    if (task.state.isFinal() || !since || (task.state.phase() == Phase::Running && !task.isOrphan()))
        return false;
    if (moment.serverNow - *since <= rule(AlertKind::OverdueLongerThan).time)
        return false;
    // Not known if the task was not polled for long, because the machine slept or the endpoint was unreachable.
    if (row.isStale(moment.tick))
        return {};
    return true;
}

std::optional<bool> AlertWatcher::isUnanswered(int index, const TaskRow &row, const ClockReading &moment)
{
    if (row.isSettled())
        return false;
    MonotonicTime since;
    if (!row.polledAt)
        since = seenFirst(row.serial, moment.tick);
    else if (!row.answeredAt)
        since = m_unanswered.value(index, row.polled);
    else
        since = row.polled
            + (row.interval && !row.failure ? std::chrono::nanoseconds(*row.interval)
                                            : std::chrono::nanoseconds(UsualInterval));
    if (!m_askingSince) // polling is off: the rule neither begins nor stops applying
        return {};
    return moment.tick - std::max(since, *m_askingSince) > rule(AlertKind::UnansweredLongerThan).time;
}

MonotonicTime AlertWatcher::seenFirst(quint32 added, MonotonicTime now)
{
    constexpr size_t Most = 256;
    if (m_seenFirst.empty() || m_seenFirst.back().end <= added) {
        if (!m_seenFirst.empty() && m_seenFirst.back().at == now)
            m_seenFirst.back().end = added + 1;
        else
            m_seenFirst.push_back({added + 1, now});
        if (m_seenFirst.size() > Most) // its rows then count as seen with the next entry, slightly too late
            m_seenFirst.pop_front();
    }
    const auto it = std::upper_bound(m_seenFirst.begin(), m_seenFirst.end(), added,
        [](quint32 number, const SeenFirst &seen) { return number < seen.end; });
    return it->at;
}

void AlertWatcher::updatePhase(int index, const TaskRow &row, const ClockReading &moment, std::vector<Alert> &alerts)
{
    if (!row.task)
        return;
    Memory &memory = m_memory[static_cast<size_t>(index)];
    const Phase phase = row.task->state.phase();
    const std::optional<Phase> before = std::exchange(memory.phase, phase);
    const AlertRule &asked = rule(AlertKind::EnteredPhase);
    if (before && before != phase && asked.enabled && asked.phases.contains(phase))
        raise({index, row.serial, AlertKind::EnteredPhase, false, phase}, moment, alerts);
}

void AlertWatcher::update(
    AlertKind kind, int index, const TaskRow &row, const ClockReading &moment, std::vector<Alert> &alerts)
{
    if (!rule(kind).enabled)
        return;
    const std::optional<bool> now = evaluate(kind, index, row, moment);
    if (!now)
        return;
    const std::optional<bool> before = std::exchange(m_memory[static_cast<size_t>(index)].holdsOf(kind), now);
    if (before == false && *now)
        raise({index, row.serial, kind, false, row.task ? row.task->state.phase() : Phase::Unknown}, moment, alerts);
}

void AlertWatcher::raise(const Alert &alert, const ClockReading &moment, std::vector<Alert> &alerts)
{
    alerts.push_back(alert);
    if (rule(alert.kind).repeatEvery.count() == 0)
        return;
    Reminders &reminders = m_reminders[static_cast<size_t>(alert.kind)];
    reminders.reported.push_back({moment.tick, alert});
    reminders.last.insert(alert.row, moment.tick);
}

void AlertWatcher::remind(const TaskTable &table, const ClockReading &moment, int most, std::vector<Alert> &alerts)
{
    for (const AlertKind kind : AllAlertKinds) {
        Reminders &reminders = m_reminders[static_cast<size_t>(kind)];
        const auto isDue = [&] {
            return !reminders.reported.empty() && moment.tick - reminders.reported.front().at >= rule(kind).repeatEvery;
        };
        for (int i = 0; i < most && isDue(); ++i) {
            const Reminders::Reported reported = reminders.reported.front();
            reminders.reported.pop_front();
            const auto last = reminders.last.constFind(reported.alert.row);
            if (last == reminders.last.cend() || *last != reported.at)
                continue; // a newer alert was raised since
            if (!holds(table, reported.alert)) {
                reminders.last.erase(last);
                continue;
            }
            Alert again = reported.alert;
            again.reminder = true;
            raise(again, moment, alerts);
        }
    }
}

} // namespace Taskwatch
