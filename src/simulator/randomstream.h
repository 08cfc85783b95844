// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <span>

namespace Taskwatch {

/// A pseudo-random generator (SplitMix64) that gives the same numbers on every machine for the same seed.
///
/// The standard library specifies its engines but not its distributions, so the same seed would give other lives with
/// another library. The distributions here use only integers, because exp() and log() may differ in their last digits.
class RandomStream final
{
public:
    /// The share of results, in thousandths, that are at most the value.
    struct Quantile {
        int thousandth;
        std::chrono::milliseconds value;
    };

    explicit RandomStream(quint64 seed)
        : m_state(seed)
    {
    }

    /// An independent stream for each index, for objects that share a seed.
    [[nodiscard]] static RandomStream of(quint64 seed, quint64 purpose, quint64 index = 0);

    [[nodiscard]] quint64 next();
    /// From 0 to @p count - 1; @p count > 0.
    [[nodiscard]] int below(int count);
    /// From @p least to @p most, inclusive.
    [[nodiscard]] std::chrono::milliseconds between(std::chrono::milliseconds least, std::chrono::milliseconds most);
    /// True in @p percent of 100 calls.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// A value distributed according to @p quantiles, with linear interpolation between neighbours. The first must be
    /// at 0 thousandths and the last at 1000.
    [[nodiscard]] std::chrono::milliseconds spread(std::span<const Quantile> quantiles);

private:
    quint64 m_state;
};

/// The value that spread() gives at @p thousandth.
[[nodiscard]] std::chrono::milliseconds quantileAt(std::span<const RandomStream::Quantile> quantiles, int thousandth);

} // namespace Taskwatch
