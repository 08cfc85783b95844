// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Searches many texts for one text, case-insensitive. Fast and without allocation in plain ASCII texts.
class CaseInsensitiveMatcher final
{
public:
    /// @p folded must be case folded.
    explicit CaseInsensitiveMatcher(QString folded);

    /// Whether @p text contains it. An empty needle is in every text.
    [[nodiscard]] bool isIn(QStringView text) const;

private:
    QString m_folded;
    bool m_ascii;
    quint64 m_first = 0; // its first character, four times; only for ASCII
    quint64 m_caseBit = 0; // the case bit, four times, if the first character is a letter; else 0
};

} // namespace Taskwatch
