// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Taskwatch {

/// Hash table from keys to numbers that does not store the keys, such as from ids to their rows. The caller stores the
/// keys and compares them. Takes about ten bytes an entry; a QHash would hold a second copy of each key.
class NumberIndex final
{
public:
    /// The number with @p hash for which @p isIt(number) is true; -1 if there is none.
    template <typename IsIt>
    [[nodiscard]] int find(size_t hash, IsIt isIt) const
    {
        if (m_places.empty())
            return -1;
        const auto wanted = shortened(hash);
        for (size_t at = home(wanted); m_places[at].number >= 0; at = next(at)) {
            if (m_places[at].hash == wanted && isIt(m_places[at].number))
                return m_places[at].number;
        }
        return -1;
    }
    /// Adds @p number, which must not be in the table.
    void insert(size_t hash, int number);
    /// Removes @p number, which must be in the table.
    void remove(size_t hash, int number);
    void reserve(qsizetype count);
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    struct Place {
        quint32 hash = 0;
        int number = -1; // -1: free
    };

    /// Folds the hash to 32 bits, which nearly always differ for different keys.
    static quint32 shortened(size_t hash) { return static_cast<quint32>(quint64{hash} ^ quint64{hash} >> 32); }
    [[nodiscard]] size_t home(quint32 hash) const { return hash & (m_places.size() - 1); }
    [[nodiscard]] size_t next(size_t at) const { return (at + 1) & (m_places.size() - 1); }
    void put(Place place);
    void resize(size_t places);

    std::vector<Place> m_places; // linear probing; the size is a power of two
    qsizetype m_size = 0;
};

} // namespace Taskwatch
