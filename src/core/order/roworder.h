// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/sortkey.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace Taskwatch {

/// Rows in their order, and which of them are shown. A batch of changed rows is taken out, sorted and merged in again in
/// one pass over plain arrays of row numbers; the keys stay where they are, by row, so that a pass moves four bytes a row.
///
/// Changes are made in two steps, as who shows the rows must get ready before anything moves: a prepare…() works out what
/// will be and says whether it differs from what is shown, commit() makes it so. Plain data for one thread.
class RowOrder final
{
public:
    /// A row that comes, changes or goes.
    struct Change {
        int row = 0;
        std::optional<SortKey> key; ///< none: it goes for good
        bool shown = true;
    };

    /// Rows that are shown.
    [[nodiscard]] int size() const { return static_cast<int>(shown().size()); }
    [[nodiscard]] int rowAt(int position) const { return shown()[static_cast<size_t>(position)]; }
    /// Where @p row is shown, or -1. O(log n).
    [[nodiscard]] int positionOf(int row) const;
    /// The same of each of @p rows: much faster than one by one where they are many.
    [[nodiscard]] std::vector<int> positionsOf(std::span<const int> rows) const;
    /// The rows that are shown, from the first to the last.
    [[nodiscard]] const std::vector<int> &shown() const { return m_hidden == 0 ? m_all : m_shown; }
    [[nodiscard]] bool isShown(int row) const { return has(row, Shown); }

    /// All rows anew, with @p keys and @p shown by row; a row without key is not there. O(n).
    bool prepareAll(const std::vector<std::optional<SortKey>> &keys, const std::vector<bool> &shown);
    /// The same rows in the same order, others of them shown. O(n).
    bool prepareShown(const std::vector<bool> &shown);
    /// @p changes, each of another row. O(n), with little work a row.
    bool prepare(std::span<const Change> changes);
    void commit();

    /// Whether @p change, alone, would move a row, or make it come or go. O(log n).
    [[nodiscard]] bool wouldMove(const Change &change) const;
    /// The ids of rows have other ranks now, in the same order.
    void setIdRanks(std::span<const quint32> ranks);

private:
    enum Presence : quint8 { Absent = 0, There = 1, Shown = 2 };

    [[nodiscard]] bool has(int row, Presence presence) const
    {
        return static_cast<size_t>(row) < m_presence.size() && m_presence[static_cast<size_t>(row)] >= presence;
    }
    [[nodiscard]] const SortKey &key(int row) const { return m_keys[static_cast<size_t>(row)]; }
    [[nodiscard]] size_t find(const std::vector<int> &order, const SortKey &key) const;
    /// find() for each of @p keys, into @p places.
    void findAll(const std::vector<int> &order, std::span<const SortKey> keys, std::vector<size_t> &places) const;
    void merge(const std::vector<int> &from, Presence least, std::vector<int> &to);
    void pickShown(const std::vector<int> &all);
    void take(const Change &change);
    void dropLargeScratch();

    std::vector<SortKey> m_keys; // by row
    std::vector<quint8> m_presence; // by row
    std::vector<int> m_all;
    std::vector<int> m_shown; // only where some are hidden
    int m_hidden = 0;

    // What commit() will make of it.
    enum class Kind : quint8 { Changes, OthersShown, AllAnew };
    Kind m_kind = Kind::Changes;
    std::vector<Change> m_changes;
    std::vector<int> m_nextAll;
    std::vector<int> m_nextShown;
    std::vector<SortKey> m_nextKeys;
    std::vector<quint8> m_nextPresence;
    // Kept for their memory, as long as that is little.
    std::vector<SortKey> m_wanted;
    std::vector<size_t> m_removals;
    std::vector<size_t> m_places;
    std::vector<std::pair<SortKey, int>> m_insertions;
    static constexpr size_t LargeScratch = 10'000; // more than a batch of looks has
};

} // namespace Taskwatch
