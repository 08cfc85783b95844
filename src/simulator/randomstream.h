// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <span>

namespace Taskwatch {

/// Numbers that look like chance and are the same on every machine for the same seed (SplitMix64).
///
/// The standard library fixes what its engines give but not its distributions: the same seed gives other lives with
/// another library. These are written out, and in whole numbers only, as exp() and log() differ in their last digits.
class RandomStream final
{
public:
    /// A value of which a share of all results, in thousandths, is at most so large.
    struct Quantile {
        int thousandth;
        std::chrono::milliseconds value;
    };

    explicit RandomStream(quint64 seed)
        : m_state(seed)
    {
    }

    /// A stream of its own for each of many things that share a seed.
    [[nodiscard]] static RandomStream of(quint64 seed, quint64 purpose, quint64 index = 0);

    [[nodiscard]] quint64 next();
    /// From 0 to @p count - 1; @p count > 0.
    [[nodiscard]] int below(int count);
    /// From @p least to @p most, both included.
    [[nodiscard]] std::chrono::milliseconds between(std::chrono::milliseconds least, std::chrono::milliseconds most);
    /// True in @p percent of 100 calls.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// Spread as @p quantiles say, evenly between neighbours. The first is at 0 thousandths, the last at 1000.
    [[nodiscard]] std::chrono::milliseconds spread(std::span<const Quantile> quantiles);

private:
    quint64 m_state;
};

/// What spread() gives for the @p thousandth thousandth.
[[nodiscard]] std::chrono::milliseconds quantileAt(std::span<const RandomStream::Quantile> quantiles, int thousandth);

} // namespace Taskwatch
