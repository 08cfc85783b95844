// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Taskwatch {

/// An optional value that few of very many owners have: as std::optional, but only the size of a pointer when empty.
template <typename T>
class BoxedOptional final
{
public:
    BoxedOptional() = default;
    BoxedOptional(const T &value)
        : m_value(std::make_unique<T>(value))
    {
    }
    BoxedOptional(const BoxedOptional &other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {
    }
    BoxedOptional(BoxedOptional &&) noexcept = default;
    BoxedOptional &operator=(BoxedOptional other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }
    ~BoxedOptional() = default;

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    void reset() { m_value.reset(); }

private:
    std::unique_ptr<T> m_value;
};

} // namespace Taskwatch
