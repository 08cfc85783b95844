// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <concepts>
#include <utility>

namespace Taskwatch {

/// A string that needs less memory than QString, for hundreds of thousands of them. It is a pointer (eight bytes) to a
/// shared block with one byte a character, or two if there are characters beyond Latin-1. Converts to and from QString
/// without loss, also with invalid UTF-16. Copies may be used in different threads.
class CompactText final
{
public:
    CompactText() = default;
    CompactText(QStringView text);
    CompactText(const QString &text)
        : CompactText(QStringView(text))
    {
    }
    /// From anything that converts to QString, such as a QStringBuilder.
    template <typename Text>
    requires(!std::same_as<Text, CompactText> && std::convertible_to<Text, QString>) CompactText(const Text &text)
        : CompactText(QString(text))
    {
    }
    /// One character for each of @p bytes.
    [[nodiscard]] static CompactText fromLatin1(QByteArrayView bytes);
    CompactText(const CompactText &other) noexcept
        : m_block(other.m_block)
    {
        hold();
    }
    CompactText(CompactText &&other) noexcept
        : m_block(std::exchange(other.m_block, nullptr))
    {
    }
    CompactText &operator=(CompactText other) noexcept
    {
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~CompactText() { release(); }

    [[nodiscard]] bool isEmpty() const { return !m_block; }
    /// In UTF-16 code units.
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] QString toString() const;
    operator QString() const { return toString(); }
    /// Whether all characters are in Latin-1.
    [[nodiscard]] bool isLatin1() const;
    /// One byte for each character. Only if isLatin1().
    [[nodiscard]] QByteArrayView latin1() const;

    /// The first eight characters as a number. If the numbers of two texts differ, their order is that of the texts.
    [[nodiscard]] quint64 head() const;

    void clear() { *this = CompactText(); }
    CompactText &operator+=(QStringView text) { return *this = CompactText(QString(toString() + text)); }
    CompactText &operator+=(QChar c) { return *this += QStringView(&c, 1); }

    /// Compares UTF-16 code units, as QString does.
    friend bool operator==(const CompactText &a, const CompactText &b) noexcept;
    friend std::strong_ordering operator<=>(const CompactText &a, const CompactText &b) noexcept;
    friend bool operator==(const CompactText &a, const QString &b) { return a.view() == b; }
    friend size_t qHash(const CompactText &text, size_t seed) noexcept;

private:
    struct Block;

    void hold() const noexcept;
    void release() noexcept;
    [[nodiscard]] QAnyStringView view() const;
    static Block *allocate(qsizetype size, bool wide);

    Block *m_block = nullptr; // null for an empty text
};

} // namespace Taskwatch

Q_DECLARE_TYPEINFO(Taskwatch::CompactText, Q_RELOCATABLE_TYPE);
