// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Taskwatch {

/// An optional time or duration in half the memory of std::optional, for hundreds of thousands of them. The minimum
/// value of the type stands for none.
template <typename Time>
class OptionalTime final
{
public:
    constexpr OptionalTime() = default;
    constexpr OptionalTime(std::nullopt_t) { }
    constexpr OptionalTime(Time time)
        : m_time(time)
    {
    }
    constexpr OptionalTime(const std::optional<Time> &time)
        : m_time(time.value_or(Time::min()))
    {
    }

    [[nodiscard]] constexpr bool has_value() const { return m_time != Time::min(); }
    constexpr explicit operator bool() const { return has_value(); }
    [[nodiscard]] constexpr const Time &operator*() const
    {
        Q_ASSERT(has_value());
        return m_time;
    }
    constexpr const Time *operator->() const { return &**this; }
    [[nodiscard]] constexpr Time value_or(Time other) const { return has_value() ? m_time : other; }
    constexpr operator std::optional<Time>() const { return has_value() ? std::optional(m_time) : std::nullopt; }
    constexpr void reset() { m_time = Time::min(); }

    friend constexpr bool operator==(const OptionalTime &, const OptionalTime &) = default;
    friend constexpr bool operator==(const OptionalTime &a, const std::optional<Time> &b)
    {
        return a == OptionalTime(b);
    }
    friend constexpr bool operator==(const OptionalTime &a, const Time &b) { return a == OptionalTime(b); }
    friend constexpr bool operator==(const OptionalTime &a, std::nullopt_t) { return !a; }

private:
    Time m_time = Time::min();
};

} // namespace Taskwatch
