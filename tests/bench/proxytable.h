// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace Taskwatch::Bench {

/// The usual implementation, for comparison: a plain table of tasks, sorted and filtered by QSortFilterProxyModel.
class ProxyTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// How the proxy is notified of a batch of changed rows.
    enum class Way : quint8 {
        RowByRow, ///< one dataChanged() per row
        OneRange, ///< one dataChanged() from the first to the last
        SortOnce, ///< the proxy does not sort automatically; one dataChanged(), then sort()
    };

    explicit ProxyTable(Way way);

    [[nodiscard]] QSortFilterProxyModel *proxy() { return &m_proxy; }
    void add(const QList<TaskId> &ids);
    void take(const QList<Observation> &batch);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static constexpr int SortColumn = 3;

private:
    /// Compares numbers directly.
    class Proxy final : public QSortFilterProxyModel
    {
    public:
        explicit Proxy(const ProxyTable &table)
            : m_table(table)
        {
        }

    protected:
        [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
        {
            return m_table.nextOf(left.row()) < m_table.nextOf(right.row());
        }
        [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
        {
            return m_table.isShown(row);
        }

    private:
        const ProxyTable &m_table;
    };

    [[nodiscard]] qint64 nextOf(int row) const;
    [[nodiscard]] bool isShown(int row) const;

    Way m_way;
    std::vector<Task> m_tasks;
    QHash<TaskId, int> m_rows;
    Proxy m_proxy;
};

} // namespace Taskwatch::Bench
