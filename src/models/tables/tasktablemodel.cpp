// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/tasktablemodel.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "text/apitext.h"
#include "text/joinedtext.h"
#include "text/rowsentence.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// How often rows are filtered again as time passes; with very many rows only a part of them each time.
constexpr std::chrono::milliseconds ClockInterval{500};

} // namespace

TaskTableModel::TaskTableModel(Clock clock, TaskTableModel *owner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_owner(owner ? owner : this)
    , m_table(m_owner->m_ownTable)
    , m_visible(m_table)
    , m_clock(std::move(clock))
    , m_clockTimer(this)
{
    m_clockTimer.setInterval(ClockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, &TaskTableModel::checkTime);
}

TaskTableModel::TaskTableModel(Clock clock, QObject *parent)
    : TaskTableModel(std::move(clock), nullptr, parent)
{
}

TaskTableModel::TaskTableModel(TaskTableModel *owner, QObject *parent)
    : TaskTableModel([owner] { return owner->moment(); }, owner, parent)
{
    m_words = owner->m_words;
    owner->m_others.append(this);
    std::vector<int> rows; // those that are there already
    for (int row = 0; row < m_table.rowEnd(); ++row) {
        if (m_table.isUsed(row))
            rows.push_back(row);
    }
    rearrange(m_visible.prepareAdded(rows, moment()));
}

TaskTableModel::~TaskTableModel()
{
    m_owner->m_others.removeOne(this);
}

ClockReading TaskTableModel::moment() const
{
    ClockReading moment = m_clock();
    moment.serverNow = m_serverClock.timeAt(moment.tick).value_or(moment.serverNow);
    return moment;
}

QList<TaskId> TaskTableModel::watch(const QList<TaskId> &ids)
{
    QList<TaskId> fresh = m_table.unknownOf(ids);
    if (!fresh.isEmpty())
        m_owner->showAdded(m_owner->m_ownTable.add(fresh), false);
    return fresh;
}

void TaskTableModel::recall(const QList<RememberedTask> &tasks)
{
    m_owner->showAdded(m_owner->m_ownTable.recall(tasks), true);
}

std::vector<int> TaskTableModel::putBack(std::vector<TaskRow> taken)
{
    std::vector<int> rows = m_owner->m_ownTable.putBack(std::move(taken));
    m_owner->showAdded(rows, true);
    return rows;
}

void TaskTableModel::showAdded(const std::vector<int> &rows, bool areObserved)
{
    if (rows.empty())
        return;
    const QList<TaskTableModel *> all = views();
    for (TaskTableModel *view : all)
        view->rearrange(view->m_visible.prepareAdded(rows, moment()));
    for (TaskTableModel *view : all) {
        if (areObserved)
            Q_EMIT view->observationsApplied(rows);
        Q_EMIT view->tasksChanged();
    }
}

std::vector<TaskRow> TaskTableModel::take(const QList<TaskId> &ids)
{
    if (m_owner != this)
        return m_owner->take(ids);
    std::vector<int> rows;
    for (const TaskId &id : ids) {
        if (const int row = m_table.indexOf(id); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return {};
    const QList<TaskTableModel *> all = views();
    QList<bool> moves;
    for (TaskTableModel *view : all) {
        moves.append(view->m_visible.prepareRemoved(rows));
        view->beginRearrange(moves.last());
    }
    std::vector<TaskRow> taken = m_ownTable.take(rows);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i]->endRearrange(moves[i]);
    for (TaskTableModel *view : all) {
        Q_EMIT view->rowsEmptied(rows);
        Q_EMIT view->tasksChanged();
        Q_EMIT view->holdChanged();
    }
    return taken;
}

void TaskTableModel::apply(const QList<Observation> &batch)
{
    const std::vector<int> rows = m_owner->m_ownTable.apply(batch);
    if (rows.empty())
        return;
    const QList<TaskTableModel *> all = m_owner->views();
    for (TaskTableModel *view : all) {
        const bool moves = view->m_visible.prepareChanged(rows, moment());
        view->rearrange(moves);
        if (!moves)
            view->announce(rows);
    }
    for (TaskTableModel *view : all) {
        Q_EMIT view->observationsApplied(rows);
        Q_EMIT view->tasksChanged();
        if (view->m_visible.isHeld())
            Q_EMIT view->holdChanged();
    }
}

void TaskTableModel::setTaskSort(const TaskSort &sort)
{
    if (sort != taskSort())
        rearrange(m_visible.prepareSort(sort, moment()));
}

void TaskTableModel::setFilter(VisibleRows::Filter filter, bool dependsOnTime, PhaseSet phases)
{
    rearrange(m_visible.prepareFilter(std::move(filter), dependsOnTime, phases, moment()));
    if (m_visible.dependsOnTime())
        m_clockTimer.start();
    else
        m_clockTimer.stop();
    Q_EMIT filterChanged();
    if (m_visible.isHeld())
        Q_EMIT holdChanged();
}

void TaskTableModel::checkTime()
{
    const PhaseCounts before = m_visible.counts();
    rearrange(m_visible.prepareTime(moment()));
    if (m_visible.counts() != before)
        Q_EMIT filteredCountsChanged();
    if (m_visible.isHeld())
        Q_EMIT holdChanged();
}

void TaskTableModel::setHeld(Holder holder, bool held)
{
    m_holders = static_cast<quint8>(held ? m_holders | holderBit(holder) : m_holders & ~holderBit(holder));
    if ((m_holders != 0) != m_visible.isHeld())
        rearrange(m_visible.prepareHold(m_holders != 0, moment()));
    Q_EMIT holdChanged();
}

void TaskTableModel::rearrange(bool moves)
{
    beginRearrange(moves);
    endRearrange(moves);
}

void TaskTableModel::beginRearrange(bool moves)
{
    if (!moves) {
        m_visible.commit();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        rows.push_back(m_visible.rowAt(index.row()));
    m_visible.commit();
    QModelIndexList after;
    after.reserve(before.size());
    const std::vector<int> positions = m_visible.positionsOf(rows);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int position = positions[static_cast<size_t>(i)];
        after.append(position < 0 ? QModelIndex() : index(position, before[i].column()));
    }
    changePersistentIndexList(before, after);
}

void TaskTableModel::endRearrange(bool moves)
{
    if (moves)
        Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TaskTableModel::announce(std::span<const int> rows)
{
    std::vector<int> positions = m_visible.positionsOf(rows);
    std::erase(positions, -1);
    std::sort(positions.begin(), positions.end());
    for (size_t begin = 0; begin < positions.size();) {
        size_t end = begin + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(positions[begin], 0), index(positions[end - 1], TaskColumnCount - 1));
        begin = end;
    }
}

int TaskTableModel::positionOf(const TaskId &id) const
{
    const int row = m_table.indexOf(id);
    return row < 0 ? -1 : m_visible.positionOf(row);
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_visible.size();
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TaskColumnCount;
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {}; // QAbstractItemView asks for this when Ctrl+C is pressed and no row is current
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const TaskRow &row = rowAt(index.row());
    const auto column = static_cast<TaskColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, row, moment(), m_timeForm);
    case Qt::ToolTipRole:
        return plainToolTip(cellDetail(column, row, moment()));
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return rowSentence(row, moment(), m_timeForm);
        return labelText(titleOf(column), cellText(column, row, moment(), m_timeForm));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | taskColumnInfo(column).alignment);
    case TaskRole::Id:
        return row.id.toString();
    case TaskRole::PhaseKey:
        return row.task ? QVariant(static_cast<int>(row.task->state.phase())) : QVariant();
    case TaskRole::Retried:
        return row.task ? QVariant(row.task->retried) : QVariant();
    case TaskRole::MaxRetry:
        return row.task ? QVariant(row.task->maxRetry) : QVariant();
    case TaskRole::Stale:
        return row.isStale(m_clock().tick);
    case TaskRole::Failing:
        return row.failure.has_value();
    case TaskRole::Flagged:
        return row.task && !row.task->flags.isEmpty();
    case TaskRole::Overdue:
        return row.task && !row.task->state.isFinal() && row.task->nextProcessAt
            && isOverdue(*row.task->nextProcessAt, moment().serverNow);
    default: // unused roles: no editing, check boxes or decorations
        return {};
    }
}

