// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soak/soakwindows.h"

#include "filter/filtermatcher.h"
#include "text/noticetext.h"

#include <memory>

namespace Taskwatch::Test {

namespace {

constexpr int RowsInSight = 40;

AlertRules allRules()
{
    AlertRules rules = defaultAlertRules();
    for (AlertRule &rule : rules)
        rule.enabled = true;
    rules[static_cast<size_t>(AlertKind::ErrorMatches)].text = QStringLiteral("error 7");
    rules[static_cast<size_t>(AlertKind::RetriesAtLeast)].repeatEvery = std::chrono::minutes(60);
    return rules;
}

} // namespace

SoakWindows::SoakWindows(const TaskTableModel::Clock &clock)
    : m_all(clock)
    , m_watcher(allRules())
{
    const FilterQuery query = *FilterQuery::parse(QStringLiteral("phase:retrying retries>2"));
    const auto matcher = std::make_shared<FilterMatcher>(query, m_all.table().texts());
    m_oftenRetried.setFilter(
        [matcher](const TaskRow &row, const ClockReading &moment) { return matcher->matches(row, moment); },
        query.dependsOnTime());
    m_oftenRetried.setTaskSort({.field = TaskSortField::NextProcessAt, .order = Qt::DescendingOrder});
    m_errors.setFilter([this](int row) { return m_all.passesFilter(row); });
    QObject::connect(&m_all, &TaskTableModel::observationsApplied, &m_errors,
        [this](const std::vector<int> &rows) { checkRows(rows); });
}

void SoakWindows::checkRows(const std::vector<int> &rows)
{
    const AlertRules &rules = m_watcher.rules();
    const ClockReading moment = m_all.moment();
    m_grouper.add(m_all.table(), m_watcher.checkRows(m_all.table(), rows, moment), rules, moment.tick);
    m_grouper.add(m_all.table(), m_awaited.takeEnded(m_all.table(), rows), rules, moment.tick);
}

void SoakWindows::tick(bool paints)
{
    const ClockReading moment = m_all.moment();
    m_grouper.add(m_all.table(), m_watcher.checkTime(m_all.table(), moment), m_watcher.rules(), moment.tick);
    for (const AlertGroup &group : m_grouper.collectDue(moment.tick)) {
        const Notice notice = groupNotice(group, QStringLiteral("Soak"));
        if (!m_shown.contains(notice.key))
            m_shown.append(notice.key);
        ++m_notifications;
        m_endsReported += group.isAwaitedEnd
                || std::any_of(
                    group.parts.begin(), group.parts.end(), [](const auto &part) { return part.isAwaitedEnd; })
            ? 1
            : 0;
    }
    if (!paints)
        return;
    m_errors.updateContents(m_all.table(), moment);
    paint(m_all);
    paint(m_oftenRetried);
    paint(m_errors);
}

void SoakWindows::paint(const QAbstractItemModel &model)
{
    for (int row = 0; row < std::min(RowsInSight, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            static_cast<void>(model.index(row, column).data().toString());
    }
}

void SoakWindows::closeNotifications()
{
    for (const QString &key : std::as_const(m_shown))
        m_grouper.close(key);
    m_shown.clear();
}

int SoakWindows::countOftenRetried() const
{
    const TaskTable &table = m_all.table();
    int count = 0;
    for (int row = 0; row < table.rowEnd(); ++row) {
        const std::optional<Task> &task = table.at(row).task;
        count += table.isUsed(row) && task && task->state.phase() == Phase::Retrying && task->retried > 2 ? 1 : 0;
    }
    return count;
}

} // namespace Taskwatch::Test
