// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>

namespace Taskwatch {

/// How the user's language sorts names and other words: without regard to case, numbers within them by their values.
/// Not for ids and keys of settings, whose order must not depend on the language.
class WordOrder final
{
public:
    WordOrder();

    /// A total order: negative if @p a is before @p b, 0 only if they are the same.
    [[nodiscard]] int compare(const QString &a, const QString &b) const;
    [[nodiscard]] bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }

private:
    QCollator m_collator;
};

} // namespace Taskwatch