void TaskTableModel::setWords(const ApiDescription::Words &words)
{
    const QList<TaskTableModel *> all = views();
    for (TaskTableModel *view : all) {
        view->m_words = words;
        Q_EMIT view->headerDataChanged(Qt::Horizontal, 0, TaskColumnCount - 1);
    }
}

QString TaskTableModel::titleOf(TaskColumn column) const
{
    const ApiDescription::Words &known = defaultApi()->description().words;
    if (column == TaskColumn::Task && m_words.task != known.task)
        return apiTitle(m_words.task);
    if (column == TaskColumn::Message && m_words.group != known.group)
        return apiTitle(m_words.group);
    if (column == TaskColumn::Url && m_words.destination != known.destination)
        return apiTitle(m_words.destination);
    return taskColumnTitle(column);
}

TitledColumns TaskTableModel::titled(const QList<TaskColumn> &columns) const
{
    QStringList titles;
    for (const TaskColumn column : columns)
        titles.append(titleOf(column));
    return {columns, titles};
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The table shows no titles of rows, but screen readers read them.
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount())
        return rowSentence(rowAt(section), moment(), m_timeForm);
    if (orientation != Qt::Horizontal || section < 0 || section >= TaskColumnCount)
        return {};
    const auto column = static_cast<TaskColumn>(section);
    return columnHeader(role, titleOf(column), taskColumnExplanation(column), taskColumnInfo(column).alignment);
}

} // namespace Taskwatch
