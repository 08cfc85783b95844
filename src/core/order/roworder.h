// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace Taskwatch {

/// The sort key of a row. A total order, because no two rows have the same id.
struct SortKey {
    qint64 primary = 0; ///< value of the current sort field
    qint64 secondary = 0; ///< value of the previous sort field; decides if `primary` is equal
    quint32 idRank = 0; ///< see IdRanks; decides if both values are equal

    friend auto operator<=>(const SortKey &, const SortKey &) = default;
};

/// Keeps rows sorted and tracks which of them are shown. A batch of changed rows is removed, sorted and merged in one
/// pass over plain arrays of row numbers. The keys are stored by row and do not move, so a pass moves four bytes a row.
///
/// Changes have two steps, because the view must be notified before anything moves: a prepare…() computes the next
/// order and returns whether it differs from the shown one, and commit() applies it. Use it in one thread only.
class RowOrder final
{
public:
    /// A row that is added, changed or removed.
    struct Change {
        int row = 0;
        std::optional<SortKey> key; ///< none: the row is removed
        bool shown = true;
    };

    /// Number of shown rows.
    [[nodiscard]] int size() const { return static_cast<int>(shown().size()); }
    [[nodiscard]] int rowAt(int position) const { return shown()[static_cast<size_t>(position)]; }
    /// Position of the shown @p row, or -1. O(log n).
    [[nodiscard]] int positionOf(int row) const;
    /// positionOf() for each of @p rows; much faster than single calls for many rows.
    [[nodiscard]] std::vector<int> positionsOf(std::span<const int> rows) const;
    /// The shown rows in order.
    [[nodiscard]] const std::vector<int> &shown() const { return m_hidden == 0 ? m_all : m_shown; }
    [[nodiscard]] bool isShown(int row) const { return has(row, Shown); }

    /// Replaces all rows; @p keys and @p shown are indexed by row. A row without key does not exist.
    /// O(n log n).
    bool prepareAll(const std::vector<std::optional<SortKey>> &keys, const std::vector<bool> &shown);
    /// Changes which rows are shown, not their order. O(n).
    bool prepareShown(const std::vector<bool> &shown);
    /// Applies @p changes, at most one a row. O(n), with little work a row.
    bool prepare(std::span<const Change> changes);
    void commit();

    /// Whether @p change alone would move, add or remove a shown row. O(log n).
    [[nodiscard]] bool wouldMove(const Change &change) const;
    /// Replaces the ids' ranks. Their order must be the same.
    void setIdRanks(std::span<const quint32> ranks);

private:
    enum Presence : quint8 { Absent = 0, There = 1, Shown = 2 };

    [[nodiscard]] bool has(int row, Presence presence) const
    {
        return static_cast<size_t>(row) < m_presence.size() && m_presence[static_cast<size_t>(row)] >= presence;
    }
    [[nodiscard]] const SortKey &key(int row) const { return m_keys[static_cast<size_t>(row)]; }
    [[nodiscard]] size_t placeOf(const std::vector<int> &order, const SortKey &key) const;
    /// As placeOf(), for each of @p keys, into @p places.
    void findAll(const std::vector<int> &order, std::span<const SortKey> keys, std::vector<size_t> &places) const;
    void merge(const std::vector<int> &from, Presence least, std::vector<int> &to);
    void pickShown(const std::vector<int> &all);
    void apply(const Change &change);
    void dropLargeScratch();

    std::vector<SortKey> m_keys; // by row
    std::vector<quint8> m_presence; // by row
    std::vector<int> m_all;
    std::vector<int> m_shown; // used only if rows are hidden
    int m_hidden = 0;

    // The next state, applied by commit().
    enum class Kind : quint8 { Changes, OthersShown, AllAnew };
    Kind m_kind = Kind::Changes;
    std::vector<Change> m_changes;
    std::vector<int> m_nextAll;
    std::vector<int> m_nextShown;
    std::vector<SortKey> m_nextKeys;
    std::vector<quint8> m_nextPresence;
    // Scratch space, reused unless it is large.
    std::vector<SortKey> m_wanted;
    std::vector<size_t> m_removals;
    std::vector<size_t> m_places;
    std::vector<std::pair<SortKey, int>> m_insertions;
    static constexpr size_t LargeScratch = 10'000; // more than a batch of observations needs
};

} // namespace Taskwatch
