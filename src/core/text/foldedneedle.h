// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// A text to be found in many others, whatever their case. Quick, and takes no memory, in texts that are plain ASCII.
class FoldedNeedle final
{
public:
    /// @p folded is case folded already.
    explicit FoldedNeedle(QString folded);

    /// Whether it stands in @p text. Nothing stands everywhere.
    [[nodiscard]] bool isIn(QStringView text) const;

private:
    QString m_folded;
    bool m_ascii;
    quint64 m_first = 0; // its first character, four times; only of ASCII
    quint64 m_caseBit = 0; // what tells capital and small apart, where that is a letter
};

} // namespace Taskwatch
