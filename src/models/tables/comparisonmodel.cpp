// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/comparisonmodel.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "table/tasktable.h"
#include "tables/historytablemodel.h"
#include "text/detaillines.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Whether @p line is a fact of the task that can be compared.
bool isComparable(const DetailLine &line)
{
    switch (line.section) {
    case DetailLine::Section::Error:
    case DetailLine::Section::Task:
        return true;
    case DetailLine::Section::Poll: // times of polls differ by chance
        return line.name == u"Failure" || line.name == u"Flags";
    case DetailLine::Section::NotSet:
    case DetailLine::Section::Endpoint:
        return false;
    }
    Q_UNREACHABLE();
}

/// All lines of @p text, because a later one may be what differs.
QString onOneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral(" ↵ "));
}

} // namespace

ComparisonModel::ComparisonModel(const TaskTable *table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
}

void ComparisonModel::setTasks(const QList<TaskId> &tasks)
{
    beginResetModel();
    m_tasks = tasks;
    m_all.clear();
    m_shown.clear();
    endResetModel();
}

QList<ComparisonModel::Fact> ComparisonModel::read(const ClockReading &moment, TimeForm form) const
{
    QList<Fact> facts;
    for (qsizetype task = 0; task < m_tasks.size(); ++task) {
        const int index = m_table->indexOf(m_tasks[task]);
        if (index < 0)
            continue;
        const TaskRow &row = m_table->at(index);
        const auto add = [&](qsizetype place, const QString &name, const QString &title, const Value &value) {
            if (place == facts.size())
                facts.append({name, title, QList<Value>(m_tasks.size())});
            facts[place].values[task] = value;
        };
        add(0, QStringLiteral("state"), QStringLiteral("state"),
            {cellText(TaskColumn::State, row, moment, form), {},
                row.task ? QString(row.task->state.text()) : QString()});
        qsizetype place = 1;
        const QList<DetailLine> lines = detailLines(row, moment, form); // the same in number and order for each task
        for (const DetailLine &line : lines) {
            if (isComparable(line))
                add(place++, line.name, line.title(),
                    {line.text, line.toolTip.isEmpty() ? line.text : line.toolTip, line.copyText, line.isProblem});
        }
    }
    const auto isMissing = [](const Value &value) { return value.text.isEmpty(); };
    facts.removeIf([&](const Fact &fact) { return std::all_of(fact.values.begin(), fact.values.end(), isMissing); });
    for (Fact &fact : facts) {
        const Value &first = fact.values.first();
        // The shown text has more than the copied one, such as the number of retries that are left. The copied text has
        // more of a time.
        fact.differs = std::any_of(fact.values.begin(), fact.values.end(),
            [&first](const Value &each) { return each.text != first.text || each.copied != first.copied; });
    }
    return facts;
}

void ComparisonModel::update(const ClockReading &moment, TimeForm form)
{
    m_all = read(moment, form);
    show();
}

void ComparisonModel::setDifferencesOnly(bool only)
{
    m_differencesOnly = only;
    show();
}

int ComparisonModel::differences() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const Fact &each) { return each.differs; }));
}

void ComparisonModel::show()
{
    QList<Fact> shown = m_all;
    if (m_differencesOnly)
        shown.removeIf([](const Fact &each) { return !each.differs; });
    const auto haveSameName = [](const Fact &a, const Fact &b) { return a.name == b.name; };
    if (!std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), haveSameName)) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < shown.size(); ++row) {
        if (shown[row] == m_shown[row])
            continue;
        m_shown[row] = shown[row];
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
    }
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_tasks.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Fact &fact = m_shown[index.row()];
    if (role == HistoryRole::Repeated)
        return !fact.differs;
    if (index.column() == 0) {
        if (role == Qt::AccessibleTextRole)
            return fact.differs ? tr("%1, different", "a fact of tasks").arg(fact.title) : fact.title;
        if (role == Qt::DisplayRole)
            return fact.differs ? tr("%1  ≠", "a fact of tasks that is different").arg(fact.title) : fact.title;
        return role == HistoryRole::Copied ? QVariant(fact.title) : QVariant();
    }
    const Value &value = fact.values[index.column() - 1];
    const QString shown = value.text.isEmpty() ? QString(NotSetText) : onOneLine(value.text);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::AccessibleTextRole:
        return labelText(fact.title, shown);
    case Qt::ToolTipRole:
        return plainToolTip(value.toolTip);
    case HistoryRole::Copied:
        return value.copied.isEmpty() ? shown : safeText(value.copied);
    case HistoryRole::Attention:
        return value.isProblem;
    default: // unused roles
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return columnHeader(role, tr("Fact"), tr("≠ marks what differs"), Qt::AlignLeft);
    const QString id = m_tasks[section - 1].toString();
    return columnHeader(role, safeFirstLine(id), id, Qt::AlignLeft);
}

} // namespace Taskwatch
