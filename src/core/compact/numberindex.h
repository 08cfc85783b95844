// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace Taskwatch {

/// Finds the number of a thing, such as the row of an id, by the thing's hash; the things are kept by who asks. Some ten
/// bytes a thing, where a QHash keeps a second copy of it.
class NumberIndex final
{
public:
    /// The number of the thing with @p hash for which @p isIt(number) holds; -1 where there is none.
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
    /// Adds @p number, which is not there.
    void insert(size_t hash, int number);
    /// Removes @p number, which is there.
    void remove(size_t hash, int number);
    void reserve(qsizetype count);
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// What it takes, bytes.
    [[nodiscard]] size_t memory() const { return m_places.capacity() * sizeof(Place); }

private:
    struct Place {
        quint32 hash = 0;
        int number = -1; // none
    };

    /// Its high bits are as good as its low ones, and 32 of them are enough to tell nearly all apart.
    static quint32 shortened(size_t hash) { return static_cast<quint32>(quint64{hash} ^ quint64{hash} >> 32); }
    [[nodiscard]] size_t home(quint32 hash) const { return hash & (m_places.size() - 1); }
    [[nodiscard]] size_t next(size_t at) const { return (at + 1) & (m_places.size() - 1); }
    void put(Place place);
    void resize(size_t places);

    std::vector<Place> m_places; // a power of two of them; a thing is at its home or, without a gap between, behind
    qsizetype m_size = 0;
};

} // namespace Taskwatch
