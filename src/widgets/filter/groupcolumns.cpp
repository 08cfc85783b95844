// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupcolumns.h"

#include "parts/rowmetrics.h"
#include "tables/taskgroupmodel.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int MostMeasured = 500; // families; longer texts further down are elided
constexpr int LeastFamilyWidth = 40; // in average characters; with less, other columns are hidden
constexpr int MostHostShare = 3; // at most a third of the width
/// The columns that are hidden where the family has too little room, the first first.
constexpr GroupColumn GivingWay[] = {GroupColumn::Overdue, GroupColumn::Last, GroupColumn::Succeeded,
    GroupColumn::Waiting, GroupColumn::Retrying, GroupColumn::Duration, GroupColumn::Failed};

} // namespace

GroupColumns::GroupColumns(QTreeView *view, const TaskGroupModel *model)
    : m_view(view)
    , m_model(model)
    , m_widths(GroupColumnCount)
{
}

void GroupColumns::reset()
{
    m_widths.assign(GroupColumnCount, 0);
}

void GroupColumns::measure()
{
    const QAbstractItemModel *model = m_model;
    if (model->rowCount() == 0)
        reset();
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    const auto measureRows = [&](const QModelIndex &parent, int rows) {
        for (int row = 0; row < rows; ++row) {
            for (size_t column = 1; column < m_widths.size(); ++column) {
                const QModelIndex index = model->index(row, static_cast<int>(column), parent);
                m_widths[column] = std::max(m_widths[column], m_view->itemDelegate()->sizeHint(option, index).width());
            }
        }
    };
    const int families = std::min(model->rowCount(), MostMeasured);
    measureRows({}, families);
    for (int row = 0; row < families; ++row) {
        const QModelIndex parent = model->index(row, 0);
        measureRows(parent, std::min(model->rowCount(parent), MostMeasured));
    }
    // Any column may be sorted by: widths do not depend on which one is.
    const QHeaderView *header = m_view->header();
    const int arrow = header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) + 2 * CellPadding;
    for (size_t column = 1; column < m_widths.size(); ++column) {
        const QString title = model->headerData(static_cast<int>(column), Qt::Horizontal).toString();
        const int width = header->fontMetrics().horizontalAdvance(title) + 2 * CellPadding + arrow;
        m_widths[column] = std::max(m_widths[column], width);
    }
    const int anyAge = m_view->fontMetrics().horizontalAdvance(QStringLiteral("59 m ago")) + 2 * CellPadding + 2;
    int &last = m_widths[static_cast<size_t>(GroupColumn::Last)];
    last = std::max(last, anyAge);
    arrange();
}

void GroupColumns::arrange()
{
    const bool byHost = m_model->grouping() == TaskGrouping::ByHost;
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(
        static_cast<int>(byHost ? GroupColumn::Host : GroupColumn::Family), QHeaderView::Stretch);
    const int room = m_view->parentWidget()->width();
    const int host = byHost ? 0 : std::min(m_widths[static_cast<size_t>(GroupColumn::Host)], room / MostHostShare);
    int rest = room - host - LeastFamilyWidth * m_view->fontMetrics().averageCharWidth();
    m_view->setColumnHidden(static_cast<int>(GroupColumn::Family), byHost);
    if (!byHost)
        m_view->setColumnWidth(static_cast<int>(GroupColumn::Host), host);
    for (auto column = static_cast<size_t>(GroupColumn::Tasks); column < m_widths.size(); ++column) {
        m_view->setColumnWidth(static_cast<int>(column), m_widths[column]);
        rest -= m_widths[column];
    }
    for (const GroupColumn column : GivingWay) {
        m_view->setColumnHidden(static_cast<int>(column), rest < 0);
        if (rest < 0)
            rest += m_widths[static_cast<size_t>(column)];
    }
}

} // namespace Taskwatch
