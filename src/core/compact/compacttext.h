// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <compare>
#include <concepts>
#include <utility>

namespace Taskwatch {

/// A text to be kept by the hundred thousand: eight bytes where it is kept, and one shared block with a byte a character, or
/// two where there are characters beyond Latin-1. Exactly what the QString was, also where that was broken Unicode; becomes
/// a QString again wherever one is wanted. May be shared among threads.
class CompactText final
{
public:
    /// Room for the characters of a text for as long as they are looked at.
    using Buffer = QVarLengthArray<char16_t, 256>;

    CompactText() = default;
    CompactText(QStringView text);
    CompactText(const QString &text)
        : CompactText(QStringView(text))
    {
    }
    /// Of what QString is made of, such as texts put together with +.
    template <typename Text>
        requires(!std::same_as<Text, CompactText> && std::convertible_to<Text, QString>)
    CompactText(const Text &text)
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
    /// Characters of UTF-16.
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] QString toString() const;
    operator QString() const { return toString(); }
    /// Its characters, which are @p buffer's or its own: for who only looks at them, without an allocation.
    [[nodiscard]] QStringView characters(Buffer &buffer) const;
    /// Its bytes, where it was made fromLatin1().
    [[nodiscard]] QByteArrayView latin1() const;
    /// Lets the processor fetch its characters, which will be wanted soon.
    void willNeed() const;

    void clear() { *this = CompactText(); }
    CompactText &operator+=(QStringView text) { return *this = CompactText(QString(toString() + text)); }
    CompactText &operator+=(QChar c) { return *this += QStringView(&c, 1); }

    /// By the codes of the characters, as QString does.
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

    Block *m_block = nullptr; // none for an empty text
};

} // namespace Taskwatch

Q_DECLARE_TYPEINFO(Taskwatch::CompactText, Q_RELOCATABLE_TYPE);
