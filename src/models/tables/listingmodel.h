// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "lists/listing.h"

#include <QAbstractTableModel>
#include <QList>

namespace Taskwatch {

/// The columns, in display order.
enum class ListingColumn : quint8 { Watch, List, Tasks, New, LastRead, State };
inline constexpr int ListingColumnCount = 6;

/// Data roles of a cell in addition to its text.
namespace ListingRole {
enum Role {
    Attention = Qt::UserRole + 1, ///< bool: not everything was read
};
}

/// Table of the lists whose tasks were read or are watched, in the order in which they were added.
class ListingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ListingModel(QObject *parent = nullptr);

    /// Adds or updates a list.
    void setListing(const Listing &listing);
    void remove(const ListId &list);
    /// Shows ages relative to @p moment. Emits no dataChanged(): the view must repaint.
    void setMoment(const ClockReading &moment) { m_moment = moment; }

    [[nodiscard]] const QList<Listing> &listings() const { return m_listings; }
    /// State of @p list; null if it is not in the list.
    [[nodiscard]] const Listing *find(const ListId &list) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes whether a list is watched: shows it at once and emits watchChanged().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void watchChanged(const Taskwatch::ListId &list, bool watch);

private:
    [[nodiscard]] QString text(const Listing &listing, ListingColumn column) const;
    [[nodiscard]] QString detail(const Listing &listing, ListingColumn column) const;
    [[nodiscard]] int rowOf(const ListId &list) const;

    QList<Listing> m_listings;
    ClockReading m_moment{};
};

} // namespace Taskwatch
