// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <chrono>

namespace Taskwatch {

/// A duration as it is written in a filter.
struct WrittenTime {
    std::chrono::milliseconds time{0};
    std::chrono::milliseconds unit{1}; ///< the smallest unit in the text
    /// TooLong: a hundred years or more.
    enum class Outcome : quint8 { Good, NotATime, TooLong } outcome = Outcome::NotATime;

    /// Parses a duration such as `1h30m`, `-5m` or `0`.
    [[nodiscard]] static WrittenTime read(QStringView text);
};

/// Removes a leading minus from @p text. Returns whether there was one.
bool consumeMinus(QStringView &text);

} // namespace Taskwatch
