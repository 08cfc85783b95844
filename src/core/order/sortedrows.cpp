// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/sortedrows.h"

#include <array>
#include <utility>

namespace Taskwatch {

namespace {

constexpr int DigitBits = 11;
constexpr size_t DigitValues = size_t{1} << DigitBits;
constexpr int DigitsOfNumber = 6; // of 64 bits
constexpr int DigitsOfId = 3; // of 32 bits
constexpr int Digits = DigitsOfId + 2 * DigitsOfNumber;

struct SortEntry {
    quint64 primary;
    quint64 secondary;
    quint32 idRank;
    int row;
};

/// Maps a signed number to an unsigned one in the same order.
quint64 unsignedOf(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64{1} << 63);
}

/// The digits from the least to the most significant: those of the id's rank, of the secondary number, of the primary.
size_t digitOf(const SortEntry &entry, int digit)
{
    const quint64 number = digit < DigitsOfId ? entry.idRank
        : digit < DigitsOfId + DigitsOfNumber ? entry.secondary
                                              : entry.primary;
    const int place = digit < DigitsOfId ? digit : (digit - DigitsOfId) % DigitsOfNumber;
    return static_cast<size_t>(number >> (place * DigitBits)) & (DigitValues - 1);
}

} // namespace

std::vector<int> sortedRows(const std::vector<std::optional<SortKey>> &keys)
{
    std::vector<SortEntry> entries;
    entries.reserve(keys.size());
    for (size_t row = 0; row < keys.size(); ++row) {
        if (const std::optional<SortKey> &key = keys[row])
            entries.push_back(
                {unsignedOf(key->primary), unsignedOf(key->secondary), key->idRank, static_cast<int>(row)});
    }
    std::vector<std::array<quint32, DigitValues>> counts(Digits);
    for (const SortEntry &entry : entries) {
        for (int digit = 0; digit < Digits; ++digit)
            ++counts[static_cast<size_t>(digit)][digitOf(entry, digit)];
    }
    std::vector<SortEntry> sorted(entries.size());
    for (int digit = 0; digit < Digits && !entries.empty(); ++digit) {
        auto &places = counts[static_cast<size_t>(digit)];
        if (places[digitOf(entries.front(), digit)] == entries.size())
            continue; // all digits are equal, as the upper digits of times are
        quint32 place = 0;
        for (quint32 &count : places)
            place += std::exchange(count, place);
        for (const SortEntry &entry : entries)
            sorted[places[digitOf(entry, digit)]++] = entry;
        entries.swap(sorted);
    }
    std::vector<int> rows;
    rows.reserve(entries.size());
    for (const SortEntry &entry : entries)
        rows.push_back(entry.row);
    return rows;
}

} // namespace Taskwatch
