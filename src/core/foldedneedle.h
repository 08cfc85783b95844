// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// A text to be found in many others, whatever their case. Quick, and without memory of its own, in texts that are plain ASCII.
class FoldedNeedle final
{
public:
    /// @p folded is case folded already.
    explicit FoldedNeedle(QString folded);

    /// Whether it stands in @p text. Nothing stands everywhere.
    [[nodiscard]] bool isIn(const QString &text) const;

private:
    QString m_folded;
    bool m_ascii;
};

} // namespace Taskwatch
