// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"

namespace Taskwatch {

/// Searches many texts for one text, case-insensitive. Does not allocate memory for plain ASCII texts.
class CaseInsensitiveMatcher final
{
public:
    /// @p folded must be case folded.
    explicit CaseInsensitiveMatcher(const QString &folded);

    /// Whether @p text contains it. An empty needle is in every text.
    [[nodiscard]] bool isIn(const CompactText &text) const;

private:
    QString m_folded;
    std::optional<QByteArray> m_ascii; // m_folded, if it is ASCII
};

} // namespace Taskwatch
