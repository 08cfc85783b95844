// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/randomstream.h"

namespace Taskwatch {

namespace {

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

} // namespace

RandomStream RandomStream::of(quint64 seed, quint64 purpose, quint64 index)
{
    // Each part is mixed, so that neighbouring seeds and indexes do not give overlapping streams.
    return RandomStream(mixed(mixed(mixed(seed + 0x9E3779B97F4A7C15U) + purpose) + index));
}

quint64 RandomStream::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    return mixed(m_state);
}

int RandomStream::below(int count)
{
    Q_ASSERT(count > 0);
    return static_cast<int>(next() % static_cast<quint64>(count)); // the bias is below 2^-32 and has no effect here
}

std::chrono::milliseconds RandomStream::between(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    Q_ASSERT(least <= most);
    const auto values = static_cast<quint64>((most - least).count()) + 1;
    return least + std::chrono::milliseconds(static_cast<qint64>(next() % values));
}

std::chrono::milliseconds RandomStream::spread(std::span<const Quantile> quantiles)
{
    return quantileAt(quantiles, below(1001));
}

std::chrono::milliseconds quantileAt(std::span<const RandomStream::Quantile> quantiles, int thousandth)
{
    Q_ASSERT(quantiles.size() >= 2 && quantiles.front().thousandth == 0 && quantiles.back().thousandth == 1000);
    size_t above = 1;
    while (quantiles[above].thousandth < thousandth)
        ++above;
    const RandomStream::Quantile &low = quantiles[above - 1];
    const RandomStream::Quantile &high = quantiles[above];
    return low.value + (high.value - low.value) * (thousandth - low.thousandth) / (high.thousandth - low.thousandth);
}

} // namespace Taskwatch
