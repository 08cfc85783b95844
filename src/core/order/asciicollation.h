// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QStringView>

#include <array>

namespace Taskwatch {

/// How plain ASCII sorts by the rules of a language, learnt from its collator: first what characters they are, then, where
/// all are alike, upper and lower case. A collator needs a microsecond a text for what is done here in a hundredth of that, and ids
/// are plain ASCII. Whether the rules of a language are as simple as that (Czech ch, Danish aa and other letters made of two are
/// not) is found out by comparing every pair of two characters.
class AsciiCollation final
{
public:
    explicit AsciiCollation(const QCollator &collator);

    /// Whether it sorts as the collator does. Otherwise it is not to be used.
    [[nodiscard]] bool isFaithful() const { return m_faithful; }
    /// Whether all characters of @p text are known here.
    [[nodiscard]] bool covers(QStringView text) const;
    /// Less than 0, 0, or more. Only texts that are covered; only equal ones give 0.
    [[nodiscard]] int compare(QStringView a, QStringView b) const;
    /// What the ten characters from @p from on say of the order, as one number: where two differ, compare() of texts that are
    /// alike up to @p from says the same.
    [[nodiscard]] quint64 head(QStringView text, qsizetype from) const;

private:
    [[nodiscard]] bool agreesWith(const QCollator &collator) const;

    std::array<quint8, 128> m_letters{}; // by character: its place, the same for both cases; 0: not known here
    std::array<quint8, 128> m_cases{}; // by character: its place among all
    bool m_faithful = false;
};

} // namespace Taskwatch
