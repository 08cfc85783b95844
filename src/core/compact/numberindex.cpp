// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compact/numberindex.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr size_t LeastPlaces = 16;

/// Whether @p count of @p places may be occupied: at most 80 %, since lookups get slow in a fuller table.
constexpr bool hasRoom(size_t places, size_t count)
{
    return count * 5 <= places * 4;
}

} // namespace

void NumberIndex::put(Place place)
{
    size_t at = home(place.hash);
    while (m_places[at].number >= 0)
        at = next(at);
    m_places[at] = place;
}

void NumberIndex::resize(size_t places)
{
    const std::vector<Place> before = std::exchange(m_places, std::vector<Place>(places));
    for (const Place &place : before) {
        if (place.number >= 0)
            put(place);
    }
}

void NumberIndex::reserve(qsizetype count)
{
    size_t places = std::max(LeastPlaces, m_places.size());
    while (!hasRoom(places, static_cast<size_t>(count)))
        places *= 2;
    if (places > m_places.size())
        resize(places);
}

void NumberIndex::insert(size_t hash, int number)
{
    reserve(m_size + 1);
    put({shortened(hash), number});
    ++m_size;
}

void NumberIndex::remove(size_t hash, int number)
{
    size_t gap = home(shortened(hash));
    while (m_places[gap].number != number) {
        Q_ASSERT(m_places[gap].number >= 0);
        gap = next(gap);
    }
    // Moves later entries into the gap, except those whose home is after the gap.
    for (size_t at = next(gap); m_places[at].number >= 0; at = next(at)) {
        const size_t fromHome = (at - home(m_places[at].hash)) & (m_places.size() - 1);
        const size_t fromGap = (at - gap) & (m_places.size() - 1);
        if (fromHome < fromGap)
            continue;
        m_places[gap] = m_places[at];
        gap = at;
    }
    m_places[gap] = Place();
    --m_size;
}

} // namespace Taskwatch
