// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/barriers.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace Taskwatch::Test {

/// Whether @p work on a text of @p size characters and on one of eight times as many shows growth faster than linear.
/// @p textOf makes the text of a size. Quadratic work takes 64 times as long, linear work 8 times; the limit is far
/// from both, and work that stays short is never judged. Counts processor time, which other processes do not change.
template <typename TextOf, typename Work>
[[nodiscard]] bool growsTooFast(qsizetype size, TextOf textOf, Work work)
{
    using namespace std::chrono_literals;
    constexpr int Times = 8;
    constexpr int Limit = 24;
    constexpr auto Short = 20ms;
    const auto spent = [&](const auto &text) {
        const auto begin = processorTime();
        work(text);
        return processorTime() - begin;
    };
    const auto small = textOf(size);
    const auto large = textOf(size * Times);
    // A cold cache or a page fault may slow down one run, but not each of several.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto smallTime = std::max(spent(small), spent(small));
        const auto largeTime = spent(large);
        if (largeTime < Short || largeTime < smallTime * Limit)
            return false;
    }
    return true;
}

/// The same for texts that repeat random combinations of @p pieces, with a random beginning and end. Returns the first
/// combination whose work grows too fast; an empty text if there is none. The same combinations at every run.
template <typename Work>
[[nodiscard]] QString hostileCombination(const QStringList &pieces, int combinations, Work work)
{
    constexpr qsizetype Size = qsizetype{4} * 1024;
    QRandomGenerator random(1);
    const auto some = [&](int most) {
        QString text;
        for (int i = random.bounded(most); i >= 0; --i)
            text += pieces[random.bounded(pieces.size())];
        return text;
    };
    for (int i = 0; i < combinations; ++i) {
        const QString begin = some(2);
        const QString unit = some(4);
        const QString end = some(2);
        const auto textOf = [&](qsizetype size) {
            return QString(begin + unit.repeated(std::max<qsizetype>(1, size / unit.size())) + end);
        };
        if (growsTooFast(Size, textOf, work))
            return begin + u" | " + unit + u" | " + end;
    }
    return {};
}

} // namespace Taskwatch::Test
